import type { Replay, ReplayTurn } from '../../app/replay/replay-record.ts';
import { useLanguage, useSay } from '../context.ts';
import { VERDICT_SIGN } from '../desk/guess.ts';
import type { DecisionRow } from './decision-rows.ts';
import { decisionsOf } from './decision-rows.ts';

/** What was said, changed and predicted in one turn. */
export function Decided({ replay, turn }: { replay: Replay; turn: ReplayTurn }) {
  const language = useLanguage();
  const rows = decisionsOf(replay, turn, language);
  return (
    <ul class="decided">
      {rows.map((row, k) => (
        <li key={`${row.kind} ${k}`} class={`decided-${row.kind}`}>
          <DecidedRow row={row} />
        </li>
      ))}
    </ul>
  );
}

function DecidedRow({ row }: { row: DecisionRow }) {
  const say = useSay();
  const { kind, subject, knob, before, now, verdict } = row;
  if (kind === 'nothing') return <span class="quiet">{now}</span>;
  return (
    <>
      <span class="quiet decided-kind">{say(`sheet.kind.${kind}`)}</span>
      <span>
        <b>{subject}</b>
        {knob && <span class="quiet"> {knob}</span>}{' '}
        {before && (
          <>
            <s class="quiet">{before}</s> <span aria-hidden="true">→</span>{' '}
          </>
        )}
        <span>{now}</span>
        {verdict && (
          <span class={verdict === 'wasWrong' ? 'bad' : verdict === 'wasRight' ? 'good' : 'quiet'}>
            {' '}
            <span aria-hidden="true">{VERDICT_SIGN[verdict]}</span> {say(`predict.${verdict}`)}
          </span>
        )}
      </span>
    </>
  );
}
