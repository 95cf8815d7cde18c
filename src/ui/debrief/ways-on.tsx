import { useState } from 'preact/hooks';
import type { Checked } from '../../app/storage/checks.ts';
import type { GameRecord, Refusal } from '../../sim/index.ts';
import { sayRefusal } from '../../words/say-refusal.ts';
import { useGame, useLanguage, useSay } from '../context.ts';

/** Where a debrief leads: another go, the report, a replay, the record; and what is not kept yet. */
export function WaysOn({ record, game }: { record: GameRecord; game: string }) {
  const state = useGame();
  const say = useSay();
  const language = useLanguage();
  const { scenario } = state.host;
  const { inClass = false } = state.page;
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const replay = async () => {
    const shown = await state.page.replay();
    setRefusals(shown.ok ? [] : shown.refusals);
  };
  return (
    <footer class="debrief-foot">
      <div role="status">
        {state.game.value.saved === 'failed' && <p class="refusal">{say('debrief.notKept')}</p>}
        {refusals.map((refusal) => (
          <p class="refusal" key={refusal.code}>
            {sayRefusal(language, refusal, state.host.legend.levers)}
          </p>
        ))}
      </div>
      {!inClass && (
        <button type="button" class="button button-main" onClick={() => state.page.leave('sameSeed')}>
          {say('again.same')}
        </button>
      )}
      <button type="button" class="button button-strong" onClick={() => (state.screen.value = { kind: 'report' })}>
        {say('report.open')}
      </button>
      {!inClass && (
        <button type="button" class="button" onClick={() => state.page.leave('otherSeed')}>
          {say('again.other')}
        </button>
      )}
      {!inClass && (
        <button type="button" class="button" onClick={() => void replay()}>
          {say('replay.title')}
        </button>
      )}
      <a
        class="button"
        href={recordAddress(record)}
        download={`rapport-${scenario.id}.json`}
        onClick={(event) => {
          // as it stands now: questions may have been answered since this was drawn
          const checks = resultsOf(state.page.checks.recall(game));
          if (checks.length > 0) event.currentTarget.href = recordAddress({ ...record, checks });
        }}
      >
        {say('record.save')}
      </a>
      <button type="button" class="button" onClick={() => state.page.leave('start')}>
        {say(inClass ? 'again.class' : 'again.start')}
      </button>
    </footer>
  );
}

/** Concept checks as a record carries them: which, with how many points; not what was written. */
function resultsOf(checked: readonly Checked[]): NonNullable<GameRecord['checks']> {
  return checked.map(({ question, got, of, by }) => ({ question, got, of, by }));
}

/** The record as a file to keep. A data address needs no clean-up and no secure page. */
function recordAddress(record: GameRecord): string {
  return `data:application/json;charset=utf-8,${encodeURIComponent(JSON.stringify(record))}`;
}
