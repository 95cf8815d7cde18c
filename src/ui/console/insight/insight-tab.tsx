import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import type { GameHost } from '../../../app/host.ts';
import { useGame, useSay } from '../../context.ts';
import { ChoiceRow } from '../../parts/choice-row.tsx';
import { UNTOUCHED, useTableState } from '../../parts/table/table-state.ts';
import { useMedia, WIDE } from '../../parts/use-media.ts';
import { Dossier } from '../dossier.tsx';
import { AbcView } from './abc-view.tsx';
import type { Analysis, AnalysisProps, Picked } from './analysis.ts';
import { ANALYSES } from './analysis.ts';
import { buyersOf } from './buyers.ts';
import { CampaignView } from './campaign-view.tsx';
import { ChurnView } from './churn-view.tsx';
import { CohortView } from './cohort-view.tsx';
import { FunnelView } from './funnel-view.tsx';
import { Pick } from './pick.tsx';
import { PickedPeople } from './picked-people.tsx';
import { PivotView } from './pivot-view.tsx';
import { RfmView } from './rfm-view.tsx';
import { SatisfactionView } from './satisfaction-view.tsx';

const VIEWS: Readonly<Record<Analysis, ComponentType<AnalysisProps>>> = {
  rfm: RfmView,
  abc: AbcView,
  cohort: CohortView,
  churn: ChurnView,
  satisfaction: SatisfactionView,
  funnel: FunnelView,
  campaign: CampaignView,
  pivot: PivotView,
};

/** What was looked at last in each game, so that the next turn begins there. */
const lastShown = new WeakMap<GameHost, Analysis>();

/** Analyses of what is on file and in the books, one at a time; customers they name open their file. */
export function InsightTab({ who, onWho }: { who: number | null; onWho: (who: number | null) => void }) {
  const { host, view } = useGame();
  const say = useSay();
  const wide = useMedia(WIDE);
  const [analysis, setAnalysis] = useState<Analysis>(() => lastShown.get(host) ?? 'rfm');
  const [picked, setPicked] = useState<Picked | null>(null);
  const table = useTableState();
  const pick = (those: Picked) => {
    table.value = UNTOUCHED;
    setPicked(those);
  };
  const choose = (next: Analysis) => {
    lastShown.set(host, next);
    setAnalysis(next);
    setPicked(null);
  };
  const options = ANALYSES.map((value) => ({ value, text: say(`insight.${value}`) }));
  const View = VIEWS[analysis];
  const isAside = who !== null || picked !== null;
  return (
    <div class="insight">
      {who !== null && <Dossier who={who} onBack={() => onWho(null)} />}
      {who === null && picked && (
        <PickedPeople picked={picked} state={table} onWho={onWho} onBack={() => setPicked(null)} />
      )}
      {/* stays while somebody's file lies over it, so that what was set is still set behind it */}
      <div class="insight-desk" hidden={isAside}>
        {wide ? (
          <div class="insight-menu">
            <ChoiceRow
              name="analysis"
              label={say('insight.pick')}
              options={options}
              value={analysis}
              onChoose={choose}
            />
          </div>
        ) : (
          <Pick label={say('insight.pick')} value={analysis} options={options} onPick={choose} />
        )}
        <div class="insight-body">
          {buyersOf(view.value.files).length === 0 ? (
            <p class="hint">{say('insight.nobody')}</p>
          ) : (
            <View key={analysis} onWho={onWho} onPick={pick} />
          )}
        </div>
      </div>
    </div>
  );
}
