import type { ChartDoc } from './language.ts';

/**
 * Five moods. One bad experience is enough to leave contentment, goodwill softens it once; merely met expectations mend
 * nothing; a turn without experience drifts one step to the middle. Solving alone leaves an angry customer irritated:
 * soothed first, the same solution leaves them content (course SB-17, soothe before solve).
 * Profiles (chosen): mood acts on voice, talk and the tone of contacts, never on buying or leaving; that the dissatisfied
 * talk more than the pleased, and the pleased more than the indifferent: evidence 19b.
 */
export const fiveMoods: ChartDoc = {
  id: 'mood',
  initial: 'neutral',
  states: {
    delighted: {
      on: { MEET: 'content', DISAPPOINT: 'neutral', OFFEND: 'irritated', TIME: 'content' },
      meta: {
        roles: ['calm'],
        profile: { voice: 0.6, talk: 1.2, tone: 0.6 },
        face: 'delighted',
        name: { 'zh-Hans': '惊喜', 'zh-Hant': '驚喜', en: 'delighted' },
        ignores: ['DELIGHT', 'PLEASE', 'SOOTHE', 'RECOVER'],
      },
    },
    content: {
      on: { DELIGHT: 'delighted', DISAPPOINT: 'irritated', OFFEND: 'angry', TIME: 'neutral' },
      meta: {
        roles: ['calm'],
        profile: { voice: 0.8, talk: 1.05, tone: 0.8 },
        face: 'content',
        name: { 'zh-Hans': '满意', 'zh-Hant': '滿意', en: 'content' },
        ignores: ['PLEASE', 'MEET', 'SOOTHE', 'RECOVER'],
      },
    },
    neutral: {
      on: { DELIGHT: 'delighted', PLEASE: 'content', DISAPPOINT: 'irritated', OFFEND: 'angry', RECOVER: 'content' },
      meta: {
        roles: ['calm'],
        face: 'neutral',
        name: { 'zh-Hans': '平静', 'zh-Hant': '平靜', en: 'neutral' },
        ignores: ['MEET', 'SOOTHE', 'TIME'],
      },
    },
    irritated: {
      on: {
        DELIGHT: 'content',
        PLEASE: 'neutral',
        DISAPPOINT: 'angry',
        OFFEND: 'angry',
        SOOTHE: 'neutral',
        RECOVER: 'content',
        TIME: 'neutral',
      },
      meta: {
        roles: ['upset'],
        profile: { voice: 1.3, talk: 1.3, tone: 1.4 },
        face: 'irritated',
        name: { 'zh-Hans': '不满', 'zh-Hant': '不滿', en: 'irritated' },
        ignores: ['MEET'],
      },
    },
    angry: {
      on: { DELIGHT: 'neutral', PLEASE: 'irritated', SOOTHE: 'irritated', RECOVER: 'irritated', TIME: 'irritated' },
      meta: {
        roles: ['upset'],
        profile: { voice: 1.8, talk: 1.7, tone: 2 },
        face: 'angry',
        name: { 'zh-Hans': '愤怒', 'zh-Hant': '憤怒', en: 'angry' },
        ignores: ['MEET', 'DISAPPOINT', 'OFFEND'],
      },
    },
  },
};
