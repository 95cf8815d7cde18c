import type { ChartDoc } from './language.ts';

/**
 * One of four pictures of a customer's life, all from the course and never mixed in one scenario; what the course leaves
 * out and a game needs (at risk, coming back, the end of a contract) is chosen and said at each. Buying and leaving stay
 * at 1: satisfaction, price and tenure move them, not the label. `fit` (how well a contact suits the stage) is chosen
 * after course SB-23: care belongs to the stage somebody is in.
 *
 * Status: potential, target, actual (first-time, repeat, loyal), lost (course SB-01, 02). At risk, won back: chosen.
 */
export const status: ChartDoc = {
  id: 'status',
  initial: 'potential',
  states: {
    potential: {
      on: { TARGET: 'target', TRY: 'firstTime', BUY: 'firstTime' },
      meta: {
        roles: ['prospect'],
        profile: { fit: 0.6 },
        place: 'street',
        name: { 'zh-Hans': '潜在客户', 'zh-Hant': '潛在客戶', en: 'potential' },
        ignores: ['NOTICE', 'DEEPEN', 'COOL', 'LAPSE', 'LEAVE', 'RETURN', 'TIME'],
      },
    },
    target: {
      on: { TRY: 'firstTime', BUY: 'firstTime', COOL: 'potential', LAPSE: 'potential' },
      meta: {
        roles: ['prospect', 'target'],
        place: 'street',
        name: { 'zh-Hans': '目标客户', 'zh-Hant': '目標客戶', en: 'target' },
        ignores: ['NOTICE', 'TARGET', 'DEEPEN', 'LEAVE', 'RETURN', 'TIME'],
      },
    },
    firstTime: {
      on: { BUY: 'repeat', COOL: 'atRisk', LAPSE: 'atRisk', LEAVE: 'lost' },
      meta: {
        roles: ['customer'],
        place: 'counter',
        name: { 'zh-Hans': '初次购买客户', 'zh-Hant': '初次購買客戶', en: 'first-time' },
        ignores: ['NOTICE', 'TARGET', 'TRY', 'DEEPEN', 'RETURN', 'TIME'],
      },
    },
    repeat: {
      on: { DEEPEN: 'loyal', COOL: 'atRisk', LAPSE: 'atRisk', LEAVE: 'lost' },
      meta: {
        roles: ['customer'],
        profile: { fit: 0.9 },
        place: 'shelves',
        name: { 'zh-Hans': '重复购买客户', 'zh-Hant': '重複購買客戶', en: 'repeat' },
        ignores: ['NOTICE', 'TARGET', 'TRY', 'BUY', 'RETURN', 'TIME'],
      },
    },
    loyal: {
      on: { COOL: 'repeat', LAPSE: 'atRisk', LEAVE: 'lost' },
      meta: {
        roles: ['customer', 'loyal'],
        profile: { fit: 0.8, talk: 1.2 },
        place: 'teaTable',
        name: { 'zh-Hans': '忠诚客户', 'zh-Hant': '忠誠客戶', en: 'loyal' },
        ignores: ['NOTICE', 'TARGET', 'TRY', 'BUY', 'DEEPEN', 'RETURN', 'TIME'],
      },
    },
    atRisk: {
      on: { BUY: 'repeat', DEEPEN: 'repeat', LEAVE: 'lost' },
      meta: {
        roles: ['customer', 'atRisk'],
        place: 'shelves',
        name: { 'zh-Hans': '流失预警客户', 'zh-Hant': '流失預警客戶', en: 'at risk' },
        ignores: ['NOTICE', 'TARGET', 'TRY', 'COOL', 'LAPSE', 'RETURN', 'TIME'],
      },
    },
    lost: {
      on: { RETURN: 'winBack' },
      meta: {
        roles: ['gone'],
        profile: { fit: 0.5 },
        place: 'pavement',
        name: { 'zh-Hans': '流失客户', 'zh-Hant': '流失客戶', en: 'lost' },
        ignores: ['NOTICE', 'TARGET', 'TRY', 'BUY', 'DEEPEN', 'COOL', 'LAPSE', 'LEAVE', 'TIME'],
      },
    },
    winBack: {
      on: { BUY: 'repeat', DEEPEN: 'repeat', COOL: 'atRisk', LAPSE: 'atRisk', LEAVE: 'lost' },
      meta: {
        roles: ['customer'],
        place: 'counter',
        name: { 'zh-Hans': '赢回客户', 'zh-Hant': '贏回客戶', en: 'won back' },
        ignores: ['NOTICE', 'TARGET', 'TRY', 'RETURN', 'TIME'],
      },
    },
  },
};
