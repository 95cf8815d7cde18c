import type { Kpi } from '../language/condition.ts';
import { KPIS } from '../language/condition.ts';
import type { Book } from '../turn/firm.ts';

export type Kpis = Readonly<Record<Kpi, { readonly value: number | null; readonly plusMinus: number | null }>>;

/** The part of a run that figures are read from: books, cash, promises; never a hidden column. */
export interface FigureSource {
  readonly firm: { readonly cents: number; readonly conduct: number; readonly books: readonly Book[] };
  readonly market: {
    readonly promises: readonly { readonly state: string }[];
    readonly rivals: readonly { readonly price: number }[];
  };
}

/** The firm's figures as of the last close; null where it cannot know. */
export function kpisOf({ firm, market }: FigureSource): Kpis {
  const book = firm.books.at(-1);
  const asked = [...firm.books].reverse().find(({ satisfaction }) => satisfaction !== null);
  const values: Record<Kpi, number | null> = {
    cash: firm.cents,
    sales: book?.sales ?? null,
    orders: book?.orders ?? null,
    waitDays: book ? book.waitDays / 10 : null,
    utilisation: book ? book.utilisation / 100 : null,
    satisfaction: asked?.satisfaction != null ? asked.satisfaction / 10 : null,
    trulyLoyal: asked?.trulyLoyal ?? null,
    customers: book?.customers ?? null,
    silent: book?.silent ?? null,
    ticketsOpen: book?.ticketsOpen ?? null,
    ticketsOverdue: book?.ticketsOverdue ?? null,
    complaints: book?.complaints ?? null,
    joined: book?.joined ?? null,
    rivalPrice: market.rivals[0]?.price ?? null,
    conduct: Math.max(0, Math.min(100, 100 - firm.conduct)),
    promisesOpen: market.promises.filter(({ state }) => state === 'open').length,
    promisesBroken: market.promises.filter(({ state }) => state === 'broken').length,
    receivables: book?.receivables ?? null,
    badDebt: book?.badDebt ?? null,
  };
  const kpis: Record<string, { value: number | null; plusMinus: number | null }> = {};
  for (const kpi of KPIS) kpis[kpi] = { value: values[kpi], plusMinus: null };
  kpis.satisfaction = { value: values.satisfaction, plusMinus: asked?.plusMinus != null ? asked.plusMinus / 10 : null };
  return kpis as Kpis;
}
