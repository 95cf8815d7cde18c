import type { WordsOf } from '../words-shape.ts';
import type { quality } from './lever.ts';

export const words: WordsOf<typeof quality.knobs> = {
  name: { 'zh-Hans': '品控', 'zh-Hant': '品管', en: 'Quality control' },
  short: { 'zh-Hans': '品控', 'zh-Hant': '品管', en: 'Quality' },
  hint: {
    'zh-Hans': '这期花钱，往后几期才见效',
    'zh-Hant': '這期花錢，往後幾期才見效',
    en: 'Paid now, felt in later turns',
  },
  about: {
    'zh-Hans':
      '让坏事少发生，比出事再补便宜。抽检下一期就见效，只能管住一半；换供应商流程慢，几期以后管得更全。停了钱，效果慢慢退。',
    'zh-Hant':
      '讓壞事少發生，比出事再補便宜。抽檢下一期就見效，只能管住一半；換供應商流程慢，幾期以後管得更全。停了錢，效果慢慢退。',
    en: "Preventing trouble is cheaper than mending it. Sampling shows next turn and gets half-way; changing the supplier's process is slow and gets further. Stop paying and it fades.",
  },
  knobs: {
    level: {
      name: { 'zh-Hans': '做法', 'zh-Hant': '做法', en: 'How' },
      of: {
        none: { 'zh-Hans': '无', 'zh-Hant': '無', en: 'None' },
        sampling: { 'zh-Hans': '抽检', 'zh-Hant': '抽檢', en: 'Sampling' },
        supplier: { 'zh-Hans': '换供应商流程', 'zh-Hant': '換供應商流程', en: "Supplier's process" },
      },
    },
  },
  bills: { 'quality.control': { 'zh-Hans': '品控', 'zh-Hant': '品管', en: 'Quality control' } },
  refusals: {},
};
