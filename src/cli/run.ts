import type { Language } from '../sim/index.ts';
import type { AnyCommand } from './command.ts';
import { COMMANDS } from './commands/index.ts';
import { COMMON } from './common-options.ts';
import { usage } from './complaint.ts';
import { EXIT } from './exit.ts';
import { helpOn, helpOnAll } from './help.ts';
import { near } from './near.ts';
import { checkPlaces, readOptions, readWords } from './read-arguments.ts';
import { tellError } from './tell-error.ts';
import type { Streams } from './terminal.ts';
import { terminal } from './terminal.ts';

/**
 * One call of the command line.
 *
 * @param words  what stands behind `rapport`
 * @returns      the process's exit code, one of `EXIT`
 */
export async function run(words: readonly string[], streams: Streams): Promise<number> {
  const named = words[0] === undefined || words[0].startsWith('-') ? null : words[0];
  const found = COMMANDS.find(({ name }) => name === named) ?? null;
  const voice = terminal(languageOf(words), words.includes('--json'), streams);
  try {
    if (found) return await runOne(found, words.slice(1), streams);
    if (named === null) return runNone(words, streams);
    const known = COMMANDS.map(({ name }) => name);
    throw usage('usage.unknownCommand', { name: named, known: known.join(', '), ...near(named, known) });
  } catch (error) {
    return tellError(error, found ? `rapport ${found.name}` : 'rapport', voice);
  }
}

async function runOne(found: AnyCommand, words: readonly string[], streams: Streams): Promise<number> {
  const written = readWords(words, { ...found.options, ...COMMON });
  const { json, lang } = readOptions(written, COMMON);
  const voice = terminal(lang, json, streams);
  if (written.options.has('help')) {
    helpOn(found, voice);
    return EXIT.ok;
  }
  checkPlaces(found, written);
  return found.run(written.places, readOptions(written, found.options), voice);
}

/** No command: the help, which is an answer only where it was asked for. */
function runNone(words: readonly string[], streams: Streams): number {
  const written = readWords(words, COMMON);
  const [late] = written.places;
  if (late !== undefined) throw usage('usage.commandFirst', { name: late });
  const { json, lang } = readOptions(written, COMMON);
  helpOnAll(COMMANDS, terminal(lang, json, streams));
  return written.options.has('help') ? EXIT.ok : EXIT.usage;
}

/** The language asked for, as far as it can be told before the call is read: mistakes in it are told in it. */
function languageOf(words: readonly string[]): Language {
  const at = words.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const asked = words[at]?.split('=')[1] ?? words[at + 1];
  return asked === 'zh-Hans' || asked === 'zh-Hant' ? asked : 'en';
}
