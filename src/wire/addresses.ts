import type { ParamName, ROUTES, RouteName } from './routes.ts';

type Addresses = { readonly [N in RouteName]: readonly [(typeof ROUTES)[N]['method'], (typeof ROUTES)[N]['path']] };

/**
 * Method and path of every route without its schemas: what a page needs that asks. The schemas bring the engine with
 * them, and there it lives in a worker. The compiler holds these to the list.
 */
export const ADDRESSES = {
  health: ['GET', '/healthz'],
  metrics: ['GET', '/metrics'],
  openapi: ['GET', '/openapi.json'],
  signIn: ['POST', '/sign-in'],
  signOut: ['POST', '/sign-out'],
  resume: ['POST', '/resume'],
  me: ['GET', '/me'],
  code: ['GET', '/codes/:code'],
  join: ['POST', '/join'],
  newClass: ['POST', '/classes'],
  classes: ['GET', '/classes'],
  classPage: ['GET', '/classes/:class'],
  room: ['GET', '/classes/:class/room'],
  newTeam: ['POST', '/classes/:class/teams'],
  nameTeam: ['POST', '/teams/:team/name'],
  moveSeat: ['POST', '/seats/:seat/move'],
  removeSeat: ['POST', '/seats/:seat/remove'],
  renewSeat: ['POST', '/seats/:seat/renew'],
  purge: ['POST', '/classes/:class/purge'],
  audit: ['GET', '/classes/:class/audit'],
  newEvent: ['POST', '/classes/:class/events'],
  event: ['GET', '/events/:event'],
  scenario: ['GET', '/events/:event/scenario'],
  published: ['GET', '/codes/:code/event'],
  publishedFile: ['GET', '/events/:event/file'],
  times: ['POST', '/events/:event/times'],
  pause: ['POST', '/events/:event/pause'],
  deadline: ['POST', '/events/:event/deadline'],
  force: ['POST', '/events/:event/force'],
  freeze: ['POST', '/events/:event/freeze'],
  closeEvent: ['POST', '/events/:event/close'],
  grid: ['GET', '/events/:event/grid'],
  board: ['GET', '/events/:event/board'],
  stream: ['GET', '/events/:event/stream'],
  exportEvent: ['GET', '/events/:event/export'],
  compare: ['GET', '/events/:event/compare'],
  similar: ['GET', '/events/:event/similar'],
  enter: ['POST', '/events/:event/enter'],
  attempts: ['GET', '/events/:event/attempts'],
  begin: ['POST', '/events/:event/attempts'],
  attempt: ['GET', '/attempts/:attempt'],
  act: ['POST', '/attempts/:attempt/acts/:seq'],
  acts: ['GET', '/attempts/:attempt/acts'],
  draft: ['GET', '/attempts/:attempt/draft'],
  putDraft: ['POST', '/attempts/:attempt/draft'],
  agree: ['POST', '/attempts/:attempt/agree'],
  families: ['POST', '/events/:event/teams/:team/families'],
  decided: ['GET', '/attempts/:attempt/decided'],
  record: ['GET', '/attempts/:attempt/record'],
  grant: ['POST', '/attempts/:attempt/grant'],
  inject: ['POST', '/attempts/:attempt/inject'],
  restart: ['POST', '/attempts/:attempt/restart'],
} as const satisfies Addresses;

/** The path of a route with its names filled in, without the stroke it begins with: relative to where the server is. */
export function pathOf(name: RouteName, params: Readonly<Partial<Record<ParamName, string | number>>> = {}): string {
  return ADDRESSES[name][1]
    .slice(1)
    .replace(/:(\w+)/g, (_, one: string) => encodeURIComponent(`${params[one as ParamName]}`));
}
