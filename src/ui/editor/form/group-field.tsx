import type { ComponentChild } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Path } from '../../../authoring/path.ts';
import { isPlain } from '../../../authoring/path.ts';
import type { Field } from '../../../authoring/pieces.ts';
import { blankOf, entryOf, fieldOf, kindOf } from '../../../authoring/pieces.ts';
import { languagesOf } from '../../../authoring/texts.ts';
import { useLanguage } from '../../context.ts';
import { useBench, useGuide, useSayHere, useScenario, useValue } from '../use-editor.ts';
import { AnyField } from './any-field.tsx';
import type { Props } from './frame.tsx';
import { Fold, useIsWrong, WrongMark } from './frame.tsx';
import { entryTitle, labelOf } from './labels.ts';
import { mainFields } from './main-fields.ts';

/** Groups that stand open from the start. */
const OPEN_AT_ONCE = ['firm'];

interface FieldsProps {
  readonly path: Path;
  readonly field: Field;
  /** Fields that stand elsewhere on the screen. */
  readonly without?: readonly string[];
  /** Which first; others wait in a fold. Null: all at once. */
  readonly main?: readonly string[] | null;
}

/** The fields of a group: what is commonly changed first, the rest in a fold. */
export function Fields({ path, field, without = [], main = mainFields(field.named) }: FieldsProps) {
  const say = useSayHere();
  const properties = field.piece.properties ?? {};
  const all = Object.keys(properties).filter((name) => !without.includes(name));
  const first = main === null ? all : main.filter((name) => all.includes(name));
  const rest = all.filter((name) => !first.includes(name));
  const draw = (name: string) => (
    <AnyField
      key={name}
      path={[...path, name]}
      piece={properties[name]!}
      needed={field.piece.required?.includes(name) ?? false}
    />
  );
  return (
    <div class="fields">
      {first.map(draw)}
      {rest.length > 0 && <Rest path={path} names={rest} title={say('form.more', { n: rest.length })} draw={draw} />}
    </div>
  );
}

interface RestProps {
  readonly path: Path;
  readonly names: readonly string[];
  readonly title: string;
  readonly draw: (name: string) => ComponentChild;
}

function Rest({ path, names, title, draw }: RestProps) {
  const { wish } = useBench();
  const wanted = names.some((name) => {
    const step = wish.value?.path[path.length];
    return step === name && path.every((one, k) => one === wish.value!.path[k]);
  });
  const [shown, setShown] = useState(wanted);
  useEffect(() => {
    if (wanted) setShown(true);
  }, [wish.value]);
  const isWrong = useIsWrong();
  const wrong = names.some((name) => isWrong([...path, name]));
  return (
    <details class="part rest" open={shown} onToggle={(event) => setShown(event.currentTarget.open)}>
      <summary>
        <span class="part-title">{title}</span>
        {wrong && <WrongMark />}
      </summary>
      {shown && <div class="part-body">{names.map(draw)}</div>}
    </details>
  );
}

/** A group of fields under its name. One that may be left out is added and taken away. */
export function GroupField({ path, field, needed }: Props) {
  const guide = useGuide();
  const { manuscript } = useBench();
  const scenario = useScenario();
  const say = useSayHere();
  const language = useLanguage();
  const value = useValue(path);
  const title = labelOf(language, field, path.at(-1) ?? '');
  if (Object.keys(field.piece.properties ?? {}).length === 0) return null; // nothing can stand in it
  if (value === undefined) {
    const fresh = () => manuscript.set(path, blankOf(guide, field.piece, languagesOf(scenario)));
    return (
      <div class="line">
        <span class="line-label">{title}</span>
        <button type="button" class="button" onClick={fresh}>
          {say('form.addPart')}
        </button>
      </div>
    );
  }
  const tools = !needed && (
    <button type="button" class="link" onClick={() => manuscript.remove(path)}>
      {say('form.takeAway')}
    </button>
  );
  const main = mainFields(field.named) ?? mainFields(String(path.at(-1)));
  return (
    <Fold path={path} title={title} open={OPEN_AT_ONCE.includes(path.join('.'))} tools={tools || undefined}>
      {() => <Fields path={path} field={field} main={main} />}
    </Fold>
  );
}

/** Entries under names that their author chooses. */
export function MapField({ path, field }: Props) {
  const guide = useGuide();
  const { manuscript } = useBench();
  const scenario = useScenario();
  const say = useSayHere();
  const language = useLanguage();
  const value = useValue(path);
  const entry = entryOf(field);
  const [name, setName] = useState('');
  if (!entry) return null;
  const members = isPlain(value) ? Object.entries(value) : [];
  const inner = fieldOf(guide, entry);
  const flat = !['group', 'list', 'union'].includes(kindOf(inner));
  const add = () => {
    manuscript.set([...path, name.trim()], blankOf(guide, entry, languagesOf(scenario)));
    setName('');
  };
  return (
    <Fold path={path} title={`${labelOf(language, field, path.at(-1) ?? '')} (${members.length})`}>
      {() => (
        <>
          {members.map(([key, member]) => {
            const own = [...path, key];
            const away = (
              <button type="button" class="link" onClick={() => manuscript.remove(own)}>
                {say('form.remove')}
              </button>
            );
            return flat ? (
              <div key={key} class="map-entry">
                <span class="map-key">{key}</span>
                <AnyField path={own} piece={entry} needed />
                {away}
              </div>
            ) : (
              <Fold key={key} path={own} title={`${entryTitle(language, member, 0)} (${key})`} tools={away}>
                {() => <Entry path={own} field={inner} />}
              </Fold>
            );
          })}
          <form
            class="map-new"
            onSubmit={(event) => {
              event.preventDefault();
              add();
            }}
          >
            <label>
              <span class="quiet">{say('form.newName')}</span>
              <input value={name} maxLength={40} onInput={(event) => setName(event.currentTarget.value)} />
            </label>
            <button type="submit" class="button" disabled={!/^[a-z][A-Za-z0-9]*$/.test(name.trim())}>
              {say('form.add')}
            </button>
          </form>
        </>
      )}
    </Fold>
  );
}

/** An entry whose name stands above it already. */
export function Entry({ path, field }: { readonly path: Path; readonly field: Field }) {
  return kindOf(field) === 'group' ? (
    <Fields path={path} field={field} />
  ) : (
    <AnyField path={path} piece={field.piece} needed />
  );
}
