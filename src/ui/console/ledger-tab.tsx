import { lineName } from '../../words/levers.ts';
import { formatMoney } from '../../words/number.ts';
import { useGame, useLanguage, useSay } from '../context.ts';
import { Term } from '../glossary/term.tsx';
import { Scroll } from '../parts/scroll.tsx';
import { useTime } from '../time.ts';
import { ledgerOf, openingOf } from './ledger.ts';

/** The account book: a column for each turn closed, a row for each line. */
export function LedgerTab() {
  const { host, view: latest } = useGame();
  const say = useSay();
  const language = useLanguage();
  const time = useTime();
  const { books, firm } = latest.value;
  const name = (line: string) => lineName(language, host.scenario, host.legend.levers, line);
  const rows = ledgerOf(books);
  return (
    <div class="ledger">
      {firm.owing.length > 0 && (
        <p class="hint">
          {say('ledger.owing')}:{' '}
          {firm.owing
            .map(({ turn, line, cents }) =>
              say('bar.owing', { turn: time.name(turn), money: formatMoney(Math.abs(cents)), line: name(line) }),
            )
            .join(' · ')}
        </p>
      )}
      {books.length === 0 ? (
        <p class="quiet">{say('ledger.empty')}</p>
      ) : (
        <Scroll class="table-scroll" label={say('console.ledger')}>
          <table class="table">
            <thead>
              <tr>
                <th scope="col">{say('ledger.line')}</th>
                {books.map(({ turn }) => (
                  <th key={turn} scope="col" class="number">
                    {time.name(turn)}
                  </th>
                ))}
                <th scope="col" class="number">
                  {say('ledger.total')}
                </th>
              </tr>
            </thead>
            <tbody>
              <tr>
                <th scope="row">{say('ledger.opening')}</th>
                {books.map((book) => (
                  <td key={book.turn} class="number">
                    {formatMoney(openingOf(book) ?? 0)}
                  </td>
                ))}
                <td />
              </tr>
              {rows.map(({ line, cents, total }) => (
                <tr key={line}>
                  <th scope="row">{name(line)}</th>
                  {cents.map((amount, k) => (
                    <td key={books[k]?.turn ?? k} class="number">
                      {amount === 0 ? '' : formatMoney(amount)}
                    </td>
                  ))}
                  <td class="number">
                    <b>{formatMoney(total)}</b>
                  </td>
                </tr>
              ))}
              {books.some(({ receivables }) => receivables !== undefined) && (
                <tr>
                  <th scope="row">{say('ledger.receivables')}</th>
                  {books.map(({ turn, receivables }) => (
                    <td key={turn} class="number">
                      {formatMoney(receivables ?? 0)}
                    </td>
                  ))}
                  <td />
                </tr>
              )}
              <tr class="table-sum">
                <th scope="row">
                  <Term id="cash">{say('ledger.cash')}</Term>
                </th>
                {books.map(({ turn, cash }) => (
                  <td key={turn} class={cash < 0 ? 'number bad' : 'number'}>
                    {formatMoney(cash)}
                  </td>
                ))}
                <td />
              </tr>
            </tbody>
          </table>
        </Scroll>
      )}
    </div>
  );
}
