import type { Refusal } from '../sim/index.ts';
import type { HostReply } from './host.ts';
import type { GameAsk } from './hosts/connect.ts';
import type { EngineLine } from './hosts/line.ts';
import { newSeed } from './ids.ts';
import type { Described } from './protocol.ts';
import type { HostCode } from './refuse.ts';
import { refuse } from './refuse.ts';
import type { Route } from './router.ts';
import { forgetOldGames, listGames } from './storage/library.ts';
import type { ReadGame, SavedGame } from './storage/saved-game.ts';
import { isPractice } from './storage/saved-game.ts';
import type { Saves } from './storage/saves.ts';

/** What a visit finds: the scenario, the last game of it, and whether something kept cannot be continued here. */
export interface Arrival {
  readonly scenario: Described;
  readonly last: SavedGame | null;
  /** Older games of it that stand unfinished, the last played first. */
  readonly earlier: readonly SavedGame[];
  /** The last game for practice, where one stands unfinished. */
  readonly practice: SavedGame | null;
  readonly keptBack: Refusal | null;
}

/** Looks at the scenario and at what is kept of it. */
export async function arrive(scenario: string, saves: Saves, line: EngineLine): Promise<HostReply<Arrival>> {
  const described = await line.ask('describe', { source: { catalogue: scenario } });
  if (!described.ok) return described;
  const kept = await forgetOldGames(saves, await listGames(saves).catch(() => []));
  const own = kept.filter((read) => read.kind !== 'game' || read.game.scenario.id === described.value.id);
  const [first] = own.filter((read) => read.kind !== 'game' || !isPractice(read.game));
  const keptBack = first ? whyKeptBack(first, described.value) : null;
  const last = first?.kind === 'game' && keptBack === null ? first.game : null;
  const goesOn = (read: ReadGame): SavedGame[] =>
    read.kind === 'game' && !read.game.over && !whyKeptBack(read, described.value) ? [read.game] : [];
  const unfinished = own.flatMap(goesOn);
  const [practised] = own.filter((read) => read.kind === 'game' && isPractice(read.game));
  const practice = (practised && goesOn(practised)[0]) ?? null;
  const earlier = unfinished.filter((game) => !isPractice(game) && game.id !== last?.id);
  return { ok: true, value: { scenario: described.value, last, earlier, practice, keptBack } };
}

/** Why the last game stays in its drawer: it is kept, it cannot be played on this page. */
function whyKeptBack(read: ReadGame, { rules, engine }: Described): Refusal | null {
  if (read.kind === 'otherFormat') return reason('save.otherFormat', { format: read.format });
  if (read.kind === 'broken') return reason('save.broken', { id: read.id });
  const { game } = read;
  if (game.engine !== engine) return reason('save.otherEngine', { saved: game.engine, now: engine });
  return game.scenario.rules === rules ? null : reason('save.otherRules', { scenario: game.scenario.id });
}

const reason = (code: HostCode, because: Refusal['because']): Refusal => refuse(code, 'save', because).refusals[0];

/**
 * The game an address asks for; null leads to the start page. A link with a seed that is being played already goes on
 * with that game, so that a reload loses nothing; one that cannot be continued is told of before a new one begins.
 */
export function straightTo({ page, seed }: Pick<Route, 'page' | 'seed'>, arrival: Arrival): GameAsk | null {
  const { scenario, last, earlier, practice, keptBack } = arrival;
  if (page === 'start') return null;
  if (seed !== null) {
    const standing = [...(last && !last.over ? [last] : []), ...earlier].find((game) => game.seed === seed);
    if (standing) return goOnWith(standing);
    return { kind: 'new', scenario: scenario.id, seed };
  }
  const latest = practice && (!last || practice.changed > last.changed) ? practice : last;
  if (latest) return goOnWith(latest);
  return keptBack ? null : { kind: 'new', scenario: scenario.id, seed: newSeed() };
}

const goOnWith = ({ id }: SavedGame): GameAsk => ({ kind: 'saved', id, take: false });
