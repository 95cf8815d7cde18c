import { setTimeout as wait } from 'node:timers/promises';
import type { Act } from '../../src/sim/index.ts';
import type { Answer } from '../../src/wire/routes.ts';
import { get } from './ask.ts';
import { gamesOf } from './games.ts';
import { holdHalfOpen } from './half-open.ts';
import type { Sample } from './seat.ts';
import { LoadSeat } from './seat.ts';
import type { Gauges } from './server.ts';
import { serve } from './server.ts';
import type { Tally } from './tally.ts';
import { median, tallyOf } from './tally.ts';

export interface LoadOptions {
  readonly seats: number;
  readonly minutes: number;
  readonly database: 'sqlite' | 'postgres';
  readonly processes: number;
  /** Connections that never finish a request; with them the play is measured once more. */
  readonly halfOpen: number;
}
export interface LoadReport extends LoadOptions {
  readonly pinned: boolean;
  /** Seconds until all had joined and begun. */
  readonly joining: number;
  readonly steady: Tally;
  readonly burst: Tally;
  readonly besideHalfOpen: Tally | null;
  /** CPU milliseconds of all server processes for one act, all that goes with it included. */
  readonly cpuOfAnAct: number;
  /** Of one core, by all server processes together, while playing. */
  readonly busy: number;
  /** The largest of the 99 % delays of an event loop, of ten seconds each. */
  readonly loopDelay: number;
  /** Megabytes of all server processes: when all had begun, in the second quarter of the play and in the last. */
  readonly memory: { readonly begun: number; readonly second: number; readonly last: number };
  /** Limits that were missed. */
  readonly missed: readonly string[];
}

const ACT_EVERY_MS = 15_000;
const BURST_MS = 5000;
/** Acts of the shortest game: a close for each turn. */
const SHORTEST = 12;
const LOOK_MS = 10_000;
/** A class comes in by the door. (chosen) */
const JOIN_AT_ONCE = 16;
/** What is promised, in milliseconds. */
const STEADY_P95 = 200;
const BURST_P95 = 1500;
/** By how much p95 may grow beside half-open sockets; differences of some milliseconds are the machine's. */
const HALF_OPEN_RATIO = 1.5;
const NOISE_MS = 10;
/** Flat is what grows by no more than a tenth between the second and the last quarter. (chosen) */
const FLAT_RATIO = 1.1;
/** In less time a heap has not come to rest. */
const FLAT_MINUTES = 10;

/** Plays T14 with many seats against servers of its own. */
export async function runLoad(options: LoadOptions, tell: (line: string) => void): Promise<LoadReport> {
  const served = await serve(options.database, options.processes);
  const seats: LoadSeat[] = [];
  try {
    const { code, event, seed } = await openEvent(served.addresses[0]!, served.ownerLink);
    const games = prepareGames(seed, options.minutes);
    const started = performance.now();
    for (let k = 0; k < options.seats; k++) {
      const address = served.addresses[k % served.addresses.length]!;
      seats.push(new LoadSeat(address, (number) => games[Math.min(number, games.length) - 1]![k % games[0]!.length]!));
    }
    await eachSome(seats, (seat, k) => seat.join(code, event, `s${k}`));
    const joining = (performance.now() - started) / 1000;
    tell(`${options.seats} seats have joined and begun in ${joining.toFixed(1)} s`);

    const begun = await served.gauges();
    const looks: (readonly Gauges[])[] = [];
    // a server that has no time to tell of itself is no end of the measuring: its acts tell
    const look = () => served.gauges().then((found) => looks.push(found));
    const looking = setInterval(() => void look().catch(() => {}), LOOK_MS);
    const from = performance.now();
    const steady = tallyOf(await playFor(seats, options.minutes * 60_000));
    const lasted = (performance.now() - from) / 1000;
    const after = await served.gauges();
    clearInterval(looking);
    tell(`played for ${options.minutes} min: p95 ${steady.p95} ms`);

    await eachSome(seats, answerCalls);
    const burst = tallyOf(await spread(seats, BURST_MS));
    tell(`${seats.length} confirms in ${BURST_MS / 1000} s: p95 ${burst.p95} ms`);
    const besideHalfOpen = options.halfOpen === 0 ? null : await playBeside(served.addresses, seats, options);

    const cpu = sum(after, 'cpu') - sum(begun, 'cpu');
    const resident = looks.map((found) => sum(found, 'resident'));
    const quarter = Math.max(1, Math.floor(resident.length / 4));
    const told: Omit<LoadReport, 'missed'> = {
      ...options,
      pinned: served.pinned,
      ...{ joining, steady, burst, besideHalfOpen },
      cpuOfAnAct: (cpu * 1000) / Math.max(1, steady.acts),
      busy: cpu / lasted,
      loopDelay: Math.max(0, ...looks.flat().map(({ loopDelay }) => loopDelay)),
      memory: {
        begun: sum(begun, 'resident'),
        second: median(resident.slice(quarter, 2 * quarter)),
        last: median(resident.slice(-quarter)),
      },
    };
    return { ...told, missed: missedOf(told) };
  } finally {
    for (const seat of seats) seat.leave();
    await served.end();
  }
}

function missedOf({ steady, burst, besideHalfOpen, memory, minutes }: Omit<LoadReport, 'missed'>): string[] {
  const missed: string[] = [];
  if (steady.p95 > STEADY_P95) missed.push(`p95 is ${steady.p95} ms, and may be ${STEADY_P95}`);
  if (burst.p95 > BURST_P95) missed.push(`p95 in the burst is ${burst.p95} ms, and may be ${BURST_P95}`);
  const errors = steady.errors + burst.errors + (besideHalfOpen?.errors ?? 0);
  if (errors > 0) missed.push(`${errors} errors, and there may be none`);
  const grown = besideHalfOpen && besideHalfOpen.p95 > steady.p95 * HALF_OPEN_RATIO + NOISE_MS;
  if (grown) missed.push(`p95 is ${besideHalfOpen.p95} ms beside half-open sockets, and ${steady.p95} ms without`);
  if (minutes >= FLAT_MINUTES && memory.last > memory.second * FLAT_RATIO) {
    missed.push(`memory has grown from ${Math.round(memory.second)} to ${Math.round(memory.last)} MB`);
  }
  return missed;
}

async function openEvent(address: string, key: string) {
  const post = { method: 'POST', link: key } as const;
  const { class: klass } = await get<Answer<'newClass'>>(`${address}/classes`, { ...post, body: { name: 'load' } });
  const body = { name: 'load', scenario: { catalogue: 'T14' }, quota: 100 };
  const { event } = await get<Answer<'newEvent'>>(`${address}/classes/${klass.id}/events`, { ...post, body });
  return { code: event.code, event: event.id, seed: event.seed! };
}

/** For every attempt that a seat can come to, the one beside half-open sockets included. */
function prepareGames(seed: string, minutes: number): readonly (readonly (readonly Act[])[])[] {
  const needed = Math.ceil((1.5 * minutes * 60_000) / ACT_EVERY_MS / SHORTEST) + 1;
  return Array.from({ length: needed }, (_, k) => gamesOf(seed, k + 1));
}

/** Every seat acts each fifteen seconds, beginning at a moment of its own. */
async function playFor(seats: readonly LoadSeat[], ms: number): Promise<Sample[]> {
  const until = performance.now() + ms;
  const samples: Sample[] = [];
  const play = async (seat: LoadSeat) => {
    let next = performance.now() + Math.random() * ACT_EVERY_MS;
    while (next < until) {
      await wait(Math.max(0, next - performance.now()));
      samples.push(await seat.act());
      next = Math.max(next + ACT_EVERY_MS, performance.now());
    }
  };
  await Promise.all(seats.map(play));
  return samples;
}

/** One act of each at some moment of the time given. */
function spread(seats: readonly LoadSeat[], ms: number): Promise<Sample[]> {
  return Promise.all(
    seats.map(async (seat) => {
      await wait(Math.random() * ms);
      return seat.act();
    }),
  );
}

/** Half as long again, beside sockets that never finish a request. */
async function playBeside(
  addresses: readonly string[],
  seats: readonly LoadSeat[],
  { halfOpen, minutes }: LoadOptions,
) {
  const held = addresses.map((address) => holdHalfOpen(address, Math.ceil(halfOpen / addresses.length)));
  const samples = await playFor(seats, Math.max(30_000, minutes * 30_000));
  for (const one of held) one.end();
  return tallyOf(samples);
}

async function answerCalls(seat: LoadSeat): Promise<void> {
  while (!seat.confirms) {
    const { wrong } = await seat.act();
    if (wrong !== null) throw new Error(`before the burst: ${wrong}`);
  }
}

async function eachSome(seats: readonly LoadSeat[], work: (seat: LoadSeat, k: number) => Promise<void>): Promise<void> {
  const left = [...seats.entries()];
  const lane = async () => {
    for (let one = left.pop(); one; one = left.pop()) await work(one[1], one[0]);
  };
  await Promise.all(Array.from({ length: JOIN_AT_ONCE }, lane));
}

const sum = (gauges: readonly Gauges[], name: 'cpu' | 'resident'): number =>
  gauges.reduce((all, one) => all + one[name], 0);
