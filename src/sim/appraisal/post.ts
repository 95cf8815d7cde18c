import type { IndicatorId } from './indicators.ts';

/** An ability or a criterion with the indicator that stands for it; null: a person's judgement, no figure of the firm's. */
export interface Criterion {
  readonly id: string;
  readonly indicator: IndicatorId | null;
}

/** The firm's five abilities. The course gives no weights, so there is no sum (course SK-30). */
export const ABILITIES: readonly Criterion[] = [
  { id: 'analysis', indicator: 'filesComplete' },
  { id: 'building', indicator: 'conversion' },
  { id: 'upkeep', indicator: 'retention' },
  { id: 'complaints', indicator: 'resolutionRate' },
  { id: 'evaluation', indicator: 'surveyRhythm' },
];

/**
 * Four criteria of the post with their parts (course SK-27, SK-28, SK-29, SK-72). The numbers beside them in the course
 * say how long a text is to be: they are no weights and stand nowhere here.
 */
export const RUBRIC: readonly { readonly id: string; readonly parts: readonly Criterion[] }[] = [
  { id: 'communication', parts: [{ id: 'response', indicator: 'contactResponse' }] },
  {
    id: 'problemSolving',
    parts: [
      { id: 'analysing', indicator: null },
      { id: 'solution', indicator: 'resolutionRate' },
      { id: 'coordination', indicator: null },
    ],
  },
  {
    id: 'satisfaction',
    parts: [
      { id: 'feedback', indicator: 'surveyRhythm' },
      { id: 'relation', indicator: 'retention' },
      { id: 'speed', indicator: 'atOnce' },
    ],
  },
  { id: 'teamwork', parts: [{ id: 'attitude', indicator: 'teamwork' }] },
];
