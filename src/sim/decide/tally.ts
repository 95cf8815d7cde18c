import { LEVERS } from '../levers/index.ts';
import type { AnyLever, Bill, Desk } from '../levers/lever.ts';
import { countFiles } from '../people/audience.ts';
import type { Decisions, Refusal } from '../record/act.ts';
import { refused } from '../record/act.ts';
import type { DeskLever, View } from '../view/view.ts';
import { checkDecision, strangers } from './decision.ts';
import { sameDecision } from './same.ts';
import { spaceOf } from './space.ts';

/** What confirming decisions would commit to, counted while the player types. */
export interface Tally {
  readonly cents: number;
  readonly cashAfter: number; // without what the month will bring in
  readonly bills: readonly { readonly lever: string; readonly because: string; readonly cents: number }[];
  readonly minutes: Readonly<Record<string, { readonly used: number; readonly of: number }>>;
  readonly changes: { readonly used: number; readonly allowed: number; readonly levers: readonly string[] };
  readonly refusals: readonly Refusal[];
}
/** What a tally is made of; any View is one. */
export type TallySource = Pick<View, 'turn' | 'of' | 'weeks' | 'changes' | 'desk' | 'rosters' | 'files'> & {
  readonly firm: Pick<View['firm'], 'cents' | 'pledged' | 'minutesAsked'>;
};

/**
 * Counts bills, minutes and changes of complete decisions and says why they may not be closed, if so. The same function
 * types along on the page, guards `apply` and answers bots.
 *
 * A change is a lever that differs from the last close; one that a precedent has set counts as used. Standing decisions
 * can always be repeated: only a bill or work *beyond* theirs is refused for want of cash or hands. Minutes: a bill's
 * positive ones are work, its negative ones are hands; where nobody's hands are on a bill, `of` is 0 and nothing is
 * refused.
 *
 * Codes: lever.missing, lever.unknown, knob.*, lever.notOpen, lever.held, precedent.contradicted, changes.exceeded,
 * budget.exceeded, minutes.exceeded, and each lever's own.
 */
export function tally(source: TallySource, decisions: Decisions): Tally {
  const known = source.desk.map(({ lever }) => lever);
  const refusals: Refusal[] = [...strangers(decisions, known, '', 'lever.unknown')];
  const standing = new Sums();
  const wanted = new Sums();
  const changed: string[] = [];
  const bills: { lever: string; because: string; cents: number }[] = [];
  for (const entry of source.desk) {
    const decision = decisions[entry.lever];
    const lever = LEVERS.find(({ id }) => id === entry.lever);
    if (decision === undefined || lever === undefined) {
      refusals.push(refused('lever.missing', entry.lever));
      continue;
    }
    const found = refuse(source, entry, lever, decision);
    refusals.push(...found);
    if (!entry.held && (entry.committed !== null || !sameDecision(decision, entry.last))) changed.push(entry.lever);
    const desk = deskFor(source, entry);
    standing.add(lever.bill(settled(entry) as never, desk));
    if (found.some(({ code }) => code.startsWith('knob.'))) continue;
    const own = lever.bill(decision as never, desk);
    wanted.add(own);
    for (const { because, cents } of own) bills.push({ lever: entry.lever, because, cents });
  }
  const changes = changesUsed(source, changed);
  if (changes.used > changes.allowed) {
    refusals.push(refused('changes.exceeded', 'changes', { used: changes.used, allowed: changes.allowed }));
  }
  const asked = source.rosters['posts']?.[0];
  if (asked !== undefined && source.firm.minutesAsked > 0) {
    standing.work(asked, source.firm.minutesAsked);
    wanted.work(asked, source.firm.minutesAsked);
  }
  const cashAfter = source.firm.cents - source.firm.pledged - wanted.cents;
  if (cashAfter < 0 && wanted.cents > standing.cents) {
    refusals.push(refused('budget.exceeded', 'budget', { cents: wanted.cents, short: -cashAfter }));
  }
  const minutes = minutesOf(source, standing, wanted, refusals);
  return { cents: wanted.cents, cashAfter, bills, minutes, changes, refusals };
}

/** What a lever's own code is given, from the View alone. */
export function deskFor(source: TallySource, entry: DeskLever): Desk<unknown, unknown> {
  return {
    turn: source.turn,
    of: source.of,
    weeks: source.weeks,
    terms: entry.terms,
    memory: entry.memory,
    rosters: source.rosters,
    count: (audience) => countFiles(source.files, audience, source.turn),
    last: Object.fromEntries(source.desk.map(({ lever, last }) => [lever, last])),
  };
}

/** What the lever does if the player leaves it alone: as it stands, or as a precedent or a rule has set it. */
function settled({ last, committed }: DeskLever): Readonly<Record<string, unknown>> {
  return committed === null ? last : { ...last, ...committed };
}

function refuse(source: TallySource, entry: DeskLever, lever: AnyLever, decision: unknown): readonly Refusal[] {
  const { lever: id, committed } = entry;
  const misshapen = checkDecision(spaceOf(entry, source), decision);
  if (misshapen.length > 0) return misshapen;
  const made = decision as Readonly<Record<string, unknown>>;
  if (entry.held) return sameDecision(made, settled(entry)) ? [] : [refused('lever.held', id)];
  if (!entry.open && !sameDecision(made, settled(entry))) {
    return [refused('lever.notOpen', id, { opensAt: entry.opensAt })];
  }
  const against = Object.keys(committed ?? {}).filter((knob) => !sameDecision(made[knob], committed?.[knob]));
  return [
    ...against.map((knob) => refused('precedent.contradicted', `${id}.${knob}`)),
    ...(lever.refuse?.(made as never, deskFor(source, entry)) ?? []),
  ];
}

/** Precedents count as the View counts them: two may have set one lever. */
function changesUsed({ changes, desk }: TallySource, levers: readonly string[]): Tally['changes'] {
  const byPrecedent = desk.filter(({ held, committed }) => !held && committed !== null).map(({ lever }) => lever);
  const own = levers.filter((lever) => !byPrecedent.includes(lever));
  return { used: Math.max(changes.used, byPrecedent.length) + own.length, allowed: changes.allowed, levers };
}

function minutesOf(source: TallySource, standing: Sums, wanted: Sums, refusals: Refusal[]): Tally['minutes'] {
  const minutes: Record<string, { used: number; of: number }> = {};
  for (const post of source.rosters['posts'] ?? []) {
    const used = wanted.used.get(post) ?? 0;
    const of = wanted.hands.get(post) ?? 0;
    if (used === 0 && of === 0) continue;
    minutes[post] = { used, of };
    const over = used - of;
    const before = (standing.used.get(post) ?? 0) - (standing.hands.get(post) ?? 0);
    if (of > 0 && over > 0 && over > before) refusals.push(refused('minutes.exceeded', post, { used, of }));
  }
  return minutes;
}

/** Running sums of bills. */
class Sums {
  cents = 0;
  readonly used = new Map<string, number>();
  readonly hands = new Map<string, number>();

  add(bills: readonly Bill[]): void {
    for (const { cents, minutes } of bills) {
      this.cents += cents;
      for (const post of Object.keys(minutes)) {
        const each = minutes[post]!;
        if (each > 0) this.work(post, each);
        else this.hands.set(post, (this.hands.get(post) ?? 0) - each);
      }
    }
  }

  work(post: string, minutes: number): void {
    this.used.set(post, (this.used.get(post) ?? 0) + minutes);
  }
}
