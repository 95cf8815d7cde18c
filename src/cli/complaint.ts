import type { Values } from '../words/say.ts';
import type { ErrorKey } from './errors.ts';
import { EXIT } from './exit.ts';

/** What the person at the command line got wrong, or what is wrong with a file: ends the command with one sentence. */
export class Complaint extends Error {
  readonly key: ErrorKey;
  readonly values: Values;
  readonly exit: number;

  constructor(exit: number, key: ErrorKey, values: Values) {
    super(key);
    this.name = 'Complaint';
    this.key = key;
    this.values = values;
    this.exit = exit;
  }
}

/** The command was called wrongly. `nearest`, where it is given, is asked about behind the sentence. */
export const usage = (key: ErrorKey, values: Values = {}): Complaint => new Complaint(EXIT.usage, key, values);
/** The command was called rightly, but what it looked at is not as it should be. */
export const notOk = (key: ErrorKey, values: Values = {}): Complaint => new Complaint(EXIT.notOk, key, values);
