import type { ChartDoc } from './language.ts';

/**
 * Four levels of a business relationship (course SB-11). `wallet` is e to the 0, .3, .6 and 1.0 that a level adds to a
 * tender's logit (model §4, B2B; chosen); `leave` is chosen.
 */
export const fourLevels: ChartDoc = {
  id: 'level',
  initial: 'transaction',
  states: {
    transaction: {
      on: { RAISE: 'preferredSupplier' },
      meta: {
        name: { 'zh-Hans': '买卖关系', 'zh-Hant': '買賣關係', en: 'transaction' },
        ignores: ['LOWER', 'BREAK'],
      },
    },
    preferredSupplier: {
      on: { RAISE: 'partnership', LOWER: 'transaction', BREAK: 'transaction' },
      meta: {
        profile: { wallet: 1.35, leave: 0.9 },
        name: { 'zh-Hans': '优先供应关系', 'zh-Hant': '優先供應關係', en: 'preferred supplier' },
      },
    },
    partnership: {
      on: { RAISE: 'strategicAlliance', LOWER: 'preferredSupplier', BREAK: 'transaction' },
      meta: {
        profile: { wallet: 1.82, leave: 0.8 },
        name: { 'zh-Hans': '合作伙伴关系', 'zh-Hant': '合作夥伴關係', en: 'partnership' },
      },
    },
    strategicAlliance: {
      on: { LOWER: 'partnership', BREAK: 'transaction' },
      meta: {
        roles: ['strategic'],
        profile: { wallet: 2.72, leave: 0.65 },
        name: { 'zh-Hans': '战略联盟关系', 'zh-Hant': '戰略聯盟關係', en: 'strategic alliance' },
        ignores: ['RAISE'],
      },
    },
  },
};
