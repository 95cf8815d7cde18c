import { Fault } from '../fault.ts';
import type { CastMember } from '../language/market.ts';
import type { Rules } from '../rules.ts';
import { slopesOf } from '../segment-rules.ts';
import type { People } from './columns.ts';
import { MOST_CENTS } from './columns.ts';
import { becomeCustomer, becomeGone, isCustomer } from './lifecycle.ts';
import { openTicket } from './tickets.ts';
import { LEAVING_REASONS } from './vocabulary.ts';

const MOST_AGE = 254;
/** How bad the problem of a member with an open ticket is. (chosen) */
const SEVERITY = 0.5;

/** What a named customer is, where the author says so: before the past, so that the past is theirs. */
export function bearCast(people: People, rules: Rules): void {
  for (const { id, segment: name, traits } of rules.scenario.cast) {
    const who = rules.cast[id]!;
    const segment = rules.segments.find((one) => one.id === name)!;
    const authored = rules.scenario.segments[segment.index]!;
    if (traits.buysPer30Days !== undefined) {
      people.share[who] = traits.ownShare ?? segment.ownShare;
      people.rate[who] = (traits.buysPer30Days * 7) / 30 / people.share[who]!;
    }
    if (traits.basketCents !== undefined) people.worth[who] = traits.basketCents;
    if (traits.ownShare !== undefined) people.share[who] = traits.ownShare;
    if (traits.elasticity !== undefined) {
      people.priceSense[who] = slopesOf({ ...authored, elasticity: traits.elasticity }, rules.model).slope;
    }
    if (traits.voice !== undefined) people.voice[who] = traits.voice;
    if (traits.reach !== undefined) people.reach[who] = traits.reach;
    if (traits.concern !== undefined) people.concern[who] = traits.concern;
    if (segment.trade) {
      people.fileDeal[who] = traits.dealPrice ?? 1;
      people.restDeal[who] = traits.dealPrice ?? 1;
      people.reference[who] = traits.dealPrice ?? 1;
      people.fileTermDays[who] = traits.termDays ?? segment.trade.termDays;
      if (traits.risk !== undefined) people.risk[who] = traits.risk;
    }
    if (traits.tenureWeeks !== undefined && who < segment.from + segment.customers) {
      people.bornWeek[who] = 0 - Math.min(traits.tenureWeeks, rules.scenario.past.weeks);
    }
  }
}

/** How named customers stand when turn 1 opens: overwrites what the past made of them. */
export function placeCast(people: People, rules: Rules): void {
  for (const member of rules.scenario.cast) placeMember(people, rules, member, rules.cast[member.id]!);
}

function placeMember(people: People, rules: Rules, { gone, traits, knownMood }: CastMember, who: number): void {
  const { lifecycle, mood } = rules.charts;
  const { model } = rules;
  const wanted = traits.orders ?? Math.max(1, people.purchases[who]!);
  const stays = !gone && (people.bornWeek[who]! <= 0 || (traits.orders ?? 0) > 0);
  if (gone || stays) {
    people.purchases[who] = wanted;
    people.fileOrders[who] = wanted;
    people.experiences[who] = Math.max(people.experiences[who]!, wanted);
    if (people.fileSpend[who] === 0) {
      people.fileSpend[who] = Math.min(MOST_CENTS, Math.round(wanted * people.worth[who]!));
    }
    people.spendBefore[who] = people.fileSpend[who]!;
    people.tenure[who] = traits.tenureWeeks ?? Math.max(people.tenure[who]!, 1);
    const since = traits.lastOrderTurnsAgo ?? (people.fileLastOrder[who]! <= MOST_AGE ? people.fileLastOrder[who]! : 1);
    people.fileLastOrder[who] = Math.min(MOST_AGE, since);
  }
  if (stays && !isCustomer(people, rules, who)) becomeCustomer(people, rules, who, wanted);
  if (gone) {
    becomeGone(people, rules, who);
    people.lostDays[who] = Math.max(people.lostDays[who]!, people.fileLastOrder[who]! * rules.weeks * 7);
    people.lostReason[who] = people.lostReason[who]! || LEAVING_REASONS.indexOf('response');
    people.exitSatisfaction[who] =
      traits.satisfaction ?? Math.min(people.satisfaction[who]!, model.winBack.satisfaction);
  }
  // what the author says somebody feels already holds what the open problem cost
  if (traits.ticket === true) openTicket(people, rules, who, SEVERITY, people.ticketCause[who]!);
  for (const name of ['satisfaction', 'expectation', 'trust', 'attitude', 'reference'] as const) {
    const value = traits[name];
    if (value !== undefined) people[name][who] = value;
  }
  if (traits.satisfaction !== undefined) {
    for (const column of [people.memoryMean, people.memoryPeak, people.memoryEnd]) column[who] = traits.satisfaction;
  }
  if (traits.lifecycle !== undefined) people.life[who] = stateOf(lifecycle.states, traits.lifecycle);
  if (traits.owesCents !== undefined) people.fileOwes[who] = traits.owesCents;
  if (traits.level !== undefined) people.level[who] = stateOf(rules.charts.level.states, traits.level);
  if (traits.mood !== undefined) people.mood[who] = stateOf(mood.states, traits.mood);
  if (knownMood) {
    people.fileMood[who] = people.mood[who]!;
    people.fileMoodTurn[who] = 0;
  }
}

function stateOf(states: readonly string[], name: string): number {
  const state = states.indexOf(name);
  if (state < 0) throw new Fault('chart.unknownState', { state: name });
  return state;
}
