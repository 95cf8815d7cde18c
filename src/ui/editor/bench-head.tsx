import { useState } from 'preact/hooks';
import { useLanguage } from '../context.ts';
import type { Settings } from '../settings.ts';
import { LANGUAGE_NAMES, LANGUAGES } from '../settings.ts';
import { entryTitle } from './form/labels.ts';
import { FileSheet } from './sheets/file-sheet.tsx';
import { PlaySheet } from './sheets/play-sheet.tsx';
import { PublishSheet } from './sheets/publish-sheet.tsx';
import { useBench, useEditor, useSayHere, useScenario } from './use-editor.ts';

type Sheet = 'play' | 'publish' | 'file' | null;

/** The head of the table: whose draft, whether it is safe, back and forth, and what is done with the whole of it. */
export function BenchHead({ settings, keep }: { settings: Settings; keep: (settings: Settings) => void }) {
  const { manuscript, keeping, elsewhere } = useBench();
  const { go } = useEditor();
  const say = useSayHere();
  const language = useLanguage();
  const scenario = useScenario();
  const [sheet, setSheet] = useState<Sheet>(null);
  const close = () => setSheet(null);
  const state = elsewhere.value ? 'elsewhere' : keeping.value;
  return (
    <header class="bench-head">
      <button type="button" class="link" onClick={() => go({ page: 'shelf' })}>
        {say('head.all')}
      </button>
      <h1>{scenario === null ? say('head.noTitle') : entryTitle(language, scenario, 0)}</h1>
      <span class={`kept kept-${state}`} role="status">
        {say(`kept.${state}`)}
      </span>
      <span class="bench-tools">
        <button type="button" class="button" disabled={!manuscript.canUndo} onClick={() => manuscript.undo()}>
          {say('head.undo')}
        </button>
        <button type="button" class="button" disabled={!manuscript.canRedo} onClick={() => manuscript.redo()}>
          {say('head.redo')}
        </button>
        <button type="button" class="button" onClick={() => setSheet('file')}>
          {say('head.file')}
        </button>
        <button type="button" class="button button-strong" data-do="play" onClick={() => setSheet('play')}>
          {say('head.play')}
        </button>
        <button type="button" class="button button-strong" data-do="publish" onClick={() => setSheet('publish')}>
          {say('head.publish')}
        </button>
        <select
          aria-label={say('shelf.language')}
          value={language}
          onChange={(event) => {
            const next = LANGUAGES.find((one) => one === event.currentTarget.value);
            if (next) keep({ ...settings, language: next });
          }}
        >
          {LANGUAGES.map((one) => (
            <option key={one} value={one}>
              {LANGUAGE_NAMES[one]}
            </option>
          ))}
        </select>
      </span>
      {sheet === 'file' && <FileSheet onClose={close} />}
      {sheet === 'play' && <PlaySheet onClose={close} />}
      {sheet === 'publish' && <PublishSheet onClose={close} />}
    </header>
  );
}
