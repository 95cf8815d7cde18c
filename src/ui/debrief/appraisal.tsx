import { useState } from 'preact/hooks';
import type { Appraisal } from '../../sim/index.ts';
import { useSay } from '../context.ts';
import { AppraisalIndicators } from './appraisal-indicators.tsx';
import { AppraisalMonths } from './appraisal-months.tsx';
import { AppraisalPost } from './appraisal-post.tsx';

const TABS = ['months', 'indicators', 'post'] as const;

/** The course's own tables on this game, beside the score and never in it. */
export function AppraisalSection({ appraisal }: { appraisal: Appraisal }) {
  const say = useSay();
  const [shown, setShown] = useState<(typeof TABS)[number]>('months');
  return (
    <details class="appraisal">
      <summary>
        <h3 id="appraisal-title">{say('appraisal.title')}</h3>
      </summary>
      <p class="quiet">
        {say('appraisal.about')} {say('appraisal.none')}
      </p>
      <div class="console-tabs" role="tablist" aria-labelledby="appraisal-title">
        {TABS.map((tab) => (
          <button
            key={tab}
            type="button"
            role="tab"
            id={`appraisal-tab-${tab}`}
            aria-selected={tab === shown}
            aria-controls="appraisal-panel"
            class={tab === shown ? 'tab tab-on' : 'tab'}
            onClick={() => setShown(tab)}
          >
            {say(`appraisal.tab.${tab}`)}
          </button>
        ))}
      </div>
      <div class="appraisal-panel" role="tabpanel" id="appraisal-panel" aria-labelledby={`appraisal-tab-${shown}`}>
        {shown === 'months' && <AppraisalMonths appraisal={appraisal} />}
        {shown === 'indicators' && <AppraisalIndicators appraisal={appraisal} />}
        {shown === 'post' && <AppraisalPost appraisal={appraisal} />}
      </div>
    </details>
  );
}
