import { linesOf } from '../../scenarios/problems.ts';
import type { Language } from '../../sim/index.ts';
import { LANGUAGES } from '../../sim/language/text.ts';
import type { Module } from '../modules.ts';
import { MODULES } from '../modules.ts';
import type { QuestionCode, QuestionProblem, Raw } from '../problems.ts';
import { questionProblem } from '../problems.ts';
import { readAnswers } from './gift-answers.ts';
import type { Piece } from './gift-text.ts';
import { blocksOf, findBare, plainText } from './gift-text.ts';
import { BULLET } from './gift-write.ts';

/** What is taken where the file does not say it. */
export interface GiftUsual {
  /** Null: as the file says, else English. */
  readonly language: Language | null;
  readonly module: Module | null;
}

/**
 * Reads GIFT: true/false, one of several, several of several, short answers with what is accepted, essays. Matching and
 * numbers have no kind here and are told. What our own comments say is taken up again; a file without them gives
 * questions that are open, with the concept `imported`.
 */
export function readGift(file: string, usual: GiftUsual): Raw {
  const text = file.replace(/^\ufeff/, '');
  const at = linesOf(text);
  const problems: QuestionProblem[] = [];
  const questions: object[] = [];
  const starts: number[] = [];
  const named = /^\/\/ language (\S+)\s*$/m.exec(text)?.[1];
  const language = usual.language ?? LANGUAGES.find((one) => one === named) ?? 'en';
  let module: string | null = usual.module;
  for (const block of blocksOf(text)) {
    const { comments, rest } = withoutComments(block);
    const category = /^\s*\$CATEGORY:(.*)$/m.exec(rest.text);
    if (category) {
      module = MODULES.find((one) => new RegExp(`\\b${one}\\b`).test(category[1]!)) ?? usual.module;
      rest.text = blank(rest.text, category.index, category[0].length);
    }
    if (rest.text.trim() === '') continue;
    const from = rest.from + rest.text.search(/\S/);
    const tell = (code: QuestionCode, because: QuestionProblem['because'] = {}) => {
      problems.push(questionProblem(at(from), code, because, ['questions', questions.length]));
    };
    const question = readQuestion(rest.text, comments, { language, module, number: questions.length + 1 }, tell);
    if (question === null) continue;
    questions.push(question);
    starts.push(from);
  }
  return {
    value: { format: 1, languages: [language], questions },
    placeOf: (path) => at((path[0] === 'questions' ? starts[Number(path[1])] : undefined) ?? 0),
    problems,
  };
}

type Tell = (code: QuestionCode, because?: QuestionProblem['because']) => void;
interface Around {
  readonly language: Language;
  readonly module: string | null;
  readonly number: number;
}

function readQuestion(text: string, comments: readonly string[], around: Around, tell: Tell): object | null {
  const { language } = around;
  const title = /^\s*::((?:[^\\:]|\\.|:(?!:))*)::/.exec(text);
  const body = text.slice(title?.[0].length ?? 0);
  const open = findBare(body, '{');
  const close = open < 0 ? -1 : findBare(body, '}', open);
  if (close < 0) {
    tell(open < 0 ? 'gift.noAnswers' : 'gift.open');
    return null;
  }
  const notes = notesOf(comments);
  const answers = readAnswers(body.slice(open + 1, close), notes.tag('kind'), tell);
  if (answers === null) return null;
  const said = (words: string) => ({ [language]: words });
  const before = plainText(body.slice(0, open));
  const after = plainText(body.slice(close + 1)).replace(/\s+$/, '');
  const gap = answers.kind === 'blank' || after.trim() !== '';
  const asks = gap ? `${before.replace(/^\s+/, '')}____${after}` : before.trim();
  const named = plainText(title?.[1] ?? '').trim();
  const head = {
    id: notes.id ?? (/^[a-z][A-Za-z0-9]{0,39}$/.test(named) ? named : `q${around.number}`),
    module: notes.tag('module') ?? around.module ?? undefined,
    concept: notes.tag('concept') ?? 'imported',
    state: notes.tag('state') ?? 'open',
    asks: said(asks),
    flags: notes.flags.map(({ weight, says }) => ({ weight, says: said(says) })),
    ...(notes.tag('source') === null ? {} : { source: notes.tag('source') }),
  };
  const told = (words: string) => (words === '' ? {} : { explains: said(words) });
  switch (answers.kind) {
    case 'trueFalse':
      return { ...head, kind: 'trueFalse', key: answers.key, ...told(answers.feedback) };
    case 'single':
    case 'multiple': {
      const options = answers.options.map(({ says, right }) => ({ says: said(says), right }));
      return { ...head, kind: answers.kind, options, ...told(answers.feedback) };
    }
    case 'blank':
      return { ...head, kind: 'blank', accepts: { [language]: answers.accepts }, ...told(answers.feedback) };
    case 'essay': {
      const { explains, points } = pointsIn(answers.feedback, notes.points);
      const kind = notes.tag('kind') === 'short' ? 'short' : 'essay';
      const full = points.map((says, k) => {
        const terms = notes.terms.get(k + 1);
        return { says: said(says), ...(terms ? { terms: { [language]: terms } } : {}) };
      });
      const wanted = kind === 'short' ? { wanted: notes.wanted ?? full.length } : {};
      return { ...head, kind, ...wanted, points: full, ...told(explains) };
    }
  }
}

/** The points at the end of a feedback, each a line that begins with a bullet. */
function pointsIn(feedback: string, count: number | null): { readonly explains: string; readonly points: string[] } {
  const lines = feedback.split('\n').map((line) => line.trim());
  let from = lines.length;
  while (from > 0 && lines[from - 1]!.startsWith(BULLET) && lines.length - from !== count) from -= 1;
  return {
    explains: lines.slice(0, from).join('\n').trim(),
    points: lines.slice(from).map((line) => line.slice(BULLET.length)),
  };
}

/** What comments of ours say of the question behind them. */
function notesOf(comments: readonly string[]) {
  const about = comments.find((line) => line.startsWith('[id:')) ?? '';
  const all = comments.join('\n');
  const number = (name: string) => {
    const found = new RegExp(`^${name} (\\d{1,4})$`, 'm').exec(all)?.[1];
    return found === undefined ? null : Number(found);
  };
  const flags = comments.flatMap((line) => {
    const found = /^flag (\w+): (.*)$/.exec(line);
    return found ? [{ weight: found[1]!, says: found[2]! }] : [];
  });
  const terms = comments.flatMap((line): [number, string[]][] => {
    const found = /^terms (\d{1,4}): (.*)$/.exec(line);
    return found ? [[Number(found[1]), found[2]!.split('|').map((one) => one.trim())]] : [];
  });
  return {
    id: /^\[id:([^\]]+)\]/.exec(about)?.[1] ?? null,
    tag: (name: string): string | null => new RegExp(`\\[tag:${name}\\.([^\\]]+)\\]`).exec(about)?.[1] ?? null,
    flags,
    terms: new Map(terms),
    wanted: number('wanted'),
    points: number('points'),
  };
}

/** Lines that begin with two strokes, and the rest with blanks in their place, so that places stay. */
function withoutComments({ text, from }: Piece): {
  readonly comments: readonly string[];
  readonly rest: { text: string; readonly from: number };
} {
  const comments: string[] = [];
  const kept = text.split(/(?<=\n)/).map((line) => {
    if (!line.startsWith('//')) return line;
    comments.push(line.slice(2).trim());
    return blank(line, 0, line.trimEnd().length);
  });
  return { comments, rest: { text: kept.join(''), from } };
}

function blank(text: string, from: number, length: number): string {
  return text.slice(0, from) + ' '.repeat(length) + text.slice(from + length);
}
