import { useEffect, useRef } from 'preact/hooks';
import { sayProblem } from '../../../words/problems/say-problem.ts';
import { useLanguage } from '../../context.ts';
import { useBench, useSayHere } from '../use-editor.ts';
import type { TextEditor } from './text-editor.ts';
import { openTextEditor } from './text-editor.ts';

/** The text itself. What is typed goes into the one document at once, and what other views do shows here. */
export function JsonView() {
  const { manuscript, checked, guide, wish, elsewhere } = useBench();
  const say = useSayHere();
  const language = useLanguage();
  const place = useRef<HTMLDivElement>(null);
  const editor = useRef<TextEditor | null>(null);
  useEffect(() => {
    const text = manuscript.text;
    const opened = openTextEditor(place.current!, {
      text,
      language,
      label: say('views.json'),
      readOnly: elsewhere.value,
      guide: () => guide.value,
      onSplice: (splice) => manuscript.splice(splice, 'text'),
      onUndo: () => manuscript.undo(),
      onRedo: () => manuscript.redo(),
    });
    editor.current = opened;
    const stop = manuscript.subscribe((splice, hand) => {
      if (hand !== 'text') opened.take(splice);
    });
    return () => {
      stop();
      opened.close();
      editor.current = null;
    };
  }, [language, elsewhere.value]);
  useEffect(() => {
    editor.current?.mark(
      (checked.value?.problems ?? []).map((one) => {
        const { what, fix } = sayProblem(language, one);
        return { line: one.line, column: one.column, severity: one.severity, message: `${what} · ${fix}` };
      }),
    );
  }, [checked.value, language, elsewhere.value]);
  useEffect(() => {
    const wanted = wish.value;
    if (!wanted) return;
    editor.current?.goTo(wanted.line, wanted.column);
    wish.value = null;
  }, [wish.value]);
  return (
    <>
      <p class="quiet view-hint">{say('hint.json')}</p>
      <div class="json" ref={place} />
    </>
  );
}
