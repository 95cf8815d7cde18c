import { csat, nps, servqualGap } from '../../insight/survey.ts';
import type { ReadSurvey } from './read-survey.ts';

export type SurveyAnalysis = ReturnType<typeof analyseSurvey>;

/** What a survey says, with 95 % intervals; null for a scale that was not asked for, or that nobody answered. */
export function analyseSurvey(read: Pick<ReadSurvey, 'csat' | 'nps' | 'servqual'>) {
  const dimensions = read.servqual?.map((one) => ({ ...one, weight: 1 / read.servqual!.length })) ?? null;
  return {
    csat: read.csat && csat(read.csat),
    nps: read.nps && nps(read.nps),
    servqual: dimensions && servqualGap(dimensions),
  };
}
