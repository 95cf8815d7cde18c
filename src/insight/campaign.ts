import type { Measured } from './interval.ts';
import { deviationFor } from './interval.ts';

/** People a campaign reached, or was kept from for comparison, and what they did. */
export interface CampaignGroup {
  readonly people: number;
  readonly responded: number;
  readonly revenue: number;
}

export interface Campaign {
  readonly treated: CampaignGroup;
  /** Chosen by chance from the same people; null where nobody was held back. */
  readonly control: CampaignGroup | null;
  /** What the campaign took, expense claims included. */
  readonly cost: number;
  /** Share of revenue that is left after goods and service, 0 to 1. */
  readonly margin: number;
}

export interface CampaignResult {
  /** Difference in response rates, treated less control; null without both groups. */
  readonly lift: Measured | null;
  /** Revenue that would not have come by itself; all of it where there is no control group. */
  readonly incrementalRevenue: number;
  readonly profit: number;
  /** Profit for each unit of cost; null where it cost nothing. */
  readonly roi: number | null;
  /** Share of people who must respond more, at the revenue of a response, for the cost to come back; null if none can. */
  readonly breakEven: number | null;
}

/**
 * What a campaign brought in for what it took. Without a control group all revenue is taken for its doing, which
 * overstates it: purchases that would have come anyway are in it.
 *
 * @source   course, "input-output ratio of each campaign from linked payments and expense claims"; the interval is that
 *           of a difference of two independent shares
 */
export function evaluateCampaign({ treated, control, cost, margin }: Campaign, confidence = 0.95): CampaignResult {
  const byItself = control && control.people > 0 ? (control.revenue / control.people) * treated.people : 0;
  const incrementalRevenue = treated.revenue - byItself;
  const profit = incrementalRevenue * margin - cost;
  const perResponse = treated.responded > 0 ? (treated.revenue / treated.responded) * margin : 0;
  return {
    lift: control && control.people > 0 && treated.people > 0 ? liftOf(treated, control, confidence) : null,
    incrementalRevenue,
    profit,
    roi: cost > 0 ? profit / cost : null,
    breakEven: perResponse > 0 && treated.people > 0 ? cost / perResponse / treated.people : null,
  };
}

function liftOf(treated: CampaignGroup, control: CampaignGroup, confidence: number): Measured {
  const [p, q] = [treated.responded / treated.people, control.responded / control.people];
  const variance = (p * (1 - p)) / treated.people + (q * (1 - q)) / control.people;
  const half = deviationFor(confidence) * Math.sqrt(variance);
  return { value: p - q, low: p - q - half, high: p - q + half, n: treated.people + control.people };
}
