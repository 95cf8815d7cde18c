import { useEffect, useState } from 'preact/hooks';
import { later } from '../parts/later.tsx';
import { BenchHead } from './bench-head.tsx';
import { ControlContext } from './form/any-field.tsx';
import { FieldControl } from './form/field.tsx';
import { placeName, useIsWrong, WrongMark } from './form/frame.tsx';
import { ProblemList } from './problem-list.tsx';
import type { ViewName } from './sections.ts';
import { PARTS, VIEWS, viewOf } from './sections.ts';
import { useBench, useEditor, useSayHere } from './use-editor.ts';
import { EncountersView } from './views/encounters-view.tsx';
import { LeversView } from './views/levers-view.tsx';
import { MoreView, PartsView } from './views/parts-view.tsx';
import { ScoringView } from './views/scoring-view.tsx';
import { TextsView } from './views/texts-view.tsx';

/** Folds on the way to a place open one in the other until then. (chosen) */
const SOON_MS = 160;

/** The text itself needs an editor of its own, which comes when it is wanted. */
const json = later(async () => (await import('./views/json-view.tsx')).JsonView);

/** The table a draft lies on: what can be done, the views of it, what is wrong. */
export function Bench({ onTake }: { onTake: () => void }) {
  const bench = useBench();
  const { settings, keep } = useEditor();
  const say = useSayHere();
  const [view, setView] = useState<ViewName>('story');
  useWished(view, setView);
  useUndoKeys();
  const { guide, revision, manuscript, elsewhere } = bench;
  void revision.value;
  const unread = manuscript.value === null;
  return (
    <main class="bench">
      <BenchHead settings={settings.value} keep={keep} />
      {elsewhere.value && (
        <p class="bench-band" role="alert">
          {say('draft.elsewhere')}
          <button type="button" class="button" onClick={onTake}>
            {say('draft.take')}
          </button>
        </p>
      )}
      {bench.keeping.value === 'failed' && (
        <p class="bench-band" role="alert">
          {say('draft.full')}
        </p>
      )}
      <nav class="bench-views" aria-label={say('views.title')}>
        {VIEWS.map((name) => (
          <button
            key={name}
            type="button"
            class={name === view ? 'bench-view bench-view-on' : 'bench-view'}
            aria-current={name === view ? 'page' : undefined}
            data-view={name}
            onClick={() => setView(name)}
          >
            {say(`views.${name}`)}
            <ViewMark view={name} />
          </button>
        ))}
      </nav>
      <section class="bench-paper" aria-label={say(`views.${view}`)}>
        {view === 'json' ? (
          <json.Screen />
        ) : unread ? (
          <Unread onJson={() => setView('json')} />
        ) : guide.value === null ? (
          <p role="status">{say('draft.opening')}</p>
        ) : (
          <ControlContext.Provider value={FieldControl}>
            <View name={view} />
          </ControlContext.Provider>
        )}
      </section>
      <ProblemList />
    </main>
  );
}

function View({ name }: { name: ViewName }) {
  switch (name) {
    case 'levers':
      return <LeversView />;
    case 'encounters':
      return <EncountersView />;
    case 'scoring':
      return <ScoringView />;
    case 'texts':
      return <TextsView />;
    case 'more':
      return <MoreView />;
    default:
      return <PartsView key={name} view={name} />;
  }
}

function ViewMark({ view }: { view: ViewName }) {
  const isWrong = useIsWrong();
  return (PARTS[view] ?? []).some((part) => isWrong([part])) ? <WrongMark /> : null;
}

/** Forms cannot write into what cannot be read: the text has to be mended first, by hand or by going back a step. */
function Unread({ onJson }: { onJson: () => void }) {
  const { manuscript } = useBench();
  const say = useSayHere();
  return (
    <div class="unread">
      <p>{say('draft.unread')}</p>
      <button type="button" class="button button-strong" onClick={onJson}>
        {say('draft.toJson')}
      </button>
      <button type="button" class="button" disabled={!manuscript.canUndo} onClick={() => manuscript.undo()}>
        {say('head.undo')}
      </button>
    </div>
  );
}

/** Goes to a place somebody asked for: to the view that shows it, and there to its field. */
function useWished(view: ViewName, setView: (view: ViewName) => void): void {
  const { wish, manuscript } = useBench();
  const wanted = wish.value;
  useEffect(() => {
    if (!wanted || view === 'json') return; // the text goes there by itself
    const target = manuscript.value === null ? 'json' : (viewOf(wanted.path) ?? 'json');
    const stays = view === 'texts' && findPlace(wanted.path, 1) !== null;
    if (view !== target && !stays) {
      setView(target);
      return;
    }
    // folds on the way open first, one in the other
    const timer = setTimeout(() => {
      showPlace(wanted.path);
      wish.value = null;
    }, SOON_MS);
    return () => clearTimeout(timer);
  }, [wanted, view]);
}

function findPlace(path: readonly (string | number)[], least: number): HTMLElement | null {
  for (let length = path.length; length >= least; length--) {
    const name = CSS.escape(placeName(path.slice(0, length)));
    const found = document.querySelector<HTMLElement>(`[data-place="${name}"]`);
    if (found) return found;
  }
  return null;
}

function showPlace(path: readonly (string | number)[]): void {
  const place = findPlace(path, 1);
  if (!place) return;
  const control = place.matches('input, select, textarea, button')
    ? place
    : place.querySelector<HTMLElement>('input, select, textarea, summary, button');
  (control ?? place).scrollIntoView({ block: 'center' });
  control?.focus({ preventScroll: true });
}

/** Back and forth by the usual keys, wherever the focus is; the text view has them by itself. */
function useUndoKeys(): void {
  const { manuscript } = useBench();
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const key = event.key.toLowerCase();
      const redo = key === 'y' || (key === 'z' && event.shiftKey);
      if (key !== 'z' && !redo) return;
      event.preventDefault();
      if (redo) manuscript.redo();
      else manuscript.undo();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [manuscript]);
}
