/** Marks a test of a browser that is part of `npm run test:long` only: what it walks through, others walk through too. */
export const LONG = { tag: '@long' } as const;
