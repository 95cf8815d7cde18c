import type { Said, Words } from '../words.ts';
import { CRM } from './crm.ts';
import { FIRM } from './firm.ts';
import { MARKET } from './market.ts';
import { RULES } from './rules.ts';
import { SERVICE } from './service.ts';
import { SYSTEM } from './system.ts';
import type { CourseTerm } from './term.ts';
import { VALUE } from './value.ts';

interface CourseGroup {
  readonly id: string;
  readonly name: Said;
  readonly terms: readonly CourseTerm[];
}

/**
 * Terms of the course, theme by theme. Words are the product's own; where the course gives a heading alone, the entry says
 * so. A catalogue apart, fetched with the glossary: the start page needs none of it.
 */
export const COURSE_TERMS: readonly CourseGroup[] = [
  {
    id: 'crm',
    name: { 'zh-Hans': '客户关系管理是什么', 'zh-Hant': '客戶關係管理是什麼', en: 'What CRM is' },
    terms: CRM,
  },
  { id: 'value', name: { 'zh-Hans': '价值', 'zh-Hant': '價值', en: 'Value' }, terms: VALUE },
  {
    id: 'service',
    name: { 'zh-Hans': '满意、投诉与礼仪', 'zh-Hant': '滿意、投訴與禮儀', en: 'Satisfaction, complaints, manners' },
    terms: SERVICE,
  },
  { id: 'market', name: { 'zh-Hans': '营销', 'zh-Hant': '行銷', en: 'Marketing' }, terms: MARKET },
  { id: 'system', name: { 'zh-Hans': '系统与数据', 'zh-Hant': '系統與資料', en: 'Systems and data' }, terms: SYSTEM },
  { id: 'rules', name: { 'zh-Hans': '原则', 'zh-Hant': '原則', en: 'Principles' }, terms: RULES },
  { id: 'firm', name: { 'zh-Hans': '岗位与考核', 'zh-Hant': '職位與考核', en: 'Posts and appraisal' }, terms: FIRM },
];

export const COURSE_WORDS = {
  'course.title': { 'zh-Hans': '课程的概念', 'zh-Hant': '課程的概念', en: 'Terms of the course' },
  'course.readUp': { 'zh-Hans': '查一查：', 'zh-Hant': '查一查：', en: 'Read up: ' },
  'course.shows': { 'zh-Hans': '在游戏里', 'zh-Hant': '在遊戲裡', en: 'In the game' },
  'course.mistaken': { 'zh-Hans': '别弄混', 'zh-Hant': '別弄混', en: 'Easily mistaken' },
  'course.levers': { 'zh-Hans': '决策', 'zh-Hant': '決策', en: 'On the desk' },
  'course.file': { 'zh-Hans': '去档案看：{page}', 'zh-Hant': '去檔案看：{page}', en: 'See the files: {page}' },
  'course.ask': { 'zh-Hans': '考考自己', 'zh-Hant': '考考自己', en: 'Ask me' },
  'course.askHint': {
    'zh-Hans': '这里答的不计分，也不保存',
    'zh-Hant': '這裡答的不計分，也不儲存',
    en: 'No points, and nothing is kept',
  },
} as const satisfies Words;
