import { useRef, useState } from 'preact/hooks';
import type { HostReply } from '../../app/host.ts';
import { sayRefusal } from '../../words/say-refusal.ts';
import { useLanguage, useSay } from '../context.ts';
import type { StartPage } from '../page.ts';
import { Dialog } from '../parts/dialog.tsx';
import { FileButton } from './file-button.tsx';

type Brought = Awaited<ReturnType<StartPage['bringProgress']>>;

/** Progress taken along as a code or a file, and brought back. */
export function ProgressSheet({ page, onClose }: { page: StartPage; onClose: () => void }) {
  const say = useSay();
  return (
    <Dialog title={say('progress.title')} onClose={onClose}>
      <div class="carry">
        <Take page={page} />
        <Bring page={page} />
      </div>
    </Dialog>
  );
}

function Take({ page }: { page: StartPage }) {
  const say = useSay();
  const [copied, setCopied] = useState<'copied' | 'copyByHand' | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const copy = async () => {
    field.current?.select();
    // the clipboard is shut on plain http: then the selection stands ready
    const done = await (navigator.clipboard?.writeText(page.code()) ?? Promise.reject()).then(
      () => true,
      () => false,
    );
    setCopied(done ? 'copied' : 'copyByHand');
  };
  return (
    <section>
      <h3>{say('progress.take')}</h3>
      <p class="quiet">{say('progress.codeHint')}</p>
      <input
        ref={field}
        class="carry-code"
        type="text"
        readOnly
        aria-label={say('progress.code')}
        value={page.code()}
        onFocus={(event) => event.currentTarget.select()}
      />
      <p class="carry-buttons">
        <button type="button" class="button" onClick={() => void copy()}>
          {say('progress.copy')}
        </button>
        <button type="button" class="button" onClick={() => void page.saveProgress()}>
          {say('progress.file')}
        </button>
        <span role="status" class="good">
          {copied ? say(`progress.${copied}`) : ''}
        </span>
      </p>
    </section>
  );
}

function Bring({ page }: { page: StartPage }) {
  const say = useSay();
  const language = useLanguage();
  const [text, setText] = useState('');
  const [told, setTold] = useState<Brought | null>(null);
  const bring = async (given: string) => setTold(await page.bringProgress(given));
  return (
    <section>
      <h3>{say('progress.bring')}</h3>
      <p class="quiet">{say('progress.bringHint')}</p>
      <form
        class="carry-buttons"
        onSubmit={(event) => {
          event.preventDefault();
          void bring(text);
        }}
      >
        <input
          class="carry-code"
          type="text"
          aria-label={say('progress.code')}
          autoComplete="off"
          spellcheck={false}
          placeholder="R1-"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <button type="submit" class="button" disabled={text.trim() === ''}>
          {say('progress.add')}
        </button>
        <FileButton
          text={say('progress.choose')}
          accept=".json,.txt,application/json,text/plain"
          onFile={async (file) => bring(await file.text().catch(() => ''))}
        />
      </form>
      <p role="status" class={told?.ok === false ? 'refusal' : 'good'}>
        {told && tellOf(told)}
      </p>
    </section>
  );

  function tellOf(brought: Brought): string {
    if (!brought.ok) return refusalText(brought);
    const { attempts, games } = brought.value;
    return attempts + games === 0 ? say('progress.nothingNew') : say('progress.brought', { attempts, games });
  }

  function refusalText({ refusals }: Extract<HostReply<never>, { ok: false }>): string {
    return refusals.map((refusal) => sayRefusal(language, refusal, {})).join(' ');
  }
}
