import type { QuestionCode } from '../../questions/problems.ts';
import type { Language, ProblemCode } from '../../sim/index.ts';
import type { Values } from '../say.ts';
import { fill } from '../say.ts';
import type { Said } from '../words.ts';
import { calendarSayings } from './calendar.ts';
import { chartSayings } from './charts.ts';
import { fileSayings } from './file.ts';
import { jsonSayings } from './json.ts';
import { nameSayings } from './names.ts';
import { playSayings } from './play.ts';
import { questionSayings } from './questions.ts';
import type { Saying } from './saying.ts';
import { shapeSayings } from './shape.ts';
import { storySayings } from './story.ts';
import { tradeSayings } from './trade.ts';

/** A sentence pair for everything that can be wrong with a scenario. */
export const PROBLEM_SAYINGS: Readonly<Record<ProblemCode, Saying>> = {
  ...fileSayings,
  ...jsonSayings,
  ...shapeSayings,
  ...nameSayings,
  ...calendarSayings,
  ...storySayings,
  ...tradeSayings,
  ...playSayings,
  ...chartSayings,
};

const ALL: Readonly<Record<QuestionCode, Saying>> = { ...PROBLEM_SAYINGS, ...questionSayings };

const NEAREST: Said = {
  'zh-Hans': '是不是“{nearest}”？',
  'zh-Hant': '是不是「{nearest}」？',
  en: 'did you mean “{nearest}”? ',
};

/**
 * What is wrong and what to write instead, in one language. Where a name comes near what was written, it is asked about
 * first.
 */
export function sayProblem(
  language: Language,
  problem: { readonly code: QuestionCode; readonly because: Values },
): { readonly what: string; readonly fix: string } {
  const { what, fix } = ALL[problem.code];
  const values = asWritten(problem.because);
  const guess = values['nearest'] === undefined ? '' : fill(NEAREST[language], values);
  return { what: fill(what[language], values), fix: guess + fill(fix[language], values) };
}

/** Authors read these sentences beside their file: numbers stand as JSON spells them, not in groups and rounded. */
function asWritten(because: Values): Values {
  return Object.fromEntries(Object.entries(because).map(([name, value]) => [name, value === 1 ? 1 : String(value)]));
}
