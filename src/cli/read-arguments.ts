import { parseArgs } from 'node:util';
import type { AnyCommand, Options, Values } from './command.ts';
import { usage } from './complaint.ts';
import { near } from './near.ts';

/** What was written behind a command: options by name, as written (`true` for a switch), and all else in order. */
export interface Written {
  readonly options: ReadonlyMap<string, string | true>;
  readonly places: readonly string[];
}

/**
 * Takes the words of a call apart: `--name value`, `--name=value`, `--switch`, `-h`, and `--` before words that begin
 * with a dash.
 *
 * @throws Complaint for what this command does not take, naming the nearest option where one is near
 */
export function readWords(words: readonly string[], options: Options): Written {
  const known = Object.entries(options).map(([name, { hint }]) => {
    const type = hint === null ? ('boolean' as const) : ('string' as const);
    return [name, name === 'help' ? { type, short: 'h' } : { type }] as const;
  });
  const { tokens } = parseArgs({
    args: [...words],
    options: Object.fromEntries(known),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const found = new Map<string, string | true>();
  const places: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') places.push(token.value);
    if (token.kind !== 'option') continue;
    if (found.has(token.name)) throw usage('usage.twice', { option: token.rawName });
    found.set(token.name, writtenValue(token, options));
  }
  return { options: found, places };
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

function writtenValue({ name, rawName, value, inlineValue }: OptionToken, options: Options): string | true {
  const option = Object.hasOwn(options, name) ? options[name]! : null;
  if (option === null) {
    const names = Object.keys(options).map((one) => `--${one}`);
    throw usage('usage.unknownOption', { option: rawName, known: names.join(', '), ...near(rawName, names) });
  }
  if (option.hint === null) {
    if (value !== undefined) throw usage('usage.takesNoValue', { option: rawName });
    return true;
  }
  if (value === undefined) throw usage('usage.needsValue', { option: rawName, hint: option.hint });
  // `--seed --json` is far more often a forgotten value than a value that begins with a dash
  if (inlineValue === false && value.startsWith('-') && value !== '-') {
    throw usage('usage.dashValue', { option: rawName, hint: option.hint, value });
  }
  return value;
}

/** Every option's value; what was not written is the option's own affair. */
export function readOptions<O extends Options>(written: Written, options: O): Values<O> {
  const values = Object.entries(options).map(([name, option]) => {
    const given = written.options.get(name);
    return [name, given === undefined ? option.absent(name) : option.read(given === true ? '' : given, name)];
  });
  return Object.fromEntries(values) as Values<O>;
}

/** As many words as the command has places for. */
export function checkPlaces({ name, places }: AnyCommand, { places: given, options }: Written): void {
  if (places === null && given[0] !== undefined) throw usage('usage.noPlaces', { command: name, extra: given[0] });
  if (places === null) return;
  if (places.spared !== undefined && options.has(places.spared)) {
    if (given[0] !== undefined)
      throw usage('usage.noPlaces', { command: `${name} --${places.spared}`, extra: given[0] });
    return;
  }
  if (given.length === 0) throw usage('usage.placeMissing', { command: name, hint: places.hint });
  if (!places.many && given[1] !== undefined) {
    throw usage('usage.placeExtra', { command: name, hint: places.hint, extra: given[1] });
  }
}
