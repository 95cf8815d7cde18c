import type { ChartDoc } from './language.ts';

/**
 * Relationship: exploration, formation, stability, decline (course SB-05, evidence 14). Trial orders within exploration,
 * and the end within decline, are chosen.
 */
export const relationship: ChartDoc = {
  id: 'relationship',
  initial: 'exploration',
  states: {
    exploration: {
      initial: 'acquainted',
      states: {
        acquainted: {
          on: { TRY: 'trial', BUY: 'trial' },
          meta: {
            roles: ['prospect'],
            profile: { fit: 0.7 },
            place: 'street',
            name: { 'zh-Hans': '考察期·相识', 'zh-Hant': '考察期·相識', en: 'exploration: acquainted' },
            ignores: ['COOL', 'LAPSE', 'LEAVE'],
          },
        },
        trial: {
          on: {
            BUY: '#relationship.formation',
            COOL: '#relationship.decline',
            LAPSE: '#relationship.decline',
            LEAVE: '#relationship.decline.ended',
          },
          meta: {
            roles: ['customer'],
            place: 'counter',
            name: { 'zh-Hans': '考察期·试单', 'zh-Hant': '考察期·試單', en: 'exploration: trial order' },
            ignores: ['TRY'],
          },
        },
      },
      meta: {
        name: { 'zh-Hans': '考察期', 'zh-Hant': '考察期', en: 'exploration' },
        ignores: ['NOTICE', 'TARGET', 'DEEPEN', 'RETURN', 'TIME'],
      },
    },
    formation: {
      on: { DEEPEN: 'stability', COOL: 'decline', LAPSE: 'decline', LEAVE: 'decline.ended' },
      meta: {
        roles: ['customer'],
        place: 'shelves',
        name: { 'zh-Hans': '形成期', 'zh-Hant': '形成期', en: 'formation' },
        ignores: ['NOTICE', 'TARGET', 'TRY', 'BUY', 'RETURN', 'TIME'],
      },
    },
    stability: {
      on: { COOL: 'decline', LAPSE: 'decline', LEAVE: 'decline.ended' },
      meta: {
        roles: ['customer', 'loyal'],
        profile: { fit: 0.8, talk: 1.2 },
        place: 'teaTable',
        name: { 'zh-Hans': '稳定期', 'zh-Hant': '穩定期', en: 'stability' },
        ignores: ['NOTICE', 'TARGET', 'TRY', 'BUY', 'DEEPEN', 'RETURN', 'TIME'],
      },
    },
    decline: {
      initial: 'fading',
      states: {
        fading: {
          on: { BUY: '#relationship.formation', DEEPEN: '#relationship.formation', LEAVE: 'ended' },
          meta: {
            roles: ['customer', 'atRisk'],
            place: 'shelves',
            name: { 'zh-Hans': '退化期·疏远', 'zh-Hant': '退化期·疏遠', en: 'decline: fading' },
            ignores: ['RETURN'],
          },
        },
        ended: {
          on: { RETURN: '#relationship.exploration.trial' },
          meta: {
            roles: ['gone'],
            profile: { fit: 0.5 },
            place: 'pavement',
            name: { 'zh-Hans': '退化期·终止', 'zh-Hant': '退化期·終止', en: 'decline: ended' },
            ignores: ['BUY', 'DEEPEN', 'LEAVE'],
          },
        },
      },
      meta: {
        name: { 'zh-Hans': '退化期', 'zh-Hant': '退化期', en: 'decline' },
        ignores: ['NOTICE', 'TARGET', 'TRY', 'COOL', 'LAPSE', 'TIME'],
      },
    },
  },
};
