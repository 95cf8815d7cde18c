import { useEffect, useState } from 'preact/hooks';
import type { Key, Values } from '../../words/say.ts';
import { say as sayIn } from '../../words/say.ts';
import { tell as tellIn } from '../../words/text-at.ts';
import { ShopFront } from '../opening/shop-front.tsx';
import type { StartPage } from '../page.ts';
import { ChoiceRow } from '../parts/choice-row.tsx';
import type { Settings } from '../settings.ts';
import { LANGUAGE_NAMES, LANGUAGES } from '../settings.ts';

/** Minutes a turn takes alone (game sheet: 27 minutes for twelve). */
const MINUTES_PER_TURN = 2.25;
/** Another scenario lays the page anew; the focus that chose it goes along. */
let choosing = false;

interface StartProps {
  readonly page: StartPage;
  readonly settings: Settings;
  readonly onSettings: (settings: Settings) => void;
}

/** One large way in; everything else waits under it. */
export function Start({ page, settings, onSettings }: StartProps) {
  const { language } = settings;
  const say = (key: Key, values?: Values) => sayIn(language, key, values);
  const [seed, setSeed] = useState('');
  const { scenario, saved } = page;
  useEffect(() => {
    if (!choosing) return;
    choosing = false;
    document.querySelector<HTMLInputElement>('.start input[name="scenario"]:checked')?.focus();
  }, []);
  return (
    <main class="start">
      <ShopFront />
      <div class="start-words">
        <p class="start-name">{say('app.name')}</p>
        {page.shelf.length > 1 && (
          <ChoiceRow
            name="scenario"
            label={say('start.scenario')}
            value={scenario.id}
            options={page.shelf.map(({ id, title }) => ({ value: id, text: tellIn(language, title) }))}
            onChoose={(id) => {
              choosing = true;
              page.choose(id);
            }}
          />
        )}
        <h1>{tellIn(language, scenario.title)}</h1>
        <p>{tellIn(language, scenario.summary)}</p>
        <p class="quiet">
          {say('start.length', { n: scenario.turns, minutes: Math.round(scenario.turns * MINUTES_PER_TURN) })}
        </p>
        <form
          class="start-form"
          onSubmit={(event) => {
            event.preventDefault();
            page.begin(seed.trim());
          }}
        >
          {saved && (
            <button type="button" class="button button-main" onClick={() => page.resume()}>
              {say('start.resume', { turn: tellIn(language, saved.turnName) })}
            </button>
          )}
          <button type="submit" class={saved ? 'button' : 'button button-main'}>
            {say(saved ? 'start.afresh' : 'start.begin')}
          </button>
          {saved && <p class="quiet start-note">{say('start.replaces')}</p>}
          <details class="start-more">
            <summary>{say('start.seed')}</summary>
            <label class="start-seed">
              <span class="quiet">{say('start.seedHint')}</span>
              <input
                type="text"
                aria-label={say('start.seed')}
                maxLength={64}
                autoComplete="off"
                spellcheck={false}
                value={seed}
                onInput={(event) => setSeed(event.currentTarget.value)}
              />
            </label>
          </details>
        </form>
        <ChoiceRow
          name="language"
          label={say('start.language')}
          value={language}
          options={LANGUAGES.map((value) => ({ value, text: LANGUAGE_NAMES[value] }))}
          onChoose={(value) => onSettings({ ...settings, language: value })}
        />
      </div>
    </main>
  );
}
