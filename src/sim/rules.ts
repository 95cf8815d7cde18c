import type { Charts, ChartTable } from './charts/table.ts';
import type { Bound } from './decide/knobs.ts';
import type { Members } from './dials.ts';
import type { ModelConstants } from './language/model.ts';
import type { Scenario } from './language/scenario.ts';
import type { Trade } from './language/trade.ts';
import type { AnyLever } from './levers/lever.ts';
import type { Group } from './people/columns.ts';
import type { Hash } from './record/act.ts';

/** A segment with its numbers worked out once: rates per week, slopes, the retention curve's own constants. */
export interface SegmentRules {
  readonly id: string;
  readonly index: number;
  readonly from: number; // first customer's index
  readonly customers: number;
  readonly prospects: number; // follow the customers
  readonly newcomers: readonly {
    readonly turn: number;
    readonly from: number;
    readonly count: number;
    readonly satisfaction: number | null;
    readonly readiness: number | null;
  }[];
  readonly to: number; // one past the last
  readonly ratePerWeek: number; // mean
  readonly rateShape: number;
  readonly worth: number; // mean basket, cents
  readonly basketShape: number; // Gamma–Gamma p
  readonly basketSpread: number; // Gamma–Gamma q
  readonly ownShare: number;
  readonly shareSpread: number;
  readonly slope: number; // b: permanent slope of the share-of-wallet logit in ln(price)
  readonly referenceSlope: number; // η
  readonly frailtyShape: number;
  readonly frailtyScale: number; // β in weeks: mean rate = shape / scale
  readonly leaving: Float64Array; // m(S) at S = 0..100
  readonly voiceShift: number; // added to the logit of voicing
  readonly joinedInSale: number;
  readonly centres: number;
  readonly concern: number;
  readonly lock: number; // e^(−κc)
  readonly slopeFactor: number; // g(c): how much satisfaction matters at this switching cost
  readonly money: number;
  readonly authority: number;
  readonly need: number;
  readonly centre: boolean;
  readonly trade: Trade | null; // null: consumers
  readonly contract: ContractRules | null; // null: free to leave at any time
}

/** How long people are bound at a time, and what that does to the wish to leave. */
export interface ContractRules {
  readonly weeks: number;
  readonly hazard: number; // factor while it runs
  readonly choiceWeeks: number; // hazard of so many free weeks at each renewal
}

export interface LeverRules {
  readonly id: string;
  readonly lever: AnyLever;
  readonly terms: unknown;
  readonly constants: unknown;
  readonly bounds: Readonly<Record<string, Bound>>;
  readonly opensAt: number;
  readonly lapses: boolean; // a decision is for one turn; the next opens with the start step again
}

/** A scenario compiled once: tables, rates per week, typed constants, index ranges. Never changes after. */
export interface Rules {
  readonly scenario: Scenario;
  readonly hash: Hash; // of all the simulation reads, marks included
  readonly unmarked: Hash; // the same without the marks: what marks name
  readonly n: number;
  readonly groups: readonly Group[];
  readonly turns: number;
  readonly weeks: number; // in a turn
  readonly model: ModelConstants;
  readonly members: Members;
  readonly rosters: Readonly<Record<string, readonly string[]>>;
  readonly segments: readonly SegmentRules[];
  readonly charts: Charts;
  readonly arcs: Readonly<Record<string, ChartTable>>;
  readonly levers: readonly LeverRules[];
  readonly cast: Readonly<Record<string, number>>; // member → customer
  readonly centring: number; // b̄ of equation (5a)
  readonly openingCapacity: number; // minutes a turn under neutral decisions
}
