import type { FastifyReply, FastifyRequest } from 'fastify';

/** What a browser keeps: a seat's link, and an instructor's or the owner's. */
export type CookieName = 'rapport_seat' | 'rapport_desk';
const YEAR_S = 31_536_000;

export function cookieOf(request: FastifyRequest, name: CookieName): string | null {
  for (const part of (request.headers.cookie ?? '').split(';')) {
    const [key, value] = part.trim().split('=');
    if (key === name && value) return value;
  }
  return null;
}

/** Sets it, or with null takes it away. Plain http has no Secure cookies; a page that came over https gets one. */
export function setCookie(reply: FastifyReply, name: CookieName, link: string | null): void {
  const parts = [
    `${name}=${link ?? ''}`,
    'Path=/',
    'HttpOnly',
    'SameSite=Lax',
    `Max-Age=${link === null ? 0 : YEAR_S}`,
  ];
  if (reply.request.protocol === 'https') parts.push('Secure');
  reply.header('set-cookie', parts.join('; '));
}

/** The secret a program sends instead of a cookie. */
export function bearerOf(request: FastifyRequest): string | null {
  return /^Bearer ([2-9A-HJ-NP-Z]{26})$/.exec(request.headers.authorization ?? '')?.[1] ?? null;
}
