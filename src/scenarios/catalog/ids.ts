import { CATALOGUE } from './list.ts';

/** Ids of the scenarios that come with the product, in the order they are offered. */
export const CATALOGUE_IDS: readonly string[] = CATALOGUE.map(({ id }) => id);
