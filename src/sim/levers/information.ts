import { cleaning } from './cleaning/lever.ts';
import { words as cleaningWords } from './cleaning/words.ts';
import { crmSystem } from './crm-system/lever.ts';
import { words as crmSystemWords } from './crm-system/words.ts';
import { fields } from './fields/lever.ts';
import { words as fieldsWords } from './fields/words.ts';
import { grading } from './grading/lever.ts';
import { words as gradingWords } from './grading/words.ts';
import { mining } from './mining/lever.ts';
import { words as miningWords } from './mining/words.ts';
import { mysteryVisits } from './mystery-visits/lever.ts';
import { words as mysteryVisitsWords } from './mystery-visits/words.ts';
import { security } from './security/lever.ts';
import { words as securityWords } from './security/words.ts';
import type { Shelved } from './shelved.ts';
import { survey } from './survey/lever.ts';
import { words as surveyWords } from './survey/words.ts';

export const INFORMATION: readonly Shelved[] = [
  { lever: fields, words: fieldsWords },
  { lever: survey, words: surveyWords },
  { lever: mysteryVisits, words: mysteryVisitsWords },
  { lever: cleaning, words: cleaningWords },
  { lever: mining, words: miningWords },
  { lever: crmSystem, words: crmSystemWords },
  { lever: security, words: securityWords },
  { lever: grading, words: gradingWords },
];
