import type { Appraisal } from '../../sim/index.ts';
import { formatFigure, NO_FIGURE } from '../../words/figure.ts';
import type { Key } from '../../words/say.ts';
import { useSay } from '../context.ts';
import { Scroll } from '../parts/scroll.tsx';
import { CycleHead } from './appraisal-indicators.tsx';

/** The firm's abilities and the criteria of the post, each with the indicator that stands for it; there are no weights. */
export function AppraisalPost({ appraisal }: { appraisal: Appraisal }) {
  const say = useSay();
  return (
    <>
      <h4>{say('appraisal.abilities')}</h4>
      <Scroll class="table-scroll" label={say('appraisal.abilities')}>
        <table class="table appraisal-table">
          <CycleHead appraisal={appraisal} first={say('appraisal.ability')} />
          <tbody>
            {appraisal.abilities.map((ability) => (
              <Row
                key={ability.id}
                name={`appraisal.ability.${ability.id}` as Key}
                criterion={ability}
                appraisal={appraisal}
              />
            ))}
          </tbody>
        </table>
      </Scroll>
      <h4>{say('appraisal.rubric')}</h4>
      <Scroll class="table-scroll" label={say('appraisal.rubric')}>
        <table class="table appraisal-table">
          <CycleHead appraisal={appraisal} first={say('appraisal.criterion')} />
          {appraisal.rubric.map(({ id, parts }) => (
            <tbody key={id}>
              <tr>
                <th scope="rowgroup" colSpan={1 + appraisal.cycles.length}>
                  <b>{say(`appraisal.criterion.${id}` as Key)}</b>
                </th>
              </tr>
              {parts.map((part) => (
                <Row key={part.id} name={`appraisal.part.${part.id}` as Key} criterion={part} appraisal={appraisal} />
              ))}
            </tbody>
          ))}
        </table>
      </Scroll>
    </>
  );
}

interface RowProps {
  readonly name: Key;
  readonly criterion: Appraisal['abilities'][number];
  readonly appraisal: Appraisal;
}

function Row({ name, criterion, appraisal }: RowProps) {
  const say = useSay();
  const found = appraisal.indicators.find(({ id }) => id === criterion.indicator);
  return (
    <tr>
      <th scope="row" class="appraisal-how">
        {say(name)}
        <small>{found ? say(`appraisal.name.${found.id}`) : say('appraisal.judged')}</small>
      </th>
      {appraisal.cycles.map(({ from }, k) => (
        <td key={from} class="number">
          {found ? formatFigure(found.unit, found.values[k] ?? null) : NO_FIGURE}
        </td>
      ))}
    </tr>
  );
}
