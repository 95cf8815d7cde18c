import { care } from './care/lever.ts';
import { words as careWords } from './care/words.ts';
import { club } from './club/lever.ts';
import { words as clubWords } from './club/words.ts';
import { festival } from './festival/lever.ts';
import { words as festivalWords } from './festival/words.ts';
import { personalPlan } from './personal-plan/lever.ts';
import { words as personalPlanWords } from './personal-plan/words.ts';
import { returnVisits } from './return-visits/lever.ts';
import { words as returnVisitsWords } from './return-visits/words.ts';
import type { Shelved } from './shelved.ts';

export const RETENTION: readonly Shelved[] = [
  { lever: care, words: careWords },
  { lever: returnVisits, words: returnVisitsWords },
  { lever: club, words: clubWords },
  { lever: festival, words: festivalWords },
  { lever: personalPlan, words: personalPlanWords },
];
