import { exp } from '../../math/exp.ts';
import { normalQuantile } from '../../math/normal.ts';
import { pow } from '../../math/pow.ts';
import { HAPPENED } from '../people/vocabulary.ts';
import type { Phase, Turn } from './phase.ts';
import { binomialQuantile } from './read-count.ts';
import { handOff } from './read-hand-off.ts';
import { readWork, utilisationOf, waiting } from './read-work.ts';

const WEEKS_IN_30_DAYS = 30 / 7;
const MOST_COUNT = 255;

/**
 * Work against hands: what is delivered falls convexly when hands run short, and more goes wrong. Each buyer gets a
 * performance of its own and perhaps a problem; `encountered` holds the performance until `feel` has made it a feeling.
 */
export const serve: Phase = {
  name: 'serve',
  writes: ['encountered', 'problems', 'ticketCause', 'ticketSeverity', 'happened'],
  dials: [
    'serve.minutes',
    'serve.skill',
    'serve.process',
    'serve.quality',
    'serve.failure',
    'serve.load',
    'serve.orderMinutes',
    'recover.minutes',
    'recover.procedure',
  ],
  slots: ['serve.performance', 'serve.failure', 'serve.cause', 'serve.severity'],
  run,
};

function run(turn: Turn): void {
  const { rules, people, luck } = turn;
  const { serve: m, feel } = rules.model;
  growStocks(turn);
  const { perCause, failing } = countWork(turn);
  const parts = qualityParts(turn);
  const quality = sumOf(parts);
  const performance = luck.draws('serve.performance');
  const failure = luck.draws('serve.failure');
  const isOpen = rules.charts.ticket.is.open;
  const { orders, problems, ticketSeverity, ticketCause, encountered, ticket, happened, n: all } = people;
  const spread = feel.noise;
  const chance = Math.min(m.failureMost, failing);
  for (let i = 0; i < all; i++) {
    const n = orders[i]!;
    if (n === 0) continue;
    encountered[i] = quality + (spread / Math.sqrt(n)) * normalQuantile(performance(i));
    const failed = Math.min(MOST_COUNT, binomialQuantile(failure(i), n, chance));
    if (failed === 0) continue;
    problems[i] = failed;
    happened[i] = happened[i]! | HAPPENED.failed;
    const severity = luck.at('serve.severity', i);
    // a new problem on top of an open complaint: the worse of the two is what it is about
    if (isOpen[ticket[i]!] === 1 && ticketSeverity[i]! >= severity) continue;
    ticketSeverity[i] = severity;
    ticketCause[i] = pick(luck.at('serve.cause', i), perCause);
  }
  const { watch } = turn;
  if (!watch) return;
  for (let who = watch.rewind(); who >= 0; who = watch.step()) {
    if (orders[who] === 0) continue;
    watch.note('serve', who, 'satisfaction', 'points', { ...parts, chance: encountered[who]! - quality });
  }
}

/** Training is built up and fades at the same pace; root causes once removed stay removed while somebody sees to it. */
function growStocks({ rules, firm, dials, weeks }: Turn): void {
  const { trainingPer30Days, rootWeeks } = rules.model.serve;
  const learnt = 1 - pow(1 - trainingPer30Days, weeks / WEEKS_IN_30_DAYS);
  firm.training += learnt * (clamp01(dials['serve.skill'][0]!) - firm.training);
  firm.failureDone += (1 - exp(-weeks / rootWeeks)) * (clamp01(dials['recover.procedure'][0]!) - firm.failureDone);
}

/** Load and capacity into the books, and how likely one order fails, in all and by cause. */
function countWork(turn: Turn): { perCause: Float64Array; failing: number } {
  const { rules, people, firm, dials } = turn;
  const { serve: m } = rules.model;
  const perCause = rules.scenario.causes.map(({ share }, k) => share * Math.max(0, dials['serve.failure'][k]!));
  const shares = rules.scenario.causes.reduce((sum, { share }) => sum + share, 0);
  const byCause = perCause.reduce((sum, weight) => sum + weight, 0) / shares;
  const { capacity, firstOfAll, tickets, perTicket } = readWork(turn);
  let orders = 0;
  for (const own of people.orders) orders += own;
  // this turn's complaints are still to come: counted as the usual half of the usual problems
  const expected = (orders * m.failurePerOrder * byCause * perTicket) / 2;
  firm.capacityMinutes = capacity;
  firm.spentMinutes = firstOfAll + Math.min(m.ticketsMost * capacity, tickets + expected);
  const over = Math.max(0, utilisationOf(turn) - m.failureLoadFrom);
  const prevented =
    m.failureTraining * firm.training +
    m.failureProcess * clamp01(dials['serve.process'][0]!) * handOff(turn) +
    m.failureRoot * firm.failureDone;
  const failing = m.failurePerOrder * byCause * exp(m.failureLoad * over - prevented);
  return { perCause: Float64Array.from(perCause), failing };
}

/** Mean performance of the turn, points. */
export function performanceOf(turn: Turn): number {
  return sumOf(qualityParts(turn));
}

function sumOf({ standard, goods, training, process, morale, waiting }: ReturnType<typeof qualityParts>): number {
  return standard + goods + training + process + morale + waiting;
}

/** What it is made of. */
function qualityParts(turn: Turn) {
  const { rules, firm, dials } = turn;
  const m = rules.model.serve;
  return {
    standard: m.quality,
    goods: dials['serve.quality'][0]!,
    training: m.training * firm.training,
    process: m.process * clamp01(dials['serve.process'][0]!) * handOff(turn),
    morale: m.morale * (firm.morale - m.moraleRest),
    waiting: 0 - m.waitingMost * waiting(turn, utilisationOf(turn)),
  };
}

function pick(draw: number, weights: Float64Array): number {
  let total = 0;
  for (const weight of weights) total += weight;
  let left = draw * total;
  for (let k = 0; k < weights.length; k++) {
    left -= weights[k]!;
    if (left < 0) return k;
  }
  return weights.length - 1;
}

function clamp01(value: number): number {
  return value > 0 ? (value < 1 ? value : 1) : 0;
}
