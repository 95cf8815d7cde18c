import * as z from 'zod';
import * as Events from './bodies/events.ts';
import * as People from './bodies/people.ts';
import * as Play from './bodies/play.ts';
import { Code, Id } from './text.ts';

/**
 * Who may ask. `anyone`: also who is not signed in. `seat`: a student; of the class in question, and where an attempt or
 * a team is named, of that team. `instructor`: of the class in question. `owner`: whoever runs the server, who also is
 * the instructor of every class.
 */
export type Role = 'anyone' | 'seat' | 'instructor' | 'owner';

/**
 * Which of the limits counts a request. `guess`: wrong codes, links and passwords, by address. `act`: what costs a
 * replay, by seat. `write`, `read`: the rest, by address. `stream`: open streams, by seat and by address.
 */
export type Limit = 'guess' | 'act' | 'write' | 'read' | 'stream';

/** What an address names, as in `/classes/:class`. An id that is nowhere, or of another class, is a 404. */
const PARAMS = {
  class: Id,
  team: Id,
  seat: Id,
  event: Id,
  attempt: Id,
  code: Code,
  seq: z
    .string()
    .regex(/^(0|[1-9]\d{0,3})$/, 'a whole number from 0 on')
    .transform(Number),
} as const;
export type ParamName = keyof typeof PARAMS;

export interface Route {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly roles: readonly Role[];
  readonly limit: Limit;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodObject;
  /** Of the answer: a body, a stream of events, lines of JSON, or plain text. */
  readonly answer: z.ZodType | 'events' | 'lines' | 'text';
  /** Bytes of the body, where it may be larger than most. */
  readonly most?: number;
  /** Any seat of the class may ask, though a team's attempt is named. */
  readonly wholeClass?: true;
  readonly says: string;
}

const own = ['seat', 'instructor'] as const;
const desk = ['instructor'] as const;
/** Decisions that pick two thousand people by number. */
const ACT_BYTES = 256 * 1024;
/** A scenario of a mebibyte, with every sign of it escaped. */
const EVENT_BYTES = 3 * 1024 * 1024;

/** Every address of the server beside the page itself. Adding one: a line here, and a handler of the same name. */
export const ROUTES = {
  health: {
    ...{ method: 'GET', path: '/healthz', roles: ['anyone'], limit: 'read' },
    answer: z.strictObject({ status: z.enum(['ok', 'stopping', 'noStore']) }),
    says: 'whether this process serves: 503 when it is stopping or its database does not answer',
  },
  metrics: {
    ...{ method: 'GET', path: '/metrics', roles: ['anyone'], limit: 'read', answer: 'text' },
    says: 'counters for Prometheus; nothing in them is about anybody',
  },
  openapi: {
    ...{ method: 'GET', path: '/openapi.json', roles: ['anyone'], limit: 'read' },
    answer: z.looseObject({ openapi: z.string() }),
    says: 'this list, in OpenAPI 3.1',
  },

  signIn: {
    ...{ method: 'POST', path: '/sign-in', roles: ['anyone'], limit: 'guess', body: People.SignIn, answer: People.Me },
    says: 'an instructor or the owner signs in: sets the cookie of the desk',
  },
  signOut: {
    ...{
      method: 'POST',
      path: '/sign-out',
      roles: ['anyone'],
      limit: 'write',
      body: People.SignOut,
      answer: People.Me,
    },
    says: 'takes one of the two cookies away',
  },
  resume: {
    ...{ method: 'POST', path: '/resume', roles: ['anyone'], limit: 'guess', body: People.Resume, answer: People.Me },
    says: "a seat goes on in this browser, by its link's secret: sets the cookie of the seat",
  },
  me: {
    ...{ method: 'GET', path: '/me', roles: ['anyone'], limit: 'read', answer: People.Me },
    says: 'who is asking, as far as cookies tell',
  },
  code: {
    ...{ method: 'GET', path: '/codes/:code', roles: ['anyone'], limit: 'guess', answer: People.CodeInfo },
    says: 'what a code on the board means',
  },
  join: {
    ...{ method: 'POST', path: '/join', roles: ['anyone'], limit: 'guess', body: People.Join, answer: People.Joined },
    says: 'takes a seat by code and nickname: sets the cookie of the seat',
  },

  newClass: {
    ...{ method: 'POST', path: '/classes', roles: ['owner'], limit: 'write' },
    ...{ body: People.NewClass, answer: People.MadeClass },
    says: "makes a class; the secret of its instructor's link is told this once",
  },
  classes: {
    ...{ method: 'GET', path: '/classes', roles: ['owner'], limit: 'read', answer: People.ClassList },
    says: 'all classes',
  },
  classPage: {
    ...{ method: 'GET', path: '/classes/:class', roles: desk, limit: 'read', answer: Events.ClassPage },
    says: 'the console: teams, seats and events of a class',
  },
  room: {
    ...{ method: 'GET', path: '/classes/:class/room', roles: own, limit: 'read', answer: Events.Room },
    says: "a student's room: the own team and the events of the class (an instructor sees the first team's)",
  },
  newTeam: {
    ...{ method: 'POST', path: '/classes/:class/teams', roles: desk, limit: 'write' },
    ...{ body: People.NewTeam, answer: People.TeamInfo },
    says: 'one team more',
  },
  nameTeam: {
    ...{ method: 'POST', path: '/teams/:team/name', roles: own, limit: 'write' },
    ...{ body: People.NewTeam, answer: People.TeamInfo },
    says: 'names a team, or takes its name away',
  },
  moveSeat: {
    ...{ method: 'POST', path: '/seats/:seat/move', roles: desk, limit: 'write' },
    ...{ body: People.MoveSeat, answer: People.SeatInfo },
    says: 'puts somebody into another team',
  },
  removeSeat: {
    ...{ method: 'POST', path: '/seats/:seat/remove', roles: desk, limit: 'write' },
    ...{ body: People.ForReason, answer: People.Nothing },
    says: 'takes a seat away; what it decided stays',
  },
  renewSeat: {
    ...{ method: 'POST', path: '/seats/:seat/renew', roles: desk, limit: 'write' },
    ...{ body: People.ForReason, answer: People.RenewedLink },
    says: 'a new link for who lost theirs; the old one ends',
  },
  purge: {
    ...{ method: 'POST', path: '/classes/:class/purge', roles: desk, limit: 'write' },
    ...{ body: People.Purge, answer: People.Nothing },
    says: 'forgets the people of a class; games and scores stay',
  },
  audit: {
    ...{ method: 'GET', path: '/classes/:class/audit', roles: desk, limit: 'read', answer: People.Audit },
    says: 'what instructors did, with their reasons',
  },

  newEvent: {
    ...{ method: 'POST', path: '/classes/:class/events', roles: desk, limit: 'write', most: EVENT_BYTES },
    ...{ body: Events.NewEvent, answer: Events.EventAnswer },
    says: 'makes an event; the hash of its seed is published with it',
  },
  event: {
    ...{ method: 'GET', path: '/events/:event', roles: own, limit: 'read', answer: Events.EventAnswer },
    says: 'the rules and times of an event',
  },
  scenario: {
    ...{ method: 'GET', path: '/events/:event/scenario', roles: own, limit: 'read', answer: Events.ScenarioAnswer },
    says: 'what the screens need of its scenario',
  },
  times: {
    ...{ method: 'POST', path: '/events/:event/times', roles: desk, limit: 'write' },
    ...{ body: Events.EventTimes, answer: Events.EventAnswer },
    says: 'opens now or later, extends, moves the freeze',
  },
  pause: {
    ...{ method: 'POST', path: '/events/:event/pause', roles: desk, limit: 'write' },
    ...{ body: Events.EventPause, answer: Events.EventAnswer },
    says: 'pauses, or goes on: the time of the pause is added to what is to come',
  },
  deadline: {
    ...{ method: 'POST', path: '/events/:event/deadline', roles: desk, limit: 'write' },
    ...{ body: Events.EventDeadline, answer: Events.EventAnswer },
    says: 'sets when the decisions of a turn are due, or takes the time away',
  },
  force: {
    ...{ method: 'POST', path: '/events/:event/force', roles: desk, limit: 'write' },
    ...{ body: Events.EventForce, answer: Events.Forced },
    says: 'closes the open turn of whoever has not, by the rule for missing decisions',
  },
  freeze: {
    ...{ method: 'POST', path: '/events/:event/freeze', roles: desk, limit: 'write' },
    ...{ body: People.ForReason, answer: Events.EventAnswer },
    says: 'writes the board down, once and for good',
  },
  closeEvent: {
    ...{ method: 'POST', path: '/events/:event/close', roles: desk, limit: 'write' },
    ...{ body: People.ForReason, answer: Events.EventAnswer },
    says: 'closes for good: no act is taken any more, the seed is published, games can be replayed',
  },
  grid: {
    ...{ method: 'GET', path: '/events/:event/grid', roles: desk, limit: 'read', answer: Events.Grid },
    says: 'who is here, how far each team is',
  },
  board: {
    ...{ method: 'GET', path: '/events/:event/board', roles: own, limit: 'read' },
    ...{ query: Events.BoardAsk, answer: Events.Board },
    says: 'the first places, and the own one with its neighbours, as far as the event shows them',
  },
  stream: {
    ...{ method: 'GET', path: '/events/:event/stream', roles: own, limit: 'stream', answer: 'events' },
    says: 'what happens, as it happens: see doc/api.md',
  },
  exportEvent: {
    ...{ method: 'GET', path: '/events/:event/export', roles: desk, limit: 'write', answer: 'lines' },
    says: 'all that re-verification needs, as lines of JSON; after the close with the seed',
  },
  enter: {
    ...{ method: 'POST', path: '/events/:event/enter', roles: ['seat'], limit: 'write' },
    ...{ body: Events.Enter, answer: Events.EntryAnswer },
    says: "enters the own team, with its device's number",
  },
  attempts: {
    ...{ method: 'GET', path: '/events/:event/attempts', roles: ['seat'], limit: 'read', answer: Play.AttemptList },
    says: 'the attempts of the own team',
  },
  begin: {
    ...{ method: 'POST', path: '/events/:event/attempts', roles: ['seat'], limit: 'act' },
    ...{ body: Play.NewAttempt, answer: Play.AttemptAnswer },
    says: 'begins the next attempt of the own team',
  },

  attempt: {
    ...{ method: 'GET', path: '/attempts/:attempt', roles: own, limit: 'act', answer: Play.AttemptAnswer },
    says: 'where a game stands',
  },
  act: {
    ...{ method: 'POST', path: '/attempts/:attempt/acts/:seq', roles: ['seat'], limit: 'act', most: ACT_BYTES },
    ...{ body: Play.PostAct, answer: Play.ActAnswer },
    says: 'the next act; sent again it has the same answer, and another one at its place is a 409',
  },
  draft: {
    ...{ method: 'GET', path: '/attempts/:attempt/draft', roles: own, limit: 'read', answer: Play.DraftInfo },
    says: 'what the seats of the team have set for the open turn',
  },
  putDraft: {
    ...{ method: 'POST', path: '/attempts/:attempt/draft', roles: ['seat'], limit: 'write', most: ACT_BYTES },
    ...{ body: Play.PutDraft, answer: Play.DraftInfo },
    says: 'sets one lever in it',
  },
  agree: {
    ...{ method: 'POST', path: '/attempts/:attempt/agree', roles: ['seat'], limit: 'write' },
    ...{ body: Play.Agree, answer: Play.DraftInfo },
    says: 'agrees to the draft as it was looked at, where all must',
  },
  families: {
    ...{ method: 'POST', path: '/events/:event/teams/:team/families', roles: own, limit: 'write' },
    ...{ body: Play.Families, answer: Play.FamiliesAnswer },
    says: 'hands families of levers to seats of a team',
  },
  decided: {
    ...{ method: 'GET', path: '/attempts/:attempt/decided', roles: own, limit: 'read', answer: Play.Decided },
    says: 'who decided what',
  },
  record: {
    ...{ method: 'GET', path: '/attempts/:attempt/record', roles: own, limit: 'act', answer: Play.RecordAnswer },
    ...{ wholeClass: true },
    says: 'a whole game, once the event is closed: for the whole class',
  },
  grant: {
    ...{ method: 'POST', path: '/attempts/:attempt/grant', roles: desk, limit: 'write' },
    ...{ body: Play.Grant, answer: Play.Taught },
    says: 'helps a team, or fines it',
  },
  inject: {
    ...{ method: 'POST', path: '/attempts/:attempt/inject', roles: desk, limit: 'write' },
    ...{ body: Play.Inject, answer: Play.Taught },
    says: 'starts an event of the scenario in a game',
  },
  restart: {
    ...{ method: 'POST', path: '/attempts/:attempt/restart', roles: desk, limit: 'write' },
    ...{ body: People.ForReason, answer: People.Nothing },
    says: 'takes a game out of the count, so that the team may begin anew',
  },
} as const satisfies Readonly<Record<string, Route>>;

export type RouteName = keyof typeof ROUTES;
/** What a route is asked with, once read. */
export type Body<N extends RouteName> = (typeof ROUTES)[N] extends { readonly body: infer B extends z.ZodType }
  ? z.output<B>
  : null;
export type Query<N extends RouteName> = (typeof ROUTES)[N] extends { readonly query: infer Q extends z.ZodType }
  ? z.output<Q>
  : null;
/** What a route answers; streams and texts have types of their own. */
export type Answer<N extends RouteName> = (typeof ROUTES)[N] extends { readonly answer: infer A extends z.ZodType }
  ? z.input<A>
  : never;

/** The names in a path, in order. */
export function paramsOf(path: string): readonly ParamName[] {
  return [...path.matchAll(/:(\w+)/g)].map(([, name]) => name as ParamName);
}
export const paramShape = (path: string) =>
  z.strictObject(Object.fromEntries(paramsOf(path).map((name) => [name, PARAMS[name]])));

/** The address of a route with its names filled in, for whoever asks. */
export function addressOf(name: RouteName, params: Readonly<Partial<Record<ParamName, string | number>>> = {}): string {
  return ROUTES[name].path.replace(/:(\w+)/g, (_, one: string) => encodeURIComponent(`${params[one as ParamName]}`));
}
