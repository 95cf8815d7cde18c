import { useEffect, useRef } from 'preact/hooks';
import { useGame, useSay, useTell } from '../context.ts';
import { AppraisalSection } from './appraisal.tsx';
import { Arcs } from './arcs.tsx';
import { CallTruths } from './calls.tsx';
import { SalesCurve } from './sales-curve.tsx';
import { Scores } from './scores.tsx';
import { Tallies } from './tallies.tsx';
import { Truth } from './truth.tsx';
import { useDebrief, useRecord } from './use-debrief.ts';

/** What it came to, and what was so behind it. */
export function DebriefScreen() {
  const state = useGame();
  const say = useSay();
  const tell = useTell();
  const debrief = useDebrief();
  const record = useRecord();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), [debrief === null]);
  const { scenario } = state.host;
  if (!debrief) {
    return (
      <main class="debrief">
        <h1>{say('debrief.title')}</h1>
        <p role="status">{say('debrief.working')}</p>
      </main>
    );
  }
  const ending = scenario.endings.find(({ id }) => id === debrief.ending);
  return (
    <main class="debrief">
      <h1 class="quiet debrief-kind">
        {say('debrief.title')} · {tell(scenario.title)}
      </h1>
      <header class="debrief-head">
        <div class="debrief-ending">
          <p class="quiet">{say('debrief.ending')}</p>
          <h2 ref={title} tabIndex={-1}>
            {ending ? tell(ending.title) : ''}
          </h2>
          <p>{ending ? tell(ending.text) : ''}</p>
          {!scenario.inert && <SalesCurve />}
        </div>
        <Scores debrief={debrief} />
      </header>
      <div class="debrief-body">
        {debrief.appraisal && <AppraisalSection appraisal={debrief.appraisal} />}
        <Tallies record={record} />
        {scenario.inert ? <CallTruths debrief={debrief} /> : <Truth debrief={debrief} />}
        <Arcs debrief={debrief} />
      </div>
      <footer class="debrief-foot">
        <button type="button" class="button button-main" onClick={() => state.page.leave('sameSeed')}>
          {say('again.same')}
        </button>
        <button type="button" class="button" onClick={() => state.page.leave('otherSeed')}>
          {say('again.other')}
        </button>
        {record && (
          <a class="button" href={recordAddress(record)} download={`rapport-${scenario.id}.json`}>
            {say('record.save')}
          </a>
        )}
        <button type="button" class="button" onClick={() => state.page.leave('start')}>
          {say('again.start')}
        </button>
      </footer>
    </main>
  );
}

/** The record as a file to keep. A data address needs no clean-up and no secure page. */
function recordAddress(record: object): string {
  return `data:application/json;charset=utf-8,${encodeURIComponent(JSON.stringify(record))}`;
}
