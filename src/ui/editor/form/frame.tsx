import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Path } from '../../../authoring/path.ts';
import { isWithin, samePath } from '../../../authoring/path.ts';
import type { Field } from '../../../authoring/pieces.ts';
import { sayCounted } from '../../../words/editor/meaning.ts';
import { sayProblem } from '../../../words/problems/say-problem.ts';
import { useLanguage } from '../../context.ts';
import { useBench, useSayHere } from '../use-editor.ts';
import { labelOf } from './labels.ts';

export interface Props {
  readonly path: Path;
  readonly field: Field;
  readonly needed: boolean;
}

/** By what a field is found again when a problem leads to it. */
export const placeName = (path: Path): string => JSON.stringify(path);
export const fieldId = (path: Path): string => `field-${path.join('-')}`;

/** What is wrong with this very field, as sentences. */
export function useTroubles(path: Path): readonly string[] {
  const { checked } = useBench();
  const language = useLanguage();
  return (checked.value?.problems ?? [])
    .filter((one) => samePath(one.path, path))
    .map((one) => {
      const { what, fix } = sayProblem(language, one);
      return language === 'en' ? `${what}; ${fix}` : `${what}；${fix}`;
    });
}

interface LineProps extends Props {
  /** The range or the usual value, said under the field. */
  readonly hint?: string | null;
  readonly children: ComponentChildren;
}

/** One field on its line: what it is called, the control, what it is counted in, what is wrong with it. */
export function Line({ path, field, hint, children }: LineProps) {
  const language = useLanguage();
  const troubles = useTroubles(path);
  const id = fieldId(path);
  const counted = field.meaning && sayCounted(language, field.meaning);
  return (
    <div class={troubles.length > 0 ? 'line line-wrong' : 'line'} data-place={placeName(path)}>
      <label class="line-label" for={id}>
        {labelOf(language, field, path.at(-1) ?? '')}
      </label>
      <div class="line-control">
        {children}
        {(counted || hint) && <span class="quiet line-hint">{[counted, hint].filter(Boolean).join(' · ')}</span>}
        {troubles.map((one) => (
          <p key={one} class="refusal">
            {one}
          </p>
        ))}
      </div>
    </div>
  );
}

interface FoldProps {
  readonly path: Path;
  readonly title: string;
  readonly open?: boolean;
  readonly tools?: ComponentChildren;
  readonly children: () => ComponentChildren;
}

/** A part that is drawn when it is opened, or when something in it is asked for. */
export function Fold({ path, title, open = false, tools, children }: FoldProps) {
  const { wish } = useBench();
  const wanted = wish.value !== null && isWithin(wish.value.path, path);
  const [shown, setShown] = useState(open || wanted);
  const element = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (wanted) setShown(true);
  }, [wish.value]);
  const wrong = useIsWrong()(path);
  return (
    <details
      ref={element}
      class="part"
      open={shown}
      data-place={placeName(path)}
      onToggle={(event) => setShown(event.currentTarget.open)}
    >
      <summary>
        <span class="part-title">{title}</span>
        {wrong && <WrongMark />}
      </summary>
      {shown && (
        <div class="part-body">
          {tools && <div class="part-tools">{tools}</div>}
          {children()}
        </div>
      )}
    </details>
  );
}

/** Tells whether an error stands anywhere within a path. */
export function useIsWrong(): (path: Path) => boolean {
  const { checked } = useBench();
  const errors = (checked.value?.problems ?? []).filter(({ severity }) => severity === 'error');
  return (path) => errors.some((one) => isWithin(one.path, path));
}

export function WrongMark() {
  const say = useSayHere();
  return (
    <span class="wrong-mark" title={say('problems.here')}>
      !<span class="unseen">{say('problems.here')}</span>
    </span>
  );
}
