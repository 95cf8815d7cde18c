import type { Signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { useGame, useSay } from '../../context.ts';
import { DataTable } from '../../parts/table/data-table.tsx';
import type { TableState } from '../../parts/table/table-state.ts';
import { useMedia, WIDE } from '../../parts/use-media.ts';
import { useCustomerColumns } from '../customer-columns.tsx';
import type { Picked } from './analysis.ts';

interface PickedPeopleProps {
  readonly picked: Picked;
  readonly state: Signal<TableState>;
  readonly onWho: (who: number) => void;
  readonly onBack: () => void;
}

/** The customers an analysis has picked out, in the order it gives them. */
export function PickedPeople({ picked, state, onWho, onBack }: PickedPeopleProps) {
  const { host } = useGame();
  const say = useSay();
  const { name, place, mood, orders, spend, lastOrder, survey, ticket, tier } = useCustomerColumns();
  // a phone has no title of a sheet above this
  const Heading = useMedia(WIDE) ? 'h3' : 'h2';
  const title = useRef<HTMLHeadingElement>(null);
  // who comes back from a row is led to it by the table
  const isBack = useRef(state.value.opened);
  useEffect(() => {
    if (!isBack.current) title.current?.focus();
    isBack.current = false;
  }, [picked]);
  return (
    <div>
      <button type="button" class="link" onClick={onBack}>
        ‹ {say('insight.back')}
      </button>
      <Heading id="picked-title" ref={title} tabIndex={-1}>
        {picked.title}
      </Heading>
      <DataTable
        label={picked.title}
        rows={picked.who}
        keyOf={(one) => one}
        columns={[name, lastOrder, orders, spend, survey, mood, place, ticket, { ...tier, hidden: true }]}
        state={state}
        onOpen={onWho}
        file={`rapport-${host.scenario.id}-picked`}
      />
    </div>
  );
}
