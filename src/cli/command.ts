import type { Said } from '../words/words.ts';
import type { Terminal } from './terminal.ts';

/** One option of a command: how it is written, what it is for, and how its value is read. */
export interface Option<T = unknown> {
  /** What stands behind it in the help (`N`, `FILE`); null for a switch, which takes no value. */
  readonly hint: string | null;
  readonly about: Said;
  /** The value of what was written. @throws Complaint when it is none */
  readonly read: (written: string, name: string) => T;
  /** The value where the option is left out. @throws Complaint when it must be given */
  readonly absent: (name: string) => T;
  /** Shown in the help. */
  readonly needed: boolean;
}
export type Options = Readonly<Record<string, Option>>;
export type Values<O extends Options> = { readonly [K in keyof O]: O[K] extends Option<infer T> ? T : never };

/** What a command is told beside its options: `SCENARIO`, or one or more of `RECORD…`. */
export interface Places {
  readonly hint: string;
  readonly many: boolean;
  /** An option that takes their stead. */
  readonly spared?: string;
}

export interface Command<O extends Options = Options> {
  readonly name: string;
  readonly about: Said;
  readonly places: Places | null;
  readonly options: O;
  /**
   * @param given     what stands in the places; at least one where the command has places, one alone unless `many`
   * @param options   every option, read
   * @returns         the process's exit code, one of `EXIT`
   * @throws          Complaint, told in one sentence; Fault and anything else is a bug
   */
  run(given: readonly string[], options: Values<O>, terminal: Terminal): number | Promise<number>;
}
/** The same with its options' types put aside, so that commands of all kinds stand in one list. */
export type AnyCommand = Omit<Command, 'run'> & {
  run(
    given: readonly string[],
    options: Readonly<Record<string, unknown>>,
    terminal: Terminal,
  ): number | Promise<number>;
};

export function command<const O extends Options>(one: Command<O>): AnyCommand {
  return one as unknown as AnyCommand;
}
