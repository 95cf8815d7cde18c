import type { WordsOf } from '../words-shape.ts';
import type { redesign } from './lever.ts';

export const words: WordsOf<typeof redesign.knobs> = {
  name: { 'zh-Hans': '流程再造', 'zh-Hant': '流程再造', en: 'Redesign' },
  short: { 'zh-Hans': '流程', 'zh-Hant': '流程', en: 'Process' },
  hint: {
    'zh-Hans': '消除、简化、整合、自动化，先后有讲究',
    'zh-Hant': '消除、簡化、整合、自動化，先後有講究',
    en: 'Eliminate, simplify, integrate, automate: in that order',
  },
  about: {
    'zh-Hans':
      '一条一条流程地改：多余的去掉，绕的改直，断的接成一条，然后才交给机器。每一步都要几周、要钱、要抽人手，做完就一直管用。没改顺就自动化，只是错得更快。',
    'zh-Hant':
      '一條一條流程地改：多餘的去掉，繞的改直，斷的接成一條，然後才交給機器。每一步都要幾週、要錢、要抽人手，做完就一直管用。沒改順就自動化，只是錯得更快。',
    en: 'One process after the other: drop what is idle, straighten what is winding, join what is torn, and only then let a machine do it. Each step takes weeks, money and hands, and is then done for good. Automating what was never made simple only makes its mistakes faster.',
  },
  knobs: {
    step: {
      name: { 'zh-Hans': '这一步', 'zh-Hant': '這一步', en: 'This step' },
      of: {
        keep: { 'zh-Hans': '不动', 'zh-Hant': '不動', en: 'Leave it' },
        eliminate: { 'zh-Hans': '消除', 'zh-Hant': '消除', en: 'Eliminate' },
        simplify: { 'zh-Hans': '简化', 'zh-Hant': '簡化', en: 'Simplify' },
        integrate: { 'zh-Hans': '整合', 'zh-Hant': '整合', en: 'Integrate' },
        automate: { 'zh-Hans': '自动化', 'zh-Hant': '自動化', en: 'Automate' },
      },
    },
  },
  bills: { 'redesign.work': { 'zh-Hans': '流程再造', 'zh-Hant': '流程再造', en: 'Redesign work' } },
  refusals: {},
};
