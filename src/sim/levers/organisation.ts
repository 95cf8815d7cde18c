import { contactOwner } from './contact-owner/lever.ts';
import { words as contactOwnerWords } from './contact-owner/words.ts';
import { culture } from './culture/lever.ts';
import { words as cultureWords } from './culture/words.ts';
import { incentives } from './incentives/lever.ts';
import { words as incentivesWords } from './incentives/words.ts';
import { roles } from './roles/lever.ts';
import { words as rolesWords } from './roles/words.ts';
import type { Shelved } from './shelved.ts';

export const ORGANISATION: readonly Shelved[] = [
  { lever: incentives, words: incentivesWords },
  { lever: contactOwner, words: contactOwnerWords },
  { lever: roles, words: rolesWords },
  { lever: culture, words: cultureWords },
];
