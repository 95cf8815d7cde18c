import { pledgedCents } from '../decide/pledged.ts';
import type { Files } from '../people/columns.ts';
import type { Rules } from '../rules.ts';
import { actAt, changesAllowed } from '../turn/calendar.ts';
import type { Firm } from '../turn/firm.ts';
import { encounterOf, replyOf } from '../turn/lookup.ts';
import type { Market, Run, Talk } from '../turn/run.ts';
import { textKey } from '../turn/talk.ts';
import { deskLevers } from './desk.ts';
import { filesOf } from './files.ts';
import { kpisOf } from './kpis.ts';
import type { DeskLever, View, ViewEncounter } from './view.ts';

/** What lies on the desk beside the files. No column of the truth is among it. */
interface Facts {
  readonly rules: Rules;
  readonly turn: number;
  readonly over: boolean;
  readonly firm: Pick<Firm, 'cents' | 'minutesAsked' | 'books' | 'conduct'>;
  readonly market: Market;
  readonly talks: readonly Talk[];
  readonly desk: readonly DeskLever[];
}

/** What the player may know of a run. */
export function observe(run: Run): View {
  const { rules, turn, over, market, talks } = run;
  const { cents, minutesAsked, books, conduct } = run.firm;
  const firm = { cents, minutesAsked, books, conduct };
  return see(filesOf(run.people), { rules, turn, over, firm, market, talks, desk: deskLevers(run) });
}

/** A leak is impossible by signature: this is not given the truth. */
function see(files: Files, facts: Facts): View {
  const { rules, turn, over, firm, market, talks, desk } = facts;
  const { scenario } = rules;
  return {
    scenario: scenario.id,
    turn,
    of: rules.turns,
    weeks: rules.weeks,
    over,
    act: actAt(rules, turn),
    changes: {
      allowed: changesAllowed(rules, turn),
      used: talks.filter(({ commit }) => commit !== null).length,
    },
    firm: {
      cents: firm.cents,
      owing: market.payments
        .filter(({ known }) => known)
        .map(({ turn: due, line, cents }) => ({ turn: due, line, cents })),
      pledged: pledgedCents({ firm, market, talks }),
      minutesAsked: firm.minutesAsked,
      ledger: firm.books.at(-1)?.ledger ?? [],
      patience: scenario.firm.owner ? patienceOf(firm.books, firm.cents) : null,
    },
    desk,
    rosters: rules.rosters,
    encounters: talks.map((talk) => encounterView(rules, talk)),
    news: market.news,
    kpis: kpisOf({ firm, market }),
    books: firm.books,
    market: scenario.rivals.map(({ id }, k) => {
      const { price, rating, move } = market.rivals[k]!;
      return { rival: id, price, rating, move: move < 0 ? null : `rivals.${id}.moves.${move}.text` };
    }),
    promises: market.promises.map((promise) => ({
      id: `${promise.encounter}/${promise.reply}`,
      encounter: promise.encounter,
      key: textKey(promise.encounter, 'nodes', promise.node, 'replies', promise.reply, 'promise', 'text'),
      to: promise.to,
      due: promise.due,
      state: promise.state,
    })),
    cast: scenario.cast.map(({ id }) => ({
      id,
      who: rules.cast[id]!,
      arc: rules.arcs[id]!.states[market.arcs[id]!.at(-1)!]!,
    })),
    interventions: market.interventions.map(({ id, until }) => ({
      id,
      warning: until === 0,
      turnsLeft: until === 0 ? 0 : until - turn + 1,
    })),
    cards: market.cards,
    beats: market.beats,
    why: market.why,
    files,
  };
}

function encounterView(rules: Rules, talk: Talk): ViewEncounter {
  const encounter = encounterOf(rules, talk.encounter);
  const asked = talk.asking === null ? null : replyOf(encounter, talk.node!, talk.asking);
  const precedent = asked?.precedent;
  return {
    id: talk.encounter,
    cast: talk.cast,
    said: talk.said,
    node: talk.node,
    replies: asked
      ? talk.offered.map((id) => ({ id, key: `precedent.${id}`, minutes: 0, cents: 0, disclose: [] }))
      : talk.offered.map((id) => {
          const reply = replyOf(encounter, talk.node!, id);
          const key = textKey(encounter.id, 'nodes', talk.node!, 'replies', id, 'text');
          const disclose = (reply.disclose ?? []).map(({ field, how }) => ({ field, how }));
          return { id, key, minutes: reply.minutes, cents: reply.cents, disclose };
        }),
    precedent: precedent
      ? {
          question: textKey(encounter.id, 'nodes', talk.node!, 'replies', asked.id, 'precedent', 'question'),
          lever: precedent.lever,
          set: precedent.set,
          alike: talk.alike.length,
        }
      : null,
    popUps: talk.popUps.map((one) => ({ ...one, key: fileText(rules, talk.cast[one.role]!, one.field) })),
    faces: Object.fromEntries(
      Object.entries(talk.faces).map(([role, { mood, privacy }]) => [
        role,
        { mood: rules.charts.mood.states[mood]!, privacy: rules.charts.privacy.states[privacy]! },
      ]),
    ),
    alike: talk.alike.length,
    seconds: encounter.seconds ?? null,
    effects: talk.effects,
    timedOut: talk.timedOut,
  };
}

/** Where a named customer's file says it in words. */
function fileText({ scenario, cast }: Rules, who: number, field: string): string | null {
  const member = scenario.cast.find(({ id }) => cast[id] === who);
  return member?.file?.[field] ? `cast.${member.id}.file.${field}.text` : null;
}

/** The owner counts sales and cash and nothing else: sales of the last two closes against the first, and money in hand. */
function patienceOf(books: Firm['books'], cents: number): number {
  const first = books[0]?.sales ?? 0;
  const recent = books.slice(-2);
  const mean = recent.length === 0 ? first : recent.reduce((sum, { sales }) => sum + sales, 0) / recent.length;
  const sales = first > 0 ? 50 * Math.min(2, mean / first) : 50;
  const purse = cents >= 0 ? 20 : -30;
  return Math.round(Math.max(0, Math.min(100, sales + purse)));
}
