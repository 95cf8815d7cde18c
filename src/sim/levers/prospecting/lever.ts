import * as z from 'zod';
import { lever } from '../lever.ts';

const METHODS = ['carpet', 'consulting', 'hound', 'centre'] as const;
type Method = (typeof METHODS)[number];
const share = z.number().min(0).max(1);
const cents = z.int().min(0);

/** What a way of finding people brings: how many of those called on fit, how far a call gets, who is called on first. */
function waySchema(aim: number, persuasion: number, hubs: number) {
  return z
    .strictObject({
      aim: share.default(aim), // of calls that find money, authority and need (course SG-01)
      persuasion: share.default(persuasion), // readiness added by a call
      hubs: share.default(hubs), // of calls that go to people others listen to (course SG-16)
    })
    .prefault({});
}

/**
 * Four ways of finding customers (course SG-13 to SG-16): from door to door, cheap and mostly in vain; addresses bought
 * from those who sell them; helpers who know people, paid for each who comes; and winning first whom the others listen
 * to, few and dear, who then do the rest. They differ in cost, reach and accuracy (sizes chosen).
 */
export const prospecting = lever({
  id: 'prospecting',
  family: 'acquisition',
  knobs: { calls: { kind: 'number', unit: 'people' }, method: { kind: 'choice', of: METHODS } },
  terms: z.strictObject({
    carpetCents: cents.default(200), // a call (chosen)
    carpetMinutes: cents.default(10), // a call (chosen)
    consultingCents: cents.default(1800), // an address and a call (chosen)
    houndCents: cents.default(300), // a call, by a helper (chosen)
    commissionCents: cents.default(4000), // for each who joins (chosen)
    centreCents: cents.default(6000), // an invitation (chosen)
  }),
  constants: z.strictObject({
    carpet: waySchema(0, 0.15, 0), // chosen
    consulting: waySchema(0.7, 0.2, 0), // chosen
    hound: waySchema(0.45, 0.35, 0.05), // chosen: somebody they know asked them
    centre: waySchema(0.2, 0.4, 0.8), // chosen
    centreReferral: z.number().min(0).max(10).default(0.5), // how much more good talk weighs (chosen)
    boughtConduct: z.number().min(0).max(20).default(0.5), // published points: addresses nobody gave (course SG-18; chosen)
  }),
  memory: () => null,
  bill: ({ calls, method }, { terms, rosters }) => {
    if (calls === 0) return [];
    const post = rosters['posts']?.[0];
    const minutes = method === 'carpet' && post !== undefined ? { [post]: calls * terms.carpetMinutes } : {};
    return [{ cents: calls * terms[`${method}Cents`], minutes, because: 'prospecting.calls' }];
  },
  act: ({ calls, method }, { terms, rosters }, c, dials) => {
    if (calls === 0) return null;
    const { aim, persuasion, hubs } = c[method satisfies Method];
    const segments = rosters['segments'] ?? [];
    for (const segment of segments) dials.add('attract.visits', calls / segments.length, segment);
    if (aim > 0) dials.add('attract.aim', aim);
    if (hubs > 0) dials.add('attract.hubs', hubs);
    dials.add('attract.persuasion', persuasion);
    if (method === 'carpet') dials.add('serve.load', calls * terms.carpetMinutes);
    if (method === 'hound') dials.add('attract.commissionCents', terms.commissionCents);
    if (method === 'centre') dials.add('attract.referral', c.centreReferral);
    if (method === 'consulting') dials.add('account.conduct', c.boughtConduct);
    return null;
  },
});
