import type { Path } from './problem.ts';
import { get, isRecord, listOf, numberOf, textOf } from './raw.ts';
import type { Check } from './report.ts';
import { lookUp, tell } from './report.ts';

/** Acts, stops, season and every turn named anywhere: the turns 1 to the last, each exactly once. */
export function checkCalendar(check: Check): void {
  const { turns } = check.names;
  checkActs(check);
  checkOpenings(check);
  if (turns === null) return;
  checkStops(check, get(get(check.raw, 'pace'), 'class'), turns);
  const season = get(check.raw, 'season');
  if (Array.isArray(season) && season.length !== turns) {
    tell(check, ['season'], 'calendar.season', { expected: turns, found: season.length });
  }
  checkTurnsNamed(check, turns);
}

function checkActs(check: Check): void {
  const { turns } = check.names;
  const acts = listOf(get(check.raw, 'acts'));
  let expected: number | null = 1;
  for (const [k, act] of acts.entries()) {
    const from = numberOf(get(act, 'from'));
    const to = numberOf(get(act, 'to'));
    if (expected !== null && from !== null && from !== expected) {
      tell(check, ['acts', k, 'from'], 'calendar.gap', { expected, found: from });
    }
    expected = to === null ? null : to + 1;
    if (from === null || to === null) continue;
    if (from > to) {
      tell(check, ['acts', k, 'to'], 'calendar.backwards', { from, to });
      continue;
    }
    checkLength(check, get(act, 'changes'), to - from + 1, ['acts', k, 'changes'], 'calendar.changes');
    const agenda = listOf(get(act, 'agenda'));
    if (agenda.length > 0) checkLength(check, agenda, to - from + 1, ['acts', k, 'agenda'], 'calendar.agenda');
    checkAgenda(check, agenda, from, ['acts', k, 'agenda']);
  }
  const last = numberOf(get(acts.at(-1), 'to'));
  if (turns !== null && last !== null && last !== turns) {
    tell(check, ['acts', acts.length - 1, 'to'], 'calendar.end', { expected: turns, found: last });
  }
}

function checkLength(
  check: Check,
  list: unknown,
  expected: number,
  path: Path,
  code: 'calendar.changes' | 'calendar.agenda',
): void {
  if (Array.isArray(list) && list.length !== expected) tell(check, path, code, { expected, found: list.length });
}

function checkAgenda(check: Check, agenda: readonly unknown[], from: number, path: Path): void {
  const { levers } = check.names;
  for (const [t, list] of agenda.entries()) {
    for (const [j, name] of listOf(list).entries()) {
      const lever = lookUp(check, 'lever', name, [...levers.keys()], [...path, t, j]);
      const opensAt = levers.get(lever ?? '')?.opensAt ?? 0;
      if (lever !== null && opensAt > from + t) {
        tell(check, [...path, t, j], 'calendar.agendaClosed', { lever, opensAt, turn: from + t });
      }
    }
  }
}

/** What an act says it opens, and when its levers say they open: the same, said twice for reader and engine. */
function checkOpenings(check: Check): void {
  const { levers, turns } = check.names;
  const acts = listOf(get(check.raw, 'acts'));
  const said = new Set<string>();
  for (const [k, act] of acts.entries()) {
    const from = numberOf(get(act, 'from'));
    const to = numberOf(get(act, 'to'));
    for (const [j, name] of listOf(get(act, 'opens')).entries()) {
      const path = ['acts', k, 'opens', j];
      const lever = lookUp(check, 'lever', name, [...levers.keys()], path);
      if (lever === null) continue;
      if (said.has(lever)) tell(check, path, 'list.duplicate', { found: lever });
      said.add(lever);
      const opensAt = levers.get(lever)!.opensAt;
      if (from !== null && to !== null && (opensAt < from || opensAt > to)) {
        tell(check, path, 'calendar.opensElsewhere', { lever, opensAt, from, to });
      }
    }
  }
  for (const [lever, { opensAt }] of levers) {
    const path = ['levers', lever, 'opensAt'];
    if (turns !== null && opensAt > turns) tell(check, path, 'calendar.opensNever', { lever, opensAt, turns });
    const act = acts.find(
      (one) => opensAt >= (numberOf(get(one, 'from')) ?? 0) && opensAt <= (numberOf(get(one, 'to')) ?? 0),
    );
    if (act && !said.has(lever) && isListOf(get(act, 'opens'), levers)) {
      tell(check, path, 'calendar.opensUnsaid', { lever, opensAt, act: textOf(get(act, 'id')) ?? '' });
    }
  }
}

/** Whether all it lists is known: else one of them may be this lever, misspelt. */
function isListOf(opens: unknown, levers: ReadonlyMap<string, unknown>): boolean {
  return opens === undefined || (Array.isArray(opens) && opens.every((name) => levers.has(name)));
}

function checkStops(check: Check, stops: unknown, turns: number): void {
  if (!Array.isArray(stops)) return;
  let expected = 1;
  for (const [k, stop] of stops.entries()) {
    for (const [j, turn] of listOf(stop).entries()) {
      if (typeof turn !== 'number') return;
      if (turn !== expected) {
        tell(check, ['pace', 'class', k, j], 'calendar.stops', { expected, found: turn });
        return;
      }
      expected += 1;
    }
  }
  if (expected !== turns + 1) {
    tell(check, ['pace', 'class'], 'calendar.stopsEnd', { expected: turns, found: expected - 1 });
  }
}

/** Lists whose entries happen in a turn. */
const TURNED = ['events', 'hints'];

function checkTurnsNamed(check: Check, turns: number): void {
  const judge = (value: unknown, path: Path): void => {
    const turn = numberOf(value);
    if (turn !== null && turn > turns) tell(check, path, 'calendar.afterEnd', { turn, turns });
  };
  const each = (list: unknown, path: Path): void => {
    for (const [k, entry] of listOf(list).entries()) judge(get(entry, 'turn'), [...path, k, 'turn']);
  };
  for (const list of TURNED) each(get(check.raw, list), [list]);
  each(get(get(check.raw, 'firm'), 'owing'), ['firm', 'owing']);
  for (const [k, segment] of listOf(get(check.raw, 'segments')).entries()) {
    each(get(segment, 'newcomers'), ['segments', k, 'newcomers']);
  }
  for (const [k, rival] of listOf(get(check.raw, 'rivals')).entries()) {
    each(get(rival, 'moves'), ['rivals', k, 'moves']);
  }
  for (const [k, event] of listOf(get(check.raw, 'events')).entries()) {
    each(get(event, 'tells'), ['events', k, 'tells']);
  }
  for (const [k, card] of listOf(get(check.raw, 'cards')).entries()) {
    const after = get(card, 'after');
    if (isRecord(after)) judge(after['turn'], ['cards', k, 'after', 'turn']);
  }
}
