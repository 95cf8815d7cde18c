import { useState } from 'preact/hooks';
import type { Refusal } from '../../sim/index.ts';
import { sayRefusal } from '../../words/say-refusal.ts';
import { useLanguage, useSay } from '../context.ts';
import type { StartPage } from '../page.ts';
import { FileButton } from './file-button.tsx';

/** Asks for a record file; while it is replayed it says so, and why where it is refused. */
export function RecordOpener({ page }: { page: StartPage }) {
  const say = useSay();
  const language = useLanguage();
  const [state, setState] = useState<'idle' | 'working' | readonly Refusal[]>('idle');
  const open = async (file: File) => {
    setState('working');
    const opened = await page.openRecord(file);
    setState(opened.ok ? 'idle' : opened.refusals);
  };
  const refused = typeof state === 'string' ? [] : state;
  return (
    <div class="record-opener">
      <FileButton
        text={say('record.open')}
        hint={say('record.hint')}
        accept=".json,application/json"
        disabled={state === 'working'}
        onFile={(file) => void open(file)}
      />
      <span class="quiet" role="status">
        {state === 'working' ? say('record.working') : ''}
      </span>
      {refused.map((refusal) => (
        <p class="refusal" role="alert" key={refusal.code}>
          {sayRefusal(language, refusal, {})}
        </p>
      ))}
    </div>
  );
}
