/** The analyses of the console, in the order of the list. */
export const ANALYSES = ['rfm', 'abc', 'cohort', 'churn', 'satisfaction', 'funnel', 'campaign', 'pivot'] as const;
export type Analysis = (typeof ANALYSES)[number];

/** Customers picked out by an analysis, under what they are called there. */
export interface Picked {
  readonly title: string;
  readonly who: readonly number[];
}

export interface AnalysisProps {
  readonly onWho: (who: number) => void;
  readonly onPick: (picked: Picked) => void;
}
