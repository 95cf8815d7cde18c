import type { WordsOf } from '../words-shape.ts';
import type { fees } from './lever.ts';

export const words: WordsOf<typeof fees.knobs> = {
  name: { 'zh-Hans': '收费', 'zh-Hant': '收費', en: 'Fees' },
  short: { 'zh-Hans': '收费', 'zh-Hant': '收費', en: 'Fees' },
  hint: {
    'zh-Hans': '看得见的算在价里，藏着的事后才算账',
    'zh-Hant': '看得見的算在價裡，藏著的事後才算帳',
    en: 'Seen, it is part of the price; hidden, it is paid in trust',
  },
  about: {
    'zh-Hans':
      '每一单另收的配送费、服务费。写在前头，顾客当作价钱的一部分，买得少的人最在意；到付款那一步才露出来，当时没人走，事后觉得不公道，也不再那么信你，还算一次不老实。',
    'zh-Hant':
      '每一單另收的配送費、服務費。寫在前頭，顧客當作價錢的一部分，買得少的人最在意；到付款那一步才露出來，當時沒人走，事後覺得不公道，也不再那麼信你，還算一次不老實。',
    en: 'A delivery or service fee on every order. Shown at the start it is part of the price, and those who buy little mind it most. Shown at the last step it deters nobody, is found unfair afterwards, costs trust, and counts against honest conduct.',
  },
  knobs: {
    fee: {
      name: { 'zh-Hans': '每单', 'zh-Hant': '每單', en: 'An order' },
      unit: { 'zh-Hans': '{yuan}', 'zh-Hant': '{yuan}', en: '{yuan}' },
      steps: { '0': { 'zh-Hans': '不收', 'zh-Hant': '不收', en: 'None' } },
    },
    shown: {
      name: { 'zh-Hans': '什么时候说', 'zh-Hant': '什麼時候說', en: 'When it is said' },
      on: { 'zh-Hans': '一开始写明', 'zh-Hant': '一開始寫明', en: 'At the start' },
      off: { 'zh-Hans': '付款时才说', 'zh-Hant': '付款時才說', en: 'At the last step' },
    },
  },
  bills: {},
  refusals: {},
};
