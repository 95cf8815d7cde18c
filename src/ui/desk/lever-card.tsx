import type { DeskLever } from '../../sim/index.ts';
import { leverName, sayDecision, sayValue } from '../../words/levers.ts';
import { formatMoney } from '../../words/number.ts';
import { sayRefusal } from '../../words/say-refusal.ts';
import { useGame, useLanguage, useSay, useTell } from '../context.ts';
import { KnobField } from './knob-field.tsx';
import { ReachLine } from './reach-line.tsx';

/** One lever as named steps: what it costs, what it was, why it cannot be. */
export function LeverCard({ entry, number }: { entry: DeskLever; number: number }) {
  const state = useGame();
  const say = useSay();
  const tell = useTell();
  const language = useLanguage();
  const { host, lever: chosen } = state;
  const { draft, tally, stage } = state.game.value;
  const words = host.legend.levers[entry.lever];
  const decision = { ...entry.last, ...draft.levers[entry.lever] };
  const changed = tally.changes.levers.includes(entry.lever);
  const fixed = entry.held || entry.committed !== null;
  const cents = tally.bills.filter(({ lever }) => lever === entry.lever).reduce((sum, bill) => sum + bill.cents, 0);
  const refusals = tally.refusals.filter(({ where }) => where === entry.lever || where.startsWith(`${entry.lever}.`));
  const rule = entry.held ? heldBy(state, entry.lever) : null;
  const note = entry.held
    ? rule
      ? tell(rule.title)
      : say('desk.held')
    : entry.committed !== null
      ? say('desk.committed')
      : changed
        ? entry.lapses
          ? say('desk.once')
          : say('desk.was', { value: sayDecision(language, words, entry.last) })
        : (words?.hint[language] ?? '');
  const name = leverName(language, host.scenario, host.legend.levers, entry.lever);
  const about = host.scenario.levers[entry.lever]?.about;
  return (
    <section
      class={`lever${Object.keys(entry.knobs).length > 1 ? ' lever-many' : ''}${changed ? ' lever-changed' : ''}${chosen.value === entry.lever ? ' lever-chosen' : ''}`}
      data-lever={entry.lever}
      aria-labelledby={`lever-${entry.lever}`}
      onFocusIn={() => (chosen.value = entry.lever)}
    >
      <h3 id={`lever-${entry.lever}`} title={about ? tell(about) : words?.about[language]}>
        <span class="lever-number" aria-hidden="true">
          {number}
        </span>
        {name}
        {changed && <span class="unseen">{say('app.changed')}</span>}
      </h3>
      <div class="lever-knobs">
        {Object.keys(entry.knobs).map((knob) => (
          <KnobField key={knob} {...{ entry, knob, words, decision }} disabled={fixed || stage === 'closing'} />
        ))}
      </div>
      <p class="lever-note">
        <span class="lever-hint" title={note}>
          {note}
        </span>
        {cents > 0 && <span class="lever-bill">{say('desk.bill', { money: formatMoney(cents) })}</span>}
        {changed && !fixed && (
          <button
            type="button"
            class="link"
            aria-label={`${say('desk.undo')} ${name}`}
            onClick={() => host.propose(entry.lever, entry.last)}
          >
            {say('desk.undo')}
          </button>
        )}
      </p>
      {chosen.value === entry.lever && !fixed && <ReachLine />}
      {refusals.map((refusal) => (
        <p class="refusal" role="alert" key={refusal.code + refusal.where}>
          {sayRefusal(language, refusal, host.legend.levers)}
        </p>
      ))}
    </section>
  );
}

function heldBy({ host, view }: ReturnType<typeof useGame>, lever: string) {
  const running = view.value.interventions.filter(({ warning }) => !warning);
  return (
    host.scenario.interventions.find(({ id, hold }) => hold?.lever === lever && running.some((one) => one.id === id)) ??
    null
  );
}

interface FoldedProps {
  readonly entry: DeskLever;
  readonly turnName: string; // of the turn it opens in
  /** Lays it on the desk; null where the scenario keeps to its agenda. */
  readonly onOpen: (() => void) | null;
}

/** A lever that does not lie on the desk, in one line: open it, read how it stands, or when it opens. */
export function FoldedLever({ entry, onOpen, turnName }: FoldedProps) {
  const { host, game } = useGame();
  const say = useSay();
  const language = useLanguage();
  const words = host.legend.levers[entry.lever];
  const name = leverName(language, host.scenario, host.legend.levers, entry.lever);
  const decision = { ...entry.last, ...game.value.draft.levers[entry.lever] };
  if (!entry.open) {
    return (
      <li class="folded quiet">
        <span>{name}</span>
        <span>{say('desk.opensIn', { turn: turnName })}</span>
      </li>
    );
  }
  const told = Object.keys(decision)
    .map((knob) => sayValue(language, words, knob, decision[knob]))
    .join(' · ');
  if (!onOpen) {
    return (
      <li class="folded">
        <span>{name}</span>
        <span class="quiet">{told}</span>
      </li>
    );
  }
  return (
    <li class="folded">
      <button type="button" class="folded-open" onClick={onOpen}>
        <span>{name}</span>
        <span class="quiet">{told}</span>
      </button>
    </li>
  );
}
