import { useContext } from 'preact/hooks';
import { say } from '../words/say.ts';
import { LanguageContext } from './context.ts';

/** What broke, and that nothing is lost. */
export function FaultPage({ error }: { error: Error }) {
  const language = useContext(LanguageContext);
  return (
    <main class="fault">
      <h1>{say(language, 'fault.title')}</h1>
      <p role="alert">{say(language, 'fault.kept')}</p>
      <p class="quiet">{say(language, 'fault.code', { code: error.message.slice(0, 200) })}</p>
      <button type="button" class="button button-main" onClick={() => globalThis.location.reload()}>
        {say(language, 'fault.reload')}
      </button>
    </main>
  );
}
