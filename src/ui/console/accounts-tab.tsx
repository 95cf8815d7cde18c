import { useState } from 'preact/hooks';
import { formatMoney } from '../../words/number.ts';
import { useGame, useSay, useTell } from '../context.ts';
import { Scroll } from '../parts/scroll.tsx';
import { usePeople } from '../people.ts';
import type { By } from './accounts.ts';
import { accountsOf, BY } from './accounts.ts';

const NUMBERS = ['spend', 'contribution', 'rate', 'owes', 'days', 'price'] as const;

/** The businesses in the books: grade, what they bring, what they owe, on what terms. */
export function AccountsTab({ onWho }: { onWho: (who: number) => void }) {
  const { view: latest, host } = useGame();
  const say = useSay();
  const tell = useTell();
  const people = usePeople();
  const [by, setBy] = useState<By>('contribution');
  const view = latest.value;
  const list = accountsOf(view, by);
  const owed = view.kpis.receivables.value;
  const lost = view.kpis.badDebt.value;
  return (
    <div class="customers">
      <div class="customers-tools">
        <label>
          {say('customers.order')}{' '}
          <select value={by} onChange={(event) => setBy(event.currentTarget.value as By)}>
            {BY.map((one) => (
              <option key={one} value={one}>
                {say(`accounts.${one}`)}
              </option>
            ))}
          </select>
        </label>
        {owed !== null && (
          <span>
            {say('accounts.owed', { money: formatMoney(owed) })}
            {lost ? ` · ${say('accounts.lost', { money: formatMoney(lost) })}` : ''}
          </span>
        )}
      </div>
      <Scroll class="table-scroll" label={say('console.accounts')}>
        <table class="table">
          <thead>
            <tr>
              <th scope="col">{say('customers.name')}</th>
              <th scope="col">{say('accounts.tier')}</th>
              <th scope="col">{say('accounts.level')}</th>
              {NUMBERS.map((column) => (
                <th key={column} scope="col" class="number">
                  {say(`accounts.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {list.map(({ who, tier, spend, contribution, rate, owes, days, price }) => (
              <tr key={who}>
                <th scope="row">
                  <button type="button" class="link" onClick={() => onWho(who)}>
                    {people(who).name}
                  </button>
                </th>
                <td>{tier}</td>
                <td>{tell(host.legend.levels[view.files.fileLevel[who]!]?.name ?? {})}</td>
                <td class="number">{formatMoney(spend)}</td>
                <td class={contribution < 0 ? 'number bad' : 'number'}>{formatMoney(contribution)}</td>
                <td class="number">{rate === null ? '–' : `${Math.round(1000 * rate) / 10}%`}</td>
                <td class="number">{owes === 0 ? '' : formatMoney(owes)}</td>
                <td class="number">{days}</td>
                <td class="number">{price}%</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </div>
  );
}
