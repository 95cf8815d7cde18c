import { useMemo } from 'preact/hooks';
import { formatNumber } from '../../words/number.ts';
import { useGame, useSay, useTell } from '../context.ts';
import { Term } from '../glossary/term.tsx';
import { Scroll } from '../parts/scroll.tsx';
import { DataTable } from '../parts/table/data-table.tsx';
import { useTableState } from '../parts/table/table-state.ts';
import { useTime } from '../time.ts';
import { isNoticed } from './contacts.ts';
import type { CustomerColumn } from './customer-columns.tsx';
import { useCustomerColumns } from './customer-columns.tsx';
import { dueTo, limitOf } from './deadlines.ts';
import { Dossier } from './dossier.tsx';
import { listWaiting } from './listing.ts';

const OVERDUE = 2;
const WAITING: readonly string[] = ['overdue', 'open'];

/** Complaints: how many wait, who, for how long they may, and what they were about turn by turn. */
export function ComplaintsTab({ who, onWho }: { who: number | null; onWho: (who: number | null) => void }) {
  const { host, view: latest } = useGame();
  const say = useSay();
  const time = useTime();
  const state = useTableState();
  const { name, place, mood, spend, ticket, tier } = useCustomerColumns();
  const view = latest.value;
  const { files, kpis, promises } = view;
  const rows = useMemo(() => listWaiting(view), [view]);
  if (who !== null) return <Dossier who={who} onBack={() => onWho(null)} />;
  const late = (one: number) => files.fileTicket[one] === OVERDUE;
  const limit = limitOf(view.desk, host.scenario.model.recover.overdueWeeks);
  const limitText = 'days' in limit ? say('tickets.days', { n: limit.days }) : say('tickets.weeks', { n: limit.weeks });
  const heardLast = (one: number) => isNoticed(files, one, 'complained');
  const waitingTicket: CustomerColumn = {
    ...ticket,
    filter: { ...ticket.filter, options: ticket.filter.options.filter(({ value }) => WAITING.includes(value)) },
  };
  const ticketColumns: readonly CustomerColumn[] = [
    {
      key: 'limit',
      head: say('tickets.limit'),
      aside: <Term id="limit" />,
      width: 8,
      text: (one) => say(late(one) ? 'tickets.overdue' : 'tickets.within', { limit: limitText }),
      sort: (one) => (late(one) ? 0 : 1),
    },
    {
      key: 'heard',
      head: say('tickets.heard'),
      width: 7.5,
      text: (one) => say(heardLast(one) ? 'tickets.heardLast' : 'tickets.heardBefore'),
      sort: (one) => (heardLast(one) ? 1 : 0),
    },
    {
      key: 'due',
      head: say('tickets.due'),
      aside: <Term id="promise" />,
      width: 8.5,
      text: (one) => {
        const due = dueTo(promises, one);
        return due === null ? '–' : time.name(due);
      },
      sort: (one) => dueTo(promises, one),
    },
  ];
  return (
    <div class="complaints">
      <p>
        <b>{say('complaints.open', { n: rows.length, late: rows.filter(late).length })}</b>
        {kpis.waitDays.value !== null && ` · ${say('complaints.wait', { n: kpis.waitDays.value })}`}
        {' · '}
        {say('tickets.rule', { limit: limitText })}
      </p>
      {rows.length > 0 && (
        <DataTable
          label={say('console.complaints')}
          rows={rows}
          keyOf={(one) => one}
          columns={[name, waitingTicket, ...ticketColumns, mood, spend, place, { ...tier, hidden: true }]}
          state={state}
          onOpen={onWho}
          file={`rapport-${host.scenario.id}-complaints`}
          toneOf={(one) => (late(one) ? 'bad' : null)}
        />
      )}
      <Causes />
    </div>
  );
}

/** What complaints were about, turn by turn. */
function Causes() {
  const { host, view: latest } = useGame();
  const say = useSay();
  const tell = useTell();
  const time = useTime();
  const { books } = latest.value;
  const { causes } = host.scenario;
  if (books.length === 0) return null;
  return (
    <>
      <h3>{say('complaints.causes')}</h3>
      <Scroll class="table-scroll" label={say('complaints.causes')}>
        <table class="table">
          <thead>
            <tr>
              <th scope="col">{say('complaints.turn')}</th>
              {causes.map(({ id, name }) => (
                <th key={id} scope="col" class="number">
                  {tell(name)}
                </th>
              ))}
              <th scope="col" class="number">
                {say('complaints.sum')}
              </th>
            </tr>
          </thead>
          <tbody>
            {books.map((book) => (
              <tr key={book.turn}>
                <th scope="row">{time.name(book.turn)}</th>
                {causes.map(({ id }, k) => (
                  <td key={id} class="number">
                    {formatNumber(book.causes[k] ?? 0)}
                  </td>
                ))}
                <td class="number">
                  <b>{formatNumber(book.complaints)}</b>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </>
  );
}
