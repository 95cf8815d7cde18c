import type { Scene } from './check-conditions.ts';
import { checkOutcomes } from './check-outcomes.ts';
import type { Path } from './problem.ts';
import { get, isRecord, listOf, numberOf, textOf } from './raw.ts';
import type { Check } from './report.ts';
import { lookUp, tell } from './report.ts';

/** What only a business has of its own. */
const OF_TRADE = ['dealPrice', 'termDays', 'risk', 'owesCents', 'level'];
/** Where a tender has been decided, the account is there. */
const ACCOUNT: Scene = { roles: ['account'], variants: null, alike: false };

/** Terms of named businesses, and tenders: who is asked, when, and what follows. */
export function checkTrade(check: Check): void {
  for (const [k, member] of listOf(get(check.raw, 'cast')).entries()) checkTraits(check, member, ['cast', k]);
  for (const [k, tender] of listOf(get(check.raw, 'tenders')).entries()) checkTender(check, tender, ['tenders', k]);
}

function checkTraits(check: Check, member: unknown, path: Path): void {
  const traits = get(member, 'traits');
  const segment = textOf(get(member, 'segment'));
  lookUp(check, 'state', get(traits, 'level'), check.names.charts.level.states, [...path, 'traits', 'level']);
  const found = segmentOf(check, segment);
  if (found === undefined || get(found, 'trade') !== undefined) return;
  for (const trait of OF_TRADE) {
    if (get(traits, trait) === undefined) continue;
    tell(check, [...path, 'traits', trait], 'cast.noTrade', { segment: segment ?? '' });
  }
}

function checkTender(check: Check, tender: unknown, path: Path): void {
  if (!isRecord(tender)) return;
  const { turns } = check.names;
  const opens = numberOf(tender['opens']);
  const decides = numberOf(tender['decides']);
  if (opens !== null && decides !== null && opens > decides) {
    tell(check, [...path, 'decides'], 'tender.backwards', { opens, decides });
  }
  if (turns !== null && decides !== null && decides > turns) {
    tell(check, [...path, 'decides'], 'calendar.afterEnd', { turn: decides, turns });
  }
  for (const end of ['won', 'lost']) checkOutcomes(check, tender[end], ACCOUNT, [...path, end]);
  const segment = lookUp(check, 'segment', tender['segment'], check.names.members.segment, [...path, 'segment']);
  const found = segmentOf(check, segment);
  if (found === undefined || segment === null) return;
  if (get(found, 'trade') === undefined) tell(check, [...path, 'segment'], 'tender.noTrade', { segment });
  const at = numberOf(tender['at']);
  const people = (numberOf(get(found, 'customers')) ?? 0) + (numberOf(get(found, 'prospects')) ?? 0);
  if (at !== null && at >= people) tell(check, [...path, 'at'], 'tender.outside', { at, people, segment });
}

function segmentOf(check: Check, id: string | null): unknown {
  return listOf(get(check.raw, 'segments')).find((segment) => id !== null && get(segment, 'id') === id);
}
