import { clampPoints } from '../people/points.ts';
import { FILE_FIELDS } from '../people/vocabulary.ts';
import type { Turn } from './phase.ts';
import { postLine } from './post-line.ts';
import { BROKEN } from './read-promise.ts';

/** Cents for each person written to and made good, and published points of a leak. (chosen) */
const EACH_CENTS = 300;
const CONDUCT = 8;
/** Points of trust of those of whom no more than how to reach them got out. (chosen) */
const ADDRESS_ONLY = 2;
/** What everybody expects a firm to know. */
const PLAIN = (1 << FILE_FIELDS.indexOf('contact')) | (1 << FILE_FIELDS.indexOf('consent'));

/**
 * Files get out, or not: one draw a turn. Everybody on file loses trust, most those of whom the firm knew more than it
 * needed to (course SI-47, SI-48: keep little, and keep it safe).
 */
export function leak({ rules, people, firm, dials, luck }: Turn): void {
  const chance = dials['contact.leak'][0]!;
  if (!(chance > 0) || luck.at('contact.leak', 0) >= chance) return;
  const { privacy, lifecycle } = rules.charts;
  const { trust, fileOrders, fileFields, life, privacy: states, n } = people;
  let written = 0;
  for (let i = 0; i < n; i++) {
    if (fileOrders[i] === 0) continue;
    written++;
    if (lifecycle.is.customer[life[i]!] !== 1) continue;
    const knew = (fileFields[i]! & ~PLAIN) !== 0;
    trust[i] = clampPoints(trust[i]! - (knew ? BROKEN : ADDRESS_ONLY));
    if (knew) states[i] = privacy.next[states[i]! * privacy.stride + privacy.event.BREACH]!;
  }
  firm.conduct += CONDUCT;
  postLine(firm, 'leak', -written * EACH_CENTS);
}
