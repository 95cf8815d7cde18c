import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useSay } from '../context.ts';

/** A screen in a file of its own. */
export interface LaterScreen {
  readonly Screen: ComponentType;
  /** Has the file fetched before the screen is wanted, so that it stands at once even where the network has gone. */
  readonly fetch: () => void;
}

/** A screen whose file is fetched when it is wanted, or a while before. Where it does not come, asking again is a button. */
export function later(load: () => Promise<ComponentType>): LaterScreen {
  let came: ComponentType | null = null;
  const fetch = async () => {
    came ??= await load();
  };
  function Screen() {
    const say = useSay();
    const [state, setState] = useState<'waiting' | 'came' | 'failed'>(came ? 'came' : 'waiting');
    useEffect(() => {
      if (state !== 'waiting') return;
      let gone = false;
      const told = (next: 'came' | 'failed') => () => {
        if (!gone) setState(next);
      };
      fetch().then(told('came'), told('failed'));
      return () => {
        gone = true;
      };
    }, [state]);
    if (came) {
      const Came = came;
      return <Came />;
    }
    return (
      <main class="fault">
        {state === 'failed' ? <p role="alert">{say('app.notCome')}</p> : <p role="status">{say('app.fetching')}</p>}
        {state === 'failed' && (
          <button type="button" class="button button-main" onClick={() => setState('waiting')}>
            {say('app.again')}
          </button>
        )}
      </main>
    );
  }
  return { Screen, fetch: () => void fetch().catch(() => {}) };
}
