import type { ChartDoc } from './language.ts';

/**
 * A complaint's way. Soothe before solve (course SB-17): until a complaint is acknowledged, looking for its cause or
 * sending a remedy changes nothing; once overdue or escalated it has to be acknowledged again. Filing away is possible
 * at any point and says nothing about whether the problem was solved. Weights of waiting are chosen for play.
 */
export const complaint: ChartDoc = {
  id: 'ticket',
  initial: 'none',
  states: {
    none: {
      on: { OPEN: 'open' },
      meta: {
        roles: ['none'],
        name: { 'zh-Hans': '无投诉', 'zh-Hant': '無投訴', en: 'no complaint' },
        ignores: ['ACKNOWLEDGE', 'DIAGNOSE', 'REMEDY', 'CLOSE', 'OVERDUE', 'ESCALATE'],
      },
    },
    open: {
      on: { ACKNOWLEDGE: 'acknowledged', CLOSE: 'closed', OVERDUE: 'overdue', ESCALATE: 'escalated' },
      meta: {
        roles: ['open'],
        name: { 'zh-Hans': '已提出', 'zh-Hant': '已提出', en: 'open' },
        ignores: ['OPEN', 'DIAGNOSE', 'REMEDY'],
      },
    },
    acknowledged: {
      on: { DIAGNOSE: 'diagnosed', CLOSE: 'closed', OVERDUE: 'overdue', ESCALATE: 'escalated' },
      meta: {
        roles: ['open'],
        profile: { wait: 0.7 },
        name: { 'zh-Hans': '已受理', 'zh-Hant': '已受理', en: 'acknowledged' },
        ignores: ['OPEN', 'ACKNOWLEDGE', 'REMEDY'],
      },
    },
    diagnosed: {
      on: { REMEDY: 'remedied', CLOSE: 'closed', OVERDUE: 'overdue', ESCALATE: 'escalated' },
      meta: {
        roles: ['open'],
        profile: { wait: 0.6 },
        name: { 'zh-Hans': '已查明', 'zh-Hant': '已查明', en: 'diagnosed' },
        ignores: ['OPEN', 'ACKNOWLEDGE', 'DIAGNOSE'],
      },
    },
    remedied: {
      on: { OPEN: 'open', CLOSE: 'closed', ESCALATE: 'escalated' },
      meta: {
        roles: ['open'],
        profile: { wait: 0.3 },
        name: { 'zh-Hans': '已补救', 'zh-Hant': '已補救', en: 'remedied' },
        ignores: ['ACKNOWLEDGE', 'DIAGNOSE', 'REMEDY', 'OVERDUE'],
      },
    },
    overdue: {
      on: { ACKNOWLEDGE: 'acknowledged', CLOSE: 'closed', ESCALATE: 'escalated' },
      meta: {
        roles: ['open', 'overdue'],
        profile: { wait: 1.5 },
        name: { 'zh-Hans': '已超时', 'zh-Hant': '已逾時', en: 'overdue' },
        ignores: ['OPEN', 'DIAGNOSE', 'REMEDY', 'OVERDUE'],
      },
    },
    escalated: {
      on: { ACKNOWLEDGE: 'acknowledged', CLOSE: 'closed' },
      meta: {
        roles: ['open', 'overdue'],
        profile: { wait: 2 },
        name: { 'zh-Hans': '已升级', 'zh-Hant': '已升級', en: 'escalated' },
        ignores: ['OPEN', 'DIAGNOSE', 'REMEDY', 'OVERDUE', 'ESCALATE'],
      },
    },
    closed: {
      on: { OPEN: 'open' },
      meta: {
        roles: ['closed'],
        name: { 'zh-Hans': '已结案', 'zh-Hant': '已結案', en: 'closed' },
        ignores: ['ACKNOWLEDGE', 'DIAGNOSE', 'REMEDY', 'CLOSE', 'OVERDUE', 'ESCALATE'],
      },
    },
  },
};
