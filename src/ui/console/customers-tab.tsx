import { useMemo } from 'preact/hooks';
import { useGame, useSay } from '../context.ts';
import { DataTable } from '../parts/table/data-table.tsx';
import { useTableState } from '../parts/table/table-state.ts';
import { useCustomerColumns } from './customer-columns.tsx';
import { Dossier } from './dossier.tsx';
import { listCustomers } from './listing.ts';

/** Everybody on file; one of them opens the whole file, and going back leads to where one was. */
export function CustomersTab({ who, onWho }: { who: number | null; onWho: (who: number | null) => void }) {
  const { view: latest, host } = useGame();
  const say = useSay();
  const state = useTableState();
  const { name, place, mood, orders, spend, lastOrder, survey, ticket, tier, segment, named } = useCustomerColumns();
  const view = latest.value;
  const rows = useMemo(() => listCustomers(view), [view]);
  if (who !== null) return <Dossier who={who} onBack={() => onWho(null)} />;
  const hasMarket = !host.scenario.inert;
  return (
    <DataTable
      label={say('console.customers')}
      rows={rows}
      keyOf={(one) => one}
      columns={[
        name,
        place,
        mood,
        ...(hasMarket ? [ticket] : []),
        orders,
        spend,
        lastOrder,
        survey,
        ...(hasMarket ? [{ ...tier, hidden: true }] : []),
        ...(segment.filter.options.length > 0 ? [segment] : []),
        named,
      ]}
      state={state}
      onOpen={onWho}
      file={`rapport-${host.scenario.id}-customers`}
    />
  );
}
