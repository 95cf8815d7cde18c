import type { Disclosure, FileField } from '../language/disclosure.ts';
import type { Encounter, Reply } from '../language/encounter.ts';
import { standOf } from './condition.ts';
import { fileConsent } from './consent.ts';
import { nodeOf } from './lookup.ts';
import type { Draft, Run, Settled, Talk } from './run.ts';

/** How near a thing comes; one more when it comes from another's system, and the listener's own concern. (chosen) */
const CLOSE = { plain: 0, personal: 1, sensitive: 2 } as const;
const JOINED = 1;
/** From here on use without leave surprises, from there on it surprises twice over. (chosen; course SB-18) */
const SURPRISES = 1;
const ALARMS = 2;
/** Leave is given up to this nearness. (chosen) */
const AGREES_TO = 2;
/** Points: served by what one told them oneself; being asked first; being asked about what is nobody's secret. (chosen) */
const SERVED = 2;
const ASKED = 2;
const NEEDLESS = -2;
/** Conduct of using what is sensitive unasked, and what was refused. (chosen; course SI-50) */
const BREACHED = -8;
const OVERRULED = -12;

/** What pops up of those who are here: the named things on their files, in the order the scenario lists them. */
export function popUpsOf(run: Run | Draft, cast: Talk['cast']): Talk['popUps'] {
  const fields = run.rules.scenario.fields ?? [];
  return Object.entries(cast).flatMap(([role, who]) =>
    fields.map(({ id }) => ({ role, field: id, stand: standOf(run, who, id) })).filter(({ stand }) => stand !== 'none'),
  );
}

/** A reply that uses or asks about what does not stand on the file cannot be given. */
export function canDisclose(run: Run | Draft, talk: Talk, reply: Reply): boolean {
  return (reply.disclose ?? []).every(({ field, how, of }) => {
    const who = talk.cast[of ?? Object.keys(talk.cast)[0] ?? ''] ?? -1;
    return how === 'hide' || (who >= 0 && standOf(run, who, field) !== 'none');
  });
}

/**
 * What a reply's dealings with files lead to: events for the privacy chart by closeness, consent and concern, points,
 * conduct for a breach. What somebody answers when asked for leave is filed at once.
 */
export function disclose(draft: Draft, talk: Talk, reply: Reply): Settled[] {
  return (reply.disclose ?? []).flatMap((one) => discloseOne(draft, talk, one));
}

function discloseOne(draft: Draft, talk: Talk, { field: id, how, of, agrees }: Disclosure): Settled[] {
  const role = of ?? Object.keys(talk.cast)[0];
  const who = role === undefined ? -1 : (talk.cast[role] ?? -1);
  const field = draft.rules.scenario.fields?.find((one) => one.id === id);
  if (role === undefined || who < 0 || !field || how === 'hide') return [];
  const nearness = nearnessOf(field, draft.people.concern[who]!);
  const stand = standOf(draft, who, id);
  if (how === 'use') return useOf(field, nearness, stand, role);
  if (stand === 'refused') return [event('SURPRISE', role)];
  const given = agrees ? agrees.includes(talk.variant) : nearness <= AGREES_TO;
  fileConsent(draft, who, id, given ? 'given' : 'refused');
  if (stand === 'given' || nearness < SURPRISES) return [{ add: 'satisfaction', points: NEEDLESS, to: role }];
  return [event('ASK', role), { add: 'trust', points: ASKED, to: role }];
}

const nearnessOf = ({ closeness, joined }: FileField, concern: number): number =>
  CLOSE[closeness] + (joined ? JOINED : 0) + concern;

function useOf(field: FileField, nearness: number, stand: ReturnType<typeof standOf>, to: string): Settled[] {
  const pleased: Settled = { add: 'satisfaction', points: SERVED, to };
  if (stand === 'given') return [pleased];
  if (stand === 'refused') return breach(OVERRULED, to);
  if (field.closeness === 'sensitive') return breach(BREACHED, to);
  if (nearness < SURPRISES) return [pleased];
  return nearness < ALARMS ? [event('SURPRISE', to)] : [event('SURPRISE', to), event('SURPRISE', to)];
}

const event = (send: string, to: string): Settled => ({ send, chart: 'privacy', to });
const breach = (conduct: number, to: string): Settled[] => [event('BREACH', to), { conduct, line: 'encounter' }];

/** What the wording of a reply weighs with whoever is being spoken to: the node's speaker, else the first role. */
export function wordingOf(draft: Draft, encounter: Encounter, talk: Talk, node: string, reply: Reply): Settled[] {
  const weights = draft.rules.scenario.wording;
  if (!weights) return [];
  const { speaker } = nodeOf(encounter, node);
  const to = speaker !== undefined && talk.cast[speaker] !== undefined ? speaker : Object.keys(talk.cast)[0];
  const settled: Settled[] = [];
  for (const tag of reply.tags) {
    const weight = tag === 'empathic' || tag === 'jargon' || tag === 'forbidden' ? weights[tag] : undefined;
    if (!weight) continue;
    if (weight.conduct !== 0) settled.push({ conduct: weight.conduct, line: 'encounter' });
    if (to === undefined) continue;
    if (weight.mood !== undefined) settled.push({ send: weight.mood, chart: 'mood', to });
    if (weight.satisfaction !== 0) settled.push({ add: 'satisfaction', points: weight.satisfaction, to });
    if (weight.trust !== 0) settled.push({ add: 'trust', points: weight.trust, to });
  }
  return settled;
}
