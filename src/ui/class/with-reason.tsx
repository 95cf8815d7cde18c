import { useState } from 'preact/hooks';
import { Dialog } from '../parts/dialog.tsx';
import { useSayHere } from './use-class.ts';

interface WithReasonProps {
  readonly title: string;
  /** A whole number that is asked for beside the reason, by its name. */
  readonly amount?: string;
  /** A word that is asked for beside the reason, by its name. */
  readonly word?: string;
  readonly onDo: (reason: string, asked: { readonly amount: number; readonly word: string }) => void;
  readonly onClose: () => void;
}

/** What a teacher does to a game is done with a reason, which is kept. */
export function WithReason({ title, amount, word, onDo, onClose }: WithReasonProps) {
  const say = useSayHere();
  const [reason, setReason] = useState('');
  const [number, setNumber] = useState('');
  const [text, setText] = useState('');
  const parsed = Number(number);
  const ready =
    reason.trim() !== '' &&
    (amount === undefined || (number.trim() !== '' && Number.isFinite(parsed))) &&
    (word === undefined || text.trim() !== '');
  return (
    <Dialog title={title} onClose={onClose}>
      <form
        class="lobby-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (ready) onDo(reason.trim(), { amount: parsed, word: text.trim() });
        }}
      >
        {amount !== undefined && (
          <label>
            <span>{amount}</span>
            <input name="amount" inputMode="numeric" value={number} onInput={(e) => setNumber(e.currentTarget.value)} />
          </label>
        )}
        {word !== undefined && (
          <label>
            <span>{word}</span>
            <input name="word" value={text} maxLength={200} onInput={(e) => setText(e.currentTarget.value)} />
          </label>
        )}
        <label>
          <span>{say('desk.reason')}</span>
          <input name="reason" value={reason} maxLength={200} onInput={(e) => setReason(e.currentTarget.value)} />
        </label>
        <span class="lobby-buttons">
          <button type="submit" class="button button-main" disabled={!ready}>
            {say('desk.do')}
          </button>
          <button type="button" class="button" onClick={onClose}>
            {say('desk.cancel')}
          </button>
        </span>
      </form>
    </Dialog>
  );
}
