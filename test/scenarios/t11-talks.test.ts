import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseScenario } from '../../src/scenarios/parse.ts';
import type { Encounter, EncounterNode, Reply } from '../../src/sim/language/encounter.ts';
import type { Outcome } from '../../src/sim/language/outcome.ts';
import type { World } from './worth.ts';
import { offered, worldsOf } from './worth.ts';

const file = readFileSync(new URL('../../src/scenarios/catalog/T11.json', import.meta.url), 'utf8');
const parsed = parseScenario(file);
if (!parsed.ok) throw new Error(parsed.problems.map(({ line, code }) => `${line}: ${code}`).join('\n'));
const { scenario } = parsed;
const { encounters } = scenario;

const zh = (text: { readonly 'zh-Hans'?: string | undefined }): string => text['zh-Hans'] ?? '';
const find = (id: string): Encounter => encounters.find((one) => one.id === id)!;
const names = encounters.map(({ id }) => id);

/** What a reply comes to, in points of one named person; all rates chosen for this comparison. */
const CENTS = 1_000_000; // ¥10,000 are a point
const MINUTES = 120; // and so are two hours
const PEOPLE = 10; // one unnamed account's point weighs a tenth
const ACCOUNTS = 4; // everybody
const GONE = -4;
const KEPT = 2;
const BROKEN = -6;
const PRICE = 150; // the whole list price of a usual account, till the play-out's end
const PRICE_OF_LARGEST = 900;
const MONTH_OF_CREDIT = -3;
const WITHOUT_THE_LOSS = 28; // what the largest account costs from March on, if it goes

/** For the person in front of us alone, or for the firm. */
type Measure = 'theirs' | 'ours';

function outcomeWorth(encounter: Encounter, outcome: Outcome, world: World, measure: Measure): number {
  if (outcome.when && !outcome.when.every((one) => holds(one, world))) return 0;
  if ('chance' in outcome) {
    const all = (list: readonly Outcome[]) =>
      list.reduce((total, one) => total + outcomeWorth(encounter, one, world, measure), 0);
    return outcome.chance * all(outcome.then) + (1 - outcome.chance) * all(outcome.else);
  }
  const theirs = 'add' in outcome && encounter.cast.some(({ role }) => role === outcome.to);
  if (measure === 'theirs' && !theirs) return 0;
  if ('add' in outcome) return (outcome.add === 'slight' ? -10 : 1) * outcome.points * weightOf(encounter, outcome.to);
  if ('agree' in outcome) {
    if (outcome.agree === 'days') return (outcome.by / 30) * MONTH_OF_CREDIT;
    return outcome.by * (outcome.to === 'pang' ? PRICE_OF_LARGEST : PRICE);
  }
  if ('conduct' in outcome) return outcome.conduct;
  if ('cents' in outcome) return (outcome.cents * outcome.turns) / CENTS;
  return 'send' in outcome && outcome.send === 'LEAVE' ? GONE : 0;
}

function weightOf({ alike }: Encounter, to: string): number {
  if (to === 'everyone') return ACCOUNTS;
  if (to === 'alike') return (alike?.limit ?? 0) / PEOPLE;
  const segment = scenario.segments.find(({ id }) => to === `segment:${id}`);
  return segment ? segment.customers / PEOPLE : 1;
}

function worthOf(encounter: Encounter, reply: Reply, world: World, measure: Measure): number {
  const all = (list: readonly Outcome[]) =>
    list.reduce((total, one) => total + outcomeWorth(encounter, one, world, measure), 0);
  const goes = measure === 'ours' && reply.outcomes.some((one) => 'send' in one && one.send === 'LEAVE');
  const own = goes ? WITHOUT_THE_LOSS + all(reply.outcomes.filter((one) => !('agree' in one))) : all(reply.outcomes);
  const promised = !reply.promise
    ? 0
    : world.kept
      ? KEPT + all(reply.promise.kept)
      : BROKEN + all(reply.promise.broken);
  const spent = measure === 'ours' ? reply.cents / CENTS + reply.minutes / MINUTES : 0;
  return own + all(reply.byVariant[world.variant] ?? []) + promised - spent + onward(encounter, reply, world, measure);
}

function onward(encounter: Encounter, { next }: Reply, world: World, measure: Measure): number {
  const to =
    next === null || typeof next === 'string'
      ? next
      : 'byVariant' in next
        ? (next.byVariant[world.variant] ?? null)
        : null;
  const node = encounter.nodes.find(({ id }) => id === to);
  if (!node) return 0;
  return Math.max(...offered(node, world).map((reply) => worthOf(encounter, reply, world, measure)));
}

type Condition = NonNullable<Outcome['when']>[number];
function holds(condition: Condition, { state, variant }: World): boolean {
  if ('any' in condition) return condition.any.some((one) => holds(one as Condition, { state, variant, kept: true }));
  if ('variant' in condition) return condition.variant.includes(variant);
  if ('flag' in condition) return state.get(`flag ${condition.flag}`) === condition.is;
  if ('arc' in condition) return condition.in.includes(String(state.get(`arc ${condition.arc}`)));
  if (!('kpi' in condition)) throw new Error(`no world knows ${JSON.stringify(condition)}`);
  const value = Number(state.get(`kpi ${condition.kpi}`));
  return value >= (condition.from ?? -Infinity) && value <= (condition.to ?? Infinity);
}

/** Replies that are better than all others on offer in some world, by some measure. */
function bestIn(encounter: Encounter, node: EncounterNode): ReadonlySet<string> {
  const best = new Set<string>();
  for (const measure of ['theirs', 'ours'] as const) {
    for (const world of worldsOf(encounter)) {
      const [first, second] = offered(node, world)
        .map((reply) => ({ id: reply.id, worth: worthOf(encounter, reply, world, measure) }))
        .sort((a, b) => b.worth - a.worth);
      if (first && (!second || first.worth > second.worth)) best.add(first.id);
    }
  }
  return best;
}

describe('talks in T11', () => {
  test.each(names)('%s has two hidden truths or more and three to five replies', (id) => {
    const encounter = find(id);
    expect(encounter.variants.length).toBeGreaterThanOrEqual(2);
    for (const { id: node, replies } of encounter.nodes) {
      expect(replies.length, node).toBeGreaterThanOrEqual(3);
      expect(replies.length, node).toBeLessThanOrEqual(5);
    }
  });

  test.each(names)('%s lets its truth be heard in what is said first', (id) => {
    const { variants, nodes, first } = find(id);
    const { saysByVariant } = nodes.find((node) => node.id === first)!;
    const heard = variants.map((variant) => zh(saysByVariant[variant.id] ?? {}));
    expect(new Set(heard).size).toBe(variants.length);
    expect(heard.every((line) => line.length > 0)).toBe(true);
  });

  test.each(names)('%s gives nothing away by the length of its replies', (id) => {
    const lengths = find(id).nodes.flatMap(({ replies }) => replies.map(({ text }) => zh(text).length));
    const mean = lengths.reduce((total, one) => total + one, 0) / lengths.length;
    for (const length of lengths) {
      expect(length).toBeLessThanOrEqual(22);
      expect(Math.abs(length - mean)).toBeLessThanOrEqual(0.2 * mean);
    }
  });

  test.each(names)('%s asks for no more than 70 characters of listening and 160 in all at a time', (id) => {
    for (const { id: node, says, saysByVariant, saysWhen, replies } of find(id).nodes) {
      const lines = [says, ...Object.values(saysByVariant), ...(saysWhen ?? []).map(({ text }) => text)];
      const line = Math.max(...lines.map((text) => zh(text).length));
      const shown = replies.reduce((total, { text }) => total + zh(text).length, 0);
      expect(line, node).toBeLessThanOrEqual(70);
      expect(line + shown, node).toBeLessThanOrEqual(160);
    }
  });

  test.each(names)('%s has no reply that is never the best for somebody, but those no clerk may give', (id) => {
    const encounter = find(id);
    for (const node of encounter.nodes) {
      const best = bestIn(encounter, node);
      for (const { id: reply, tags } of node.replies) {
        expect(best.has(reply), `${node.id}.${reply}`).toBe(!tags.includes('forbidden'));
      }
    }
  });

  test('say afterwards what each reply teaches and what the talk was about, and leave no reply unanswered', () => {
    for (const { id, reveals, timeOutText, nodes } of encounters) {
      expect(reveals, id).toBeDefined();
      expect(timeOutText, id).toBeDefined();
      for (const { id: reply, teaches, after, afterByVariant, next } of nodes.flatMap(({ replies }) => replies)) {
        expect(teaches, `${id}.${reply}`).toBeDefined();
        expect(after ?? next ?? Object.keys(afterByVariant)[0], `${id}.${reply}`).toBeDefined();
      }
    }
  });

  test('hold promises, a precedent, things to learn and words that come back when a promise is broken', () => {
    const replies = encounters.flatMap(({ nodes }) => nodes.flatMap((node) => node.replies));
    expect(replies.filter(({ promise }) => promise).length).toBeGreaterThanOrEqual(6);
    expect(replies.filter(({ precedent }) => precedent).length).toBeGreaterThanOrEqual(1);
    const learnt = replies.filter(({ outcomes }) => outcomes.some((outcome) => 'learn' in outcome));
    expect(learnt.length).toBeGreaterThanOrEqual(6);
    const back = encounters.filter(({ offer }) => offer.when.some((one) => 'flag' in one && one.is));
    expect(back.map(({ id }) => id)).toEqual(['miaoWords', 'gengWords']);
  });

  test('hold one dilemma, in March, of which one way is open only to who has shown the books', () => {
    expect(encounters.filter(({ dilemma }) => dilemma).map(({ id }) => id)).toEqual(['march']);
    const { offer, nodes } = find('march');
    expect(offer.turn).toBe(7);
    const replies = nodes[0]!.replies;
    expect(replies.map(({ id }) => id)).toEqual(['grant', 'swap', 'costPlus', 'part', 'yard']);
    expect(replies.filter(({ needs }) => needs.length > 0).map(({ id }) => id)).toEqual(['costPlus']);
  });

  test('let no bribe, no lie and no threat pass without a loss of conduct', () => {
    const forbidden = ['wei.dinner', 'wei.floor', 'ling.deny', 'heEnd.press'];
    for (const place of forbidden) {
      const [talk, id] = place.split('.');
      const reply = find(talk!).nodes[0]!.replies.find((one) => one.id === id)!;
      expect(reply.tags, place).toContain('forbidden');
      expect(
        reply.outcomes.some((outcome) => 'conduct' in outcome && outcome.conduct < 0),
        place,
      ).toBe(true);
    }
  });
});
