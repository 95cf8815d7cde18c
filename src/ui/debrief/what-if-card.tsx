import type { Debrief, OtherDecision, WhatIfTold } from '../../app/host.ts';
import type { Axis } from '../../sim/index.ts';
import { leverName, sayDecision } from '../../words/levers.ts';
import { formatChange, formatMoney, formatNumber } from '../../words/number.ts';
import { sayTurns } from '../../words/why-story.ts';
import { useGame, useLanguage, useRead, useSay, useTell } from '../context.ts';
import type { useDeeds } from './use-deeds.ts';

const AXES = ['loyalty', 'value', 'satisfaction', 'service', 'conduct', 'growth'] as const satisfies readonly Axis[];

interface WhatIfCardProps {
  readonly decision: OtherDecision;
  readonly told: WhatIfTold;
  readonly debrief: Debrief;
  readonly deeds: ReturnType<typeof useDeeds>;
}

/** What would have been: score, axes, a few counts, and who would have come. */
export function WhatIfCard({ decision, told, debrief, deeds }: WhatIfCardProps) {
  const { scenario, legend } = useGame().host;
  const say = useSay();
  const tell = useTell();
  const read = useRead();
  const language = useLanguage();
  const { difference, complaints, people } = told;
  const { points } = difference;
  const turned = people.filter(({ came, comes }) => came !== comes);
  const net = difference.kept - difference.lost;
  const isSame =
    turned.length === 0 &&
    difference.cash === 0 &&
    difference.kept === 0 &&
    difference.lost === 0 &&
    Object.values(difference.raw).every((one) => one === 0);
  return (
    <article class="what-if">
      <h4>{title()}</h4>
      {isSame ? (
        <p>{say('otherwise.same')}</p>
      ) : (
        <>
          {points && debrief.marks && (
            <p class="what-if-total">
              {say('otherwise.total', {
                from: formatNumber(debrief.score.total / 10),
                to: formatNumber((debrief.score.total + points.total) / 10),
                by: formatChange(points.total / 10),
              })}
            </p>
          )}
          <ul class="what-if-figures">
            {points &&
              AXES.filter((axis) => (scenario.scoring?.weights[axis] ?? 0) > 0 && points[axis] !== 0).map((axis) => (
                <Figure
                  key={axis}
                  name={say(`axis.${axis}`)}
                  by={points[axis] / 10}
                  text={formatChange(points[axis] / 10)}
                />
              ))}
            {!scenario.inert && (
              <>
                <Figure name={say('otherwise.customers')} by={net} text={formatChange(net)} />
                <Figure name={say('otherwise.complaints')} by={-complaints} text={formatChange(complaints)} />
              </>
            )}
            <Figure
              name={say('otherwise.cash')}
              by={difference.cash}
              text={`${difference.cash > 0 ? '+' : ''}${formatMoney(difference.cash)}`}
            />
          </ul>
          {turned.length === 0 ? (
            <p class="quiet">{say('otherwise.sameMorning')}</p>
          ) : (
            turned.map(({ id, comes, line }) => {
              const member = scenario.cast.find((one) => one.id === id);
              const name = member ? tell(member.name) : id;
              return (
                <p key={id} class={comes ? 'good' : 'bad'}>
                  {say(endKey(comes, scenario.inert), { name, line: read(line) })}
                </p>
              );
            })
          )}
        </>
      )}
    </article>
  );

  function title(): string {
    if (decision.kind === 'talk') {
      const found = scenario.encounters.find(({ id }) => id === decision.encounter)?.title;
      const name = found ? tell(found) : decision.encounter;
      return `${say('otherwise.talk', { title: name })} → ${deeds.spoken(decision.encounter, decision.replies)}`;
    }
    const lever = leverName(language, scenario, legend.levers, decision.lever);
    const set = sayDecision(language, legend.levers[decision.lever], decision.decision);
    return say('deed.lever', { lever, decision: set, turns: sayTurns(language, scenario, decision.turns) });
  }
}

function endKey(comes: boolean, inert: boolean) {
  if (inert) return comes ? 'otherwise.wouldRing' : 'otherwise.wouldNotRing';
  return comes ? 'otherwise.wouldCome' : 'otherwise.wouldNot';
}

/** `by` says whether it is better or worse, and the sign says it without colour. */
function Figure({ name, by, text }: { name: string; by: number; text: string }) {
  return (
    <li>
      <span>{name}</span> <b class={by > 0 ? 'good' : by < 0 ? 'bad' : ''}>{text}</b>
    </li>
  );
}
