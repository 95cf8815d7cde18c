import { useMemo } from 'preact/hooks';
import { PLACES, placeAt } from '../../scenes/crowd.ts';
import { formatMoney, formatNumber } from '../../words/number.ts';
import { useGame, useSay } from '../context.ts';
import { Term } from '../glossary/term.tsx';
import { useMoods } from '../moods.ts';
import { Badge } from '../parts/badge.tsx';
import type { Column } from '../parts/table/column.ts';
import { TicketSlip } from '../parts/ticket-slip.tsx';
import { usePeople } from '../people.ts';
import { useTime } from '../time.ts';
import { TIERS } from './accounts.ts';
import { FILE_TICKETS } from './file-words.ts';
import { segmentsOf } from './insight/segments.ts';
import { NEVER } from './listing.ts';

export type CustomerColumn = Column<number>;

/** Columns of tables whose rows are customers, by what they show; a table takes those it has room for. */
export function useCustomerColumns() {
  const { view: latest, host } = useGame();
  const say = useSay();
  const people = usePeople();
  const moodName = useMoods();
  const time = useTime();
  const view = latest.value;
  const { files } = view;
  const hasInsight = host.scenario.consoleTabs.includes('insight');
  const segmentOf = useMemo(() => {
    const names = new Map<number, string>();
    if (hasInsight) for (const { name, who } of segmentsOf(files)) for (const one of who) names.set(one, name);
    return names;
  }, [files, hasInsight]);
  const present = new Set(segmentOf.values());
  const named = new Set(view.cast.map(({ who }) => who));
  const ticketOf = (who: number) => FILE_TICKETS[files.fileTicket[who] ?? 0] ?? 'none';
  const tierOf = (who: number) => (files.fileOrders[who]! > 0 ? (TIERS[files.fileTier[who]!] ?? 'C') : null);
  const moodOf = (who: number): string => {
    const { face, age } = people(who);
    if (age === null) return say('mood.unknown');
    return face === 'unknown' ? say('mood.stale', { ago: time.ago(age) }) : `${moodName(face)} · ${time.ago(age)}`;
  };
  const moodKnown = (who: number) => {
    const { face, age } = people(who);
    return age === null ? 'never' : face === 'unknown' ? 'stale' : 'known';
  };
  const known = (value: number | undefined): number | null => (value === undefined || value === NEVER ? null : value);
  return {
    name: {
      key: 'name',
      head: say('customers.name'),
      width: 8.5,
      text: (who) => people(who).name,
      sort: (who) => people(who).name,
      filter: 'text',
    },
    named: {
      key: 'named',
      head: say('customers.who'),
      width: 0,
      hidden: true,
      text: (who) => say(named.has(who) ? 'app.yes' : 'app.no'),
      filter: {
        options: [{ value: 'named', text: say('customers.named') }],
        of: (who) => (named.has(who) ? 'named' : ''),
      },
    },
    place: {
      key: 'place',
      head: say('customers.place'),
      aside: <Term id="stage" />,
      width: 11,
      text: (who) => {
        const place = placeAt(files, who);
        return place ? `${say(`place.${place}`)} · ${say(`stage.${place}`)}` : say('stage.notYet');
      },
      sort: (who) => known(files.fileStage[who]),
      filter: {
        options: PLACES.map((place) => ({ value: place, text: `${say(`place.${place}`)} · ${say(`stage.${place}`)}` })),
        of: (who) => placeAt(files, who) ?? '',
      },
    },
    mood: {
      key: 'mood',
      head: say('customers.mood'),
      aside: <Term id="mood" />,
      width: 10.5,
      text: moodOf,
      cell: (who) => (
        <>
          <Badge sign={people(who).face} px={16} /> {moodOf(who)}
        </>
      ),
      // the most pleased first; what is too long ago is not known
      sort: (who) => (moodKnown(who) === 'known' ? files.fileMood[who]! : null),
      filter: {
        options: (['known', 'stale', 'never'] as const).map((one) => ({
          value: one,
          text: say(`customers.mood.${one}`),
        })),
        of: moodKnown,
      },
    },
    ticket: {
      key: 'ticket',
      head: say('dossier.ticket'),
      aside: <Term id="ticket" />,
      width: 8,
      text: (who) => say(`ticket.${ticketOf(who)}`),
      cell: (who) => {
        const ticket = ticketOf(who);
        if (ticket === 'none') return <span class="quiet">–</span>;
        return (
          <>
            {ticket !== 'closed' && <TicketSlip late={ticket === 'overdue'} />} {say(`ticket.${ticket}`)}
          </>
        );
      },
      sort: (who) => ['overdue', 'open', 'closed', 'none'].indexOf(ticketOf(who)),
      filter: {
        options: (['overdue', 'open', 'closed', 'none'] as const).map((one) => ({
          value: one,
          text: say(`trait.ticket.${one}`),
        })),
        of: ticketOf,
      },
    },
    tier: {
      key: 'tier',
      head: say('accounts.tier'),
      aside: <Term id="tier" />,
      width: 5.5,
      text: (who) => tierOf(who) ?? '–',
      sort: (who) => tierOf(who),
      filter: {
        options: [...TIERS].reverse().map((one) => ({ value: one, text: say('trait.tierIs', { name: one }) })),
        of: (who) => tierOf(who) ?? '',
      },
    },
    segment: {
      key: 'segment',
      head: say('customers.segment'),
      width: 9,
      hidden: true,
      text: (who) => {
        const name = segmentOf.get(who);
        return name ? say(`segment.${name as 'others'}`) : '';
      },
      filter: {
        options: [...present].sort().map((name) => ({ value: name, text: say(`segment.${name as 'others'}`) })),
        of: (who) => segmentOf.get(who) ?? '',
      },
    },
    orders: {
      key: 'orders',
      head: say('customers.orders'),
      width: 5.5,
      number: true,
      text: (who) => formatNumber(files.fileOrders[who]!),
      value: (who) => files.fileOrders[who]!,
      sort: (who) => files.fileOrders[who]!,
    },
    spend: {
      key: 'spend',
      head: say('customers.spend'),
      width: 6.5,
      number: true,
      text: (who) => formatMoney(files.fileSpend[who]!),
      value: (who) => files.fileSpend[who]! / 100,
      sort: (who) => files.fileSpend[who]!,
    },
    lastOrder: {
      key: 'lastOrder',
      head: say('customers.lastOrder'),
      width: 7.5,
      text: (who) => {
        const last = known(files.fileLastOrder[who]);
        return last === null ? say('app.none') : time.ago(last);
      },
      sort: (who) => known(files.fileLastOrder[who]),
    },
    survey: {
      key: 'survey',
      head: say('customers.survey'),
      aside: <Term id="survey" />,
      width: 7.5,
      number: true,
      text: (who) => String(known(files.fileSatisfaction[who]) ?? '–'),
      value: (who) => known(files.fileSatisfaction[who]),
      sort: (who) => known(files.fileSatisfaction[who]),
    },
  } as const satisfies Record<string, CustomerColumn>;
}
