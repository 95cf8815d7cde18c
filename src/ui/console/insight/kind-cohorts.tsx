import type { ComponentChildren } from 'preact';
import { formatNumber } from '../../../words/number.ts';
import { useGame, useSay } from '../../context.ts';
import { Scroll } from '../../parts/scroll.tsx';
import { Bars } from './bars.tsx';
import type { Grouping } from './cohorts.ts';
import { cohortsByKind, WINDOWS } from './cohorts.ts';
import { Frame } from './frame.tsx';
import { percent, wholePercent } from './round.ts';
import { useTraits } from './trait-words.ts';

/** The sentence is about groups of this many people, where there are two. (chosen) */
const ENOUGH = 30;
/** The window the chart and the sentence are about: place in WINDOWS. (chosen) */
const SHOWN = 1;

/** Cohorts by how somebody began: how many came again, and how many came of late. */
export function KindCohorts({ tools, grouping }: { tools: ComponentChildren; grouping: Grouping }) {
  const { view } = useGame();
  const say = useSay();
  const nameOf = useTraits();
  const cohorts = cohortsByKind(view.value.files, grouping);
  if (cohorts.length === 0) return <Frame says={say('insight.nobody')} cannot={say('kind.cannot')} tools={tools} />;
  const lately = (one: (typeof cohorts)[number]): number => one.lately[SHOWN]?.value ?? 0;
  const large = cohorts.filter(({ people }) => people >= ENOUGH);
  const told = large.length > 1 ? large : cohorts;
  const best = told.reduce((one, other) => (lately(other) > lately(one) ? other : one));
  const worst = told.reduce((one, other) => (lately(other) < lately(one) ? other : one));
  const turns = WINDOWS[SHOWN];
  return (
    <Frame
      says={say(best === worst ? 'kind.saysOne' : 'kind.says', {
        turns,
        best: nameOf(grouping, best.kind),
        most: percent(lately(best)),
        worst: nameOf(grouping, worst.kind),
        least: percent(lately(worst)),
      })}
      cannot={say('kind.cannot')}
      tools={tools}
      chart={
        <Bars
          label={say('kind.chart', { turns })}
          legend={[
            { ink: 'hollow', text: say('kind.again') },
            { ink: 'full', text: say('kind.lately', { turns }) },
          ]}
          rows={cohorts.map((one) => ({
            key: one.kind,
            name: nameOf(grouping, one.kind),
            bars: [
              { ink: 'hollow', value: one.again?.value ?? 0, text: wholePercent(one.again?.value ?? 0) },
              { ink: 'full', value: lately(one), text: wholePercent(lately(one)) },
            ],
          }))}
        />
      }
    >
      <Scroll class="table-scroll" label={say('insight.cohort')}>
        <table class="table">
          <thead>
            <tr>
              <th scope="col">{say(`cohort.by.${grouping}`)}</th>
              <th scope="col" class="number">
                {say('insight.people')}
              </th>
              <th scope="col" class="number">
                {say('kind.again')}
              </th>
              {WINDOWS.map((one) => (
                <th key={one} scope="col" class="number">
                  {say('kind.lately', { turns: one })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {cohorts.map(({ kind, people, again, lately: shares }) => (
              <tr key={kind}>
                <th scope="row">{nameOf(grouping, kind)}</th>
                <td class="number">{formatNumber(people)}</td>
                <td class="number">{percent(again?.value ?? null)}</td>
                {shares.map((share, k) => (
                  <td key={WINDOWS[k]} class="number">
                    {percent(share?.value ?? null)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </Frame>
  );
}
