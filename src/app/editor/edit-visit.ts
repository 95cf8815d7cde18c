import { signal } from '@preact/signals';
import { readText } from '../../authoring/read-text.ts';
import { CATALOGUE } from '../../scenarios/catalog/list.ts';
import { decodeUtf8 } from '../../scenarios/encoding.ts';
import { TEMPLATE_IDS, TEMPLATES } from '../../scenarios/templates/list.ts';
import { mountEditor } from '../../ui/editor/mount.tsx';
import type { Page } from '../../ui/page.ts';
import type { Settings } from '../../ui/settings.ts';
import { newId } from '../ids.ts';
import { languageIn } from '../online/address.ts';
import { notYet } from '../online/class-game.ts';
import { ownServer, serverLine } from '../online/server-line.ts';
import { keepSettings, readSettings, smallStore } from '../settings.ts';
import { checkShelf } from '../storage/checks.ts';
import { download } from '../storage/download.ts';
import { claimLease } from '../storage/lease.ts';
import { openDraftSaves } from '../storage/open-saves.ts';
import { reportShelf } from '../storage/report.ts';
import type { EditRoute } from './address.ts';
import { readEditRoute, writeEditRoute } from './address.ts';
import { startAuthor } from './author-thread.ts';
import { DraftShelf } from './draft-shelf.ts';
import { nameOf } from './name-of.ts';
import { publishing } from './publishing.ts';
import { openTrial } from './trial.ts';
import type { Workbench } from './workbench.ts';
import { openWorkbench } from './workbench.ts';

/** The tab that has a draft writes down what it has before another reads it. (chosen) */
const HAND_OVER_MS = 500;
/** A scenario's file is 1 MB at most; what is larger is none. */
const MOST_FILE = 2 * 1024 * 1024;
const PHONE = 'popup,width=390,height=664';

/** Runs a visit to the pages of whoever writes scenarios in an element. Leaving them loads the page anew. */
export function startEditVisit(element: HTMLElement): void {
  const store = smallStore();
  const settings = signal(readSettings(store, navigator.languages));
  const now = () => new Date();
  const tab = newId();
  const author = startAuthor();
  const lasting = signal<boolean | null>(null);
  const shelf = openDraftSaves().then((saves) => {
    lasting.value = saves.lasting;
    return new DraftShelf(saves, now);
  });
  const route = signal<EditRoute>(readEditRoute(location.hash) ?? { page: 'shelf' });
  const asked = languageIn(location.hash);
  if (asked) settings.value = { ...settings.value, language: asked };
  const reports = reportShelf(null, now);
  const checks = checkShelf(null);

  const keep = (next: Settings) => {
    settings.value = next;
    keepSettings(store, next);
  };
  const follow = () => {
    const next = readEditRoute(location.hash);
    if (next) route.value = next;
    else location.reload();
  };
  addEventListener('hashchange', follow);
  addEventListener('popstate', follow);

  /** The draft that lies on the table; it stays there while it is played. */
  let table: Workbench | null = null;
  const clearTable = () => {
    table?.close();
    table = null;
  };
  const add = async (text: string): Promise<string> => {
    const { draft } = await (await shelf).add(nameOf(readText(text).value) ?? '?', text);
    return draft.id;
  };

  mountEditor(element, {
    ...{ route, settings, lasting, keep },
    templates: TEMPLATE_IDS.map((id) => ({ id, about: TEMPLATES[id] })),
    shelf: CATALOGUE,
    go(next, how = 'push') {
      const address = writeEditRoute(next);
      if (how === 'push') history.pushState(null, '', address);
      else history.replaceState(null, '', address);
      route.value = next;
    },
    toStart() {
      location.hash = '#/';
      location.reload();
    },
    async drafts() {
      clearTable();
      return (await shelf).list();
    },
    forget: async (id) => (await shelf).remove(id),
    async begin(from, id, languages) {
      const text = await author.ask('begin', { from, id, languages });
      return text === null ? null : add(text);
    },
    async bring(file) {
      if (file.size > MOST_FILE) return null;
      const { text } = decodeUtf8(new Uint8Array(await file.arrayBuffer()));
      return text === null ? null : add(text);
    },
    async open(id, take) {
      if (table?.id === id && !take) return table;
      clearTable();
      const drafts = await shelf;
      const lease = await claimLease(`draft/${id}`, tab, take);
      if (take) await new Promise((resolve) => setTimeout(resolve, HAND_OVER_MS));
      const draft = await (take ? drafts.getTaken(id) : drafts.get(id));
      if (!draft) {
        lease?.release();
        return null;
      }
      table = openWorkbench({ draft, lease, shelf: drafts, author, now });
      return table;
    },
    saveFile: download,
    async play(id, turn) {
      const draft = await (await shelf).get(id);
      return draft && openTrial(draft.text, turn);
    },
    pageOf: (back): Page => ({
      settings: settings.value,
      seed: '',
      practice: true,
      report: reports,
      checks,
      keep,
      leave: back,
      replay: async () => notYet('replay'),
      practise: async () => notYet('practice'),
    }),
    playOnPhone: (id) => window.open(writeEditRoute({ page: 'play', id, turn: 1 }), '_blank', PHONE) !== null,
    publishing: publishing(() => serverLine({ base: ownServer() }), now),
  });
}
