import { annualChurn } from './annual-churn.ts';
import { asymmetry } from './asymmetry.ts';
import { buyerModeration } from './buyer-moderation.ts';
import { cohortRetention } from './cohort-retention.ts';
import { complaints } from './complaints.ts';
import { concentration } from './concentration.ts';
import { conditionalExpectation } from './conditional-expectation.ts';
import { contactFatigue } from './contact-fatigue.ts';
import { contractLength } from './contract-length.ts';
import { doubleJeopardy } from './double-jeopardy.ts';
import { earlyHazard } from './early-hazard.ts';
import { employees } from './employees.ts';
import type { Fact } from './fact.ts';
import { forecast } from './forecast.ts';
import { handling } from './handling.ts';
import { loyaltyCurve } from './loyalty-curve.ts';
import { memory } from './memory.ts';
import { priceResponse } from './price-response.ts';
import { programme } from './programme.ts';
import { promotion } from './promotion.ts';
import { recovery } from './recovery.ts';
import { repeatBuying } from './repeat-buying.ts';
import { rfm } from './rfm.ts';
import { satisfiedLeavers } from './satisfied-leavers.ts';
import { tenure } from './tenure.ts';
import { valueElasticity } from './value-elasticity.ts';
import { winBack } from './win-back.ts';
import { wordOfMouth } from './word-of-mouth.ts';

/** V1 to V25: the model's licence to teach. */
export const FACTS: readonly Fact[] = [
  repeatBuying,
  forecast,
  conditionalExpectation,
  concentration,
  cohortRetention,
  contractLength,
  earlyHazard,
  annualChurn,
  loyaltyCurve,
  asymmetry,
  complaints,
  handling,
  recovery,
  wordOfMouth,
  priceResponse,
  valueElasticity,
  contactFatigue,
  rfm,
  buyerModeration,
  doubleJeopardy,
  winBack,
  tenure,
  memory,
  programme,
  employees,
  promotion,
  satisfiedLeavers,
];
