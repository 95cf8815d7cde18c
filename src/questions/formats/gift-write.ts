import type { Language } from '../../sim/index.ts';
import type { Question, QuestionOf, Said } from '../question.ts';
import { GAP } from '../question.ts';

/**
 * Questions in one language as GIFT, as Moodle and others read it. What GIFT has no place for stands in comments before
 * each question, as tags where it is one word: kind, module, concept, state, source, flags, and the terms of points.
 *
 * True/false becomes `{T}`, one of several `=` and `~`, several of several weights that add up to 100 % and take as much
 * off for a wrong one, a gap the answers that are accepted, questions with points an essay with its points in the
 * feedback.
 *
 * @param language  one that every question has
 */
export function writeGift(questions: readonly Question[], language: Language): string {
  const said = (text: Said) => text[language] ?? '';
  const parts = [`// Rapport 客情\n// language ${language}`];
  let module: string | null = null;
  for (const question of questions) {
    if (question.module !== module) parts.push(`$CATEGORY: ${question.module}`);
    module = question.module;
    parts.push([...commentsOf(question, language), bodyOf(question, said, language)].join('\n'));
  }
  return `${parts.join('\n\n')}\n`;
}

type Tell = (text: Said) => string;

function commentsOf(question: Question, language: Language): string[] {
  const tags = [
    `kind.${question.kind}`,
    `module.${question.module}`,
    `concept.${question.concept}`,
    `state.${question.state}`,
    ...(question.source === undefined ? [] : [`source.${question.source}`]),
    ...question.flags.map(({ weight }) => `flag.${weight}`),
  ];
  const lines = [`// [id:${question.id}] ${tags.map((tag) => `[tag:${tag}]`).join(' ')}`];
  for (const { weight, says } of question.flags) lines.push(`// flag ${weight}: ${says[language] ?? ''}`);
  if (question.kind === 'short') lines.push(`// wanted ${question.wanted}`);
  if (question.kind === 'short' || question.kind === 'essay') {
    lines.push(`// points ${question.points.length}`);
    for (const [k, { terms }] of question.points.entries()) {
      const list = terms?.[language];
      if (list) lines.push(`// terms ${k + 1}: ${list.join(' | ')}`);
    }
  }
  return lines;
}

function bodyOf(question: Question, said: Tell, language: Language): string {
  const head = `::${question.id}::`;
  const explains = question.explains ? `\n\t####${guard(said(question.explains))}` : '';
  const asks = said(question.asks);
  switch (question.kind) {
    case 'trueFalse':
      return `${head}[plain]${escapeGift(asks)} {${question.key ? 'T' : 'F'}${explains}\n}`;
    case 'single':
    case 'multiple':
      return `${head}[plain]${escapeGift(asks)} {${optionsOf(question, said)}${explains}\n}`;
    case 'blank': {
      const [before = '', after = ''] = asks.split(GAP);
      const accepted = (question.accepts[language] ?? []).map((term) => `\n\t=${guard(term)}`).join('');
      const stem = before === '' ? '' : `[plain]${escapeGift(before)}`;
      return `${head}${stem}{${accepted}${explains}\n}${escapeGift(after)}`;
    }
    case 'short':
    case 'essay': {
      const points = question.points.map(({ says }) => `${BULLET}${said(says)}`);
      const told = [...(question.explains ? [said(question.explains)] : []), ...points].join('\n');
      return `${head}[plain]${escapeGift(asks)} {\n\t####${guard(told)}\n}`;
    }
  }
}

/** How a point begins in the feedback of an essay. */
export const BULLET = '• ';

function optionsOf(question: QuestionOf<'single' | 'multiple'>, said: Tell): string {
  const share = weightOf(question.options.filter(({ right }) => right).length);
  return question.options
    .map(({ says, right }) => {
      const text = guard(said(says));
      if (question.kind === 'single') return `\n\t${right ? '=' : '~'}${text}`;
      return `\n\t~%${right ? '' : '-'}${share}%${text}`;
    })
    .join('');
}

/** A share of the whole as Moodle knows it: per cent, with five decimals where it does not come out even. */
function weightOf(of: number): string {
  return String(Number((100 / of).toFixed(5)));
}

/** What begins like a format or a weight is told to be plain text first. */
function guard(text: string): string {
  return (/^[[%]/.test(text) ? '[plain]' : '') + escapeGift(text);
}

function escapeGift(text: string): string {
  return text.replace(/[\\~=#{}:]/g, '\\$&').replaceAll('\n', '\\n');
}
