import * as z from 'zod';
import * as Comparing from './bodies/compare.ts';
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
  readonly says: string;
}

const anyone = ['anyone'] as const;
const seat = ['seat'] as const;
const own = ['seat', 'instructor'] as const;
const desk = ['instructor'] as const;
const owner = ['owner'] as const;

type Rest = Omit<Route, 'method' | 'path' | 'roles' | 'limit'>;
const get = <const P extends string, const R extends Rest>(path: P, roles: readonly Role[], limit: Limit, rest: R) =>
  ({ method: 'GET', path, roles, limit, ...rest }) as const;
const post = <const P extends string, const R extends Rest>(path: P, roles: readonly Role[], limit: Limit, rest: R) =>
  ({ method: 'POST', path, roles, limit, ...rest }) as const;

/** Decisions that pick two thousand people by number. */
const ACT_BYTES = 256 * 1024;
/** A scenario of a mebibyte, with every sign of it escaped. */
const EVENT_BYTES = 3 * 1024 * 1024;

/** Every address of the server beside the page itself. Adding one: a line here, and a handler of the same name. */
export const ROUTES = {
  health: get('/healthz', anyone, 'read', {
    answer: z.strictObject({ status: z.enum(['ok', 'noStore']) }),
    says: 'whether this process serves: 503 when its database does not answer',
  }),
  metrics: get('/metrics', anyone, 'read', {
    answer: 'text',
    says: 'counters for Prometheus; nothing in them is about anybody',
  }),
  openapi: get('/openapi.json', anyone, 'read', {
    answer: z.looseObject({ openapi: z.string() }),
    says: 'this list, in OpenAPI 3.1',
  }),
  signIn: post('/sign-in', anyone, 'guess', {
    body: People.SignIn,
    answer: People.Me,
    says: 'an instructor or the owner signs in: sets the cookie of the desk',
  }),
  signOut: post('/sign-out', anyone, 'write', {
    body: People.SignOut,
    answer: People.Me,
    says: 'takes one of the two cookies away',
  }),
  resume: post('/resume', anyone, 'guess', {
    body: People.Resume,
    answer: People.Me,
    says: "a seat goes on in this browser, by its link's secret: sets the cookie of the seat",
  }),
  me: get('/me', anyone, 'read', {
    answer: People.Me,
    says: 'who is asking, as far as cookies tell',
  }),
  code: get('/codes/:code', anyone, 'guess', {
    answer: People.CodeInfo,
    says: 'what a code on the board means',
  }),
  join: post('/join', anyone, 'guess', {
    body: People.Join,
    answer: People.Joined,
    says: 'takes a seat by code and nickname: sets the cookie of the seat',
  }),
  newClass: post('/classes', owner, 'write', {
    body: People.NewClass,
    answer: People.MadeClass,
    says: "makes a class; the secret of its instructor's link is told this once",
  }),
  classes: get('/classes', owner, 'read', {
    answer: People.ClassList,
    says: 'all classes',
  }),
  classPage: get('/classes/:class', desk, 'read', {
    answer: Events.ClassPage,
    says: 'the console: teams, seats and events of a class',
  }),
  room: get('/classes/:class/room', own, 'read', {
    answer: Events.Room,
    says: "a student's room: the own team and the events of the class (an instructor sees the first team's)",
  }),
  newTeam: post('/classes/:class/teams', desk, 'write', {
    body: People.NewTeam,
    answer: People.TeamInfo,
    says: 'one team more',
  }),
  nameTeam: post('/teams/:team/name', own, 'write', {
    body: People.NewTeam,
    answer: People.TeamInfo,
    says: 'names a team, or takes its name away',
  }),
  moveSeat: post('/seats/:seat/move', desk, 'write', {
    body: People.MoveSeat,
    answer: People.SeatInfo,
    says: 'puts somebody into another team',
  }),
  removeSeat: post('/seats/:seat/remove', desk, 'write', {
    body: People.ForReason,
    answer: People.Nothing,
    says: 'takes a seat away; what it decided stays',
  }),
  renewSeat: post('/seats/:seat/renew', desk, 'write', {
    body: People.ForReason,
    answer: People.RenewedLink,
    says: 'a new link for who lost theirs; the old one ends',
  }),
  purge: post('/classes/:class/purge', desk, 'write', {
    body: People.Purge,
    answer: People.Nothing,
    says: 'forgets the people of a class; games and scores stay',
  }),
  audit: get('/classes/:class/audit', desk, 'read', {
    answer: People.Audit,
    says: 'what instructors did, with their reasons',
  }),
  newEvent: post('/classes/:class/events', desk, 'write', {
    most: EVENT_BYTES,
    body: Events.NewEvent,
    answer: Events.EventAnswer,
    says: 'makes an event; the hash of its seed is published with it',
  }),
  event: get('/events/:event', own, 'read', {
    answer: Events.EventAnswer,
    says: 'the rules and times of an event',
  }),
  scenario: get('/events/:event/scenario', own, 'read', {
    answer: Events.ScenarioAnswer,
    says: 'what the screens need of its scenario',
  }),
  published: get('/codes/:code/event', anyone, 'guess', {
    query: Events.PublishedAsk,
    answer: Events.Published,
    says: 'an event as anybody may know it: what was published before it, its board, and after the close its games',
  }),
  publishedFile: get('/events/:event/file', anyone, 'act', {
    answer: 'lines',
    says: 'the export of an event that is closed, for whoever wants to verify it',
  }),
  times: post('/events/:event/times', desk, 'write', {
    body: Events.EventTimes,
    answer: Events.EventAnswer,
    says: 'opens now or later, extends, moves the freeze',
  }),
  pause: post('/events/:event/pause', desk, 'write', {
    body: Events.EventPause,
    answer: Events.EventAnswer,
    says: 'pauses, or goes on: the time of the pause is added to what is to come',
  }),
  deadline: post('/events/:event/deadline', desk, 'write', {
    body: Events.EventDeadline,
    answer: Events.EventAnswer,
    says: 'sets when the decisions of a turn are due, or takes the time away',
  }),
  force: post('/events/:event/force', desk, 'write', {
    body: Events.EventForce,
    answer: Events.Forced,
    says: 'closes the open turn of whoever has not, by the rule for missing decisions',
  }),
  freeze: post('/events/:event/freeze', desk, 'write', {
    body: People.ForReason,
    answer: Events.EventAnswer,
    says: 'writes the board down, once and for good',
  }),
  closeEvent: post('/events/:event/close', desk, 'write', {
    body: People.ForReason,
    answer: Events.EventAnswer,
    says: 'closes for good: no act is taken any more, the seed is published, games can be replayed',
  }),
  grid: get('/events/:event/grid', desk, 'read', {
    answer: Events.Grid,
    says: 'who is here, how far each team is',
  }),
  board: get('/events/:event/board', own, 'read', {
    query: Events.BoardAsk,
    answer: Events.Board,
    says: 'the first places, and the own one with its neighbours, as far as the event shows them',
  }),
  stream: get('/events/:event/stream', own, 'stream', {
    answer: 'events',
    says: 'what happens, as it happens: see doc/api.md',
  }),
  exportEvent: get('/events/:event/export', desk, 'write', {
    answer: 'lines',
    says: 'all that re-verification needs, as lines of JSON; after the close with the seed',
  }),
  compare: get('/events/:event/compare', desk, 'act', {
    query: Comparing.CompareAsk,
    answer: Comparing.Compare,
    says: 'the games of a closed event side by side, turn by turn and decision by decision, as they truly were',
  }),
  similar: get('/events/:event/similar', desk, 'write', {
    answer: Events.Similar,
    says: 'games of different teams that are more alike than chance makes them, for a person to judge',
  }),
  enter: post('/events/:event/enter', seat, 'write', {
    body: Events.Enter,
    answer: Events.EntryAnswer,
    says: "enters the own team, with its device's number",
  }),
  attempts: get('/events/:event/attempts', seat, 'read', {
    answer: Play.AttemptList,
    says: 'the attempts of the own team',
  }),
  begin: post('/events/:event/attempts', seat, 'act', {
    body: Play.NewAttempt,
    answer: Play.AttemptAnswer,
    says: 'begins the next attempt of the own team',
  }),
  attempt: get('/attempts/:attempt', own, 'act', {
    answer: Play.AttemptAnswer,
    says: 'where a game stands',
  }),
  act: post('/attempts/:attempt/acts/:seq', seat, 'act', {
    most: ACT_BYTES,
    body: Play.PostAct,
    answer: Play.ActAnswer,
    says: 'the next act; sent again it has the same answer, and another one at its place is a 409',
  }),
  acts: get('/attempts/:attempt/acts', own, 'act', {
    answer: Play.ActList,
    says: 'the log of a game so far, where luck is open or the event is closed; else `event.running`',
  }),
  draft: get('/attempts/:attempt/draft', own, 'read', {
    answer: Play.DraftInfo,
    says: 'what the seats of the team have set for the open turn',
  }),
  putDraft: post('/attempts/:attempt/draft', seat, 'write', {
    most: ACT_BYTES,
    body: Play.PutDraft,
    answer: Play.DraftInfo,
    says: 'sets one lever in it',
  }),
  agree: post('/attempts/:attempt/agree', seat, 'write', {
    body: Play.Agree,
    answer: Play.DraftInfo,
    says: 'agrees to the draft as it was looked at, where all must',
  }),
  families: post('/events/:event/teams/:team/families', own, 'write', {
    body: Play.Families,
    answer: Play.FamiliesAnswer,
    says: 'hands families of levers to seats of a team',
  }),
  decided: get('/attempts/:attempt/decided', own, 'read', {
    answer: Play.Decided,
    says: 'who decided what',
  }),
  record: get('/attempts/:attempt/record', anyone, 'act', {
    answer: Play.RecordAnswer,
    says: 'a whole game, once the event is closed: for everybody',
  }),
  grant: post('/attempts/:attempt/grant', desk, 'write', {
    body: Play.Grant,
    answer: Play.Taught,
    says: 'helps a team, or fines it',
  }),
  inject: post('/attempts/:attempt/inject', desk, 'write', {
    body: Play.Inject,
    answer: Play.Taught,
    says: 'starts an event of the scenario in a game',
  }),
  restart: post('/attempts/:attempt/restart', desk, 'write', {
    body: People.ForReason,
    answer: People.Nothing,
    says: 'takes a game out of the count, so that the team may begin anew',
  }),
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
