import type { Language } from '../sim/index.ts';
import { nearest } from '../sim/index.ts';
import type { Because, Path } from '../sim/language/problem.ts';
import { shapeBy } from '../sim/language/shape.ts';
import { excerpt } from '../sim/language/shape-words.ts';
import { LANGUAGES } from '../sim/language/text.ts';
import { fold } from './fold.ts';
import type { QuestionCode, QuestionProblem, Raw } from './problems.ts';
import { questionProblem } from './problems.ts';
import type { Question, TermLists } from './question.ts';
import { Bank, GAP, KINDS } from './question.ts';

export type ReadBank =
  | { readonly ok: true; readonly bank: Bank; readonly warnings: readonly QuestionProblem[] }
  | { readonly ok: false; readonly problems: readonly QuestionProblem[] };

/** Whether what a file said is a bank of questions: its shape, and what hangs together beyond it. Everything at once. */
export function checkBank({ value, placeOf, problems }: Raw): ReadBank {
  if (problems.some(({ severity }) => severity === 'error')) return { ok: false, problems };
  const shape = shapeBy(Bank, value);
  if (!shape.ok) {
    const told = shape.problems.map(({ path, at, code, because }) =>
      code === 'shape.forms' && path.at(-1) === 'kind'
        ? questionProblem(placeOf(path, at), 'shape.choice', otherKind(value, path), path)
        : questionProblem(placeOf(path, at), code, because, path),
    );
    return { ok: false, problems: [...problems, ...told] };
  }
  const found = [...problems, ...check(shape.scenario, placeOf)];
  if (found.some(({ severity }) => severity === 'error')) return { ok: false, problems: found };
  return { ok: true, bank: shape.scenario, warnings: found };
}

/** A kind there is not, with the nearest one there is. */
function otherKind(value: unknown, path: Path): Because {
  const kind = path.reduce<unknown>((here, step) => (here as Record<string | number, unknown>)[step], value);
  const near = typeof kind === 'string' ? nearest(kind, KINDS) : null;
  return { found: excerpt(kind), allowed: KINDS.join(', '), ...(near === null ? {} : { nearest: near }) };
}

type Tell = (path: Path, code: QuestionCode, because?: Because) => void;

function check(bank: Bank, placeOf: Raw['placeOf']): QuestionProblem[] {
  const found: QuestionProblem[] = [];
  const tell: Tell = (path, code, because = {}) =>
    found.push(questionProblem(placeOf(path, 'value'), code, because, path));
  const seen = new Set<string>();
  for (const [k, question] of bank.questions.entries()) {
    const path = ['questions', k];
    if (seen.has(question.id)) tell([...path, 'id'], 'id.duplicate', { id: question.id });
    seen.add(question.id);
    checkTexts(question, path, bank.languages, tell);
    checkKind(question, path, bank.languages, tell);
  }
  return found;
}

/** Every text in every language that the bank declares. */
function checkTexts(question: Question, path: Path, languages: readonly Language[], tell: Tell): void {
  const texts: [Path, object | undefined][] = [
    [['asks'], question.asks],
    [['explains'], question.explains],
    ...question.flags.map((flag, k): [Path, object] => [['flags', k, 'says'], flag.says]),
  ];
  if ('options' in question) {
    texts.push(...question.options.map(({ says }, k): [Path, object] => [['options', k, 'says'], says]));
  }
  if ('accepts' in question) texts.push([['accepts'], question.accepts]);
  if ('points' in question) {
    for (const [k, point] of question.points.entries()) {
      texts.push([['points', k, 'says'], point.says], [['points', k, 'terms'], point.terms]);
    }
  }
  for (const [step, text] of texts) {
    if (!text) continue;
    for (const language of LANGUAGES) {
      const declared = languages.includes(language);
      if (declared && !Object.hasOwn(text, language)) tell([...path, ...step], 'text.missing', { language });
      if (!declared && Object.hasOwn(text, language)) tell([...path, ...step], 'text.undeclared', { language });
    }
  }
}

function checkKind(question: Question, path: Path, languages: readonly Language[], tell: Tell): void {
  switch (question.kind) {
    case 'single':
    case 'multiple': {
      const right = question.options.filter((option) => option.right).length;
      if (question.kind === 'single' && right !== 1) tell([...path, 'options'], 'question.oneRight', { found: right });
      if (question.kind === 'multiple' && right === 0) tell([...path, 'options'], 'question.noneRight');
      for (const language of languages) {
        const said = new Set<string>();
        for (const [k, { says }] of question.options.entries()) {
          const text = says[language];
          if (text === undefined) continue;
          if (said.has(text)) tell([...path, 'options', k], 'question.sameOption', { language, found: text });
          said.add(text);
        }
      }
      return;
    }
    case 'blank':
      for (const language of languages) {
        const gaps = question.asks[language]?.match(GAP)?.length ?? 0;
        if (question.asks[language] !== undefined && gaps !== 1) {
          tell([...path, 'asks', language], 'question.oneGap', { language, found: gaps });
        }
      }
      checkTerms(question.accepts, [...path, 'accepts'], tell);
      return;
    case 'short':
    case 'essay': {
      const most = question.points.length;
      if (question.kind === 'short' && question.wanted > most) {
        tell([...path, 'wanted'], 'question.wanted', { found: question.wanted, most });
      }
      for (const [k, { terms }] of question.points.entries()) {
        if (terms) checkTerms(terms, [...path, 'points', k, 'terms'], tell);
        else if (question.kind === 'short') tell([...path, 'points', k], 'question.noTerms');
      }
      return;
    }
    case 'trueFalse':
      return;
  }
}

/** A term of nothing but signs is never found. */
function checkTerms(terms: TermLists, path: Path, tell: Tell): void {
  for (const language of LANGUAGES) {
    for (const [k, term] of (terms[language] ?? []).entries()) {
      if (fold(term) === '') tell([...path, language, k], 'question.emptyTerm', { found: term });
    }
  }
}
