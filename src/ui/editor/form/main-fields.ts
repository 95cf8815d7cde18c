/** What a teacher commonly changes, in the order it is thought of; the rest waits under it. */
const MAIN: Readonly<Record<string, readonly string[]>> = {
  firm: ['name', 'about', 'cash', 'fixedCents', 'goodsShare', 'goodwill'],
  Segment: [
    ...['name', 'about', 'customers', 'prospects', 'buysPer30Days', 'basketCents'],
    ...['retentionPerYear', 'elasticity'],
  ],
  CastMember: ['name', 'about', 'age', 'head', 'token', 'segment', 'remembers', 'lastMorning'],
  Event: ['title', 'story', 'turn', 'tells', 'outcomes'],
  Encounter: ['title', 'place', 'cast', 'offer', 'variants', 'reveals', 'timeOut'],
  Node: ['says', 'speaker'],
  Reply: ['text', 'after', 'teaches', 'minutes', 'cents', 'tags', 'outcomes', 'next'],
  Rival: ['name', 'about', 'price', 'moves'],
  lever: ['opensAt', 'knobs', 'terms'],
};

/** @param name  of the part of the language, or of the field where it has none */
export const mainFields = (name: string | null): readonly string[] | null =>
  name === null ? null : (MAIN[name] ?? null);
