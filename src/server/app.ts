import { existsSync } from 'node:fs';
import type { Socket } from 'node:net';
import { join } from 'node:path';
import { fastifyStatic } from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { fastify, LogController } from 'fastify';
import { answerErrors, sendError } from './answer-errors.ts';
import { Shelf } from './game/shelf.ts';
import { readBody } from './guard/read-body.ts';
import type { House } from './house.ts';
import { Hub } from './hub.ts';
import { Metrics } from './metrics.ts';
import { no } from './no.ts';
import type { PoolOptions } from './replay/pool.ts';
import { ReplayPool } from './replay/pool.ts';
import { classes, seats } from './routes/classes.ts';
import { holding, looking, showing } from './routes/events.ts';
import { operating } from './routes/operating.ts';
import { playing, teaching } from './routes/play.ts';
import { sessions } from './routes/sessions.ts';
import type { Serving } from './serve-routes.ts';
import { serveRoutes } from './serve-routes.ts';
import type { Store } from './store/store.ts';
import { Timekeeper } from './timekeeper.ts';

/**
 * What the page may load: its own files, and pictures that Phaser makes itself (`data:`, `blob:`; without them it never
 * boots and does not say why). No upgrade to https: a classroom server on plain http is the normal case.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "media-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'self'",
].join('; ');

const SECOND = 1000;

export interface AppOptions extends Pick<Serving, 'rates' | 'checkAnswers'> {
  /** Folder of the built page, as an absolute path. */
  readonly dist: string;
  /** Where classes and competitions are kept; closed by whoever opened it, after the app. Without it: the page alone. */
  readonly store?: Store;
  /** With which the owner signs in beside the link; null for none. */
  readonly password?: string | null;
  /** Addresses of the proxies in front, exactly; without them what a client says of its address is not believed. */
  readonly proxies?: readonly string[];
  readonly pool?: PoolOptions;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  /** Without it nothing is logged. */
  readonly logger?: { readonly level: string; readonly stream?: { write(line: string): void } };
  /** Whether this process does what is due by itself. */
  readonly keepsTime?: boolean;
}
/**
 * Builds the server without listening. Closing it says goodbye to all streams, ends the threads, and leaves the store open.
 *
 * Files under `/assets/` carry a hash of their content in their names and are kept for a year; all others are asked
 * for again each time and answered with 304 while they are the same.
 *
 * @throws Error when there is no built page in `dist`
 */
export async function buildApp(options: AppOptions): Promise<FastifyInstance> {
  const { dist, store, proxies = [], logger } = options;
  if (!existsSync(join(dist, 'index.html'))) throw new Error(`there is no page in ${dist}: run npm run build`);
  const metrics = new Metrics();
  let stopping = false;

  const app: FastifyInstance = fastify({
    // All three are without limit by default: a client that never finishes would hold its socket for ever.
    connectionTimeout: 30 * SECOND,
    requestTimeout: 30 * SECOND,
    keepAliveTimeout: 10 * SECOND,
    bodyLimit: 16 * 1024,
    trustProxy: proxies.length > 0 ? [...proxies] : false,
    // lines of JSON that name routes, never addresses, ids or people
    logger: logger ? { ...logger, base: null } : false,
    logController: new LogController({ disableRequestLogging: true }),
    return503OnClosing: false,
    forceCloseConnections: 'idle',
    clientErrorHandler: refuseBrokenRequest,
    frameworkErrors: (error, request, reply) => sendError(error, request, reply as FastifyReply),
  });

  app.addHook('onRequest', async (_request, reply) => {
    reply.headers({
      'content-security-policy': CONTENT_SECURITY_POLICY,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    });
    if (!stopping) return;
    reply.header('connection', 'close');
    throw no('server.stopping');
  });
  app.addHook('preClose', async () => {
    stopping = true;
  });
  app.addHook('onClose', async () => metrics.end());
  app.addHook('onResponse', async (request, reply) => {
    const route = (request.routeOptions.config as { readonly name?: string }).name ?? 'page';
    metrics.count(route, reply.statusCode, reply.elapsedTime / SECOND);
    request.log.info({ route, status: reply.statusCode, milliseconds: Math.round(reply.elapsedTime) });
  });

  app.removeAllContentTypeParsers();
  const read = async (_request: FastifyRequest, bytes: Buffer) => readBody(bytes);
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, read);
  answerErrors(app);
  if (store) await serveStore(app, store, metrics, options);
  else app.get('/healthz', async (_request, reply) => reply.header('cache-control', 'no-store').send({ status: 'ok' }));
  await servePage(app, dist);
  return app;
}

async function serveStore(app: FastifyInstance, store: Store, metrics: Metrics, options: AppOptions): Promise<void> {
  const { password = null, now = Date.now, keepsTime = true, rates, checkAnswers } = options;
  const pool = new ReplayPool(options.pool);
  const hub = new Hub(store.signals);
  const keys = { link: await store.owner.link(), password };
  const house: House = { store, pool, hub, keys, now, shelf: new Shelf(store, pool) };
  serveRoutes(app, house, {
    ...(rates === undefined ? {} : { rates }),
    ...(checkAnswers === undefined ? {} : { checkAnswers }),
    handlers: {
      ...operating(metrics),
      ...{ ...sessions, ...classes, ...seats },
      ...{ ...holding, ...showing, ...looking, ...playing, ...teaching },
    },
  });
  const timekeeper = keepsTime
    ? new Timekeeper(house, (error) => app.log.error({ err: error }, 'what was due was not done'))
    : null;
  app.addHook('preClose', async () => {
    hub.end();
    await timekeeper?.end();
  });
  app.addHook('onClose', () => pool.end());
}

async function servePage(app: FastifyInstance, dist: string): Promise<void> {
  await app.register(fastifyStatic, {
    root: dist,
    cacheControl: false,
    preCompressed: true, // the .gz files that the build writes beside the texts
    setHeaders: (reply, path) => {
      const named = path.slice(dist.length).replaceAll('\\', '/').startsWith('/assets/');
      // the page in one file is for a stick: here its own script would be refused
      if (/rapport\.html(\.gz)?$/.test(path))
        reply.header('content-disposition', 'attachment; filename="rapport.html"');
      reply.header('cache-control', named ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
}

/** What is no HTTP at all: answered in the same words, and let go. */
function refuseBrokenRequest(_error: Error, socket: Socket): void {
  if (!socket.writable || socket.destroyed) return;
  const body = JSON.stringify(no('request.notValid', { message: 'this is no request of HTTP' }).body);
  const head = `HTTP/1.1 400 Bad Request\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}`;
  socket.end(`${head}\r\nConnection: close\r\n\r\n${body}`);
}
