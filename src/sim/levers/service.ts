import { callCentre } from './call-centre/lever.ts';
import { words as callCentreWords } from './call-centre/words.ts';
import { knowledgeBase } from './knowledge-base/lever.ts';
import { words as knowledgeBaseWords } from './knowledge-base/words.ts';
import { redesign } from './redesign/lever.ts';
import { words as redesignWords } from './redesign/words.ts';
import type { Shelved } from './shelved.ts';
import { timeLimits } from './time-limits/lever.ts';
import { words as timeLimitsWords } from './time-limits/words.ts';
import { training } from './training/lever.ts';
import { words as trainingWords } from './training/words.ts';
import { wording } from './wording/lever.ts';
import { words as wordingWords } from './wording/words.ts';

export const SERVICE: readonly Shelved[] = [
  { lever: training, words: trainingWords },
  { lever: wording, words: wordingWords },
  { lever: timeLimits, words: timeLimitsWords },
  { lever: knowledgeBase, words: knowledgeBaseWords },
  { lever: callCentre, words: callCentreWords },
  { lever: redesign, words: redesignWords },
];
