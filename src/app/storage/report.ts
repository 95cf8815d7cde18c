import type { SmallStore } from '../settings.ts';

/** The lines at the head of a report, as the student typed them; empty where nothing was. */
export interface ReportHead {
  readonly name: string;
  readonly number: string;
  readonly class: string;
  readonly group: string;
}
/** One box: what was written, and the evidence that was put beside it, by key. */
export interface ReportBox {
  readonly text: string;
  readonly evidence: readonly string[];
}
/** What a student has written about one game. */
export interface Report {
  readonly head: ReportHead;
  readonly boxes: readonly [thought: ReportBox, broke: ReportBox, real: ReportBox];
  readonly day: string; // of the last change, `2026-03-09`; empty before the first
}

/** Where reports lie, each under the game it is about. A name is never carried from one game to another. */
export interface ReportShelf {
  /** @param game  last link of its chain */
  recall(game: string): Report | null;
  /** @returns  the day it was written, and whether it lies there now; false where the store is full or refused */
  keep(game: string, report: Report): { readonly day: string; readonly kept: boolean };
  today(): string;
}

const HEAD = ['name', 'number', 'class', 'group'] as const satisfies readonly (keyof ReportHead)[];
const PREFIX = 'rapport/report/';

/** @param now  the clock of the device */
export function reportShelf(store: SmallStore | null, now: () => Date): ReportShelf {
  const today = () => dayOf(now());
  return {
    today,
    recall(game) {
      try {
        return readReport(JSON.parse(store?.getItem(PREFIX + game) ?? 'null'));
      } catch {
        return null;
      }
    },
    keep(game, report) {
      const day = today();
      if (!store) return { day, kept: false };
      try {
        store.setItem(PREFIX + game, JSON.stringify({ ...report, day }));
        return { day, kept: true };
      } catch {
        return { day, kept: false };
      }
    },
  };
}

function dayOf(date: Date): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

type Plain = Readonly<Record<string, unknown>>;
const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A report as it was kept; null where it is none. */
function readReport(value: unknown): Report | null {
  if (!isPlain(value)) return null;
  const { head, boxes, day } = value;
  if (!isPlain(head) || !Array.isArray(boxes) || boxes.length !== 3 || typeof day !== 'string') return null;
  if (!HEAD.every((line) => typeof head[line] === 'string') || !boxes.every(isBox)) return null;
  return { head: head as unknown as ReportHead, boxes: boxes as unknown as Report['boxes'], day };
}

function isBox(value: unknown): value is ReportBox {
  if (!isPlain(value)) return false;
  const { text, evidence } = value;
  return typeof text === 'string' && Array.isArray(evidence) && evidence.every((key) => typeof key === 'string');
}
