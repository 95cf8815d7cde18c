import type { Act, GameRecord, Legend, Mark, Scenario, Score, View } from '../../sim/index.ts';
import type { Answer } from '../../wire/routes.ts';
import type { HostReply } from '../host.ts';
import type { EngineLine } from '../hosts/line.ts';
import type { Source } from '../protocol.ts';
import type { Parcel } from './parcel.ts';
import { postedAct, reconcile } from './parcel.ts';
import type { Came, ServerLine } from './server-line.ts';
import { whyNot } from './server-refusal.ts';
import type { DraftInfo } from './team-draft.ts';

export type EventInfo = Answer<'event'>['event'];

export interface StandParts {
  readonly server: ServerLine;
  readonly engine: EngineLine;
  readonly event: EventInfo;
  readonly attempt: string;
}
/** Where a game of a class stands: as the server has it, with what waits here behind it where luck is open. */
export interface Stand {
  readonly scenario: Scenario;
  readonly legend: Legend;
  readonly source: Source | null; // where the engine here may know the numbers
  readonly luck: string | null; // open luck: the engine here works out the Views
  readonly acts: readonly Act[]; // of open luck
  readonly marks: readonly Mark[];
  readonly next: number;
  readonly view: View;
  readonly score: Score | null;
  readonly draft: DraftInfo | null;
  readonly waiting: readonly Parcel[];
  readonly lost: readonly Parcel[];
}
/** Not reached is no refusal: it is asked again. */
export type FoundStand = HostReply<Stand> | 'silence';

const failed = (came: Exclude<Came<unknown>, { kind: 'answer' }>): FoundStand =>
  came.kind === 'silence' ? 'silence' : whyNot(came);

/** Asks where a game stands, and sets the engine here to it. */
export async function findStand(parts: StandParts, parcels: readonly Parcel[]): Promise<FoundStand> {
  const { server, event, attempt } = parts;
  const scenario = await server.get('scenario', { event: event.id });
  if (scenario.kind !== 'answer') return failed(scenario);
  const first = await server.get('attempt', { attempt });
  if (first.kind !== 'answer') return failed(first);
  const { luck } = first.value;
  return luck === null
    ? sealedStand(parts, scenario.value, parcels)
    : openStand(parts, scenario.value, first.value, parcels);
}

async function openStand(
  { server, engine, event, attempt }: StandParts,
  scenario: Answer<'scenario'>,
  { luck, attempt: info, draft }: Answer<'attempt'>,
  parcels: readonly Parcel[],
): Promise<FoundStand> {
  const log = await server.get('acts', { attempt });
  if (log.kind !== 'answer') return failed(log);
  const acts = log.value.acts as unknown as readonly Act[];
  const marks = log.value.marks as unknown as readonly Mark[];
  const found = reconcile(parcels, { acts, marks });
  const source: Source = scenario.kind === 'text' ? { text: scenario.text } : { catalogue: event.scenario.id };
  const openWith = (waiting: readonly Parcel[]) =>
    engine.ask('open', {
      source,
      luck: { bytes: luck! },
      log: {
        acts: [...acts, ...waiting.map(({ act }) => act)],
        marks: [...marks, ...waiting.map(markOf)],
        rules: event.scenario.rules,
        engine: event.engine,
        head: null,
      },
    });
  let { waiting, lost } = found;
  let opened = await openWith(waiting);
  if (!opened.ok && waiting.length > 0) {
    // behind what a teacher did meanwhile they cannot be any more
    [waiting, lost] = [[], waiting];
    opened = await openWith(waiting);
  }
  if (!opened.ok) return opened;
  const { scenario: whole, legend, view } = opened.value;
  const { next, score } = info;
  const all = { acts: [...acts, ...waiting.map(({ act }) => act)], marks: [...marks, ...waiting.map(markOf)] };
  return {
    ok: true,
    value: { scenario: whole, legend, source, luck, ...all, next, view, score, draft, waiting, lost },
  };
}

async function sealedStand(
  { server, engine, event, attempt }: StandParts,
  scenario: Answer<'scenario'>,
  parcels: readonly Parcel[],
): Promise<FoundStand> {
  const lost: Parcel[] = [];
  for (const parcel of parcels) {
    const sent = await server.post('act', { attempt, seq: parcel.seq }, postedAct(parcel));
    if (sent.kind === 'silence') return 'silence';
    if (sent.kind === 'no') lost.push(parcel);
  }
  const came = await server.get('attempt', { attempt });
  if (came.kind !== 'answer') return failed(came);
  const screens = await screensOf(engine, scenario, event);
  if (!screens.ok) return screens;
  const { view: encoded, attempt: info, draft } = came.value;
  const view = encoded as unknown as View;
  await engine.ask('look', { view });
  const { next, score } = info;
  const source: Source | null = scenario.kind === 'words' ? null : sourceOf(scenario, event);
  return {
    ok: true,
    value: { ...screens.value, source, luck: null, acts: [], marks: [], next, view, score, draft, waiting: [], lost },
  };
}

const sourceOf = (scenario: Answer<'scenario'>, event: EventInfo): Source =>
  scenario.kind === 'text' ? { text: scenario.text } : { catalogue: event.scenario.id };

/** What screens need of an event's scenario, whether it is told whole or in words alone. */
export async function screensOf(engine: EngineLine, answer: Answer<'scenario'>, event: EventInfo) {
  if (answer.kind !== 'words') return engine.ask('screens', { source: sourceOf(answer, event) });
  return { ok: true as const, value: { scenario: answer.scenario as Scenario, legend: answer.legend as Legend } };
}

/** As the server marks it, as far as this device knows. */
export const markOf = ({ act, thoughtMs }: Parcel): Mark => ({
  by: act.kind === 'answer' && act.reply === 'timeOut' ? 'clock' : 'seat',
  thoughtMs,
});

/** The record of a finished game, which the server tells once the event is closed; the engine here is set to its end. */
export async function openRecord(
  { server, engine, attempt, event }: StandParts,
  source: Source | null,
): Promise<HostReply<GameRecord>> {
  const came = await server.get('record', { attempt });
  if (came.kind !== 'answer') return whyNot(came);
  const record = came.value.record as unknown as GameRecord;
  const { luck, acts, marks, chain, sealed } = record;
  const opened = await engine.ask('open', {
    source: sealed ? { text: JSON.stringify(sealed.scenario) } : (source ?? { catalogue: event.scenario.id }),
    luck: { bytes: luck },
    log: {
      acts,
      marks: marks ?? acts.map((): Mark => ({ by: 'seat' })),
      rules: event.scenario.rules,
      engine: event.engine,
      head: chain.at(-1)!,
    },
  });
  return opened.ok ? { ok: true, value: record } : opened;
}
