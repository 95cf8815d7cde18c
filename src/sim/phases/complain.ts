import { exp } from '../../math/exp.ts';
import { log } from '../../math/log.ts';
import { logistic } from '../../math/logistic.ts';
import { pow } from '../../math/pow.ts';
import { moveSatisfaction } from '../people/points.ts';
import { moodsOf, moveMood } from '../people/role-mood.ts';
import { fallOf } from '../people/tickets.ts';
import { HAPPENED } from '../people/vocabulary.ts';
import type { Phase, Turn } from './phase.ts';
import { hazardOf } from './read-stay.ts';

/** Problems at least this bad offend, others disappoint. (chosen) */
const OFFENDS = 0.5;

/**
 * A problem costs satisfaction; some say so, more of them where money is at stake (evidence 15). Who says nothing goes
 * the likeliest way: out. A few claim what did not happen, the more the more is given.
 */
export const complain: Phase = {
  name: 'complain',
  writes: [
    'satisfaction',
    'centreBuyer',
    'centreUser',
    'centreDecider',
    'centreInfluencer',
    'ticketFall',
    'ticketAge',
    'ticket',
    'incident',
    'mood',
    'moodUser',
    'happened',
  ],
  dials: ['complain.ease', 'complain.escalating', 'recover.remedy', 'recover.extra'],
  slots: ['complain.voice', 'complain.escalate', 'complain.falseClaim'],
  run,
};

function run(turn: Turn): void {
  const { rules, people, luck, dials, watch } = turn;
  const { mood } = rules.charts;
  const c = rules.model.complain;
  const generous = dials['recover.remedy'][0]! + dials['recover.extra'][0]! - 0.5;
  const ease = dials['complain.ease'][0]!;
  const falsely = c.falseClaims * exp(c.falseClaimSlope * generous);
  const voices = luck.draws('complain.voice');
  const claims = luck.draws('complain.falseClaim');
  const { orders, problems, happened, n: all } = people;
  let next = watch ? watch.rewind() : -1;
  for (let i = 0; i < all; i++) {
    const seen = i === next;
    if (seen) next = watch!.step();
    const n = orders[i]!;
    if (n === 0) continue;
    if (problems[i] === 0) {
      const claim = claims(i);
      if (claim < n * falsely && claim < 1 - pow(1 - Math.min(1, falsely), n)) {
        happened[i] = happened[i]! | HAPPENED.claimedFalsely;
      }
      continue;
    }
    const severity = people.ticketSeverity[i]!;
    const cause = rules.scenario.causes[people.ticketCause[i]!]!;
    const tone = mood.profile.voice[moodsOf(rules, people, 'user', i)[i]!]!;
    const logit =
      (cause.money ? c.money : c.service) +
      rules.segments[people.segment[i]!]!.voiceShift +
      c.voice * people.voice[i]! +
      c.severity * (severity - 0.5) +
      c.remedy * generous +
      ease +
      log(tone);
    const chance = logistic(logit);
    const moved = moveSatisfaction(people, i, -problems[i]! * fallOf(people, rules, i, severity));
    const offended = severity >= OFFENDS ? mood.event.OFFEND : mood.event.DISAPPOINT;
    moveMood(rules, people, 'user', i, offended);
    if (voices(i) < chance) voice(turn, i, -moved, chance);
    else {
      happened[i] = happened[i]! | HAPPENED.silent;
      people.incident[i] = problems[i]! * hazardOf(rules.model.leave.silent, severity);
    }
    if (seen) {
      watch!.note('complain', i, 'satisfaction', 'points', { problem: moved });
      watch!.note('complain', i, 'voice', 'logOdds', {
        cause: cause.money ? c.money : c.service,
        kind: rules.segments[people.segment[i]!]!.voiceShift,
        disposition: c.voice * people.voice[i]!,
        severity: c.severity * (severity - 0.5),
        remedy: c.remedy * generous,
        ease,
        mood: log(tone),
      });
    }
  }
}

/** Says so at the counter: a ticket opens, or an open one grows heavier; a few go higher at once. */
function voice({ rules, people, luck, dials }: Turn, who: number, fall: number, chance: number): void {
  const { ticket } = rules.charts;
  const escalating = rules.model.complain.escalating * dials['complain.escalating'][0]!;
  const state = people.ticket[who]!;
  const open = ticket.is.open[state] === 1;
  people.ticketFall[who] = fall + (open ? people.ticketFall[who]! : 0);
  if (!open) {
    people.ticket[who] = ticket.next[state * ticket.stride + ticket.event.OPEN]!;
    people.ticketAge[who] = 0;
  }
  people.happened[who] = people.happened[who]! | HAPPENED.complained;
  if (luck.at('complain.escalate', who) >= escalating / chance) return;
  people.ticket[who] = ticket.next[people.ticket[who]! * ticket.stride + ticket.event.ESCALATE]!;
  people.happened[who] = people.happened[who]! | HAPPENED.escalated;
}
