import type { WordsOf } from '../words-shape.ts';
import type { knowledgeBase } from './lever.ts';

export const words: WordsOf<typeof knowledgeBase.knobs> = {
  name: { 'zh-Hans': '解答库', 'zh-Hant': '解答庫', en: 'Answer book' },
  short: { 'zh-Hans': '解答库', 'zh-Hant': '解答庫', en: 'Answer book' },
  hint: {
    'zh-Hans': '写一次，人人会答；不更新就过时',
    'zh-Hant': '寫一次，人人會答；不更新就過時',
    en: 'Written once, known to all; goes stale unless kept up',
  },
  about: {
    'zh-Hans':
      '把问过的问题和查清的原因写下来，谁接电话都能答得对、答得快。写的人要从柜台上抽，写好下一期才用得上；货和规矩都在变，放着不管，一年就过时了大半。',
    'zh-Hant':
      '把問過的問題和查清的原因寫下來，誰接電話都能答得對、答得快。寫的人要從櫃檯上抽，寫好下一期才用得上；貨和規矩都在變，放著不管，一年就過時了大半。',
    en: 'What was asked and what turned out to be the cause, written down so that anybody can answer rightly and quickly. Those who write it are missing at the counter, it helps from the next turn on, and as goods and rules change most of it is out of date in a year.',
  },
  knobs: {
    articles: {
      name: { 'zh-Hans': '每期写几篇', 'zh-Hant': '每期寫幾篇', en: 'Entries a turn' },
      unit: { 'zh-Hans': '{n}篇', 'zh-Hant': '{n}篇', en: '{n}' },
      steps: { '0': { 'zh-Hans': '不做', 'zh-Hant': '不做', en: 'None' } },
    },
  },
  bills: { 'knowledgeBase.writing': { 'zh-Hans': '写解答', 'zh-Hant': '寫解答', en: 'Writing answers' } },
  refusals: {},
};
