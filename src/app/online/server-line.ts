import { ADDRESSES, pathOf } from '../../wire/addresses.ts';
import { decode } from '../../wire/codec.ts';
import type { WireError } from '../../wire/errors.ts';
import type { Answer, Body, ParamName, Query, RouteName } from '../../wire/routes.ts';

export type Params = Readonly<Partial<Record<ParamName, string | number>>>;
export type ServerNo = WireError['error'];
/** What came of asking: an answer, a reasoned no, or nothing at all. */
export type Came<T> =
  | { readonly kind: 'answer'; readonly value: T }
  | { readonly kind: 'no'; readonly no: ServerNo; readonly status: number; readonly afterMs: number | null }
  | { readonly kind: 'silence' };

/** A line to a Rapport server. It never rejects. */
export interface ServerLine {
  get<N extends RouteName>(name: N, params?: Params, query?: Partial<Query<N>>): Promise<Came<Answer<N>>>;
  post<N extends RouteName>(name: N, params: Params, body: Body<N>): Promise<Came<Answer<N>>>;
  /** The answer as it came, for streams and files. It rejects as `fetch` does. */
  open(name: RouteName, params: Params, signal: AbortSignal): Promise<globalThis.Response>;
}

/** A weak Wi-Fi takes seconds; what takes longer has been lost. (chosen) */
const PATIENCE_MS = 12_000;

export interface ServerPlace {
  /** Address of the folder that page and server share, with a stroke at its end. */
  readonly base: string;
  readonly fetch?: typeof globalThis.fetch;
  /** For programs, in place of the cookie. */
  readonly bearer?: string;
}

export function serverLine({ base, fetch = globalThis.fetch.bind(globalThis), bearer }: ServerPlace): ServerLine {
  const headers = (body: boolean): Record<string, string> => ({
    ...(body ? { 'content-type': 'application/json' } : {}),
    ...(bearer === undefined ? {} : { authorization: `Bearer ${bearer}` }),
  });

  async function ask<T>(method: string, path: string, body?: unknown): Promise<Came<T>> {
    const patience = new AbortController();
    const timer = setTimeout(() => patience.abort(), PATIENCE_MS);
    try {
      const response = await fetch(base + path, {
        method,
        headers: headers(body !== undefined),
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        cache: 'no-store',
        credentials: 'same-origin',
        signal: patience.signal,
      });
      return read<T>(response, await response.text());
    } catch {
      return { kind: 'silence' };
    } finally {
      clearTimeout(timer);
    }
  }

  return {
    get: (name, params = {}, query = {}) => ask('GET', pathOf(name, params) + asked(query ?? {})),
    post: (name, params, body) => ask(ADDRESSES[name][0], pathOf(name, params), body),
    open: (name, params, signal) =>
      fetch(base + pathOf(name, params), { headers: headers(false), cache: 'no-store', signal }),
  };
}

/** What a Rapport server answers is read; a word of anybody between, a hotel's sign-in page say, is as good as none. */
function read<T>(response: globalThis.Response, text: string): Came<T> {
  try {
    const value = decode<T>(text);
    if (response.ok) return { kind: 'answer', value };
    const { error: no } = value as unknown as WireError;
    if (typeof no?.code !== 'string') return { kind: 'silence' };
    const after = Number(response.headers.get('retry-after') ?? Number.NaN);
    return { kind: 'no', no, status: response.status, afterMs: Number.isFinite(after) ? after * 1000 : null };
  } catch {
    return { kind: 'silence' };
  }
}

function asked(query: object): string {
  const pairs = Object.entries(query).filter(([, value]) => value !== undefined);
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs.map(([name, value]) => [name, String(value)]))}`;
}

/** Where this page's server is: page and server share a folder. */
export const ownServer = (): string => new URL('.', location.href.split('#')[0]).href;
