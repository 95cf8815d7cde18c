import type { WordsOf } from '../words-shape.ts';
import type { festival } from './lever.ts';

export const words: WordsOf<typeof festival.knobs> = {
  name: { 'zh-Hans': '节日活动', 'zh-Hant': '節日活動', en: 'Festival' },
  short: { 'zh-Hans': '节日', 'zh-Hant': '節日', en: 'Festival' },
  hint: {
    'zh-Hans': '这期备，下期办；到日子人手要跟上',
    'zh-Hant': '這期備，下期辦；到日子人手要跟上',
    en: 'Prepared now, held next turn; mind the hands',
  },
  about: {
    'zh-Hans':
      '提前一期备货、排计划，下一期办。赶上节日，人来得多，大家高兴；平常日子办，只来一些人。备了就一定要办，那一期的活就多，人手不够，热闹会变成抱怨。',
    'zh-Hant':
      '提前一期備貨、排計畫，下一期辦。趕上節日，人來得多，大家高興；平常日子辦，只來一些人。備了就一定要辦，那一期的活就多，人手不夠，熱鬧會變成抱怨。',
    en: 'Stock and plans are made a turn ahead, and next turn it is held. In a feast crowds come and everybody is pleased; on an ordinary day a few do. What is prepared is held, and its work comes with it: short of hands, the feast turns into complaints.',
  },
  knobs: {
    prepare: {
      name: { 'zh-Hans': '为下期准备', 'zh-Hant': '為下期準備', en: 'Prepare for next turn' },
      of: {
        none: { 'zh-Hans': '不办', 'zh-Hant': '不辦', en: 'Nothing' },
        small: { 'zh-Hans': '小办', 'zh-Hant': '小辦', en: 'Small' },
        large: { 'zh-Hans': '大办', 'zh-Hant': '大辦', en: 'Large' },
      },
    },
    invite: {
      name: { 'zh-Hans': '老顾客', 'zh-Hant': '老顧客', en: 'Regulars' },
      on: { 'zh-Hans': '发请柬', 'zh-Hant': '發請柬', en: 'Are invited' },
      off: { 'zh-Hans': '不单请', 'zh-Hant': '不單請', en: 'Not specially' },
    },
  },
  bills: {
    'festival.preparing': { 'zh-Hans': '节日备货和布置', 'zh-Hant': '節日備貨和布置', en: 'Festival preparations' },
    'festival.day': { 'zh-Hans': '节日当天的活', 'zh-Hant': '節日當天的活', en: 'Work on the day' },
  },
  refusals: {},
};
