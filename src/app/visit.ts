import { createActor } from 'xstate';
import { CATALOGUE, entryOf } from '../scenarios/catalog/list.ts';
import type { Page, StartPage, Unfinished } from '../ui/page.ts';
import type { Settings } from '../ui/settings.ts';
import type { Arrival } from './arrive.ts';
import { arrive, straightTo } from './arrive.ts';
import { pageTitle } from './document-title.ts';
import { readEditRoute } from './editor/address.ts';
import { HAS_EDITOR } from './editor/has-editor.ts';
import type { GameHost } from './host.ts';
import type { GameAsk } from './hosts/connect.ts';
import { connect } from './hosts/connect.ts';
import { engineRoom } from './hosts/engine-room.ts';
import { startEngine } from './hosts/engine-thread.ts';
import { newId, newSeed } from './ids.ts';
import { readClassRoute } from './online/address.ts';
import { hasClasses } from './online/has-classes.ts';
import { replayRoom } from './replay/replay-room.ts';
import type { Route } from './router.ts';
import { readRoute, writeRoute } from './router.ts';
import type { SessionHost, SessionSnapshot } from './session.ts';
import { sessionMachine, whereIs } from './session.ts';
import { keepSettings, readSettings, smallStore } from './settings.ts';
import type { Scene } from './stage.tsx';
import { Stage } from './stage.tsx';
import { carrier } from './storage/carrier.ts';
import { checkShelf } from './storage/checks.ts';
import { openSaves } from './storage/open-saves.ts';
import { reportShelf } from './storage/report.ts';
import type { SavedGame } from './storage/saved-game.ts';
import { isPractice } from './storage/saved-game.ts';
import { watchHost } from './watched-host.ts';

/** The scenario of an address that names none. */
const OWN = 'T14';

/** Runs one visit in an element: the session, what it shows, the address and the title of the page. */
export function startVisit(element: HTMLElement): void {
  const store = smallStore();
  const saves = openSaves();
  const engines = engineRoom(startEngine);
  const stage = new Stage(element);
  const tab = newId();
  const progress = carrier(store, saves);
  const reports = reportShelf(store, () => new Date());
  const checks = checkShelf(store);
  let settings = readSettings(store, navigator.languages);
  let chosen = scenarioOf(readRoute(location.hash));
  let lasting = true;
  let classes: StartPage['classes'] = null;
  void hasClasses().then((has) => {
    if (!has) return;
    classes = { join: '#/join', desk: '#/desk' };
    show(session.getSnapshot());
  });
  void saves.then((opened) => {
    lasting = opened.lasting;
  });

  const session = createActor(
    sessionMachine({
      arrive: async () => {
        const found = await engines.use(async (line) => arrive(chosen, await saves, line));
        if (!found.ok) return found;
        return {
          ok: true,
          value: { arrival: found.value, straightTo: straightTo(knownRoute(), found.value) },
        };
      },
      connect: async (ask) => connect(ask, { saves: await saves, tab, line: engines.take, now: () => new Date() }),
    }),
  );
  const open = (ask: GameAsk) => session.send({ type: 'OPEN', ask });
  const goOn = (id: string) => open({ kind: 'saved', id, take: false });
  const begin = (seed: string) => open({ kind: 'new', scenario: chosen, seed: seed === '' ? newSeed() : seed });
  const leave = () => {
    goTo('start', chosen, 'replace');
    session.send({ type: 'LEAVE' });
  };
  const choose = (scenario: string) => {
    chosen = scenario;
    leave();
  };
  const keep = (next: Settings) => {
    settings = next;
    keepSettings(store, next);
    stage.speak(next.language);
    nameDocument(session.getSnapshot());
  };
  const replays = replayRoom({
    saves,
    use: engines.use,
    settings: () => settings,
    keep,
    open(game) {
      chosen = game.scenario.id;
      goOn(game.id);
    },
  });

  /** The start page of the scenario chosen; what is kept of it is known once it has been read. */
  function startPage(arrival: Arrival | null): StartPage {
    const { id, title, summary, turns, stage: front } = entryOf(chosen)!;
    const known = arrival?.scenario.id === chosen ? arrival : null;
    const unfinished = (game: SavedGame | null | undefined): Unfinished | null =>
      game && !game.over && known
        ? { id: game.id, seed: game.seed, turnName: known.scenario.turnNames[game.turn - 1]! }
        : null;
    return {
      settings,
      scenario: { id, title, summary, turns, stage: front },
      unknown: unknownOf(readRoute(location.hash)),
      shelf: CATALOGUE,
      ready: known !== null,
      saved: unfinished(known?.last),
      earlier: known?.earlier.map((game) => unfinished(game)!) ?? [],
      practice: unfinished(known?.practice),
      keptBack: known?.keptBack ?? null,
      lasting,
      progress: progress.all(),
      keep,
      choose,
      begin,
      resume: goOn,
      code: progress.code,
      saveProgress: progress.save,
      async bringProgress(text) {
        const brought = await progress.bring(text);
        session.send({ type: 'LEAVE' }); // look again at what is kept
        return brought;
      },
      openRecord: replays.openFile,
      classes,
      write: HAS_EDITOR ? '#/edit' : null,
    };
  }
  const gamePage = (host: SessionHost): Page => {
    const { seed } = host.identity;
    const practice = isPractice(host.identity);
    return {
      settings,
      seed,
      practice,
      report: reports,
      checks,
      keep,
      leave(to) {
        if (to === 'start') leave();
        else if (to === 'sameSeed' && practice && seed === '') void replays.practise(host, 1);
        else begin(to === 'sameSeed' ? seed : '');
      },
      replay: () => replays.openGame(host),
      practise: (turn) => replays.practise(host, turn),
    };
  };

  /** The host that screens see, one for each that the session opened. */
  const watched = new WeakMap<SessionHost, GameHost>();
  function watch(host: SessionHost): GameHost {
    const known = watched.get(host);
    if (known) return known;
    host.subscribe(({ stage }) => {
      session.send({ type: 'GAME', stage });
      nameDocument(session.getSnapshot());
    });
    const seen = watchHost(host, {
      proposed: () => session.send({ type: 'PROPOSED' }),
      answered: (goesOn) => session.send({ type: 'ANSWERED', goesOn }),
      confirmed: () => session.send({ type: 'CONFIRMED' }),
      debriefed: () => session.send({ type: 'DEBRIEFED' }),
      broke: ({ refusals }) => session.send({ type: 'BROKE', refusals }),
    });
    watched.set(host, seen);
    return seen;
  }

  function sceneOf({ context, value }: SessionSnapshot): Scene {
    const { arrival, host, refusals } = context;
    if (typeof value !== 'string') {
      return { key: `game ${host!.identity.id}`, kind: 'game', host: watch(host!), page: gamePage(host!) };
    }
    switch (value) {
      case 'start':
        return { key: 'start', kind: 'start', page: startPage(arrival) };
      case 'elsewhere':
        return { key: 'elsewhere', kind: 'elsewhere', take: () => session.send({ type: 'TAKE' }), leave };
      case 'broken':
        return refusals.some(({ code }) => code.startsWith('engine.'))
          ? { key: 'fault', kind: 'fault', refusals }
          : { key: 'refused', kind: 'refused', refusals, leave };
      case 'arriving':
        // the way in stands there at once, and opens when the scenario has come
        if (knownRoute().page === 'start') return { key: 'start', kind: 'start', page: startPage(arrival) };
        return { key: 'opening', kind: 'opening' };
      default:
        return { key: 'opening', kind: 'opening' };
    }
  }

  function nameDocument({ context }: SessionSnapshot): void {
    document.title = pageTitle(settings.language, context.arrival, context.host);
  }

  const show = (snapshot: SessionSnapshot) => stage.show(sceneOf(snapshot), settings.language);
  session.subscribe((snapshot) => {
    const where = whereIs(snapshot);
    element.ariaBusy = String(['arriving', 'opening', 'playing.closing'].includes(where));
    if (where.startsWith('playing')) goTo('play', chosen, 'push');
    show(snapshot);
    nameDocument(snapshot);
  });

  /** An address that was typed, or reached by Back and Forward. */
  function followAddress(): void {
    if (readClassRoute(location.hash) || readEditRoute(location.hash)) {
      location.reload(); // another world, with files of its own
      return;
    }
    const route = knownRoute();
    if (route.language) keep({ ...settings, language: route.language });
    const { arrival, host } = session.getSnapshot().context;
    const wanted = scenarioOf(route);
    if (wanted !== chosen) {
      chosen = wanted;
      session.send({ type: 'LEAVE' });
    } else if (whereIs(session.getSnapshot()) === 'start' && arrival) {
      const ask = straightTo(route, arrival);
      if (ask) open(ask);
    } else if (route.page === 'start') session.send({ type: 'LEAVE' });
    else if (host && (route.seed === null || route.seed === host.identity.seed)) goTo('play', chosen, 'replace');
    else if (route.seed !== null) begin(route.seed);
  }
  window.addEventListener('hashchange', followAddress);
  window.addEventListener('beforeunload', (event) => {
    const { host } = session.getSnapshot().context;
    if (host && host.game.saved !== 'saved') event.preventDefault();
  });

  const { language } = readRoute(location.hash);
  if (language) keep({ ...settings, language });
  document.documentElement.lang = settings.language;
  session.start();
}

/** The scenario an address asks for, or the page's own. */
function scenarioOf({ scenario }: Route): string {
  return scenario !== null && entryOf(scenario) ? scenario : OWN;
}

/** What an address asks for that nobody knows: never another scenario in its place. */
function unknownOf({ scenario }: Route): string | null {
  return scenario !== null && !entryOf(scenario) ? scenario : null;
}

/** Where the address leads. With an unknown scenario to the start page, which says so. */
function knownRoute(): Route {
  const route = readRoute(location.hash);
  return unknownOf(route) === null ? route : { ...route, page: 'start', seed: null };
}

/** Writes an address without being called back for it: `hashchange` is for people and for Back and Forward. */
function goTo(page: 'start' | 'play', scenario: string, how: 'push' | 'replace'): void {
  const address = writeRoute({ page, seed: null, scenario: scenario === OWN ? null : scenario });
  if (location.hash === address || (address === '#/' && location.hash === '')) return;
  const fromStart = readRoute(location.hash).page === 'start';
  if (how === 'push' && fromStart) history.pushState(null, '', address);
  else history.replaceState(null, '', address);
}
