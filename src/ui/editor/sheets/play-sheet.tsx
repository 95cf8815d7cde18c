import { useState } from 'preact/hooks';
import { valueAt } from '../../../authoring/path.ts';
import { isText } from '../../../authoring/texts.ts';
import { tell } from '../../../words/text-at.ts';
import { useLanguage } from '../../context.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { useBench, useEditor, useOnce, useSayHere, useScenario } from '../use-editor.ts';

/** Plays the draft: from the first turn, from a later one, or in a window of a phone's size. */
export function PlaySheet({ onClose }: { onClose: () => void }) {
  const bench = useBench();
  const { go, playOnPhone } = useEditor();
  const say = useSayHere();
  const language = useLanguage();
  const scenario = useScenario();
  const [turn, setTurn] = useState(1);
  const [why, setWhy] = useState<string | null>(null);
  const checked = useOnce(() => bench.checkNow(), 'once');
  const names = valueAt(scenario, ['period', 'names']);
  const turns: readonly unknown[] = Array.isArray(names) ? names : [];
  const play = async () => {
    await bench.flush();
    go({ page: 'play', id: bench.id, turn });
  };
  const phone = async () => {
    await bench.flush();
    if (!playOnPhone(bench.id)) setWhy(say('play.noWindow'));
  };
  return (
    <Dialog title={say('head.play')} onClose={onClose}>
      <div class="sheet">
        {checked === null && <p role="status">{say('problems.reading')}</p>}
        {checked?.ok === false && (
          <p role="alert" class="refusal">
            {say('play.broken', { n: checked.problems.filter(({ severity }) => severity === 'error').length })}
          </p>
        )}
        {checked?.ok && (
          <>
            <label class="sheet-field">
              <span>{say('play.from')}</span>
              <select value={String(turn)} onChange={(event) => setTurn(Number(event.currentTarget.value))}>
                {turns.map((name, k) => (
                  <option key={k} value={String(k + 1)}>
                    {`${k + 1} · ${isText(name) ? tell(language, name) : ''}`}
                  </option>
                ))}
              </select>
            </label>
            {turn > 1 && <p class="quiet">{say('play.before', { n: turn - 1 })}</p>}
            <button type="button" class="button button-main" onClick={() => void play()}>
              {say('play.start')}
            </button>
            <button type="button" class="button" onClick={() => void phone()}>
              {say('play.phone')}
            </button>
            <p class="quiet">{say('play.hint')}</p>
          </>
        )}
        {why && <p role="alert">{why}</p>}
      </div>
    </Dialog>
  );
}
