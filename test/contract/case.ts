/** One thing an interface promises. Suites are lists of these, so that the same ones run in Node and in a page. */
export interface Case {
  readonly says: string;
  readonly check: () => Promise<void>;
}
