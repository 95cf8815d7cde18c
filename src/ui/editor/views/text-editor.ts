import type { CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import { autocompletion, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap } from '@codemirror/commands';
import { json } from '@codemirror/lang-json';
import {
  bracketMatching,
  defaultHighlightStyle,
  foldGutter,
  indentUnit,
  syntaxHighlighting,
} from '@codemirror/language';
import type { Diagnostic } from '@codemirror/lint';
import { lintGutter, setDiagnostics } from '@codemirror/lint';
import { highlightSelectionMatches, searchKeymap } from '@codemirror/search';
import { Annotation, EditorState } from '@codemirror/state';
import { drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view';
import { offersAt } from '../../../authoring/offers.ts';
import type { Splice } from '../../../authoring/splice.ts';
import type { FormPiece } from '../../../scenarios/form-guide.ts';
import type { Language } from '../../../sim/index.ts';
import { sayMeaning } from '../../../words/editor/meaning.ts';

/** Something wrong with the text, where it stands. */
export interface Mark {
  readonly line: number;
  readonly column: number;
  readonly severity: 'error' | 'warning';
  readonly message: string;
}
export interface TextEditor {
  /** Takes a change that was made elsewhere. */
  take(splice: Splice): void;
  mark(marks: readonly Mark[]): void;
  goTo(line: number, column: number): void;
  close(): void;
}
export interface TextEditorParts {
  readonly text: string;
  readonly language: Language;
  readonly label: string;
  readonly readOnly: boolean;
  readonly guide: () => FormPiece | null;
  readonly onSplice: (splice: Splice) => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

/** Marks a change that came from the document, so that it does not go back there. */
const FROM_DOCUMENT = Annotation.define<true>();

/**
 * Opens an editor of the text in an element. It stands in a shadow root: there its styles are sheets of its own making,
 * which a page that allows none but its own files allows, and no `<style>` is ever written.
 */
export function openTextEditor(element: HTMLElement, parts: TextEditorParts): TextEditor {
  const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
  const place = document.createElement('div');
  place.style.height = '100%';
  root.replaceChildren(place);
  const view = new EditorView({
    root,
    parent: place,
    state: EditorState.create({ doc: parts.text, extensions: extensionsOf(parts) }),
  });
  return {
    take: ({ at, removed, inserted }) =>
      view.dispatch({
        changes: { from: at, to: at + removed.length, insert: inserted },
        annotations: FROM_DOCUMENT.of(true),
      }),
    mark: (marks) =>
      view.dispatch(
        setDiagnostics(
          view.state,
          marks.map((one) => diagnosticOf(view, one)),
        ),
      ),
    goTo(line, column) {
      const at = placeIn(view, line, column);
      view.dispatch({ selection: { anchor: at }, effects: EditorView.scrollIntoView(at, { y: 'center' }) });
      view.focus();
    },
    close() {
      view.destroy();
      place.remove();
    },
  };
}

function extensionsOf(parts: TextEditorParts) {
  const { readOnly, label, onUndo, onRedo } = parts;
  const done = (step: () => void) => () => {
    step();
    return true;
  };
  return [
    lineNumbers(),
    foldGutter(),
    lintGutter(),
    drawSelection(),
    highlightActiveLine(),
    highlightSelectionMatches(),
    bracketMatching(),
    indentUnit.of('  '),
    json(),
    syntaxHighlighting(defaultHighlightStyle),
    autocompletion({ override: [(context) => complete(context, parts)] }),
    EditorState.readOnly.of(readOnly),
    EditorState.lineSeparator.of('\n'),
    // Tab leads on, here as everywhere
    EditorView.contentAttributes.of({ 'aria-label': label, spellcheck: 'false', tabindex: '0' }),
    EditorView.lineWrapping,
    THEME,
    keymap.of([
      { key: 'Mod-z', run: done(onUndo), preventDefault: true, stopPropagation: true },
      { key: 'Mod-y', run: done(onRedo), preventDefault: true, stopPropagation: true },
      { key: 'Mod-Shift-z', run: done(onRedo), preventDefault: true, stopPropagation: true },
      ...completionKeymap,
      ...searchKeymap,
      ...defaultKeymap,
    ]),
    EditorView.updateListener.of((update) => {
      if (!update.docChanged || update.transactions.some((one) => one.annotation(FROM_DOCUMENT))) return;
      let shift = 0;
      update.changes.iterChanges((from, to, _from, _to, inserted) => {
        const removed = update.startState.sliceDoc(from, to);
        const text = inserted.sliceString(0, inserted.length, '\n');
        parts.onSplice({ at: from + shift, removed, inserted: text });
        shift += text.length - removed.length;
      });
    }),
  ];
}

/** In the paper and ink of the page; a shadow root inherits the custom properties. */
const THEME = EditorView.theme({
  '&': { height: '100%', backgroundColor: 'var(--card)', color: 'var(--ink)', fontSize: 'var(--text-14)' },
  '&.cm-focused': { outline: '3px solid var(--focus)', outlineOffset: '-3px' },
  '.cm-scroller': {
    fontFamily: 'ui-monospace, Menlo, Consolas, "Noto Sans Mono CJK SC", monospace',
    lineHeight: '1.6',
  },
  '.cm-gutters': { backgroundColor: 'var(--paper)', color: 'var(--ink-2)', borderRight: '1px solid var(--line-quiet)' },
  '.cm-activeLine': { backgroundColor: '#eff4f866' },
  '.cm-tooltip': { backgroundColor: 'var(--card)', color: 'var(--ink)', border: '1px solid var(--line)' },
  '.cm-completionInfo': { maxWidth: '320px' },
});

function placeIn({ state }: EditorView, line: number, column: number): number {
  const row = state.doc.line(Math.max(1, Math.min(line, state.doc.lines)));
  return Math.min(row.from + column - 1, row.to);
}

function diagnosticOf(view: EditorView, { line, column, severity, message }: Mark): Diagnostic {
  const from = placeIn(view, line, column);
  const row = view.state.doc.lineAt(from);
  const word = /^("(?:[^"\\]|\\.)*"|[^\s,{}[\]]+)/.exec(row.text.slice(from - row.from));
  return { from, to: Math.min(row.to, from + Math.max(1, word?.[0].length ?? 1)), severity, message };
}

/** What may be written here, with what it means. */
function complete(context: CompletionContext, { guide, language }: TextEditorParts): CompletionResult | null {
  const piece = guide();
  const before = context.matchBefore(/"[^"\n]*|[A-Za-z0-9.-]+/);
  if (!piece || (!before && !context.explicit)) return null;
  const offers = offersAt(piece, context.state.doc.toString(), context.pos);
  if (offers.length === 0) return null;
  return {
    from: before?.from ?? context.pos,
    options: offers.map(({ insert, meaning }) => ({
      label: insert,
      ...(meaning ? { info: sayMeaning(language, meaning) } : {}),
    })),
  };
}
