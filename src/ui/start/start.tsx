import { useRef, useState } from 'preact/hooks';
import type { Key, Values } from '../../words/say.ts';
import { say as sayIn } from '../../words/say.ts';
import { sayRefusal } from '../../words/say-refusal.ts';
import { tell as tellIn } from '../../words/text-at.ts';
import { CampaignMap } from '../campaign/campaign-map.tsx';
import { Front } from '../opening/front.tsx';
import type { StartPage } from '../page.ts';
import { ChoiceRow } from '../parts/choice-row.tsx';
import { useMedia, WIDE } from '../parts/use-media.ts';
import type { Settings } from '../settings.ts';
import { ALONE, CLASSROOM, LANGUAGE_NAMES, LANGUAGES } from '../settings.ts';
import { ProgressSheet } from './progress-sheet.tsx';
import { RecordOpener } from './record-opener.tsx';

/** Minutes a turn takes alone (game sheet: 27 minutes for twelve). */
const MINUTES_PER_TURN = 2.25;

interface StartProps {
  readonly page: StartPage;
  readonly settings: Settings;
  readonly onSettings: (settings: Settings) => void;
}

/** One large way in; everything else waits under it, or beside it where there is room. */
export function Start({ page, settings, onSettings }: StartProps) {
  const { language } = settings;
  const say = (key: Key, values?: Values) => sayIn(language, key, values);
  const [carrying, setCarrying] = useState(false);
  const way = useRef<HTMLElement>(null);
  const wide = useMedia(WIDE);
  const { scenario, keptBack } = page;
  return (
    <main class="start">
      <section class="start-way" ref={way} aria-labelledby="start-title">
        <Front stage={scenario.stage} />
        <div class="start-words">
          <p class="start-name">{say('app.name')}</p>
          <h1 id="start-title">{tellIn(language, scenario.title)}</h1>
          <p class="start-summary">{tellIn(language, scenario.summary)}</p>
          <p class="quiet">
            {say('start.length', { n: scenario.turns, minutes: Math.round(scenario.turns * MINUTES_PER_TURN) })}
          </p>
          <WayIn page={page} settings={settings} onSettings={onSettings} />
          {page.classes && (
            <p class="start-classes">
              <a class="button" href={page.classes.join}>
                {say('start.class')}
              </a>
              <a class="link" href={page.classes.desk}>
                {say('start.teacher')}
              </a>
            </p>
          )}
          {page.unknown !== null && (
            <p class="start-kept" role="status">
              {say('start.unknown', { id: page.unknown })}
            </p>
          )}
          {keptBack && (
            <p class="start-kept" role="status">
              {`${say('session.keptTitle')} · ${sayRefusal(language, keptBack, {})}`}
            </p>
          )}
          {inWeChat() && (
            <p class="start-kept" role="status">
              {say('start.weChat')}
            </p>
          )}
          {!page.lasting && (
            <p class="start-kept" role="status">
              {say('progress.notLasting')}
            </p>
          )}
        </div>
      </section>
      <div class="start-book">
        <CampaignMap
          shelf={page.shelf}
          chosen={scenario.id}
          progress={page.progress}
          onChoose={(id) => page.choose(id)}
          onPress={() => !wide && way.current?.scrollIntoView()}
        />
        <footer class="start-foot">
          <button type="button" class="button" onClick={() => setCarrying(true)}>
            {say('progress.title')}
          </button>
          <RecordOpener page={page} />
          {page.write && (
            <a class="link" href={page.write}>
              {say('start.write')}
            </a>
          )}
          <ChoiceRow
            name="language"
            label={say('start.language')}
            value={language}
            options={LANGUAGES.map((value) => ({ value, text: LANGUAGE_NAMES[value] }))}
            onChoose={(value) => onSettings({ ...settings, language: value })}
          />
        </footer>
      </div>
      {carrying && <ProgressSheet page={page} onClose={() => setCarrying(false)} />}
    </main>
  );
}

/** On with what stands, or into a new game; the first of them is the large one. */
function WayIn({ page, settings, onSettings }: StartProps) {
  const { language, votes } = settings;
  const say = (key: Key, values?: Values) => sayIn(language, key, values);
  const [seed, setSeed] = useState('');
  const { saved, earlier, practice, ready } = page;
  return (
    <form
      class="start-form"
      aria-busy={!ready}
      onSubmit={(event) => {
        event.preventDefault();
        page.begin(seed.trim());
      }}
    >
      {saved && (
        <button type="button" class="button button-main" onClick={() => page.resume(saved.id)}>
          {say('start.resume', { turn: tellIn(language, saved.turnName) })}
        </button>
      )}
      <button type="submit" class={saved ? 'button' : 'button button-main'} disabled={!ready}>
        {say(!ready ? 'start.fetching' : saved ? 'start.afresh' : 'start.begin')}
      </button>
      {practice && (
        <button type="button" class="button" onClick={() => page.resume(practice.id)}>
          {say('start.practice', { turn: tellIn(language, practice.turnName) })}
        </button>
      )}
      {saved && <p class="quiet start-note">{say('start.keeps')}</p>}
      {earlier.length > 0 && (
        <details class="start-more">
          <summary>{say('start.earlier', { n: earlier.length })}</summary>
          <ul class="start-earlier">
            {earlier.map(({ id, seed: luck, turnName }) => (
              <li key={id}>
                <button type="button" class="button" onClick={() => page.resume(id)}>
                  {say('start.earlierOne', { turn: tellIn(language, turnName), seed: luck })}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
      <details class="start-more">
        <summary>{say('start.more')}</summary>
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
        <ChoiceRow
          name="votes"
          label={say('settings.votes')}
          labelled
          value={votes}
          options={(['off', 'on'] as const).map((value) => ({ value, text: say(`settings.votes.${value}`) }))}
          onChoose={(value) => onSettings({ ...settings, ...(value === 'on' ? CLASSROOM : ALONE) })}
        />
      </details>
    </form>
  );
}

/** Its own browser forgets what pages keep; games here are kept in the page. */
const inWeChat = (): boolean => /MicroMessenger/i.test(globalThis.navigator?.userAgent ?? '');
