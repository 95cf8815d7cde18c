import { useState } from 'preact/hooks';
import type { KeptVersion } from '../../../app/editor/draft.ts';
import { changesBetween } from '../../../authoring/changes.ts';
import { readText } from '../../../authoring/read-text.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { useBench, useEditor, useOnce, useSayHere, useScenario } from '../use-editor.ts';
import { whenText } from '../when.ts';
import { ChangeList } from './change-list.tsx';

/** The draft as a file, and how it stood before. */
export function FileSheet({ onClose }: { onClose: () => void }) {
  const { manuscript, shelf, id, elsewhere } = useBench();
  const { saveFile } = useEditor();
  const say = useSayHere();
  const scenario = useScenario();
  const versions = useOnce(() => shelf.versions(id), 'once');
  const [looked, setLooked] = useState<KeptVersion | null>(null);
  const save = () => {
    const name = String((scenario as { readonly id?: unknown } | null)?.id ?? 'scenario');
    saveFile(`${name}.json`, new Blob([manuscript.text], { type: 'application/json' }));
  };
  return (
    <Dialog title={say('head.file')} onClose={onClose} wide>
      <div class="sheet">
        <button type="button" class="button button-strong" onClick={save}>
          {say('file.save')}
        </button>
        <p class="quiet">{say('file.saveHint')}</p>
        <h3>{say('file.versions')}</h3>
        {versions === null && <p role="status">{say('draft.opening')}</p>}
        {versions?.length === 0 && <p class="quiet">{say('file.noVersions')}</p>}
        <ul class="version-list">
          {versions?.map((one) => (
            <li key={one.at}>
              <button
                type="button"
                class={looked === one ? 'button button-strong' : 'button'}
                onClick={() => setLooked(one)}
              >
                {whenText(one.at)}
              </button>
            </li>
          ))}
        </ul>
        {looked && (
          <section>
            <h3>{say('file.since', { at: whenText(looked.at) })}</h3>
            <ChangeList changes={changesBetween(readText(looked.text).value, scenario)} />
            <button
              type="button"
              class="button button-strong"
              disabled={elsewhere.value}
              onClick={() => {
                manuscript.replace(looked.text);
                onClose();
              }}
            >
              {say('file.back')}
            </button>
          </section>
        )}
      </div>
    </Dialog>
  );
}
