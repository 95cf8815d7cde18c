import type { AnyCommand, Options } from './command.ts';
import { COMMON } from './common-options.ts';
import { columns } from './table.ts';
import type { Terminal } from './terminal.ts';

const USAGE = { 'zh-Hans': '用法：{call}', 'zh-Hant': '用法：{call}', en: 'Usage: {call}' };
const COMMANDS = { 'zh-Hans': '命令：', 'zh-Hant': '命令：', en: 'Commands:' };
const OPTIONS = { 'zh-Hans': '选项：', 'zh-Hant': '選項：', en: 'Options:' };
const SCENARIO = {
  'zh-Hans': 'SCENARIO 是目录里的编号（T14），或一个文件。',
  'zh-Hant': 'SCENARIO 是目錄裡的編號（T14），或一個檔案。',
  en: 'SCENARIO is an id of the catalogue (T14) or a file.',
};
const MORE = {
  'zh-Hans': '每个命令的选项：rapport COMMAND --help',
  'zh-Hant': '每個命令的選項：rapport COMMAND --help',
  en: 'Options of a command: rapport COMMAND --help',
};

const callOf = ({ name, places }: AnyCommand): string => {
  const told = places === null ? '' : ` ${places.hint}${places.many ? '…' : ''}`;
  return `rapport ${name}${told}`;
};
const spelt = (name: string, hint: string | null): string => (hint === null ? `--${name}` : `--${name} ${hint}`);

/** What the commands are: for people, or as JSON. */
export function helpOnAll(commands: readonly AnyCommand[], terminal: Terminal): void {
  const { say } = terminal;
  terminal.give({ commands: commands.map((one) => ({ name: one.name, about: say(one.about) })) });
  terminal.print(say(USAGE, { call: 'rapport COMMAND …' }));
  terminal.print('');
  terminal.print(say(COMMANDS));
  for (const line of columns(commands.map((one) => [`  ${callOf(one)}`, say(one.about)]))) terminal.print(line);
  terminal.print('');
  terminal.print(say(SCENARIO));
  terminal.print(say(MORE));
}

/** What one command does and takes. */
export function helpOn(one: AnyCommand, terminal: Terminal): void {
  const { say } = terminal;
  const options: Options = { ...one.options, ...COMMON };
  const listed = Object.entries(options);
  terminal.give({
    name: one.name,
    about: say(one.about),
    places: one.places,
    options: listed.map(([name, { hint, about, needed }]) => ({ name, hint, needed, about: say(about) })),
  });
  const needed = listed.filter(([, option]) => option.needed).map(([name, { hint }]) => ` ${spelt(name, hint)}`);
  terminal.print(say(USAGE, { call: callOf(one) + needed.join('') }));
  terminal.print('');
  terminal.print(say(one.about));
  if (one.places?.hint === 'SCENARIO') terminal.print(say(SCENARIO));
  terminal.print('');
  terminal.print(say(OPTIONS));
  const rows = listed.map(([name, { hint, about }]) => [`  ${spelt(name, hint)}`, say(about)]);
  for (const line of columns(rows)) terminal.print(line);
}
