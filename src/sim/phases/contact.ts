import { exp } from '../../math/exp.ts';
import { logistic } from '../../math/logistic.ts';
import { moveSatisfaction } from '../people/points.ts';
import { moodsOf, moveMood } from '../people/role-mood.ts';
import { FILE_FIELDS, HAPPENED } from '../people/vocabulary.ts';
import { leak } from './contact-leak.ts';
import type { Phase, Turn } from './phase.ts';
import { accuracyOf } from './read-files.ts';

/** Contacts a quarter that nobody remembers any more. (chosen) */
const FORGOTTEN = 1e-6;
const CONSENT = 1 << FILE_FIELDS.indexOf('consent');
/** What makes a contact personal: what they like, what is coming up, whom they live with. */
const USEFUL = (['preference', 'occasion', 'household'] as const).map((field) => 1 << FILE_FIELDS.indexOf(field));

/**
 * Visits, calls and messages wear off over a quarter; the right number warms, too many turn to harm (evidence 34). What
 * suits stage and file well lowers the wish to leave, what meets a bad moment annoys.
 */
export const contact: Phase = {
  name: 'contact',
  writes: [
    'pressureVisit',
    'pressureCall',
    'pressureMessage',
    'rapport',
    'satisfaction',
    'centreBuyer',
    'centreUser',
    'centreDecider',
    'centreInfluencer',
    'mood',
    'moodBuyer',
    'trust',
    'privacy',
    'optedOut',
    'happened',
  ],
  dials: [
    'file.accuracy',
    'contact.busy',
    'contact.personal',
    'contact.leak',
    'system.number',
    'system.risk',
    'system.accuracy',
  ],
  slots: ['contact.busy', 'contact.optOut', 'contact.surprise', 'contact.leak', 'birth.project'],
  run,
};

function run(turn: Turn): void {
  leak(turn);
  const { rules, people, dials, luck, watch, weeks } = turn;
  const { privacy, lifecycle } = rules.charts;
  const c = rules.model.contact;
  const stays = exp(-weeks / c.fadeWeeks);
  const beyond = accuracyOf(turn);
  const accuracy = Math.max(0, Math.min(1, c.accuracy + beyond));
  const bad = c.busyShare * (1 - beyond) * dials['contact.busy'][0]!;
  const personal = Math.max(0, dials['contact.personal'][0]!);
  const { pressureVisit, pressureCall, pressureMessage, rapport, planVisit, planCall, planMessage, optedOut, n } =
    people;
  let next = watch ? watch.rewind() : -1;
  for (let i = 0; i < n; i++) {
    const seen = i === next;
    if (seen) next = watch!.step();
    const piledUp = pressureVisit[i]! + pressureCall[i]! + pressureMessage[i]!;
    if (piledUp + planVisit[i]! + planCall[i]! + planMessage[i]! < FORGOTTEN) {
      rapport[i] = 0;
      continue;
    }
    const silenced = optedOut[i] === 1;
    const visits = silenced ? 0 : planVisit[i]!;
    const calls = silenced ? 0 : planCall[i]!;
    const messages = silenced ? 0 : planMessage[i]!;
    const touches = visits + calls + messages;
    pressureVisit[i] = pressureVisit[i]! * stays + visits;
    pressureCall[i] = pressureCall[i]! * stays + calls;
    pressureMessage[i] = pressureMessage[i]! * stays + messages;
    const pv = pressureVisit[i]! / c.visitsPerQuarter;
    const pc = pressureCall[i]! / c.callsPerQuarter;
    const pm = pressureMessage[i]! / c.messagesPerQuarter;
    const all = pv + pc + pm;
    const uv = pv * (1 + c.otherTouches * (all - pv));
    const uc = pc * (1 + c.otherTouches * (all - pc));
    const um = pm * (1 + c.otherTouches * (all - pm));
    const suits = accuracy * lifecycle.profile.fit[people.life[i]!]!;
    let fit = suits;
    if (touches > 0) {
      fit = suits * people.planFit[i]!;
      // what is on file of somebody is of use where it is used
      if (personal > 0 && fit > 0) fit = Math.min(1, fit * (1 + personal * knownOf(people.fileFields[i]!)));
      const busy = visits + calls > 0 && luck.at('contact.busy', i) < bad;
      if (busy) fit = c.badFit;
      const moved = land(turn, i, fit, visits + calls);
      if (seen) watch!.note('contact', i, 'satisfaction', 'points', { contact: moved });
      const piled = visits * (1 + uv * uv) + calls * (1 + uc * uc) + messages * (1 + um * um);
      const tired = c.optOutPerTouch * piled * exp(c.optOutConcern * people.concern[i]!);
      if (luck.at('contact.optOut', i) < 1 - exp(-tired)) {
        people.optedOut[i] = 1;
        people.happened[i] = people.happened[i]! | HAPPENED.optedOut;
      }
      people.happened[i] = people.happened[i]! | HAPPENED.contacted;
      // knowing much of somebody who never agreed to it
      if (fit > 0.5 && (people.fileFields[i]! & CONSENT) === 0) {
        const shown = logistic(c.surprise + people.concern[i]!);
        if (luck.at('contact.surprise', i) < shown) {
          people.privacy[i] = privacy.next[people.privacy[i]! * privacy.stride + privacy.event.SURPRISE]!;
        }
      }
    }
    const warmth =
      c.visitStrength * effect(uv, c.tooMuch) +
      c.callStrength * effect(uc, c.tooMuch) +
      c.messageStrength * effect(um, c.tooMuch);
    // + 0: a column holds no −0, which has no spelling
    rapport[i] = (fit < 0 ? fit * Math.abs(warmth) : fit * warmth) + 0;
  }
}

/** Part of what a contact can make use of that is on file. */
function knownOf(fields: number): number {
  let known = 0;
  for (const bit of USEFUL) if ((fields & bit) !== 0) known++;
  return known / USEFUL.length;
}

/** u·e^(1 − u) is 1 at the ideal number; above it a loss is taken off. */
function effect(u: number, tooMuch: number): number {
  const over = u > 1 ? u - 1 : 0;
  return u * exp(1 - u) - tooMuch * over * over;
}

/** A bad moment annoys the more, the worse the mood; a good talk calms who is upset. Points of satisfaction moved. */
function land({ rules, people }: Turn, who: number, fit: number, spoken: number): number {
  const { mood } = rules.charts;
  const c = rules.model.contact;
  const state = moodsOf(rules, people, 'buyer', who)[who]!;
  let moved = 0;
  if (fit < 0) {
    moved = -c.annoyance * mood.profile.tone[state]!;
    moveMood(rules, people, 'buyer', who, mood.event.DISAPPOINT);
  } else if (spoken > 0 && mood.is.upset[state] === 1) {
    moved = c.calming * fit;
    moveMood(rules, people, 'buyer', who, mood.event.SOOTHE);
  }
  return moved === 0 ? 0 : moveSatisfaction(people, who, moved);
}
