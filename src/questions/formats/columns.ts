import type { Language } from '../../sim/index.ts';

/** Columns that say the same in every language, in their order. */
export const PLAIN = ['id', 'source', 'module', 'concept', 'state', 'kind', 'key', 'wanted', 'flags'] as const;
/** Columns there are for each language: `asks en`. Lists have a line for each entry. */
export const SPOKEN = ['asks', 'answers', 'terms', 'explains', 'flags'] as const;
export type Plain = (typeof PLAIN)[number];
export type Spoken = (typeof SPOKEN)[number];
export type Column = Plain | `${Spoken} ${Language}`;

/** The columns of a table in some languages. */
export const columnsFor = (languages: readonly Language[]): readonly Column[] => [
  ...PLAIN,
  ...languages.flatMap((language) => SPOKEN.map((name): Column => `${name} ${language}`)),
];
