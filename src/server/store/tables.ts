import type { GeneratedAlways } from 'kysely';

/** Columns as both databases have them. Times are whole milliseconds since 1970, given by the caller. */
export interface Tables {
  scenarios: { rules: string; whole: string; text: string; at: number };
  classes: { id: string; code: string; name: string; key_hash: string; at: number; purged_at: number | null };
  teams: { id: string; class: string; number: number; name: string | null; at: number };
  seats: SeatRow;
  events: EventRow;
  secrets: { event: string; secret: string };
  owner: { one: number; link: string };
  families: { event: string; team: string; family: string; seat: string };
  agreements: { attempt: string; turn: number; seat: string; draft: string; at: number };
  deadlines: { event: string; turn: number; at: number; settled_at: number | null };
  entries: { event: string; team: string; nonce: string; bracket: string; at: number; settled: number };
  attempts: {
    id: string;
    event: string;
    team: string;
    number: number;
    at: number;
    finished_at: number | null;
    voided_at: number | null;
  };
  acts: ActRow;
  drafts: { attempt: string; turn: number; lever: string; value: string; seat: string; at: number };
  results: {
    attempt: string;
    event: string;
    team: string;
    number: number;
    score: number;
    value: number;
    axes: string;
    head: string;
    receipt: number;
    at: number;
  };
  standings: StandingRow;
  /** How many teams of a bracket stand at a score: what a place is counted by. */
  rungs: { event: string; bracket: string; score: number; teams: number };
  frozen: Omit<StandingRow, 'tiebreak' | 'earliness'> & { place: number; bracket_place: number };
  seals: { event: string; number: number; previous: string; hash: string; at: number };
  seal_heads: { event: string; number: number; attempt: string; seq: number; head: string };
  audit: {
    number: GeneratedAlways<number>;
    class: string;
    event: string | null;
    by: string;
    deed: string;
    about: string;
    reason: string;
    details: string;
    at: number;
  };
}

interface SeatRow {
  id: string;
  class: string;
  team: string;
  /** 1 to the size of the team; null once the seat has left. */
  place: number | null;
  nickname: string;
  link_hash: string | null;
  at: number;
  seen_at: number;
}

interface EventRow {
  id: string;
  class: string;
  code: string;
  name: string;
  rules: string;
  whole: string;
  engine: number;
  opens_at: number;
  closes_at: number | null;
  freezes_at: number | null;
  quota: number;
  counting: string;
  practice: number;
  brackets: string;
  ties: string;
  visibility: string;
  missing: string;
  confirm: string;
  team_size: number;
  luck: string;
  cover: string;
  /** What luck comes from, where it is open. Sealed, it lies in `secrets` alone. */
  seed: string | null;
  seed_hash: string;
  at: number;
  paused_at: number | null;
  closed_at: number | null;
  frozen_at: number | null;
}

interface ActRow {
  receipt: GeneratedAlways<number>;
  attempt: string;
  seq: number;
  kind: string;
  act: string;
  body: string;
  head: string;
  at: number;
  mark_by: string;
  mark_seat: string | null;
  mark_at: string | null;
  mark_thought: number | null;
  mark_note: string | null;
}

interface StandingRow {
  event: string;
  team: string;
  bracket: string;
  score: number;
  value: number;
  /** Second key of the order: the value, or 0 where the event breaks ties by receipt alone. */
  tiebreak: number;
  /** Third key: the receipt with its sign turned, so that all three keys fall and one range of an index is enough. */
  earliness: number;
  receipt: number;
  attempts: number;
}
