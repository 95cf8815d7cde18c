import { PLACES } from '../../scenes/crowd.ts';
import type { Beat, View } from '../../sim/index.ts';

/** Three are read; whoever wants more opens the account of the turn. (chosen) */
const MOST = 3;
const SILENT = PLACES.indexOf('silent');

type Seen = Pick<View, 'books' | 'beats' | 'cast' | 'files'>;

/**
 * What moved most people in the turn just closed, the largest number first, whoever has a name among them named. The
 * crowd that falls silent has no name and no face: this is the one place where a turn tells of it, however many beats
 * there were to play.
 *
 * @param before  the street as the turn began; without it nobody is named who fell silent
 */
export function movementsOf(view: Seen, before: Pick<View, 'cast' | 'files'> | null): readonly Beat[] {
  const now = view.books.at(-1);
  const was = view.books.at(-2);
  if (!now) return [];
  const beat = (id: Beat['id']) => view.beats.find((one) => one.id === id);
  const plain = { was: 0, cast: [], from: null, to: null, cause: null } as const;
  const quiet = was ? now.silent - was.silent : 0;
  const all: readonly Beat[] = [
    { ...plain, id: 'joined', tone: 'good', cast: beat('joined')?.cast ?? [], count: now.joined },
    { ...plain, id: 'returned', tone: 'good', cast: beat('returned')?.cast ?? [], count: now.returned },
    {
      ...plain,
      id: 'quiet',
      tone: quiet > 0 ? 'bad' : 'good',
      cast: quiet > 0 ? fellSilent(view, before) : [],
      count: quiet,
    },
    ...view.beats.filter(({ id }) => id === 'reordered'),
  ];
  return all
    .filter(({ count }) => count !== 0)
    .sort((a, b) => Math.abs(b.count) - Math.abs(a.count))
    .slice(0, MOST);
}

/** Members of the cast who stand outside now and did not before. */
function fellSilent({ cast, files }: Seen, before: Pick<View, 'files'> | null): readonly string[] {
  if (!before) return [];
  return cast
    .filter(({ who }) => files.fileStage[who] === SILENT && before.files.fileStage[who] !== SILENT)
    .map(({ id }) => id);
}
