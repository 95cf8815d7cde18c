/**
 * Every way in which the store can be unable to do what it was asked, as a sentence with places for values.
 * `doc/errors.md` explains each; a test compares.
 */
export const STORE_ERRORS = {
  'store.networkDrive':
    'the folder {folder} lies on a network drive ({type}), where a database of files loses what it was given; name a folder on a disk of this machine',
  'store.noFolder': 'the folder {folder} cannot be used for data: {why}; name one that this user may write to',
  'store.noWal': 'the disk under {folder} cannot keep a write-ahead log ({mode}); name a folder on another disk',
  'store.busy': 'another process has held the database in {folder} for {seconds} s; look for one that hangs',
  'store.notReached': 'the database at {host} cannot be reached: {why}; look at the address, and whether it runs',
  'store.newer': 'the database was last used by a newer version of the program ({why}); start that one',
  'store.migration': 'the tables could not be brought up to date: {why}; nothing has been changed',
  'store.text': 'a text holds {what}, which no database keeps; refuse it where it comes in',
  'store.whole': 'the database gave {value}, which is no whole number that can be kept exactly',
  'store.unknown': 'there is no {what} “{id}”; look it up before it is used',
  'store.event': 'the event cannot be held like this: {why}',
  'store.contended': 'too many wrote to {what} at once; ask again',
} as const;
export type StoreErrorCode = keyof typeof STORE_ERRORS;

/** What the store cannot do, told apart by `code`. Expected outcomes (quota, gap, closed …) are values, never this. */
export class StoreError extends Error {
  readonly code: StoreErrorCode;
  readonly because: Readonly<Record<string, string | number>>;

  constructor(code: StoreErrorCode, because: Readonly<Record<string, string | number>>, cause?: unknown) {
    super(
      STORE_ERRORS[code].replace(/\{(\w+)\}/g, (_, name: string) => `${because[name]}`),
      { cause },
    );
    this.name = 'StoreError';
    this.code = code;
    this.because = because;
  }
}

/** The sentence of whatever was thrown; some errors of sockets hold one per address and no sentence of their own. */
export function sentenceOf(error: unknown): string {
  if (error instanceof AggregateError && error.message === '') return error.errors.map(sentenceOf).join(', ');
  return error instanceof Error ? error.message : String(error);
}
