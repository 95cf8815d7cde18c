import { useEffect, useState } from 'preact/hooks';
import { freshEntry } from '../../../authoring/fresh.ts';
import type { Path } from '../../../authoring/path.ts';
import { isPlain, isWithin, samePath, valueAt } from '../../../authoring/path.ts';
import { fieldAt } from '../../../authoring/pieces.ts';
import { useLanguage } from '../../context.ts';
import { placeName, useIsWrong, WrongMark } from '../form/frame.tsx';
import { Fields } from '../form/group-field.tsx';
import { entryTitle } from '../form/labels.ts';
import { EntryTools } from '../form/list-field.tsx';
import { useBench, useGuide, useSayHere, useScenario, useValue } from '../use-editor.ts';

/** Replies of one scene at most. (language) */
const MOST_REPLIES = 6;

/** Encounters as a tree: who comes, what is said, what can be replied; beside it the form of what is chosen. */
export function EncountersView() {
  const { wish } = useBench();
  const say = useSayHere();
  const scenario = useScenario();
  const [at, setAt] = useState<Path>(['encounters', 0]);
  useEffect(() => {
    if (wish.value && isWithin(wish.value.path, ['encounters'])) setAt(knotOf(wish.value.path));
  }, [wish.value]);
  const stands = valueAt(scenario, at) !== undefined;
  return (
    <>
      <p class="quiet view-hint">{say('hint.encounters')}</p>
      <div class="talks">
        <nav class="talks-tree" aria-label={say('views.encounters')}>
          <Branch list={['encounters']} at={at} onAt={setAt} />
        </nav>
        <div class="talks-form">{stands && at.length > 1 && <Knot key={placeName(at)} at={at} onAt={setAt} />}</div>
      </div>
    </>
  );
}

const LISTS = ['encounters', 'nodes', 'replies'] as const;

/** The encounter, line or reply a path leads into. */
function knotOf(path: Path): Path {
  if (path.length >= 6 && path[4] === 'replies') return path.slice(0, 6);
  if (path.length >= 4 && path[2] === 'nodes') return path.slice(0, 4);
  return path.length >= 2 ? path.slice(0, 2) : ['encounters', 0];
}

interface BranchProps {
  readonly list: Path;
  readonly at: Path;
  readonly onAt: (path: Path) => void;
}

function Branch({ list, at, onAt }: BranchProps) {
  const { manuscript, elsewhere } = useBench();
  const say = useSayHere();
  const scenario = useScenario();
  const value = useValue(list);
  const entries: readonly unknown[] = Array.isArray(value) ? value : [];
  const name = LISTS[(list.length - 1) / 2]!;
  const add = () => {
    manuscript.insert(list, entries.length, freshEntry(scenario, name, entries));
    onAt([...list, entries.length]);
  };
  const full = name === 'replies' && entries.length >= MOST_REPLIES;
  return (
    <ul class={`branch branch-${name}`}>
      {entries.map((entry, k) => (
        <Twig key={k} path={[...list, k]} entry={entry} index={k} at={at} onAt={onAt} />
      ))}
      {!elsewhere.value && !full && (
        <li>
          <button type="button" class="link branch-add" onClick={add}>
            {say(`talks.add.${name}`)}
          </button>
        </li>
      )}
    </ul>
  );
}

interface TwigProps extends Pick<BranchProps, 'at' | 'onAt'> {
  readonly path: Path;
  readonly entry: unknown;
  readonly index: number;
}

function Twig({ path, entry, index, at, onAt }: TwigProps) {
  const say = useSayHere();
  const language = useLanguage();
  const wrong = useIsWrong()(path);
  const inner = LISTS[path.length / 2];
  const open = isWithin(at, path);
  const next = isPlain(entry) ? entry['next'] : undefined;
  return (
    <li>
      <button
        type="button"
        class={samePath(at, path) ? 'twig twig-on' : 'twig'}
        aria-current={samePath(at, path) ? 'true' : undefined}
        onClick={() => onAt(path)}
      >
        {entryTitle(language, entry, index)}
        {typeof next === 'string' && <span class="quiet"> → {next}</span>}
        {wrong && <WrongMark />}
        {inner === undefined && <span class="unseen">{say('talks.reply')}</span>}
      </button>
      {open && inner && <Branch list={[...path, inner]} at={at} onAt={onAt} />}
    </li>
  );
}

/** What is chosen of the tree: its fields, without what hangs on it in the tree. */
function Knot({ at, onAt }: Pick<BranchProps, 'at' | 'onAt'>) {
  const guide = useGuide();
  const say = useSayHere();
  const language = useLanguage();
  const scenario = useScenario();
  const field = fieldAt(guide, scenario, at);
  const list = at.slice(0, -1);
  const index = Number(at.at(-1));
  const entries = valueAt(scenario, list);
  const of = Array.isArray(entries) ? entries.length : 0;
  const kind = LISTS[at.length / 2 - 1]!;
  const full = kind === 'replies' && of >= MOST_REPLIES;
  if (!field) return null;
  return (
    <section aria-label={say(`talks.${kind}`)} data-place={placeName(at)}>
      <header class="knot-head">
        <h2>
          <span class="quiet">{say(`talks.${kind}`)}</span> {entryTitle(language, valueAt(scenario, at), index)}
        </h2>
        <span class="part-tools">
          <EntryTools
            list={list}
            index={index}
            of={of}
            full={full}
            onMoved={(to) => onAt(to === null ? upFrom(at) : [...list, to])}
          />
        </span>
      </header>
      <Fields path={at} field={field} without={['nodes', 'replies']} />
    </section>
  );
}

/** Where to look when something has been taken away: what it hung on. */
const upFrom = (at: Path): Path => (at.length > 2 ? at.slice(0, -2) : ['encounters', 0]);
