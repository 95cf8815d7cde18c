import type { WordsOf } from '../words-shape.ts';
import type { training } from './lever.ts';

export const words: WordsOf<typeof training.knobs> = {
  name: { 'zh-Hans': '培训', 'zh-Hant': '培訓', en: 'Training' },
  short: { 'zh-Hans': '培训', 'zh-Hant': '培訓', en: 'Training' },
  hint: {
    'zh-Hans': '占用当下的工时，过几个月才见效，停了会退',
    'zh-Hant': '佔用當下的工時，過幾個月才見效，停了會退',
    en: 'Takes hours now, shows in months, fades when it stops',
  },
  about: {
    'zh-Hans':
      '让员工停下活来学：怎么听、怎么查、怎么办。本事长得慢，三十天就要退掉一成，所以忙季前一周才办的课来不及。学过的人出错少、说话得体，手也快一些。',
    'zh-Hant':
      '讓員工停下活來學：怎麼聽、怎麼查、怎麼辦。本事長得慢，三十天就要退掉一成，所以忙季前一週才辦的課來不及。學過的人出錯少、說話得體，手也快一些。',
    en: 'Hours in which people learn to listen, to look things up and to settle them, instead of serving. Skill grows slowly and a tenth of it is gone in thirty days, so a course in the week before the rush comes too late. Trained people make fewer mistakes, speak better and are a little quicker.',
  },
  knobs: {
    each: {
      name: { 'zh-Hans': '每人多久', 'zh-Hant': '每人多久', en: 'Each person' },
      unit: { 'zh-Hans': '{n}分钟', 'zh-Hant': '{n}分鐘', en: '{n} min' },
      steps: { '0': { 'zh-Hans': '不做', 'zh-Hant': '不做', en: 'None' } },
    },
  },
  bills: { 'training.course': { 'zh-Hans': '培训课', 'zh-Hant': '培訓課', en: 'Training course' } },
  refusals: {},
};
