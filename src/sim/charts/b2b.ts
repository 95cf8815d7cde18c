import type { ChartDoc } from './language.ts';

/**
 * B2B path: stranger, prospect, signed, maintained (course SB-10); a prospect is a lead, an opportunity, in negotiation
 * (model §1). Slipping and the contract's end are chosen.
 */
export const b2b: ChartDoc = {
  id: 'b2b',
  initial: 'stranger',
  states: {
    stranger: {
      on: { NOTICE: 'prospect.lead', TARGET: 'prospect.lead', TRY: 'signed', BUY: 'signed' },
      meta: {
        roles: ['prospect'],
        profile: { fit: 0.5 },
        place: 'street',
        name: { 'zh-Hans': '陌生客户', 'zh-Hant': '陌生客戶', en: 'stranger' },
        ignores: ['DEEPEN', 'COOL', 'LAPSE', 'LEAVE', 'RETURN', 'TIME'],
      },
    },
    prospect: {
      initial: 'lead',
      on: { TRY: 'signed', BUY: 'signed', COOL: 'stranger', LAPSE: 'stranger' },
      states: {
        lead: {
          on: { TARGET: 'opportunity' },
          meta: {
            roles: ['prospect'],
            place: 'street',
            name: { 'zh-Hans': '潜在客户·线索', 'zh-Hant': '潛在客戶·線索', en: 'prospect: lead' },
          },
        },
        opportunity: {
          on: { TARGET: 'negotiation', COOL: 'lead' },
          meta: {
            roles: ['prospect', 'target'],
            place: 'street',
            name: { 'zh-Hans': '潜在客户·机会', 'zh-Hant': '潛在客戶·機會', en: 'prospect: opportunity' },
          },
        },
        negotiation: {
          on: { COOL: 'opportunity' },
          meta: {
            roles: ['prospect', 'target'],
            place: 'counter',
            name: { 'zh-Hans': '潜在客户·谈判', 'zh-Hant': '潛在客戶·談判', en: 'prospect: negotiation' },
            ignores: ['TARGET'],
          },
        },
      },
      meta: {
        name: { 'zh-Hans': '潜在客户', 'zh-Hant': '潛在客戶', en: 'prospect' },
        ignores: ['NOTICE', 'DEEPEN', 'LEAVE', 'RETURN', 'TIME'],
      },
    },
    signed: {
      on: { DEEPEN: 'maintained', COOL: 'maintained.slipping', LAPSE: 'maintained.slipping', LEAVE: 'ended' },
      meta: {
        roles: ['customer'],
        place: 'counter',
        name: { 'zh-Hans': '签约客户', 'zh-Hant': '簽約客戶', en: 'signed' },
        ignores: ['NOTICE', 'TARGET', 'TRY', 'BUY', 'RETURN', 'TIME'],
      },
    },
    maintained: {
      initial: 'steady',
      on: { LEAVE: 'ended' },
      states: {
        steady: {
          on: { COOL: 'slipping', LAPSE: 'slipping' },
          meta: {
            roles: ['customer', 'loyal'],
            profile: { fit: 0.8, talk: 1.2 },
            place: 'teaTable',
            name: { 'zh-Hans': '客情维护·稳固', 'zh-Hant': '客情維護·穩固', en: 'maintained: steady' },
            ignores: ['BUY', 'DEEPEN'],
          },
        },
        slipping: {
          on: { BUY: 'steady', DEEPEN: 'steady' },
          meta: {
            roles: ['customer', 'atRisk'],
            place: 'shelves',
            name: { 'zh-Hans': '客情维护·松动', 'zh-Hant': '客情維護·鬆動', en: 'maintained: slipping' },
            ignores: ['COOL', 'LAPSE'],
          },
        },
      },
      meta: {
        name: { 'zh-Hans': '客情维护', 'zh-Hant': '客情維護', en: 'maintained' },
        ignores: ['NOTICE', 'TARGET', 'TRY', 'RETURN', 'TIME'],
      },
    },
    ended: {
      on: { RETURN: 'signed' },
      meta: {
        roles: ['gone'],
        profile: { fit: 0.5 },
        place: 'pavement',
        name: { 'zh-Hans': '解约客户', 'zh-Hant': '解約客戶', en: 'contract ended' },
        ignores: ['NOTICE', 'TARGET', 'TRY', 'BUY', 'DEEPEN', 'COOL', 'LAPSE', 'LEAVE', 'TIME'],
      },
    },
  },
};
