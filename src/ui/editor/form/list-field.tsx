import { useState } from 'preact/hooks';
import { freshEntry, isWhole } from '../../../authoring/fresh.ts';
import type { Path } from '../../../authoring/path.ts';
import { isPlain } from '../../../authoring/path.ts';
import type { Field } from '../../../authoring/pieces.ts';
import { blankOf, entryOf, fieldOf, kindOf } from '../../../authoring/pieces.ts';
import { freshId } from '../../../authoring/set-at.ts';
import { languagesOf } from '../../../authoring/texts.ts';
import { sayChoice } from '../../../words/editor/choices.ts';
import { useLanguage } from '../../context.ts';
import { useBench, useGuide, useSayHere, useScenario, useValue } from '../use-editor.ts';
import { AnyField } from './any-field.tsx';
import type { Props } from './frame.tsx';
import { Fold, fieldId, Line } from './frame.tsx';
import { Entry } from './group-field.tsx';
import { entryTitle, labelOf } from './labels.ts';

/** A list: of a few words it is ticks, of numbers a line, of texts columns, of groups folds; entries come, go and move. */
export function ListField(props: Props) {
  const guide = useGuide();
  const language = useLanguage();
  const { path, field } = props;
  const value = useValue(path);
  const entry = entryOf(field);
  if (!entry) return null;
  const inner = fieldOf(guide, entry);
  const kind = kindOf(inner);
  if (kind === 'choice') return <TickList {...props} choices={inner.piece.enum ?? []} />;
  if (kind === 'number' || kind === 'string') return <PlainList {...props} numbers={kind === 'number'} />;
  const entries: readonly unknown[] = Array.isArray(value) ? value : [];
  return (
    <Fold
      path={path}
      title={`${labelOf(language, field, path.at(-1) ?? '')} (${entries.length})`}
      open={path.length < 2}
    >
      {() => <Entries path={path} field={field} />}
    </Fold>
  );
}

/** The entries of a list with what can be done to them, and how another is added. */
function Entries({ path, field }: { readonly path: Path; readonly field: Field }) {
  const guide = useGuide();
  const { manuscript } = useBench();
  const say = useSayHere();
  const language = useLanguage();
  const scenario = useScenario();
  const value = useValue(path);
  const entries: readonly unknown[] = Array.isArray(value) ? value : [];
  const entry = entryOf(field)!;
  const inner = fieldOf(guide, entry);
  const full = entries.length >= (field.piece.maxItems ?? Number.POSITIVE_INFINITY);
  const add = () => manuscript.insert(path, entries.length, newEntry(guide, scenario, path, entries, entry));
  return (
    <>
      {entries.map((one, k) => {
        const own = [...path, k];
        const tools = <EntryTools list={path} index={k} of={entries.length} full={full} />;
        const short = ['text', 'union'].includes(kindOf(inner));
        return short ? (
          <div key={k} class="entry">
            <AnyField path={own} piece={entry} needed />
            <div class="part-tools">{tools}</div>
          </div>
        ) : (
          <Fold key={k} path={own} title={entryTitle(language, one, k)} tools={tools}>
            {() => <Entry path={own} field={inner} />}
          </Fold>
        );
      })}
      <button type="button" class="button entry-add" disabled={full} onClick={add}>
        {say('form.add')}
      </button>
    </>
  );
}

function newEntry(
  guide: Parameters<typeof blankOf>[0],
  scenario: unknown,
  path: Path,
  entries: readonly unknown[],
  entry: Parameters<typeof blankOf>[1],
): unknown {
  const name = path.at(-1);
  if (isWhole(name)) return freshEntry(scenario, name, entries);
  const blank = blankOf(guide, entry, languagesOf(scenario));
  return isPlain(blank) && blank['id'] === '' ? { ...blank, id: freshId(entries, 'new') } : blank;
}

interface ToolsProps {
  readonly list: Path;
  readonly index: number;
  readonly of: number;
  readonly full: boolean;
  /** Where to look afterwards: the entry at this place, or none. */
  readonly onMoved?: (index: number | null) => void;
}

/** Up, down, a copy, away. */
export function EntryTools({ list, index, of, full, onMoved }: ToolsProps) {
  const { manuscript, elsewhere } = useBench();
  const say = useSayHere();
  const move = (to: number) => {
    manuscript.move(list, index, to);
    onMoved?.(to);
  };
  if (elsewhere.value) return null;
  return (
    <>
      <button type="button" class="button" disabled={index === 0} onClick={() => move(index - 1)}>
        {say('form.up')}
      </button>
      <button type="button" class="button" disabled={index >= of - 1} onClick={() => move(index + 1)}>
        {say('form.down')}
      </button>
      <button
        type="button"
        class="button"
        disabled={full}
        onClick={() => {
          manuscript.duplicate(list, index);
          onMoved?.(index + 1);
        }}
      >
        {say('form.copy')}
      </button>
      <button
        type="button"
        class="button"
        onClick={() => {
          manuscript.remove([...list, index]);
          onMoved?.(null);
        }}
      >
        {say('form.remove')}
      </button>
    </>
  );
}

function TickList({ path, field, needed, choices }: Props & { readonly choices: readonly unknown[] }) {
  const { manuscript, elsewhere } = useBench();
  const language = useLanguage();
  const value = useValue(path);
  const given: readonly unknown[] = Array.isArray(value) ? value : ((field.piece.default as unknown[]) ?? []);
  const name = String(path.at(-1));
  return (
    <Line path={path} field={field} needed={needed}>
      <fieldset class="ticks" aria-label={labelOf(language, field, name)}>
        {choices.map((one) => (
          <label key={String(one)} class="tick">
            <input
              type="checkbox"
              checked={given.includes(one)}
              disabled={elsewhere.value}
              onChange={(event) =>
                manuscript.set(
                  path,
                  choices.filter((other) => (other === one ? event.currentTarget.checked : given.includes(other))),
                )
              }
            />
            {sayChoice(language, name, one)}
          </label>
        ))}
      </fieldset>
    </Line>
  );
}

function PlainList({ path, field, needed, numbers }: Props & { readonly numbers: boolean }) {
  const { manuscript, elsewhere } = useBench();
  const say = useSayHere();
  const value = useValue(path);
  const [typed, setTyped] = useState<string | null>(null);
  const given: readonly unknown[] = Array.isArray(value) ? value : [];
  const write = (text: string) => {
    setTyped(text);
    const parts = text.split(/[,，、\s]+/).filter((part) => part !== '');
    const read = numbers ? parts.map(Number) : parts;
    if (numbers && read.some((one) => !Number.isFinite(one))) return;
    if (read.length === 0 && !needed) manuscript.remove(path);
    else manuscript.set(path, read);
  };
  return (
    <Line path={path} field={field} needed={needed} hint={say('form.commas')}>
      <input
        id={fieldId(path)}
        value={typed ?? given.join(', ')}
        readOnly={elsewhere.value}
        onInput={(event) => write(event.currentTarget.value)}
        onBlur={() => setTyped(null)}
      />
    </Line>
  );
}
