import type { WordsOf } from '../words-shape.ts';
import type { onlineChannel } from './lever.ts';

export const words: WordsOf<typeof onlineChannel.knobs> = {
  name: { 'zh-Hans': '网上渠道', 'zh-Hant': '網上管道', en: 'Online' },
  short: { 'zh-Hans': '网上', 'zh-Hant': '網上', en: 'Online' },
  hint: {
    'zh-Hans': '省事省人手；对手也只隔一次点击',
    'zh-Hant': '省事省人手；對手也只隔一次點擊',
    en: 'Less trouble and work; rivals are a click away',
  },
  about: {
    'zh-Hans':
      '在家就能下单：顾客省事，一单的活少了，档案自己就记好了。大家用惯要几个月。可是货比三家也容易了，见不到面，也就少了些话可传。',
    'zh-Hant':
      '在家就能下單：顧客省事，一單的活少了，檔案自己就記好了。大家用慣要幾個月。可是貨比三家也容易了，見不到面，也就少了些話可傳。',
    en: 'Ordering from home: less trouble for customers, less work an order, and files that keep themselves. It takes months until people are used to it. Comparing gets easy too, and where nobody meets there is less to tell.',
  },
  knobs: {
    form: {
      name: { 'zh-Hans': '做到哪一步', 'zh-Hant': '做到哪一步', en: 'How far' },
      of: {
        none: { 'zh-Hans': '不做', 'zh-Hant': '不做', en: 'None' },
        page: { 'zh-Hans': '介绍页', 'zh-Hant': '介紹頁', en: 'A page' },
        shop: { 'zh-Hans': '网店', 'zh-Hant': '網店', en: 'A shop' },
      },
    },
  },
  bills: {
    'onlineChannel.setUp': { 'zh-Hans': '网上开办', 'zh-Hant': '網上開辦', en: 'Going online' },
    'onlineChannel.running': { 'zh-Hans': '网上维护', 'zh-Hant': '網上維護', en: 'Online upkeep' },
  },
  refusals: {},
};
