import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import * as z from 'zod';
import type { Limit, Route, RouteName } from '../wire/routes.ts';
import { paramShape, ROUTES } from '../wire/routes.ts';
import { Attendance } from './guard/attendance.ts';
import { Buckets, RATES } from './guard/rates.ts';
import { isAllowed, mayBeMeant, scopeOf } from './guard/scope.ts';
import type { Who } from './guard/who.ts';
import { whoAsks } from './guard/who.ts';
import type { House } from './house.ts';
import { no, Refused } from './no.ts';
import type { Handlers } from './routes/handler.ts';
import { ANSWERED, Spelt } from './routes/handler.ts';

/** Most bodies are some lines. */
const USUAL_BYTES = 16 * 1024;
/** Who asks these is no matter, and the database need not be asked for it. */
const BLIND: readonly RouteName[] = ['health', 'metrics', 'openapi'];
const NOBODY: Who = { seat: null, desk: null };
/** Answers that mean that somebody guessed. */
const GUESSED: readonly string[] = ['who.wrongKey', 'code.unknown', 'team.unknown'];

export interface Serving {
  readonly handlers: Handlers;
  /** Other limits, or none: for tests. */
  readonly rates?: typeof RATES | null;
  /** Every answer is held against its schema before it goes: for tests. */
  readonly checkAnswers?: boolean;
}

/** Puts every route of the list on the server, each behind the same guards in the same order. */
export function serveRoutes(
  app: FastifyInstance,
  house: House,
  { handlers, rates = RATES, checkAnswers }: Serving,
): void {
  const buckets = new Buckets();
  const attendance = new Attendance(house.store.seats, (error) =>
    app.log.error({ err: error }, 'who was seen was not noted'),
  );
  app.addHook('preClose', () => attendance.end());

  /** @throws  Refused request.tooMany, request.tooManyGuesses */
  const limit = (kind: Limit, key: 'address' | 'seat', who: string): void => {
    if (rates === null) return;
    const wait = buckets.take(`${kind} ${key} ${who}`, rates[kind][key], house.now());
    if (wait === 0) return;
    throw no(kind === 'guess' ? 'request.tooManyGuesses' : 'request.tooMany', { retryAfter: wait });
  };
  /** A class that joins at one address is no guessing: only what was wrong stays counted. */
  const giveBack = (address: string): void => {
    if (rates !== null) buckets.give(`guess address ${address}`, rates.guess.address, house.now());
  };

  const serve = async (name: RouteName, route: Route, request: FastifyRequest, reply: FastifyReply) => {
    limit(route.limit, 'address', request.ip);
    refuseOtherSites(route, request);
    const params = read(paramShape(route.path), request.params, 'request.notFound', 'path');
    const who = BLIND.includes(name) ? NOBODY : await whoAsks(request, house.store, house.keys);
    if (who.seat && route.limit !== 'guess') limit(route.limit, 'seat', who.seat.id);
    if (!mayBeMeant(route, who)) throw no('who.unknown');
    const scope = await scopeOf(house.store, params as Record<string, string>);
    if (!isAllowed(route, who, scope)) throw no('who.notAllowed');
    const query = read(route.query ?? z.strictObject({}), request.query, 'request.notValid', 'query');
    const body = route.body ? read(route.body, request.body, 'request.notValid', 'body') : null;
    if (who.seat) attendance.note(who.seat.id, house.now());
    const ask = { house, who, scope, params, body, query, now: house.now(), request, reply };
    // each handler is written for its own name: the list of names and this call are the only place where they meet
    const handler = handlers[name] as unknown as (one: typeof ask) => Promise<unknown>;
    const answer = await handler(ask);
    if (answer === ANSWERED) return reply;
    reply.header('cache-control', 'no-store');
    const spelt = answer instanceof Spelt ? answer : new Spelt(JSON.stringify(answer));
    if (checkAnswers) holdAgainstSchema(route, spelt);
    return reply.type(spelt.type).serializer(String).send(spelt.text);
  };

  for (const [name, route] of Object.entries<Route>(ROUTES)) {
    app.route({
      method: route.method,
      url: route.path,
      bodyLimit: route.most ?? USUAL_BYTES,
      config: { name },
      handler: async (request, reply) => {
        try {
          const served = await serve(name as RouteName, route, request, reply);
          if (route.limit === 'guess') giveBack(request.ip);
          return served;
        } catch (error) {
          const isGuess = error instanceof Refused && (GUESSED.includes(error.code) || error.status === 429);
          if (route.limit === 'guess' && !isGuess) giveBack(request.ip);
          throw error;
        }
      },
    });
  }
}

/** A page of another site may make a browser send a form, and cookies with it; it cannot hide whose page it is. */
function refuseOtherSites({ method }: Route, request: FastifyRequest): void {
  const { origin } = request.headers;
  if (method === 'GET' || origin === undefined) return;
  // each is read as an address, so that a port that goes without saying is the same said or not
  const own = `${request.protocol}://${request.host}`;
  const hosts = [origin, own].map((one) => (URL.canParse(one) ? new URL(one).host : null));
  if (hosts[0] === null || hosts[0] !== hosts[1]) throw no('request.otherSite');
}

function read(
  schema: z.ZodType,
  value: unknown,
  code: 'request.notFound' | 'request.notValid',
  where: string,
): unknown {
  const found = schema.safeParse(value);
  if (found.success) return found.data;
  const [issue] = found.error.issues;
  const path = [where, ...(issue?.path ?? [])].map(String).join('.');
  const message = issue?.code === 'unrecognized_keys' ? `there is no ${issue.keys[0]} here` : issue?.message;
  throw no(code, { where: path.slice(0, 200), ...(message === undefined ? {} : { message: message.slice(0, 300) }) });
}

function holdAgainstSchema({ answer, path }: Route, { text }: Spelt): void {
  if (typeof answer === 'string') return;
  const found = answer.safeParse(JSON.parse(text));
  if (!found.success) throw new Error(`the answer of ${path} is not what its schema says: ${found.error.message}`);
}
