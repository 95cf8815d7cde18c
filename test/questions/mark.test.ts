import { describe, expect, it } from 'vitest';
import { fold, holds } from '../../src/questions/fold.ts';
import type { Given } from '../../src/questions/mark.ts';
import { markAnswer, markPoints, pointsFound } from '../../src/questions/mark.ts';
import type { Question } from '../../src/questions/question.ts';
import { ownBank } from './own.ts';

const { questions } = ownBank();
const head = { id: 'own', module: 'M1', concept: 'own', state: 'open', asks: { en: 'A ____' } } as const;
const four = [true, true, false, true].map((right, k) => ({ says: { en: `${k}` }, right }));

const truth: Question = { ...head, flags: [], kind: 'trueFalse', key: false };
const one: Question = {
  ...head,
  flags: [],
  kind: 'single',
  options: four.map((option, k) => ({ ...option, right: k === 2 })),
};
const many: Question = { ...head, flags: [], kind: 'multiple', options: four };
const gap: Question = {
  ...head,
  flags: [],
  kind: 'blank',
  accepts: { en: ['Life-time', 'all life'], 'zh-Hans': ['终生'] },
};
const customers: Question = {
  ...head,
  flags: [],
  kind: 'blank',
  accepts: { 'zh-Hans': ['客户关系'], 'zh-Hant': ['顧客價值'] },
};
const short: Question = {
  ...head,
  flags: [],
  kind: 'short',
  wanted: 2,
  points: [
    { says: { en: 'sales' }, terms: { en: ['sales'], 'zh-Hans': ['销售'] } },
    { says: { en: 'service' }, terms: { en: ['serv'] } },
    { says: { en: 'pay' }, terms: { en: ['pay'] } },
  ],
};
const essay: Question = {
  ...head,
  flags: [],
  kind: 'essay',
  points: [{ says: { en: 'one' } }, { says: { en: 'two' } }],
};

describe('an answer is marked by rule:', () => {
  it.each<[string, Question, Given, number, number]>([
    ['false is right where the key says so', truth, false, 1, 1],
    ['true is not', truth, true, 0, 1],
    ['the right option', one, 2, 1, 1],
    ['another option', one, 0, 0, 1],
    ['an option there is not', one, 9, 0, 1],
    ['all that are right', many, [0, 1, 3], 3, 3],
    ['some that are right', many, [0, 3], 2, 3],
    ['a wrong one takes one off', many, [0, 1, 2, 3], 2, 3],
    ['never below nothing', many, [2], 0, 3],
    ['the same twice counts once', many, [0, 0, 0], 1, 3],
    ['none taken', many, [], 0, 3],
    ['the word', gap, 'life-time', 1, 1],
    ['in capitals, full width, without the dash', gap, '  ＬＩＦＥＴＩＭＥ。', 1, 1],
    ['another that is accepted', gap, 'All  life', 1, 1],
    ['in another language', gap, '终生', 1, 1],
    ['another word', gap, 'lifeless', 0, 1],
    ['顾客 where the key has 客户', customers, '顾客关系', 1, 1],
    ['客戶 where the key has 顧客', customers, '客戶價值', 1, 1],
    ['one word for a customer is not every word', customers, '用户关系', 0, 1],
    ['signs alone', gap, '。——', 0, 1],
    ['as many points as are wanted', short, 'Sales and serving', 2, 2],
    ['no more than are wanted', short, 'sales, service, pay', 2, 2],
    ['in another language', short, '销售', 1, 2],
    ['a word within a word is not meant', short, 'a company', 0, 2],
    ['nothing', short, '', 0, 2],
    ['what was meant for another kind', many, 'A', 0, 3],
  ])('%s', (_why, question, given, got, of) => {
    expect(markAnswer(question, given)).toEqual({ got, of });
  });

  it('an essay is not marked by a machine, only by points that a person met', () => {
    expect(markAnswer(essay, 'one two')).toBe(null);
    expect(markPoints(essay as Extract<Question, { kind: 'essay' }>, [1, 1])).toEqual({ got: 1, of: 2 });
  });

  it('the right answer of every question of ours has the whole mark, its opposite none', () => {
    for (const question of questions) {
      if (question.kind === 'trueFalse') {
        expect(markAnswer(question, question.key)).toEqual({ got: 1, of: 1 });
      } else if (question.kind === 'single' || question.kind === 'multiple') {
        const right = question.options.flatMap((option, k) => (option.right ? [k] : []));
        const wrong = question.options.flatMap((option, k) => (option.right ? [] : [k]));
        const whole = markAnswer(question, question.kind === 'single' ? right[0]! : right)!;
        expect(whole.got).toBe(whole.of);
        expect(markAnswer(question, question.kind === 'single' ? wrong[0]! : wrong)!.got).toBe(0);
      } else if (question.kind === 'blank') {
        for (const terms of Object.values(question.accepts)) {
          for (const term of terms ?? []) expect(markAnswer(question, term)).toEqual({ got: 1, of: 1 });
        }
      }
    }
  });

  it('the points of our short answers are found in their own words, in each language', () => {
    for (const question of questions) {
      if (question.kind !== 'short') continue;
      for (const language of ['zh-Hans', 'zh-Hant', 'en'] as const) {
        for (const [k, { terms }] of question.points.entries()) {
          expect(pointsFound(question.points, terms![language]!.join(', '))).toContain(k);
        }
      }
    }
  });
});

describe('texts as they are compared', () => {
  it('differ neither in width, case, blanks nor signs', () => {
    expect(fold(' Ａ-Ｂ，c。')).toBe(fold('ab c'));
    expect(fold('终生')).not.toBe(fold('终身'));
  });

  it('a word is found where a word begins', () => {
    expect(holds('They PAY, later', 'pay')).toBe(true);
    expect(holds('company', 'pay')).toBe(false);
    expect(holds('要付费用', '付费')).toBe(true);
    expect(holds('anything', '…')).toBe(false);
  });
});
