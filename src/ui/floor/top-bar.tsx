import { formatMoney, formatMoneyShort, formatNumber } from '../../words/number.ts';
import type { Key } from '../../words/say.ts';
import { useGame, useLanguage, useSay, useTell } from '../context.ts';
import { Term } from '../glossary/term.tsx';
import type { TermId } from '../glossary/terms.ts';
import { useMedia, WIDE } from '../parts/use-media.ts';
import { useTime } from '../time.ts';

/** How the owner looks, by patience out of a hundred. (chosen) */
const OWNER: readonly { readonly from: number; readonly key: Key }[] = [
  { from: 75, key: 'owner.glad' },
  { from: 50, key: 'owner.calm' },
  { from: 30, key: 'owner.restless' },
  { from: 0, key: 'owner.doorway' },
];

/** `turn` where another than the one being decided is spoken of. The firm, the month, three figures, the owner's face; what lies behind buttons stands at the right. */
export function TopBar({ turn }: { turn?: number | undefined }) {
  const state = useGame();
  const say = useSay();
  const tell = useTell();
  const language = useLanguage();
  const time = useTime();
  const wide = useMedia(WIDE);
  const { scenario } = state.host;
  const { view, saved } = state.game.value;
  const shown = turn ?? view.turn;
  const { cash, satisfaction, trulyLoyal } = view.kpis;
  const owner = scenario.staff.find(({ id }) => id === scenario.firm.owner);
  const mood = view.firm.patience === null ? null : OWNER.find(({ from }) => (view.firm.patience ?? 0) >= from);
  const money = (cents: number) => (wide ? formatMoney(cents) : formatMoneyShort(language, cents));
  const asked =
    satisfaction.value === null
      ? say('bar.unknown')
      : `≈${formatNumber(Math.round(satisfaction.value))}${satisfaction.plusMinus === null ? '' : `±${formatNumber(Math.round(satisfaction.plusMinus))}`}`;
  return (
    <header class="bar">
      <h1 class={wide ? 'bar-firm' : 'unseen'}>{tell(scenario.firm.name)}</h1>
      <p class="bar-turn">
        {wide ? `${time.place(shown, view.of)} · ${time.name(shown)}` : `${shown}/${view.of} ${time.name(shown)}`}
      </p>
      <dl class="bar-figures">
        <Figure
          term="cash"
          name={say('bar.cash')}
          value={money(cash.value ?? view.firm.cents)}
          warn={(cash.value ?? 0) < 0}
        />
        {!scenario.inert && (
          <Figure
            term="survey"
            name={say(wide ? 'bar.satisfied' : 'bar.satisfiedShort')}
            value={asked}
            hint={satisfaction.value === null ? say('bar.notAsked') : ''}
          />
        )}
        {scenario.inert && <Figure name={say('axis.conduct')} value={formatNumber(view.kpis.conduct.value ?? 100)} />}
        {wide && !scenario.inert && (
          <Figure
            term="loyalty"
            name={say('bar.trulyLoyal')}
            value={trulyLoyal.value === null ? say('bar.unknown') : `≈${formatNumber(trulyLoyal.value)}`}
            hint={trulyLoyal.value === null ? say('bar.notAsked') : ''}
          />
        )}
        {wide && !scenario.inert && owner && mood && (
          <Figure name={tell(owner.name)} value={say(mood.key)} warn={mood.key === 'owner.doorway'} />
        )}
      </dl>
      <span class={`bar-saved bar-saved-${saved}`} role="status">
        <span aria-hidden="true">{saved === 'saved' ? '✓' : saved === 'saving' ? '…' : '!'}</span>
        <span class={wide ? '' : 'unseen'}>{say(`saved.${saved}`)}</span>
      </span>
      {wide && (
        <button
          type="button"
          class="bar-button"
          onClick={() => (state.sheet.value = { kind: 'console', tab: 'customers', who: null })}
        >
          {say('bar.files')}
        </button>
      )}
      {wide && (
        <button
          type="button"
          class="bar-button"
          aria-label={say('help.title')}
          onClick={() => (state.sheet.value = { kind: 'help' })}
        >
          <span aria-hidden="true">?</span>
        </button>
      )}
      <button
        type="button"
        class="bar-button"
        aria-label={say('app.menu')}
        onClick={() => (state.sheet.value = { kind: 'settings' })}
      >
        <svg width="18" height="14" viewBox="0 0 18 14" aria-hidden="true">
          <path d="M0 1H18M0 7H18M0 13H18" stroke="currentColor" stroke-width="2" />
        </svg>
      </button>
    </header>
  );
}

interface FigureProps {
  readonly name: string;
  readonly value: string;
  readonly hint?: string;
  readonly warn?: boolean;
  /** What the glossary says of it, how it comes to be known included. */
  readonly term?: TermId;
}

function Figure({ name, value, hint = '', warn = false, term }: FigureProps) {
  return (
    <div class={warn ? 'figure figure-warn' : 'figure'} title={hint || undefined}>
      <dt>{term ? <Term id={term}>{name}</Term> : name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
