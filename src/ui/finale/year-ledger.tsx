import { lineName } from '../../words/levers.ts';
import { formatMoney } from '../../words/number.ts';
import { ledgerOf, openingOf } from '../console/ledger.ts';
import { useGame, useLanguage, useSay } from '../context.ts';

/** What came in and what went out over the whole run, line by line. */
export function YearLedger() {
  const { host, view } = useGame();
  const say = useSay();
  const language = useLanguage();
  const { books, firm } = view.value;
  return (
    <section class="year">
      <h2>{say(host.scenario.inert ? 'calls.ledger' : 'finale.year')}</h2>
      <dl class="year-lines">
        <div class="year-opening">
          <dt>{say('ledger.opening')}</dt>
          <dd>{formatMoney(openingOf(books[0]) ?? firm.cents)}</dd>
        </div>
        {ledgerOf(books).map(({ line, total }) => (
          <div key={line}>
            <dt>{lineName(language, host.scenario, host.legend.levers, line)}</dt>
            <dd>{formatMoney(total)}</dd>
          </div>
        ))}
        <div class="year-sum">
          <dt>{say('ledger.cash')}</dt>
          <dd>{formatMoney(firm.cents)}</dd>
        </div>
      </dl>
    </section>
  );
}
