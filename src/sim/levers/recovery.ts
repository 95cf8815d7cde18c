import { escalation } from './escalation/lever.ts';
import { words as escalationWords } from './escalation/words.ts';
import type { Shelved } from './shelved.ts';
import { statement } from './statement/lever.ts';
import { words as statementWords } from './statement/words.ts';

export const RECOVERY: readonly Shelved[] = [
  { lever: escalation, words: escalationWords },
  { lever: statement, words: statementWords },
];
