import type { QuestionCode, QuestionProblem } from '../problems.ts';
import { findBare, plainText } from './gift-text.ts';

/** What stands between the braces of a question. */
export type Answers = { readonly feedback: string } & (
  | { readonly kind: 'trueFalse'; readonly key: boolean }
  | {
      readonly kind: 'single' | 'multiple';
      readonly options: readonly { readonly says: string; readonly right: boolean }[];
    }
  | { readonly kind: 'blank'; readonly accepts: readonly string[] }
  | { readonly kind: 'essay' }
);
type Tell = (code: QuestionCode, because?: QuestionProblem['because']) => void;

/**
 * @param written  what stands between the braces
 * @param kind     what a comment of ours says it is, since several with one right look like one of several
 * @returns        null for a kind there is none of here, which is told
 */
export function readAnswers(written: string, kind: string | null, tell: Tell): Answers | null {
  const split = findBare(written, '####');
  const feedback = split < 0 ? '' : plainText(written.slice(split + 4)).trim();
  const body = (split < 0 ? written : written.slice(0, split)).trim();
  if (body === '') return { kind: 'essay', feedback };
  const truth = /^(T|TRUE|F|FALSE)(?=\s*(?:#|$))/.exec(body);
  if (truth) {
    if (truth[0].length < body.length) tell('gift.feedback', { found: body.slice(truth[0].length).trim() });
    return { kind: 'trueFalse', key: truth[0].startsWith('T'), feedback };
  }
  const answers = body.startsWith('#') ? [] : answersIn(body, tell);
  if (answers.every(({ sign, text }) => sign === '=' && text.includes('->'))) {
    tell('gift.kind', { found: answers.length === 0 ? 'numerical' : 'matching' });
    return null;
  }
  if (answers.every(({ sign }) => sign === '=')) {
    return { kind: 'blank', accepts: answers.map(({ text }) => text), feedback };
  }
  const options = answers.map(({ sign, weight, text }) => ({
    says: text,
    right: weight === null ? sign === '=' : weight > 0,
  }));
  const several = kind === 'multiple' || options.filter(({ right }) => right).length !== 1;
  return { kind: several ? 'multiple' : 'single', options, feedback };
}

interface Answer {
  readonly sign: '=' | '~';
  readonly weight: number | null;
  readonly text: string;
}

function answersIn(body: string, tell: Tell): Answer[] {
  const starts: number[] = [];
  for (let at = 0; at < body.length; at++) {
    if (body[at] === '\\') at += 1;
    else if (body[at] === '=' || body[at] === '~') starts.push(at);
  }
  if (starts[0] !== 0) return [{ sign: '=', weight: null, text: textOf(body, tell) }]; // `{an answer}`
  return starts.map((from, k) => {
    const written = body.slice(from + 1, starts[k + 1] ?? body.length).trim();
    const weight = /^%(-?\d{1,3}(?:\.\d{1,9})?)%/.exec(written);
    return {
      sign: body[from] as '=' | '~',
      weight: weight ? Number(weight[1]) : null,
      text: textOf(written.slice(weight?.[0].length ?? 0), tell),
    };
  });
}

/** An answer without what is said of it alone, for which there is no place here. */
function textOf(written: string, tell: Tell): string {
  const remark = findBare(written, '#');
  if (remark >= 0) tell('gift.feedback', { found: plainText(written.slice(remark + 1)).trim() });
  return plainText(remark < 0 ? written : written.slice(0, remark)).trim();
}
