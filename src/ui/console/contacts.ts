import type { View } from '../../sim/index.ts';
import { NEVER } from './listing.ts';

/** What a file notes of the turn just closed, and its bit there: the engine's own; a test holds them to it. */
export const NOTICES = {
  complained: 3,
  escalated: 4,
  resolvedFast: 5,
  resolved: 6,
  brushedOff: 7,
  returned: 10,
  optedOut: 13,
  contacted: 15,
  usedOffer: 17,
} as const;
export type Notice = keyof typeof NOTICES;

/** One contact with a customer, as far as it is on file. Turn 0 is before the game. */
export interface Contact {
  readonly turn: number;
  readonly kind: 'talk' | 'waiting' | 'ordered' | 'answered' | 'seen' | Notice;
  readonly points?: number; // of an answer
}

export function isNoticed(files: View['files'], who: number, notice: Notice): boolean {
  return (files.fileNoticed[who]! & (1 << NOTICES[notice])) !== 0;
}

/**
 * What is on file of contacts with somebody, the latest first. Orders are noted turn by turn; of answers and moods a
 * file keeps the last, and of all else the turn just closed.
 */
export function contactsOf({ files, encounters, books, turn }: View, who: number): readonly Contact[] {
  const log: Contact[] = [];
  const closed = books.at(-1)?.turn;
  for (const { cast, node, said } of encounters) {
    if (!Object.values(cast).includes(who)) continue;
    if (node !== null) log.push({ turn, kind: 'waiting' });
    else if (said.some(({ by }) => by === 'us')) log.push({ turn, kind: 'talk' });
  }
  if (closed !== undefined) {
    for (const notice of Object.keys(NOTICES) as Notice[])
      if (isNoticed(files, who, notice)) log.push({ turn: closed, kind: notice });
  }
  const points = files.fileSatisfaction[who]!;
  const seen = { answered: files.fileSatisfactionTurn[who]!, mood: files.fileMoodTurn[who]! };
  if (points !== NEVER) log.push({ turn: seen.answered, kind: 'answered', points });
  if (files.fileMood[who] !== NEVER) log.push({ turn: seen.mood, kind: 'seen' });
  for (let t = Math.min(turn, 31); t >= 1; t--)
    if ((files.fileBought[who]! & (1 << t)) !== 0) log.push({ turn: t, kind: 'ordered' });
  return log
    .map((one, k) => ({ one, k }))
    .sort((a, b) => b.one.turn - a.one.turn || a.k - b.k)
    .map(({ one }) => one);
}
