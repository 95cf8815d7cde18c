import { FILE_FIELDS } from '../people/vocabulary.ts';
import type { Turn } from './phase.ts';

const bitOf = (field: (typeof FILE_FIELDS)[number]): number => 1 << FILE_FIELDS.indexOf(field);
const USEFUL = bitOf('preference') | bitOf('occasion');
const MORE = bitOf('household') | bitOf('allergy') | bitOf('employer');
const CONSENT = bitOf('consent');

/**
 * What is written down of who ordered: what they like and what is coming up, or home, health and work too; and whether
 * they agreed. One draw each, so that who asks more learns of the same people and of others beside them.
 */
export function captureFields({ people, dials, luck }: Turn): void {
  const useful = dials['file.capture'][0]!;
  const more = dials['file.captureMore'][0]!;
  const agree = dials['file.consent'][0]!;
  if (!(useful > 0 || more > 0 || agree > 0)) return;
  const { orders, optedOut, fileFields, n } = people;
  for (let i = 0; i < n; i++) {
    if (orders[i] === 0) continue;
    const draw = luck.at('file.capture', i);
    if (draw < useful) fileFields[i] = fileFields[i]! | USEFUL;
    if (draw < more) fileFields[i] = fileFields[i]! | MORE;
    if (optedOut[i] === 0 && luck.at('file.consent', i) < agree) fileFields[i] = fileFields[i]! | CONSENT;
  }
}
