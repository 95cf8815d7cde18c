import { useState } from 'preact/hooks';
import type { Report, ReportBox, ReportHead } from '../../app/storage/report.ts';
import { useGame } from '../context.ts';

const EMPTY: ReportBox = { text: '', evidence: [] };
const BLANK: Report = {
  head: { name: '', number: '', class: '', group: '' },
  boxes: [EMPTY, EMPTY, EMPTY],
  day: '',
};

/** What is being written about one game: every change is kept at once. */
export interface Writing {
  readonly report: Report;
  readonly day: string; // of the last change, or today
  /** Whether the last change lies on this device; null before there was one. */
  readonly kept: boolean | null;
  setHead(more: Partial<ReportHead>): void;
  setBox(at: number, more: Partial<ReportBox>): void;
}

/** @param game  last link of its chain */
export function useReport(game: string): Writing {
  const { report: shelf } = useGame().page;
  const [report, setReport] = useState<Report>(() => shelf.recall(game) ?? BLANK);
  const [kept, setKept] = useState<boolean | null>(null);
  const change = (next: Report) => {
    const done = shelf.keep(game, next);
    setReport({ ...next, day: done.day });
    setKept(done.kept);
  };
  return {
    report,
    day: report.day || shelf.today(),
    kept,
    setHead: (more) => change({ ...report, head: { ...report.head, ...more } }),
    setBox(at, more) {
      const boxes = report.boxes.map((box, k) => (k === at ? { ...box, ...more } : box));
      change({ ...report, boxes: boxes as unknown as Report['boxes'] });
    },
  };
}
