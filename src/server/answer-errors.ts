import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { WireCode } from '../wire/errors.ts';
import type { Route } from '../wire/routes.ts';
import { ROUTES } from '../wire/routes.ts';
import { no, Refused } from './no.ts';
import { StoreError } from './store/store-error.ts';

/** What Fastify says no to before a handler is asked. */
const OF_FASTIFY: Readonly<Record<string, WireCode>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'request.tooLarge',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'request.wrongType',
  FST_ERR_CTP_INVALID_TYPE: 'request.wrongType',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'request.notJson',
  FST_ERR_CTP_INVALID_JSON_BODY: 'request.notJson',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'request.notValid',
  FST_ERR_BAD_URL: 'request.notFound',
  FST_ERR_MAX_PARAM_LENGTH: 'request.notFound',
};

/** Whatever was thrown, as one of the answers of `doc/errors.md`. */
function refusedOf(error: unknown): Refused {
  if (error instanceof Refused) return error;
  if (error instanceof StoreError) return ofStore(error);
  const { code, statusCode } = error as Partial<FastifyError>;
  const known = code === undefined ? undefined : OF_FASTIFY[code];
  if (known) return no(known, {}, error);
  if (statusCode === 404) return no('request.notFound', {}, error);
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500) return no('request.notValid', {}, error);
  return no('server.failed', {}, error);
}

function ofStore(error: StoreError): Refused {
  if (error.code === 'store.text') return no('request.notValid', { message: error.message }, error);
  if (error.code === 'store.event') {
    return no('event.notHoldable', { message: error.message, where: `body.${error.because['where']}` }, error);
  }
  if (error.code === 'store.contended') return no('server.busy', { retryAfter: 1 }, error);
  if (error.code === 'store.unknown') return no('request.notFound', { message: error.message }, error);
  return no('server.failed', {}, error);
}

/** Sends it; what is the server's own fault is logged, without anything of who asked. */
export function sendError(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const refused = refusedOf(error);
  if (refused.status >= 500) {
    request.log.error({ code: refused.code, err: refused.cause ?? refused }, 'a request failed');
  }
  const { retryAfter } = refused.more;
  if (retryAfter !== undefined) reply.header('retry-after', `${retryAfter}`);
  else if (refused.status === 503) reply.header('retry-after', '1');
  reply.code(refused.status).header('cache-control', 'no-store').type('application/json; charset=utf-8');
  reply.serializer(String).send(JSON.stringify(refused.body));
}

/** Addresses of routes as patterns, so that a wrong method is told from a wrong address. */
const PATTERNS = Object.values<Route>(ROUTES).map(({ path, method }) => ({
  method,
  pattern: new RegExp(`^${path.replace(/[.]/g, '\\.').replace(/:\w+/g, '[^/]+')}$`),
}));

export function answerErrors(app: FastifyInstance): void {
  app.setErrorHandler((error, request, reply) => sendError(error, request, reply));
  app.setNotFoundHandler((request, reply) => {
    const path = request.url.split('?')[0]!;
    const methods = PATTERNS.filter(({ pattern }) => pattern.test(path)).map(({ method }) => method);
    const wrong = methods.length > 0 && !methods.includes(request.method as Route['method']);
    if (wrong) reply.header('allow', [...new Set(methods)].join(', '));
    sendError(no(wrong ? 'request.wrongMethod' : 'request.notFound'), request, reply);
  });
}
