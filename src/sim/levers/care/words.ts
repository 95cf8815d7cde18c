import type { WordsOf } from '../words-shape.ts';
import type { care } from './lever.ts';

export const words: WordsOf<typeof care.knobs> = {
  name: { 'zh-Hans': '日常关怀', 'zh-Hant': '日常關懷', en: 'Keeping in touch' },
  short: { 'zh-Hans': '关怀', 'zh-Hant': '關懷', en: 'Care' },
  hint: {
    'zh-Hans': '按等级定方式和次数；太勤了招人烦',
    'zh-Hant': '按等級定方式和次數；太勤了招人煩',
    en: 'By tier: how and how often; too often tires',
  },
  about: {
    'zh-Hans':
      '档案里分三等，各用什么方式问候、一期几次。次数合适，人心变暖；再多就烦了，有人会要求别再打扰。还有投诉没了结的人不在其内：先把事办好，再谈问候。',
    'zh-Hant':
      '檔案裡分三等，各用什麼方式問候、一期幾次。次數合適，人心變暖；再多就煩了，有人會要求別再打擾。還有投訴沒了結的人不在其內：先把事辦好，再談問候。',
    en: 'The files know three tiers: how each is greeted, and how many times a turn. The right number warms; more than that annoys, and some ask to be left alone. Nobody with an open complaint is greeted: first settle it.',
  },
  knobs: {
    top: {
      name: { 'zh-Hans': '上等客户', 'zh-Hant': '上等客戶', en: 'Top tier' },
      of: {
        none: { 'zh-Hans': '不联系', 'zh-Hant': '不聯絡', en: 'Not at all' },
        message: { 'zh-Hans': '发消息', 'zh-Hant': '發消息', en: 'Message' },
        call: { 'zh-Hans': '打电话', 'zh-Hant': '打電話', en: 'Call' },
        visit: { 'zh-Hans': '上门', 'zh-Hant': '上門', en: 'Visit' },
      },
    },
    middle: {
      name: { 'zh-Hans': '中等客户', 'zh-Hant': '中等客戶', en: 'Middle tier' },
      of: {
        none: { 'zh-Hans': '不联系', 'zh-Hant': '不聯絡', en: 'Not at all' },
        message: { 'zh-Hans': '发消息', 'zh-Hant': '發消息', en: 'Message' },
        call: { 'zh-Hans': '打电话', 'zh-Hant': '打電話', en: 'Call' },
        visit: { 'zh-Hans': '上门', 'zh-Hant': '上門', en: 'Visit' },
      },
    },
    rest: {
      name: { 'zh-Hans': '其余的人', 'zh-Hant': '其餘的人', en: 'The rest' },
      of: {
        none: { 'zh-Hans': '不联系', 'zh-Hant': '不聯絡', en: 'Not at all' },
        message: { 'zh-Hans': '发消息', 'zh-Hant': '發消息', en: 'Message' },
        call: { 'zh-Hans': '打电话', 'zh-Hant': '打電話', en: 'Call' },
        visit: { 'zh-Hans': '上门', 'zh-Hant': '上門', en: 'Visit' },
      },
    },
    stage: {
      name: { 'zh-Hans': '哪些人', 'zh-Hant': '哪些人', en: 'Which of them' },
      of: {
        all: { 'zh-Hans': '都算', 'zh-Hant': '都算', en: 'All' },
        new: { 'zh-Hans': '头一回来的', 'zh-Hant': '頭一回來的', en: 'First order only' },
        regular: { 'zh-Hans': '常来的', 'zh-Hant': '常來的', en: 'Those who came back' },
      },
    },
    times: {
      name: { 'zh-Hans': '一期几次', 'zh-Hant': '一期幾次', en: 'Times a turn' },
      unit: { 'zh-Hans': '{n}次', 'zh-Hant': '{n}次', en: '{n}' },
      steps: { '0': { 'zh-Hans': '不做', 'zh-Hant': '不做', en: 'None' } },
    },
  },
  bills: { 'care.contacts': { 'zh-Hans': '问候顾客', 'zh-Hant': '問候顧客', en: 'Keeping in touch' } },
  refusals: {},
};
