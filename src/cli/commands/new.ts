import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { CATALOGUE_IDS } from '../../scenarios/catalog/ids.ts';
import { fromTemplate } from '../../scenarios/from-template.ts';
import { TEMPLATE_IDS, TEMPLATES } from '../../scenarios/templates/list.ts';
import type { Language } from '../../sim/index.ts';
import { command } from '../command.ts';
import { LANGUAGES } from '../common-options.ts';
import { usage } from '../complaint.ts';
import { EXIT } from '../exit.ts';
import { oneOf, several, text } from '../options.ts';
import { checkOutput, writeOutput } from '../output-file.ts';
import { readTemplate } from '../template-file.ts';

const WRITTEN = {
  'zh-Hans': '已写入 {file}：{about}',
  'zh-Hant': '已寫入 {file}：{about}',
  en: 'Written to {file}: {about}',
};
const NEXT = {
  'zh-Hans':
    '改过之后检查：npx rapport validate {file}；试玩：npx rapport play {file} --seed 1 --player plain-sensible',
  'zh-Hant':
    '改過之後檢查：npx rapport validate {file}；試玩：npx rapport play {file} --seed 1 --player plain-sensible',
  en: 'When you have changed it, check it: npx rapport validate {file}; play it: npx rapport play {file} --seed 1 --player plain-sensible',
};

const SCHEMA = join(import.meta.dirname, '../../../public/schema/scenario.v1.json');

/**
 * Writes a scenario of one's own, made of a template, to a file that was not there before. It validates and plays as it
 * stands; its first line points editors at the schema.
 *
 * With `--json`: `{ok, file, id, template, languages}`.
 */
export const newScenario = command({
  name: 'new',
  about: {
    'zh-Hans': '从模板写一个自己的剧本，马上能检查、能玩',
    'zh-Hant': '從範本寫一個自己的劇本，馬上能檢查、能玩',
    en: 'write a scenario of your own from a template; it validates and plays at once',
  },
  places: { hint: 'NAME', many: false },
  options: {
    template: oneOf(
      'TEMPLATE',
      {
        'zh-Hans': listed('zh-Hans', '从哪个模板（默认 retail）：', '；'),
        'zh-Hant': listed('zh-Hant', '從哪個範本（預設 retail）：', '；'),
        en: listed('en', 'which template (retail when left out): ', '; '),
      },
      TEMPLATE_IDS,
      'retail',
    ),
    out: text('FILE', {
      'zh-Hans': '写到这个文件（默认 NAME.json）',
      'zh-Hant': '寫到這個檔案（預設 NAME.json）',
      en: 'write it to this file (NAME.json when left out)',
    }),
    languages: several(
      'LIST',
      {
        'zh-Hans': '剧本用哪几种语言，逗号隔开，例如 zh-Hans,en（默认三种）',
        'zh-Hant': '劇本用哪幾種語言，逗號隔開，例如 zh-Hans,en（預設三種）',
        en: 'languages of the scenario, parted by commas, such as zh-Hans,en (all three when left out)',
      },
      LANGUAGES,
    ),
  },
  run([name], { template, out, languages }, terminal) {
    const id = idOf(name!);
    const file = out ?? `${id}.json`;
    checkOutput(file);
    if (existsSync(file)) throw usage('new.exists', { file });
    const schema = schemaFrom(file);
    writeOutput(file, fromTemplate(readTemplate(template), { id, languages, schema }));
    terminal.give({ ok: true, file, id, template, languages });
    terminal.print(terminal.say(WRITTEN, { file, about: terminal.say(TEMPLATES[template]) }));
    terminal.print(terminal.say(NEXT, { file }));
    return EXIT.ok;
  },
});

function listed(language: Language, before: string, between: string): string {
  return before + TEMPLATE_IDS.map((id) => `${id} = ${TEMPLATES[id][language]}`).join(between);
}

/** @throws Complaint when it is no id of a scenario, or one of the catalogue's own */
function idOf(name: string): string {
  if (CATALOGUE_IDS.includes(name)) throw usage('new.catalogue', { name });
  if (/^[A-Z][A-Za-z0-9]{0,31}$/.test(name)) return name;
  const letters = name
    .replaceAll(/[^A-Za-z0-9]/g, '')
    .replace(/^\d+/, '')
    .slice(0, 32);
  const nearest = letters.charAt(0).toUpperCase() + letters.slice(1);
  throw usage('new.name', { name, ...(nearest === '' || CATALOGUE_IDS.includes(nearest) ? {} : { nearest }) });
}

/** The schema as a file beside the scenario would name it, with forward slashes on every machine. */
function schemaFrom(file: string): string {
  const way = relative(dirname(resolve(file)), SCHEMA)
    .split(sep)
    .join('/');
  return way.startsWith('.') ? way : `./${way}`;
}
