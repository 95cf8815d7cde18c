import type { Language } from '../sim/index.ts';
import type { Values } from '../words/say.ts';
import { fill } from '../words/say.ts';
import type { Said } from '../words/words.ts';

/** Where a command speaks: in one language, in sentences for people or in one JSON value for programs. */
export interface Terminal {
  readonly language: Language;
  readonly json: boolean;
  /** A sentence in the language of this call. */
  say(said: Said, values?: Values): string;
  /** A line for people. Silent where JSON is asked for, so that stdout holds one value and nothing else. */
  print(line: string): void;
  /** A line on stderr, in both cases. */
  warn(line: string): void;
  /** The one value of a call with `--json`; silent otherwise. */
  give(value: unknown): void;
}

/** Where the words go: the process's own streams, or what a test reads. */
export interface Streams {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

export function terminal(language: Language, json: boolean, { out, err }: Streams): Terminal {
  return {
    language,
    json,
    say: (said, values = {}) => fill(said[language], values),
    print: (line) => {
      if (!json) out(`${line}\n`);
    },
    warn: (line) => {
      err(`${line}\n`);
    },
    give: (value) => {
      if (json) out(`${JSON.stringify(value)}\n`);
    },
  };
}
