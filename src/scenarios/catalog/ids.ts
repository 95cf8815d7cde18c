/** Scenarios that come with the product, in the order they are offered. Each is a file `ID.json` beside this one. */
export const CATALOGUE_IDS: readonly string[] = ['T14'];
