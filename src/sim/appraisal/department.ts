import type { Appraisal, GradedFigure, Grading } from '../language/appraisal.ts';
import { GRADED } from '../language/appraisal.ts';
import type { Month } from './month.ts';
import { share } from './month.ts';

const GRADES = ['excellent', 'good', 'fair', 'poor'] as const;
export type Grade = (typeof GRADES)[number];
/** The department's hundred points and what each grade is worth of them (course SK-01 … SK-04). */
const POINTS = {
  service: { excellent: 60, good: 50, fair: 30, poor: 0 },
  complaints: { excellent: 20, good: 15, fair: 8, poor: 0 },
  information: { excellent: 20, good: 15, fair: 8, poor: 0 },
} as const satisfies Record<string, Record<Grade, number>>;
export type DepartmentLine = keyof typeof POINTS;

/** One line of the table: the figure, its grade, its points; null where the month has no such figure. */
export interface Graded {
  readonly figure: GradedFigure;
  readonly value: number | null;
  readonly grade: Grade | null;
  readonly points: number | null;
}
export type Department = Readonly<Record<DepartmentLine, Graded>> & { readonly total: number | null };

/** The sales department's table for one month. Without one of its lines there is no total. */
export function gradeDepartment(month: Month, terms: Appraisal['department']): Department {
  const service = gradeLine('service', terms.service, month);
  const complaints = gradeLine('complaints', terms.complaints, month);
  const information = gradeLine('information', terms.information, month);
  const points = [service, complaints, information].map((line) => line.points);
  const total = points.reduce<number | null>((sum, one) => (sum === null || one === null ? null : sum + one), 0);
  return { service, complaints, information, total };
}

function gradeLine(line: DepartmentLine, { figure, cuts }: Grading, month: Month): Graded {
  const value = figureOf(figure, month);
  if (value === null) return { figure, value, grade: null, points: null };
  const reached = cuts.findIndex((cut) => (GRADED[figure] === 'low' ? value <= cut : value >= cut));
  const grade = GRADES[reached < 0 ? GRADES.length - 1 : reached]!;
  return { figure, value, grade, points: POINTS[line][grade] };
}

function figureOf(figure: GradedFigure, month: Month): number | null {
  const { book } = month;
  switch (figure) {
    case 'waitDays':
      return book.waitDays / 10;
    case 'satisfaction':
      return book.satisfaction === null ? null : book.satisfaction / 10;
    case 'audit':
      return book.audit === undefined ? null : book.audit / 10;
    case 'answered':
      return share(month.answered, month.due);
    case 'putRight':
      return share(month.putRight, month.due);
    case 'atOnce':
      return share(month.atOnce, month.answered);
    case 'filesComplete':
      return share(month.filesComplete, month.onFile);
    case 'buyersComplete':
      return share(month.buyersComplete, month.buyers);
  }
}
