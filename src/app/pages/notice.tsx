import type { Language, Refusal } from '../../sim/index.ts';
import { say } from '../../words/say.ts';
import { sayRefusal } from '../../words/say-refusal.ts';

export interface NoticeProps {
  readonly language: Language;
  readonly title: string;
  readonly refusals: readonly Refusal[];
  readonly buttons: readonly { readonly text: string; readonly press: () => void }[];
}

/** A page that says what is in the way, and what can be done about it; the first button is the likeliest wish. */
export function Notice({ language, title, refusals, buttons }: NoticeProps) {
  return (
    <main class="notice">
      <div role="alert">
        <h1>{title}</h1>
        {refusals.map((refusal) => (
          <p key={refusal.code}>{sayRefusal(language, refusal, {})}</p>
        ))}
      </div>
      <div class="notice-buttons">
        {buttons.map(({ text, press }, k) => (
          <button key={text} type="button" class={k === 0 ? 'button button-main' : 'button'} onClick={press}>
            {text}
          </button>
        ))}
      </div>
    </main>
  );
}

/** What stands there while a game is being opened. */
export function Opening({ language }: { readonly language: Language }) {
  return (
    <main class="notice notice-opening">
      <p role="status">{say(language, 'session.opening')}</p>
    </main>
  );
}
