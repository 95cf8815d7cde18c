import type { ChartDoc } from './language.ts';

/**
 * Bank: potential, development, growth, maturity (course SB-06…09); decline and its two ends are chosen, the course's
 * page breaks off there.
 */
export const bank: ChartDoc = {
  id: 'bank',
  initial: 'potential',
  states: {
    potential: {
      on: { TRY: 'development', BUY: 'development' },
      meta: {
        roles: ['prospect'],
        profile: { fit: 0.6 },
        place: 'street',
        name: { 'zh-Hans': '潜在期', 'zh-Hant': '潛在期', en: 'potential' },
        ignores: ['NOTICE', 'TARGET', 'DEEPEN', 'COOL', 'LAPSE', 'LEAVE', 'RETURN', 'TIME'],
      },
    },
    development: {
      on: { BUY: 'growth', DEEPEN: 'growth', COOL: 'decline', LAPSE: 'decline', LEAVE: 'decline.closed' },
      meta: {
        roles: ['customer'],
        place: 'counter',
        name: { 'zh-Hans': '开发期', 'zh-Hant': '開發期', en: 'development' },
        ignores: ['NOTICE', 'TARGET', 'TRY', 'RETURN', 'TIME'],
      },
    },
    growth: {
      on: { DEEPEN: 'maturity', COOL: 'decline', LAPSE: 'decline', LEAVE: 'decline.closed' },
      meta: {
        roles: ['customer'],
        profile: { fit: 0.9 },
        place: 'shelves',
        name: { 'zh-Hans': '成长期', 'zh-Hant': '成長期', en: 'growth' },
        ignores: ['NOTICE', 'TARGET', 'TRY', 'BUY', 'RETURN', 'TIME'],
      },
    },
    maturity: {
      on: { COOL: 'growth', LAPSE: 'decline', LEAVE: 'decline.closed' },
      meta: {
        roles: ['customer', 'loyal'],
        profile: { fit: 0.8, talk: 1.2 },
        place: 'teaTable',
        name: { 'zh-Hans': '成熟期', 'zh-Hant': '成熟期', en: 'maturity' },
        ignores: ['NOTICE', 'TARGET', 'TRY', 'BUY', 'DEEPEN', 'RETURN', 'TIME'],
      },
    },
    decline: {
      initial: 'waning',
      states: {
        waning: {
          on: { BUY: '#bank.growth', DEEPEN: '#bank.growth', LEAVE: 'closed' },
          meta: {
            roles: ['customer', 'atRisk'],
            place: 'shelves',
            name: { 'zh-Hans': '衰退期·减少往来', 'zh-Hant': '衰退期·減少往來', en: 'decline: waning' },
            ignores: ['RETURN'],
          },
        },
        closed: {
          on: { RETURN: '#bank.development' },
          meta: {
            roles: ['gone'],
            profile: { fit: 0.5 },
            place: 'pavement',
            name: { 'zh-Hans': '衰退期·已销户', 'zh-Hant': '衰退期·已銷戶', en: 'decline: account closed' },
            ignores: ['BUY', 'DEEPEN', 'LEAVE'],
          },
        },
      },
      meta: {
        name: { 'zh-Hans': '衰退期', 'zh-Hant': '衰退期', en: 'decline' },
        ignores: ['NOTICE', 'TARGET', 'TRY', 'COOL', 'LAPSE', 'TIME'],
      },
    },
  },
};
