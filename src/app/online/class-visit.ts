import { signal } from '@preact/signals';
import { CATALOGUE } from '../../scenarios/catalog/list.ts';
import { mountClass } from '../../ui/class/mount.tsx';
import type { Page } from '../../ui/page.ts';
import type { Settings } from '../../ui/settings.ts';
import type { HostReply } from '../host.ts';
import { engineRoom } from '../hosts/engine-room.ts';
import { startEngine } from '../hosts/engine-thread.ts';
import { prove } from '../proof/prove.ts';
import { replayRoom } from '../replay/replay-room.ts';
import { writeRoute } from '../router.ts';
import { keepSettings, readSettings, smallStore } from '../settings.ts';
import { checkShelf } from '../storage/checks.ts';
import { download } from '../storage/download.ts';
import { openClassSaves, openSaves } from '../storage/open-saves.ts';
import { reportShelf } from '../storage/report.ts';
import type { ClassRoute } from './address.ts';
import { languageIn, readClassRoute, writeClassRoute } from './address.ts';
import { notYet, openClassGame } from './class-game.ts';
import { ownServer, serverLine } from './server-line.ts';
import { whyNot } from './server-refusal.ts';
import { openStream } from './server-stream.ts';
import { screensOf } from './stand.ts';

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

  const keep = (next: Settings) => {
    settings.value = next;
    keepSettings(store, next);
  };
  const engines = engineRoom(startEngine);
  const replays = replayRoom({
    saves: openSaves(),
    use: engines.use,
    settings: () => settings.value,
    keep,
    open({ scenario }) {
      location.hash = writeRoute({ page: 'play', seed: null, scenario: scenario.id });
      location.reload(); // a game of this machine's own, in another world
    },
  });
  const replay = async (attempt: string): Promise<HostReply<null>> => {
    const came = await line.get('record', { attempt });
    if (came.kind !== 'answer') return whyNot(came);
    return replays.openFile(new Blob([JSON.stringify(came.value.record)]));
  };
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
    keep,
    replay,
    prove,
    save: download,
    async screensOf(event) {
      const [told, scenario] = await Promise.all([line.get('event', { event }), line.get('scenario', { event })]);
      if (told.kind !== 'answer') return whyNot(told);
      if (scenario.kind !== 'answer') return whyNot(scenario);
      return engines.use((engine) => screensOf(engine, scenario.value, told.value.event));
    },
    async fetchEventFile(code) {
      const told = await line.get('published', { code });
      if (told.kind !== 'answer') return null;
      try {
        const file = await line.open('publishedFile', { event: told.value.event.id }, new AbortController().signal);
        return file.ok ? await file.blob() : null;
      } catch {
        return null;
      }
    },
    listen: (event, ears) => openStream(line, event, ears),
    openGame: async (event, seat, another, bracket) => {
      const parts = { line, saves: await saves, engine: startEngine, seat, now: () => new Date() };
      return openClassGame(parts, event, another, bracket);
    },
    pageOf: (attempt): Page => ({
      settings: settings.value,
      seed: attempt,
      practice: false,
      inClass: true,
      report: reports,
      checks,
      keep,
      leave: () => go({ page: 'room' }),
      replay: () => replay(attempt),
      practise: async () => notYet('practice'),
    }),
  });
}
