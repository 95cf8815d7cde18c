import type { Language } from '../sim/index.ts';

/** One thing said, in every language of the product. */
export type Said = Readonly<Record<Language, string>>;
/** What one area of the product says. Keys are `area.name`; `{n}` takes a value, `{n:one|many}` a form by number. */
export type Words = Readonly<Record<string, Said>>;
