import type { Appraisal } from '../../sim/index.ts';
import { formatFigure } from '../../words/figure.ts';
import { formatNumber } from '../../words/number.ts';
import { useGame, useSay, useTell } from '../context.ts';
import { Scroll } from '../parts/scroll.tsx';
import { useTime } from '../time.ts';

/** Every indicator by cycle, with how it is worked out and which rows of the course ask for it; then the complaint ledger. */
export function AppraisalIndicators({ appraisal }: { appraisal: Appraisal }) {
  const say = useSay();
  const tell = useTell();
  const { causes } = useGame().host.scenario;
  return (
    <>
      <Scroll class="table-scroll" label={say('appraisal.tab.indicators')}>
        <table class="table appraisal-table">
          <CycleHead appraisal={appraisal} first={say('appraisal.indicator')} />
          <tbody>
            {appraisal.indicators.map(({ id, unit, rows, values }) => (
              <tr key={id}>
                <th scope="row" class="appraisal-how">
                  <b>{say(`appraisal.name.${id}`)}</b>
                  <small>
                    {say(`appraisal.how.${id}`)} · {say('appraisal.source')}
                    {rows.map((row) => (
                      <span key={row}> {row}</span>
                    ))}
                  </small>
                </th>
                {values.map((value, k) => (
                  <td key={k} class="number">
                    {formatFigure(unit, value)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      <Scroll class="table-scroll" label={say('appraisal.causes')}>
        <table class="table appraisal-table">
          <CycleHead appraisal={appraisal} first={say('appraisal.causes')} />
          <tbody>
            {causes.map(({ id, name }, cause) => (
              <tr key={id}>
                <th scope="row">{tell(name)}</th>
                {appraisal.causes.map((counts, k) => (
                  <td key={k} class="number">
                    {formatNumber(counts[cause] ?? 0)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </>
  );
}

/** A column for each cycle of the appraisal. */
export function CycleHead({ appraisal, first }: { appraisal: Appraisal; first: string }) {
  const say = useSay();
  const time = useTime();
  return (
    <thead>
      <tr>
        <th scope="col">{first}</th>
        {appraisal.cycles.map(({ from, to }) => (
          <th key={from} scope="col" class="number">
            {from === to ? time.name(from) : say('appraisal.cycle', { from: time.name(from), to: time.name(to) })}
          </th>
        ))}
      </tr>
    </thead>
  );
}
