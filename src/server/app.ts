import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fastifyStatic } from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { fastify } from 'fastify';

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

export interface AppOptions {
  /** Folder of the built page, as an absolute path. */
  readonly dist: string;
}

/**
 * Builds the server without listening.
 *
 * Files under `/assets/` carry a hash of their content in their names and are kept for a year; all others are asked
 * for again each time and answered with 304 while they are the same.
 *
 * @throws Error when there is no built page in `dist`
 */
export async function buildApp({ dist }: AppOptions): Promise<FastifyInstance> {
  if (!existsSync(join(dist, 'index.html'))) throw new Error(`there is no page in ${dist}: run npm run build`);

  const app = fastify({
    // All three are without limit by default: a client that never finishes would hold its socket for ever.
    connectionTimeout: 30 * SECOND,
    requestTimeout: 30 * SECOND,
    keepAliveTimeout: 10 * SECOND,
    bodyLimit: 1024 * 1024,
    // A field too many is an error of the sender, never dropped in silence.
    ajv: { customOptions: { removeAdditional: false } },
  });

  app.addHook('onRequest', async (_request, reply) => {
    reply.headers({
      'content-security-policy': CONTENT_SECURITY_POLICY,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    });
  });

  app.get('/healthz', async (_request, reply) => {
    reply.header('cache-control', 'no-store');
    return { status: 'ok' };
  });

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

  app.setNotFoundHandler(async (request, reply) => {
    reply.code(404).header('cache-control', 'no-store').type('text/plain; charset=utf-8');
    return `Nothing at ${request.method} ${request.url}. The page is at /.\n`;
  });

  return app;
}
