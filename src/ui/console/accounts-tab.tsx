import { useMemo } from 'preact/hooks';
import { formatMoney } from '../../words/number.ts';
import { useGame, useSay, useTell } from '../context.ts';
import { Term } from '../glossary/term.tsx';
import type { TermId } from '../glossary/terms.ts';
import type { Column } from '../parts/table/column.ts';
import { DataTable } from '../parts/table/data-table.tsx';
import { useTableState } from '../parts/table/table-state.ts';
import { usePeople } from '../people.ts';
import type { Account } from './accounts.ts';
import { accountsOf, profitableShareOf, TIERS } from './accounts.ts';
import { Dossier } from './dossier.tsx';

/** The businesses in the books: grade, what they bring, what they owe, on what terms. */
export function AccountsTab({ who, onWho }: { who: number | null; onWho: (who: number | null) => void }) {
  const { view: latest, host } = useGame();
  const say = useSay();
  const tell = useTell();
  const people = usePeople();
  const state = useTableState();
  const view = latest.value;
  const rows = useMemo(() => accountsOf(view), [view]);
  if (who !== null) return <Dossier who={who} onBack={() => onWho(null)} />;
  const { levels } = host.legend;
  const levelOf = (one: Account) => view.files.fileLevel[one.who]!;
  const levelName = (level: number) => tell(levels[level]?.name ?? {});
  const figure = (cents: number | null) => (cents === null ? '–' : formatMoney(cents));
  /** A column of cents. */
  const money = (key: 'spend' | 'contribution' | 'owes', width: number, term?: TermId): Column<Account> => ({
    key,
    head: say(`accounts.${key}`),
    aside: term && <Term id={term} />,
    width,
    number: true,
    text: (one) => figure(one[key]),
    cell: (one) => <span class={(one[key] ?? 0) < 0 ? 'bad' : undefined}>{figure(one[key])}</span>,
    value: (one) => (one[key] === null ? null : one[key] / 100),
    sort: (one) => one[key],
  });
  const columns: readonly Column<Account>[] = [
    {
      key: 'name',
      head: say('customers.name'),
      width: 8.5,
      text: (one) => people(one.who).name,
      sort: (one) => people(one.who).name,
      filter: 'text',
    },
    {
      key: 'tier',
      head: say('accounts.tier'),
      aside: <Term id="tier" />,
      width: 5.5,
      text: ({ tier }) => tier,
      sort: ({ tier }) => tier,
      filter: {
        options: [...TIERS].reverse().map((one) => ({ value: one, text: say('trait.tierIs', { name: one }) })),
        of: ({ tier }) => tier,
      },
    },
    {
      key: 'level',
      head: say('accounts.level'),
      aside: <Term id="level" />,
      width: 8.5,
      text: (one) => levelName(levelOf(one)),
      sort: levelOf,
      filter: {
        options: levels.map((_, level) => ({ value: String(level), text: levelName(level) })),
        of: (one) => String(levelOf(one)),
      },
    },
    money('spend', 6.5),
    money('contribution', 8.5, 'contribution'),
    {
      key: 'rate',
      head: say('accounts.rate'),
      aside: <Term id="share" />,
      width: 6,
      number: true,
      text: ({ rate }) => (rate === null ? '–' : `${Math.round(1000 * rate) / 10}%`),
      value: ({ rate }) => rate,
      sort: ({ rate }) => rate,
    },
    money('owes', 6.5, 'credit'),
    {
      key: 'days',
      head: say('accounts.days'),
      width: 7.5,
      number: true,
      text: ({ days }) => String(days),
      value: ({ days }) => days,
      sort: ({ days }) => days,
    },
    {
      key: 'price',
      head: say('accounts.price'),
      width: 8.5,
      number: true,
      text: ({ price }) => `${price}%`,
      value: ({ price }) => price / 100,
      sort: ({ price }) => price,
    },
  ];
  const owed = view.kpis.receivables.value;
  const lost = view.kpis.badDebt.value;
  const profitable = profitableShareOf(rows);
  return (
    <div class="accounts">
      {owed !== null && (
        <p>
          <b>{say('accounts.owed', { money: formatMoney(owed) })}</b>
          {lost ? ` · ${say('accounts.lost', { money: formatMoney(lost) })}` : ''}
        </p>
      )}
      {profitable !== null && <p>{say('accounts.profitable', { percent: `${Math.round(100 * profitable)}%` })}</p>}
      {view.books.length === 0 && <p class="quiet">{say('accounts.notYet')}</p>}
      <DataTable
        label={say('console.accounts')}
        rows={rows}
        keyOf={(one) => one.who}
        columns={columns}
        state={state}
        onOpen={(one) => onWho(one.who)}
        file={`rapport-${host.scenario.id}-accounts`}
      />
    </div>
  );
}
