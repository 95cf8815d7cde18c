import type { Language } from '../../sim/index.ts';
import { LANGUAGES } from '../../ui/settings.ts';

/** Where an address leads among the pages of classes and competitions. */
export type ClassRoute =
  | { readonly page: 'join'; readonly code: string }
  | { readonly page: 'seat'; readonly link: string }
  | { readonly page: 'room' }
  | { readonly page: 'game'; readonly event: string; readonly bracket: string }
  | { readonly page: 'desk'; readonly link: string }
  | { readonly page: 'console'; readonly class: string }
  | { readonly page: 'board'; readonly event: string }
  | { readonly page: 'compare'; readonly event: string; readonly class: string }
  | { readonly page: 'event'; readonly code: string }
  | { readonly page: 'verify'; readonly code: string }
  | { readonly page: 'projector'; readonly event: string; readonly class: string };

const parts = (hash: string): readonly string[] =>
  hash
    .replace(/^#?\/?/, '')
    .split(/[&?]/)[0]!
    .split('/');

/** A name in an address; what no name could have become is read as it stands. */
function spelt(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Reads `#/join/CODE`, `#/seat/LINK`, `#/class`, `#/class/EVENT`, `#/desk`, `#/desk/LINK` …; null for all else. */
export function readClassRoute(hash: string): ClassRoute | null {
  const [page, one = '', two = ''] = parts(hash);
  switch (page) {
    case 'join':
      return { page, code: one };
    case 'seat':
      return { page, link: one };
    case 'class':
      return one === '' ? { page: 'room' } : { page: 'game', event: one, bracket: spelt(two) };
    case 'desk':
      return { page, link: one };
    case 'console':
      return { page, class: one };
    case 'board':
      return { page, event: one };
    case 'event':
    case 'verify':
      return { page, code: one };
    case 'projector':
    case 'compare':
      return { page, class: one, event: two };
    default:
      return null;
  }
}

export function writeClassRoute(route: ClassRoute): string {
  switch (route.page) {
    case 'join':
      return route.code === '' ? '#/join' : `#/join/${route.code}`;
    case 'seat':
      return `#/seat/${route.link}`;
    case 'room':
      return '#/class';
    case 'game':
      return `#/class/${route.event}${route.bracket === '' ? '' : `/${encodeURIComponent(route.bracket)}`}`;
    case 'desk':
      return route.link === '' ? '#/desk' : `#/desk/${route.link}`;
    case 'console':
      return `#/console/${route.class}`;
    case 'board':
      return `#/board/${route.event}`;
    case 'event':
    case 'verify':
      return route.code === '' ? `#/${route.page}` : `#/${route.page}/${route.code}`;
    case 'projector':
    case 'compare':
      return `#/${route.page}/${route.class}/${route.event}`;
  }
}

/** A language asked for beside a place, as in `#/join&lang=en`. */
export function languageIn(hash: string): Language | null {
  const asked = /[&?]lang=([A-Za-z-]+)/.exec(hash)?.[1];
  return LANGUAGES.find((one) => one === asked) ?? null;
}
