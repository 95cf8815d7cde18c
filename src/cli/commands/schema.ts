import { scenarioSchema } from '../../sim/index.ts';
import { command } from '../command.ts';
import { EXIT } from '../exit.ts';
import { text } from '../options.ts';
import { checkOutput, writeOutput } from '../output-file.ts';

const WRITTEN = { 'zh-Hans': '已写入 {file}', 'zh-Hant': '已寫入 {file}', en: 'Written to {file}' };

/**
 * Prints the JSON Schema (draft 7) of the scenario format, for editors that check while an author writes; with `--out`
 * writes it to a file instead. With `--json` the schema on one line, or `{ok, file}` where it was written.
 */
export const schema = command({
  name: 'schema',
  about: {
    'zh-Hans': '输出剧本格式的 JSON Schema，给编辑器用',
    'zh-Hant': '輸出劇本格式的 JSON Schema，給編輯器用',
    en: 'print the JSON Schema of the scenario format, for editors',
  },
  places: null,
  options: {
    out: text('FILE', {
      'zh-Hans': '写到这个文件，而不是输出',
      'zh-Hant': '寫到這個檔案，而不是輸出',
      en: 'write it to this file instead',
    }),
  },
  run(_given, { out }, terminal) {
    const told = scenarioSchema();
    if (out === null) {
      terminal.give(JSON.parse(told));
      terminal.print(told.trimEnd());
      return EXIT.ok;
    }
    checkOutput(out);
    writeOutput(out, told);
    terminal.give({ ok: true, file: out });
    terminal.print(terminal.say(WRITTEN, { file: out }));
    return EXIT.ok;
  },
});
