/** A place where games are kept. It keeps values as they are given and judges none of them. */
export interface Saves {
  /** Whether what is kept is still there after the page has gone. */
  readonly lasting: boolean;
  /** Ids of all that is kept, in no order. */
  ids(): Promise<readonly string[]>;
  /** What is kept under an id; null when there is nothing. */
  get(id: string): Promise<unknown>;
  /** Keeps a value; resolves once it lies there. Rejects when it could not be kept: full, forbidden, gone. */
  put(id: string, value: unknown): Promise<void>;
  remove(id: string): Promise<void>;
}
