import type { ChartDoc } from './language.ts';

/**
 * From at ease to distrust (course SB-18, SF-10: "how do you know my number?"). A first surprise passes; a second one
 * does not pass by itself, it has to be explained; distrust mends only step by step. Profiles are chosen for play.
 */
export const fourSteps: ChartDoc = {
  id: 'privacy',
  initial: 'atEase',
  states: {
    atEase: {
      on: { SURPRISE: 'surprised', BREACH: 'distrusting' },
      meta: {
        roles: ['atEase'],
        face: 'neutral',
        name: { 'zh-Hans': '安心', 'zh-Hant': '安心', en: 'at ease' },
        ignores: ['ASK', 'REASSURE', 'TIME'],
      },
    },
    surprised: {
      on: { SURPRISE: 'uneasy', ASK: 'atEase', REASSURE: 'atEase', BREACH: 'distrusting', TIME: 'atEase' },
      meta: {
        profile: { share: 0.8 },
        face: 'surprised',
        name: { 'zh-Hans': '惊讶', 'zh-Hant': '驚訝', en: 'surprised' },
      },
    },
    uneasy: {
      on: { SURPRISE: 'distrusting', REASSURE: 'atEase', BREACH: 'distrusting' },
      meta: {
        profile: { share: 0.5 },
        face: 'uneasy',
        name: { 'zh-Hans': '顾虑', 'zh-Hant': '顧慮', en: 'uneasy' },
        ignores: ['ASK', 'TIME'],
      },
    },
    distrusting: {
      on: { REASSURE: 'uneasy' },
      meta: {
        roles: ['distrusting'],
        profile: { share: 0.2, leave: 1.2 },
        face: 'uneasy',
        name: { 'zh-Hans': '不信任', 'zh-Hant': '不信任', en: 'distrusting' },
        ignores: ['SURPRISE', 'ASK', 'BREACH', 'TIME'],
      },
    },
  },
};
