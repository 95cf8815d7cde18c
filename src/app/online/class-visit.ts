import { signal } from '@preact/signals';
import { CATALOGUE } from '../../scenarios/catalog/list.ts';
import { mountClass } from '../../ui/class/mount.tsx';
import type { Page } from '../../ui/page.ts';
import { startEngine } from '../hosts/engine-thread.ts';
import { keepSettings, readSettings, smallStore } from '../settings.ts';
import { checkShelf } from '../storage/checks.ts';
import { openClassSaves } from '../storage/open-saves.ts';
import { reportShelf } from '../storage/report.ts';
import type { ClassRoute } from './address.ts';
import { languageIn, readClassRoute, writeClassRoute } from './address.ts';
import { notYet, openClassGame } from './class-game.ts';
import { ownServer, serverLine } from './server-line.ts';
import { openStream } from './server-stream.ts';

/** Runs a visit to the pages of classes and competitions in an element. Leaving them loads the page anew. */
export function startClassVisit(element: HTMLElement): void {
  const store = smallStore();
  const settings = signal(readSettings(store, navigator.languages));
  const line = serverLine({ base: ownServer() });
  const saves = openClassSaves();
  const reports = reportShelf(store, () => new Date());
  const checks = checkShelf(store);
  const route = signal<ClassRoute>(readClassRoute(location.hash) ?? { page: 'room' });
  const asked = languageIn(location.hash);
  if (asked) settings.value = { ...settings.value, language: asked };

  const go = (next: ClassRoute, how: 'push' | 'replace' = 'push') => {
    const address = writeClassRoute(next);
    if (how === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    route.value = next;
  };
  const toStart = () => {
    location.hash = '#/';
    location.reload();
  };
  const follow = () => {
    const next = readClassRoute(location.hash);
    if (next) route.value = next;
    else location.reload();
  };
  window.addEventListener('hashchange', follow);
  window.addEventListener('popstate', follow);

  mountClass(element, {
    line,
    route,
    settings,
    shelf: CATALOGUE,
    address: ownServer(),
    go,
    toStart,
    keep(next) {
      settings.value = next;
      keepSettings(store, next);
    },
    listen: (event, ears) => openStream(line, event, ears),
    openGame: async (event, seat, another) =>
      openClassGame({ line, saves: await saves, engine: startEngine, seat, now: () => new Date() }, event, another),
    pageOf: (attempt): Page => ({
      settings: settings.value,
      seed: attempt,
      practice: false,
      inClass: true,
      report: reports,
      checks,
      keep(next) {
        settings.value = next;
        keepSettings(store, next);
      },
      leave: () => go({ page: 'room' }),
      replay: async () => notYet('replay'),
      practise: async () => notYet('practice'),
    }),
  });
}
