import type { Rules } from '../sim/index.ts';
import type { Exploit } from './exploits.ts';
import { mean } from './measure-marks.ts';
import { provenFaults } from './reach.ts';
import type { BalanceReport, Finding } from './report-shape.ts';
import { FINDINGS } from './report-shape.ts';
import type { Game } from './task.ts';
import type { Effect, ReplyTrial, SweepTrial } from './trials.ts';

// Where a figure becomes a finding. All chosen, with room on both sides of what T14 and T11 come to.
/** Points between the ends of a knob that always wins, on the best plan and on nothing alike. */
const DOMINANT = 12;
/** Points by which its end beats the place beside it. */
const DOMINANT_STEP = 1.5;
/** Points a lever must move to be worth a change. */
const FLAT = 0.5;
/** Money that no sale explains, as a share of all sales, with value up by so many points and no axis down by more than one. */
const GIFT = { share: 0.06, value: 10, worst: -1 };
/** Mean satisfaction of a segment that somebody has pleased. */
const PLEASED = 42;
/** Part of the way from nothing to the best plan that one rule for all talks may come. */
const ONE_RULE = 0.6;
/** Points an exploit laid over the best plan may gain, and one laid over nothing may stay behind it. */
const EXPLOIT_GAIN = 3;
const EXPLOIT_BEHIND = 3;
/** Times the luck between seeds that the best plan must be above nothing (model.md §7: 3, measured on many seeds). */
const SKILL = 2;
/** Games that must have been played before what was not seen is told. */
const ENOUGH = 100;

/** What was played for a report, ready to be judged. */
export interface Evidence {
  readonly rules: Rules; // with a score
  readonly hadScore: boolean;
  readonly stale: boolean; // marks measured on other rules
  readonly best: number; // mean points
  readonly nothing: number;
  readonly luckSd: number; // between seeds, of the best plan
  readonly players: readonly { readonly name: string; readonly total: number }[];
  readonly sweeps: readonly SweepTrial[];
  readonly replies: readonly ReplyTrial[];
  readonly exploits: readonly { readonly exploit: Exploit; readonly total: number; readonly behind: number }[];
  readonly games: readonly Game[];
  readonly luck: BalanceReport['luck'];
  readonly difficulty: BalanceReport['difficulty'];
  readonly proposed: BalanceReport['proposed'];
}

/** Everything worth telling an author, the worst first. */
export function findAll(evidence: Evidence): Finding[] {
  const found = [
    ...exploits(evidence),
    ...freeMoney(evidence),
    ...levers(evidence),
    ...oneRule(evidence),
    ...luck(evidence),
    ...segments(evidence),
    ...reached(evidence),
    ...charts(evidence),
    ...marks(evidence),
  ];
  const place = ({ code }: Finding) => FINDINGS.indexOf(code);
  return found
    .map((one, k) => ({ one, k }))
    .sort((a, b) => place(a.one) - place(b.one) || a.k - b.k)
    .map(({ one }) => one);
}

const fault = (code: Finding['code'], where: string, values: Finding['values'] = {}): Finding => ({
  code,
  level: 'fault',
  where,
  values,
});
const note = (code: Finding['code'], where: string, values: Finding['values'] = {}): Finding => ({
  ...fault(code, where, values),
  level: 'note',
});

function exploits({ exploits: tried, best, nothing }: Evidence): Finding[] {
  return tried
    .filter(({ exploit, total, behind }) =>
      exploit.over === 'best' ? behind <= -EXPLOIT_GAIN : behind <= EXPLOIT_BEHIND && total >= nothing + DOMINANT,
    )
    .map(({ exploit, total }) => {
      const where =
        exploit.code === 'exploit.noContact'
          ? 'encounters'
          : exploit.levers.length === 1
            ? `levers.${exploit.levers[0]}`
            : 'levers';
      return fault(exploit.code, where, { total, best, levers: exploit.levers.join(' ') });
    });
}

const isGift = ({ gift, value, worst }: Effect): boolean =>
  gift >= GIFT.share && value >= GIFT.value && worst >= GIFT.worst;

function freeMoney({ sweeps, replies }: Evidence): Finding[] {
  const fromLevers = sweeps.flatMap(({ sweep, best, nothing }) =>
    sweep.stops.flatMap(({ value }, k): Finding[] => {
      const effect = [nothing[k]!, best[k]!].find(isGift);
      if (!effect) return [];
      const { lever, knob } = sweep;
      const values = { lever, knob, value: String(value), share: effect.gift, points: effect.points };
      return [fault('money.lever', `levers.${lever}.knobs.${knob}`, values)];
    }),
  );
  const fromReplies = replies.flatMap(({ way, effect }): Finding[] => {
    if (!effect || !isGift(effect)) return [];
    const { encounter, node, reply } = way;
    const values = { encounter, reply, share: effect.gift, points: effect.points };
    return [fault('money.reply', `encounters.${encounter}.nodes.${node}.replies.${reply}`, values)];
  });
  return [...mostOf(fromLevers), ...mostOf(fromReplies)];
}

/** One finding for each lever or talk: the one that gives most. */
function mostOf(found: readonly Finding[]): Finding[] {
  const byOwner = new Map<string, Finding>();
  const share = ({ values }: Finding) => Number(values['share']);
  for (const one of found) {
    const owner = String(one.values['lever'] ?? one.values['encounter']);
    const known = byOwner.get(owner);
    if (!known || share(one) > share(known)) byOwner.set(owner, one);
  }
  return [...byOwner.values()].sort((a, b) => share(b) - share(a));
}

function levers({ sweeps, rules }: Evidence): Finding[] {
  return rules.levers.flatMap(({ id }): Finding[] => {
    const own = sweeps.filter(({ sweep }) => sweep.lever === id);
    if (own.length === 0) return [];
    const effects = own.flatMap(({ best, nothing }) => [...best, ...nothing]);
    if (effects.every(({ same }) => same)) return [fault('lever.dead', `levers.${id}`, { lever: id })];
    const most = Math.max(...effects.map(({ points }) => Math.abs(points)));
    if (most < FLAT) return [note('lever.flat', `levers.${id}`, { lever: id, points: most })];
    return own.flatMap(dominant);
  });
}

/**
 * An end that wins by far whatever else is done, and by more than the place beside it. That it wins to leave a lever
 * alone is no fault: it may be there to tempt.
 */
function dominant({ sweep, best, nothing }: SweepTrial): Finding[] {
  const last = sweep.stops.length - 1;
  return [0, last].flatMap((end): Finding[] => {
    if (end === sweep.start) return [];
    const beside = end === 0 ? 1 : last - 1;
    const wins = [best, nothing].map((effects) => ({
      over: effects[end]!.points - effects[last - end]!.points,
      step: effects[end]!.points - effects[beside]!.points,
    }));
    if (wins.some(({ over, step }) => over < DOMINANT || step < DOMINANT_STEP)) return [];
    const { lever, knob, stops } = sweep;
    const values = { lever, knob, value: String(stops[end]!.value), best: wins[0]!.over, nothing: wins[1]!.over };
    return [fault('lever.dominant', `levers.${lever}.knobs.${knob}`, values)];
  });
}

function oneRule({ players, best, nothing }: Evidence): Finding[] {
  if (best - nothing < DOMINANT) return [];
  return players
    .filter(({ name }) => ['longest', 'kindest', 'dearest', 'first'].includes(name))
    .filter(({ total }) => (total - nothing) / (best - nothing) >= ONE_RULE)
    .sort((a, b) => b.total - a.total)
    .slice(0, 1)
    .map(({ name, total }) => fault('talk.oneRule', 'encounters', { rule: name, total, best }));
}

function luck({ luck: measured, best, nothing, luckSd }: Evidence): Finding[] {
  const found: Finding[] = [];
  if (luckSd > 0 && best - nothing < SKILL * luckSd) {
    found.push(fault('luck.large', 'events', { luck: luckSd, skill: best - nothing }));
  } else if (measured && measured.share > 0.5) {
    found.push(fault('luck.large', 'events', { luck: luckSd, skill: best - nothing, share: measured.share }));
  } else if (measured && measured.share > measured.most) {
    found.push(note('luck.much', 'events', { share: measured.share, limit: measured.most }));
  }
  return found;
}

function segments({ rules, games }: Evidence): Finding[] {
  if (rules.scenario.inert) return [];
  const most = rules.segments.map((_, k) => Math.max(...games.map((game) => game.segments[k]!)));
  return rules.segments.flatMap(({ id, customers }, k): Finding[] => {
    if (customers === 0 || most[k]! >= PLEASED) return [];
    const others = mean(most.filter((_one, other) => other !== k && rules.segments[other]!.customers > 0));
    return [
      fault('segment.lost', `segments.${id}`, {
        segment: id,
        most: most[k]!,
        others: Number.isFinite(others) ? others : most[k]!,
      }),
    ];
  });
}

/** What the conditions rule out, and what no game came to though they do not. */
function reached({ rules, games, replies }: Evidence): Finding[] {
  const { unreachable } = provenFaults(rules);
  const seen = new Set(games.flatMap((game) => game.seen));
  const found: Finding[] = unreachable.map(({ what, where, because, named }) => {
    const parts = where.split('.');
    const id = parts.at(-1)!;
    return fault(`${what}.never`, where, {
      ...(what === 'reply' ? { encounter: parts[1]!, reply: id } : { id }),
      because,
      named,
    });
  });
  const told = (where: string) => unreachable.some((one) => where === one.where || where.startsWith(`${one.where}.`));
  if (games.length < ENOUGH) return found;
  for (const { id, atMost } of rules.scenario.events) {
    const where = `events.${id}`;
    if (atMost > 0 && !told(where) && !seen.has(`event/${id}`))
      found.push(note('event.unseen', where, { id, games: games.length }));
  }
  const ways = new Set(replies.map(({ way }) => `${way.encounter}/${way.node}`));
  for (const { id, nodes } of rules.scenario.encounters) {
    const where = `encounters.${id}`;
    if (told(where)) continue;
    const offered = nodes.flatMap((node) => node.replies.map((reply) => ({ node: node.id, reply: reply.id })));
    const unseen = offered.filter(({ node, reply }) => !seen.has(`offered/${id}/${node}/${reply}`));
    if (unseen.length === offered.length) {
      found.push(note('encounter.unseen', where, { id, games: games.length }));
      continue;
    }
    const open = unseen.filter(({ node, reply }) => !told(`${where}.nodes.${node}.replies.${reply}`));
    for (const { node, reply } of open.filter((one) => !ways.has(`${id}/${one.node}`))) {
      found.push(
        fault('reply.never', `${where}.nodes.${node}.replies.${reply}`, {
          encounter: id,
          reply,
          because: 'node',
          named: node,
        }),
      );
    }
    const rare = open.filter(({ node }) => ways.has(`${id}/${node}`)).map(({ reply }) => reply);
    if (rare.length > 0)
      found.push(note('reply.unseen', where, { encounter: id, replies: rare.join(' '), games: games.length }));
  }
  return found;
}

/** States of the charts an author wrote: people who come in and never out, or never in. */
function charts({ rules, games }: Evidence): Finding[] {
  const found: Finding[] = provenFaults(rules).traps.map(({ where }) =>
    fault('state.trap', where, { state: where.split('.').at(-1)! }),
  );
  const seen = new Set(games.flatMap((game) => game.seen));
  for (const [kind, chart] of Object.entries(rules.scenario.charts)) {
    if ('preset' in chart || games.length < ENOUGH) continue;
    const table = rules.charts[kind as keyof typeof rules.charts];
    for (const [at, state] of table.states.entries()) {
      const where = `charts.${kind}.states.${state}`;
      const rests = kind === 'lifecycle' && rules.charts.lifecycle.is.gone[at] === 1;
      if (!seen.has(`in/${kind}/${state}`)) found.push(note('state.unseen', where, { state, games: games.length }));
      else if (!seen.has(`out/${kind}/${state}`) && !rests)
        found.push(fault('state.stuck', where, { state, games: games.length }));
    }
  }
  return found;
}

function marks({ hadScore, stale, proposed, rules, difficulty }: Evidence): Finding[] {
  const found: Finding[] = [];
  if (!hadScore) found.push(note('marks.none', 'scoring'));
  if (stale) found.push(note('marks.stale', 'scoring.marks'));
  const weights = rules.scenario.scoring!.weights;
  for (const [axis, { valid }] of Object.entries(proposed.axes)) {
    const weight = weights[axis as keyof typeof weights];
    if (!valid && weight > 0 && !rules.scenario.inert)
      found.push(note('marks.invalid', `scoring.marks.axes.${axis}`, { axis, weight }));
  }
  const { declared, played } = difficulty;
  if (Math.abs(declared - played) >= 2) found.push(note('difficulty.off', 'difficulty', { declared, played }));
  return found;
}
