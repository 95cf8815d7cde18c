import { useState } from 'preact/hooks';
import { Dialog } from '../parts/dialog.tsx';
import { useSayHere } from './use-class.ts';

interface WithReasonProps {
  readonly title: string;
  /** A whole number that is asked for beside the reason, by its name. */
  readonly amount?: string;
  /** One of some things that is asked for beside the reason. */
  readonly choice?: {
    readonly name: string;
    readonly options: readonly { readonly value: string; readonly text: string }[];
  };
  readonly onDo: (reason: string, asked: { readonly amount: number; readonly chosen: string }) => void;
  readonly onClose: () => void;
}

/** What a teacher does to a game is done with a reason, which is kept. */
export function WithReason({ title, amount, choice, onDo, onClose }: WithReasonProps) {
  const say = useSayHere();
  const [reason, setReason] = useState('');
  const [number, setNumber] = useState('');
  const [chosen, setChosen] = useState('');
  const parsed = Number(number);
  const ready =
    reason.trim() !== '' &&
    (amount === undefined || (number.trim() !== '' && Number.isFinite(parsed))) &&
    (choice === undefined || chosen !== '');
  return (
    <Dialog title={title} onClose={onClose}>
      <form
        class="lobby-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (ready) onDo(reason.trim(), { amount: parsed, chosen });
        }}
      >
        {amount !== undefined && (
          <label>
            <span>{amount}</span>
            <input name="amount" inputMode="numeric" value={number} onInput={(e) => setNumber(e.currentTarget.value)} />
          </label>
        )}
        {choice !== undefined && (
          <label>
            <span>{choice.name}</span>
            <select name="choice" value={chosen} onChange={(e) => setChosen(e.currentTarget.value)}>
              <option value="">{say('desk.choose')}</option>
              {choice.options.map(({ value, text }) => (
                <option key={value} value={value}>
                  {text}
                </option>
              ))}
            </select>
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
