import { useState } from 'preact/hooks';
import { PLACES, placeAt } from '../../scenes/crowd.ts';
import { formatMoney } from '../../words/number.ts';
import { useGame, useSay } from '../context.ts';
import { useMoods } from '../moods.ts';
import { Badge } from '../parts/badge.tsx';
import { Scroll } from '../parts/scroll.tsx';
import { usePeople } from '../people.ts';
import { useTime } from '../time.ts';
import { Dossier } from './dossier.tsx';
import type { OrderBy, Where } from './listing.ts';
import { listCustomers, NEVER, ORDERS } from './listing.ts';

const PAGE = 25;

/** Everybody on file, by place, a page at a time; one of them opens the whole file. */
export function CustomersTab({ who, onWho }: { who: number | null; onWho: (who: number | null) => void }) {
  const { view: latest } = useGame();
  const say = useSay();
  const [where, setWhere] = useState<Where>('named');
  const [order, setOrder] = useState<OrderBy>('spend');
  const [page, setPage] = useState(0);
  const view = latest.value;
  if (who !== null) return <Dossier who={who} onBack={() => onWho(null)} />;
  const list = listCustomers(view, where, order);
  const pages = Math.max(1, Math.ceil(list.length / PAGE));
  const at = Math.min(page, pages - 1);
  return (
    <div class="customers">
      <div class="customers-tools">
        <label>
          {say('customers.filter')}{' '}
          <select
            value={where}
            onChange={(event) => {
              setWhere(event.currentTarget.value as Where);
              setPage(0);
            }}
          >
            <option value="named">{say('customers.named')}</option>
            <option value="all">{say('customers.all')}</option>
            {PLACES.map((place) => (
              <option key={place} value={place}>
                {say(`place.${place}`)} · {say(`stage.${place}`)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {say('customers.order')}{' '}
          <select value={order} onChange={(event) => setOrder(event.currentTarget.value as OrderBy)}>
            {ORDERS.map((one) => (
              <option key={one} value={one}>
                {say(`customers.${one}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      {list.length === 0 ? (
        <p class="quiet">{say('customers.none')}</p>
      ) : (
        <Rows list={list.slice(at * PAGE, (at + 1) * PAGE)} onWho={onWho} />
      )}
      <p class="pager">
        <button type="button" class="button" disabled={at === 0} onClick={() => setPage(at - 1)}>
          {say('app.previous')}
        </button>
        <span role="status">{say('customers.page', { page: at + 1, of: pages, n: list.length })}</span>
        <button type="button" class="button" disabled={at >= pages - 1} onClick={() => setPage(at + 1)}>
          {say('app.next')}
        </button>
      </p>
    </div>
  );
}

function Rows({ list, onWho }: { list: readonly number[]; onWho: (who: number) => void }) {
  const { view: latest } = useGame();
  const say = useSay();
  const people = usePeople();
  const moodName = useMoods();
  const time = useTime();
  const { files } = latest.value;
  return (
    <Scroll class="table-scroll" label={say('console.customers')}>
      <table class="table">
        <thead>
          <tr>
            {(['name', 'place', 'mood', 'orders', 'spend', 'lastOrder', 'survey'] as const).map((column) => (
              <th key={column} scope="col" class={['orders', 'spend', 'survey'].includes(column) ? 'number' : ''}>
                {say(`customers.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {list.map((who) => {
            const { name, face, age } = people(who);
            const place = placeAt(files, who);
            const last = files.fileLastOrder[who] ?? NEVER;
            const survey = files.fileSatisfaction[who] ?? NEVER;
            return (
              <tr key={who}>
                <th scope="row">
                  <button type="button" class="link" onClick={() => onWho(who)}>
                    {name}
                  </button>
                </th>
                <td>{place ? `${say(`place.${place}`)} · ${say(`stage.${place}`)}` : say('stage.notYet')}</td>
                <td>
                  <Badge sign={face} px={16} />{' '}
                  {age === null
                    ? say('mood.unknown')
                    : face === 'unknown'
                      ? say('mood.stale', { ago: time.ago(age) })
                      : `${moodName(face)} · ${time.ago(age)}`}
                </td>
                <td class="number">{files.fileOrders[who]}</td>
                <td class="number">{formatMoney(files.fileSpend[who] ?? 0)}</td>
                <td>{last === NEVER ? say('app.none') : time.ago(last)}</td>
                <td class="number">{survey === NEVER ? '–' : survey}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Scroll>
  );
}
