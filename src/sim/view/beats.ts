import type { Happening } from '../people/vocabulary.ts';
import { FILE_STAGES, HAPPENED } from '../people/vocabulary.ts';
import type { Draft } from '../turn/run.ts';
import type { Beat } from './view.ts';

const MOST_BEATS = 7;
const stage = (name: (typeof FILE_STAGES)[number]): number => FILE_STAGES.indexOf(name);

/**
 * How the turn just closed played out, for the street: 5 to 7 beats, those of the cast and the largest changes first.
 * Counts come from books and files, so nobody the firm does not know of is in them.
 */
export function beatsOf(draft: Draft): Beat[] {
  const now = draft.firm.books.at(-1);
  const before = draft.firm.books.at(-2);
  if (!now) return [];
  const beats: Beat[] = [];
  const noticed = (what: Happening) => castNoticed(draft, what);
  const add = (beat: Partial<Beat> & Pick<Beat, 'id' | 'count' | 'tone'>) =>
    beats.push({ was: 0, cast: [], from: null, to: null, cause: null, ...beat });
  const better = (up: boolean): Beat['tone'] => (up ? 'good' : 'bad');
  add({
    id: 'sales',
    count: now.sales,
    was: before?.sales ?? 0,
    tone: better(now.sales >= (before?.sales ?? 0)),
    cast: noticed('bought'),
  });
  add({
    id: 'joined',
    count: now.joined,
    was: before?.joined ?? 0,
    tone: 'good',
    cast: noticed('joined'),
    from: stage('prospect'),
    to: stage('first'),
  });
  const reordered = countNoticed(draft, 'reordered');
  add({
    id: 'reordered',
    count: reordered,
    tone: 'good',
    cast: noticed('reordered'),
    from: stage('first'),
    to: stage('repeat'),
  });
  add({
    id: 'complaints',
    count: now.complaints,
    was: before?.complaints ?? 0,
    tone: better(now.complaints <= (before?.complaints ?? 0)),
    cast: noticed('complained'),
    cause: commonCause(draft),
  });
  add({ id: 'closed', count: now.closed, was: before?.closed ?? 0, tone: 'good', cast: noticed('resolvedFast') });
  const quiet = now.silent - (before?.silent ?? now.silent);
  if (quiet !== 0)
    add({
      id: 'quiet',
      count: quiet,
      was: before?.silent ?? 0,
      tone: better(quiet < 0),
      from: stage('repeat'),
      to: stage('silent'),
    });
  if (now.returned > 0)
    add({
      id: 'returned',
      count: now.returned,
      was: before?.returned ?? 0,
      tone: 'good',
      cast: noticed('returned'),
      from: stage('silent'),
      to: stage('repeat'),
    });
  if (now.surveyed > 0) add({ id: 'survey', count: now.surveyed, was: before?.surveyed ?? 0, tone: 'plain' });
  const settled = draft.market.news.filter(({ where, values }) => where === 'promise' && values.turn === draft.turn);
  if (settled.length > 0) {
    const kept = settled.filter(({ values }) => values.kept === 1).length;
    add({ id: 'promise', count: settled.length, was: kept, tone: better(kept === settled.length) });
  }
  return beats
    .filter(({ count }) => count !== 0)
    .map((beat) => ({ beat, weight: weightOf(beat) }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_BEATS)
    .map(({ beat }) => beat);
}

/** Cast and promises before all; then by relative change. */
function weightOf(beat: Beat): number {
  const change = Math.abs(beat.count - beat.was) / Math.max(1, Math.abs(beat.was));
  return (beat.id === 'promise' ? 20 : 0) + (beat.id === 'sales' ? 10 : 0) + 5 * beat.cast.length + Math.min(4, change);
}

function castNoticed(draft: Draft, what: Happening): string[] {
  const bit = HAPPENED[what];
  return draft.rules.scenario.cast
    .filter(({ id }) => (draft.people.fileNoticed[draft.rules.cast[id]!]! & bit) !== 0)
    .map(({ id }) => id);
}

function countNoticed(draft: Draft, what: Happening): number {
  const bit = HAPPENED[what];
  const { fileNoticed, n } = draft.people;
  let count = 0;
  for (let i = 0; i < n; i++) if ((fileNoticed[i]! & bit) !== 0) count++;
  return count;
}

/** What most complaints of the turn were about, as told at the counter: complaints are voiced, so their cause is known. */
function commonCause(draft: Draft): string | null {
  const { fileNoticed, ticketCause, n } = draft.people;
  const counts = draft.rules.scenario.causes.map(() => 0);
  for (let i = 0; i < n; i++) {
    if ((fileNoticed[i]! & HAPPENED.complained) !== 0) counts[ticketCause[i]!] = (counts[ticketCause[i]!] ?? 0) + 1;
  }
  let most = -1;
  counts.forEach((count, k) => {
    if (count > 0 && (most < 0 || count > counts[most]!)) most = k;
  });
  return most < 0 ? null : `causes.${draft.rules.scenario.causes[most]!.id}.name`;
}
