import { useEffect, useRef, useState } from 'preact/hooks';
import { formatMoney, formatNumber } from '../../../words/number.ts';
import { useGame, useSay } from '../../context.ts';
import { Scroll } from '../../parts/scroll.tsx';
import { useMedia, WIDE } from '../../parts/use-media.ts';
import { usePeople } from '../../people.ts';
import { useTime } from '../../time.ts';
import type { Picked } from './analysis.ts';
import { answerOf, quietOf } from './buyers.ts';

const PAGE = 25;

interface PickedPeopleProps {
  readonly picked: Picked;
  readonly onWho: (who: number) => void;
  readonly onBack: () => void;
}

/** The customers an analysis has picked out, by name, a page at a time. */
export function PickedPeople({ picked, onWho, onBack }: PickedPeopleProps) {
  const { view: latest } = useGame();
  const say = useSay();
  const people = usePeople();
  const time = useTime();
  const [page, setPage] = useState(0);
  // a phone has no title of a sheet above this
  const Heading = useMedia(WIDE) ? 'h3' : 'h2';
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), [picked]);
  const { files } = latest.value;
  const pages = Math.max(1, Math.ceil(picked.who.length / PAGE));
  return (
    <div>
      <button type="button" class="link" onClick={onBack}>
        ‹ {say('insight.back')}
      </button>
      <Heading id="picked-title" ref={title} tabIndex={-1}>
        {picked.title}
      </Heading>
      <Scroll class="table-scroll" label={picked.title}>
        <table class="table">
          <thead>
            <tr>
              <th scope="col">{say('customers.name')}</th>
              <th scope="col">{say('customers.lastOrder')}</th>
              {(['orders', 'spend', 'survey'] as const).map((column) => (
                <th key={column} scope="col" class="number">
                  {say(`customers.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {picked.who.slice(page * PAGE, (page + 1) * PAGE).map((who) => (
              <tr key={who}>
                <th scope="row">
                  <button type="button" class="link" onClick={() => onWho(who)}>
                    {people(who).name}
                  </button>
                </th>
                <td>{time.ago(quietOf(files, who))}</td>
                <td class="number">{formatNumber(files.fileOrders[who]!)}</td>
                <td class="number">{formatMoney(files.fileSpend[who]!)}</td>
                <td class="number">{answerOf(files, who) ?? '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      <p class="pager">
        <button type="button" class="button" disabled={page === 0} onClick={() => setPage(page - 1)}>
          {say('app.previous')}
        </button>
        <span role="status">{say('customers.page', { page: page + 1, of: pages, n: picked.who.length })}</span>
        <button type="button" class="button" disabled={page >= pages - 1} onClick={() => setPage(page + 1)}>
          {say('app.next')}
        </button>
      </p>
    </div>
  );
}
