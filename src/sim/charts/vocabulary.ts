/**
 * What phases may say to a chart and ask of it: per kind the events, the roles a state may play and the numbers it may
 * carry. Phases never name a state: the numbers of a phase decide which event a customer gets, the chart decides which
 * state follows. Everything here is a declared list, so nothing depends on the key order of a JSON object.
 */
interface Words {
  /** Events in the order of their numbers. Empty for `arc`: its author names them. */
  readonly events: readonly string[];
  readonly roles: readonly string[];
  /** Roles that at least one state must play. */
  readonly required: readonly string[];
  /** Roles of which a state plays at most one. */
  readonly exclusive: readonly string[];
  /** True when every state must play one of `exclusive`. */
  readonly exhaustive: boolean;
  /** `[role, base]`: who plays the first also plays the second. */
  readonly within: readonly (readonly [string, string])[];
  /** The role of the state everybody starts in, or null. */
  readonly first: string | null;
  /** From every state some state with one of these roles must be reachable. Empty: no such demand. */
  readonly home: readonly string[];
  /** Roles whose states may be left by no event at all, when their author lists every event as ignored. */
  readonly restful: readonly string[];
  /** Numbers of a state; each is a factor, 1 where nothing is written. */
  readonly profile: readonly string[];
}

/**
 * mood: DELIGHT PLEASE MEET DISAPPOINT OFFEND are one experience against the zone of tolerance, best first; SOOTHE is an
 * apology that is heard, RECOVER a problem put right, TIME a turn without any experience.
 * Profile: buy, leave, voice (chance to complain), talk (people told), tone (how hard an unwanted contact lands).
 *
 * privacy: SURPRISE the firm showed what it knows, ASK it asked leave first, REASSURE it explained and offered a choice,
 * BREACH data got out or was used against a promise, TIME a quiet turn. Profile: share (willingness to tell), leave.
 *
 * lifecycle: NOTICE hears of the firm, TARGET is chosen to be won, TRY first purchase or signature, BUY later purchase,
 * DEEPEN attachment grew past its mark, COOL it fell below, LAPSE silent for too long, LEAVE has gone, RETURN came back,
 * TIME a turn passed. Profile: buy, leave, talk, fit (how well a contact suits somebody at this stage).
 *
 * ticket: OPEN complains, ACKNOWLEDGE is heard and soothed, DIAGNOSE cause found, REMEDY put right, CLOSE filed away
 * (with or without remedy), OVERDUE promised time is over, ESCALATE goes to a higher place. Profile: wait (how heavy a
 * day of waiting weighs).
 *
 * level: RAISE LOWER one rung, BREAK trust is gone. Profile: wallet (pull on a tender; its logarithm is the term), leave.
 *
 * arc: a named customer's own story. Events are the author's; no roles, no numbers; end states carry `meta.end`.
 */
export const VOCABULARY = {
  mood: {
    events: ['DELIGHT', 'PLEASE', 'MEET', 'DISAPPOINT', 'OFFEND', 'SOOTHE', 'RECOVER', 'TIME'],
    roles: ['calm', 'upset'],
    required: ['calm', 'upset'],
    exclusive: ['calm', 'upset'],
    exhaustive: false,
    within: [],
    first: 'calm',
    home: ['calm'],
    restful: [],
    profile: ['buy', 'voice', 'leave', 'talk', 'tone'],
  },
  privacy: {
    events: ['SURPRISE', 'ASK', 'REASSURE', 'BREACH', 'TIME'],
    roles: ['atEase', 'distrusting'],
    required: ['atEase', 'distrusting'],
    exclusive: ['atEase', 'distrusting'],
    exhaustive: false,
    within: [],
    first: 'atEase',
    home: ['atEase'],
    restful: [],
    profile: ['share', 'leave'],
  },
  lifecycle: {
    events: ['NOTICE', 'TARGET', 'TRY', 'BUY', 'DEEPEN', 'COOL', 'LAPSE', 'LEAVE', 'RETURN', 'TIME'],
    roles: ['prospect', 'target', 'customer', 'loyal', 'atRisk', 'gone'],
    required: ['prospect', 'customer', 'gone'],
    exclusive: ['prospect', 'customer', 'gone'],
    exhaustive: true,
    within: [
      ['target', 'prospect'],
      ['loyal', 'customer'],
      ['atRisk', 'customer'],
    ],
    first: 'prospect',
    home: ['gone'],
    restful: ['gone'],
    profile: ['buy', 'leave', 'talk', 'fit'],
  },
  ticket: {
    events: ['OPEN', 'ACKNOWLEDGE', 'DIAGNOSE', 'REMEDY', 'CLOSE', 'OVERDUE', 'ESCALATE'],
    roles: ['none', 'open', 'overdue', 'closed'],
    required: ['none', 'open', 'overdue', 'closed'],
    exclusive: ['none', 'open', 'closed'],
    exhaustive: true,
    within: [['overdue', 'open']],
    first: 'none',
    home: ['closed'],
    restful: [],
    profile: ['wait'],
  },
  level: {
    events: ['RAISE', 'LOWER', 'BREAK'],
    roles: ['strategic'],
    required: [],
    exclusive: [],
    exhaustive: false,
    within: [],
    first: null,
    home: [],
    restful: [],
    profile: ['wallet', 'leave'],
  },
  arc: {
    events: [],
    roles: [],
    required: [],
    exclusive: [],
    exhaustive: false,
    within: [],
    first: null,
    home: [],
    restful: [],
    profile: [],
  },
} as const satisfies Record<string, Words>;

export type ChartKind = keyof typeof VOCABULARY;
export type CrowdKind = Exclude<ChartKind, 'arc'>;
export const CHART_KINDS: readonly ChartKind[] = ['mood', 'privacy', 'lifecycle', 'ticket', 'level', 'arc'];
/** The charts every customer of the crowd has one column for. */
export const CROWD_KINDS: readonly CrowdKind[] = ['mood', 'privacy', 'lifecycle', 'ticket', 'level'];

export type EventOf<K extends ChartKind> = K extends 'arc' ? string : (typeof VOCABULARY)[K]['events'][number];
export type RoleOf<K extends ChartKind> = (typeof VOCABULARY)[K]['roles'][number];
export type ProfileOf<K extends ChartKind> = (typeof VOCABULARY)[K]['profile'][number];
export type MoodEvent = EventOf<'mood'>;

/** The same lists without their literal types, for code that treats all kinds alike. */
export function wordsOf(kind: ChartKind): Words {
  return VOCABULARY[kind];
}

/** Smallest and largest number a state's profile may carry; a tenth to tenfold of everybody else. (chosen) */
export const PROFILE_RANGE = { least: 0.1, most: 10, unset: 1 } as const;

/** More states than this make no readable chart; also keeps a state's number in a byte. (chosen) */
export const MOST_STATES = 64;
/** A state may have states, those may not. Parallel tracks are charts of their own. (chosen) */
export const MOST_DEPTH = 2;

/** What a face may show; the screen has a picture and a badge for each. */
export const FACES = ['delighted', 'content', 'neutral', 'irritated', 'angry', 'hurt', 'surprised', 'uneasy'] as const;
export type Face = (typeof FACES)[number];
/** Where on the street a customer of a lifecycle state stands, from left to right; last the pavement in front. */
export const PLACES = ['street', 'counter', 'shelves', 'teaTable', 'pavement'] as const;
export type Place = (typeof PLACES)[number];

/** Shown where an author left the face out, by role; first match counts. */
export const FACE_BY_ROLE: readonly (readonly [string, Face])[] = [
  ['upset', 'irritated'],
  ['distrusting', 'uneasy'],
];
/** Used where an author left the place out, by role; first match counts. */
export const PLACE_BY_ROLE: readonly (readonly [string, Place])[] = [
  ['prospect', 'street'],
  ['gone', 'pavement'],
  ['loyal', 'teaTable'],
  ['customer', 'shelves'],
];
