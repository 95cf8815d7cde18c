import { useState } from 'preact/hooks';
import { useSay } from '../../context.ts';
import type { Grouping } from './cohorts.ts';
import { GROUPINGS } from './cohorts.ts';
import { KindCohorts } from './kind-cohorts.tsx';
import { Pick } from './pick.tsx';
import { TurnCohorts } from './turn-cohorts.tsx';

/** Who came again, by when or by how they began. */
export function CohortView() {
  const say = useSay();
  const [by, setBy] = useState<'turn' | Grouping>('turn');
  const tools = (
    <Pick
      label={say('cohort.by')}
      value={by}
      options={(['turn', ...GROUPINGS] as const).map((value) => ({ value, text: say(`cohort.by.${value}`) }))}
      onPick={setBy}
    />
  );
  return by === 'turn' ? <TurnCohorts tools={tools} /> : <KindCohorts tools={tools} grouping={by} />;
}
