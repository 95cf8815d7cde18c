import type { CourseTerm } from './term.ts';

/** Principles the course names. */
export const RULES: readonly CourseTerm[] = [
  {
    id: 'threePrinciples',
    name: { 'zh-Hans': '三条核心原则', 'zh-Hant': '三條核心原則', en: 'Three core principles' },
    means: {
      'zh-Hans': '客户导向：从客户的需要出发。一体化：各部门像一家人那样对他。持续改进：没有做完的一天。',
      'zh-Hant': '客戶導向：從客戶的需要出發。一體化：各部門像一家人那樣對他。持續改進：沒有做完的一天。',
      en: 'Customer orientation: begin with their needs. Integration: all departments meet them as one. Continuous improvement: never done.',
    },
    shows: {
      'zh-Hans': '服务文化、流程再造、调查各管一条；只做一条，其余两条会拖后腿。',
      'zh-Hant': '服務文化、流程再造、調查各管一條；只做一條，其餘兩條會拖後腿。',
      en: 'Culture, redesign and surveys serve one each; with one alone the other two hold you back.',
    },
    mistaken: {
      'zh-Hans': '一体化不是大家都管：每件事都要有一个人负责到底。',
      'zh-Hant': '一體化不是大家都管：每件事都要有一個人負責到底。',
      en: 'Integration is not everybody’s job: each matter needs one person to see it through.',
    },
    question: 'n23',
    levers: ['culture', 'redesign'],
  },
  {
    id: 'fourPrinciples',
    name: { 'zh-Hans': '客户管理四原则', 'zh-Hant': '客戶管理四原則', en: 'Four principles of customer management' },
    means: {
      'zh-Hans': '客户至上，按需要办事；操作规范，信息准确完整；保密，护住隐私；持续改进，让满意再高一点。',
      'zh-Hant': '客戶至上，按需要辦事；操作規範，資訊準確完整；保密，護住隱私；持續改進，讓滿意再高一點。',
      en: 'Customers first; standard operation with accurate and complete records; confidentiality; continuous improvement.',
    },
    shows: {
      'zh-Hans': '建档准不准、安全花多少、质量改不改，一期一期都看得到后果。',
      'zh-Hant': '建檔準不準、安全花多少、品質改不改，一期一期都看得到後果。',
      en: 'Accurate files, money for security, better quality: each has its consequence turn by turn.',
    },
    mistaken: {
      'zh-Hans': '四条会打架：想记得更全，就更要问过、更要保密。',
      'zh-Hant': '四條會打架：想記得更全，就更要問過、更要保密。',
      en: 'They pull against each other: the fuller the file, the more it takes asking and guarding.',
    },
    question: 'n24',
    levers: ['fields', 'security', 'quality'],
  },
  {
    id: 'brokerPrinciples',
    name: { 'zh-Hans': '券商四原则', 'zh-Hant': '券商四原則', en: 'Four principles of a broker' },
    means: {
      'zh-Hans': '以客户为中心、因人而异；诚信为本；效率优先，替客户省成本；不断创新。',
      'zh-Hant': '以客戶為中心、因人而異；誠信為本；效率優先，替客戶省成本；不斷創新。',
      en: 'Customers at the centre, each by their own; integrity above all; efficiency that saves the customer’s cost; steady innovation.',
    },
    shows: {
      'zh-Hans': '专属方案看因人而异；把坏消息先说出口，看诚信。',
      'zh-Hant': '專屬方案看因人而異；把壞消息先說出口，看誠信。',
      en: 'A personal plan is each by their own; saying the bad news first is integrity.',
    },
    mistaken: {
      'zh-Hans': '效率优先是替客户省时间和钱，不是催他快签字。',
      'zh-Hant': '效率優先是替客戶省時間和錢，不是催他快簽字。',
      en: 'Efficiency means saving the customer’s time and money, not hurrying them to sign.',
    },
    question: 'n25',
    levers: ['personalPlan', 'wording'],
  },
  {
    id: 'financePrinciples',
    name: { 'zh-Hans': '金融公司的原则', 'zh-Hant': '金融公司的原則', en: 'Principles of a finance firm' },
    means: {
      'zh-Hans': '尊重客户的意见和需要，依法处理信息，培训员工，守信用，多给几种办事的路。',
      'zh-Hant': '尊重客戶的意見和需要，依法處理資訊，培訓員工，守信用，多給幾種辦事的路。',
      en: 'Respect what customers say and need, handle their information by law, train staff, keep credit, offer several ways of being served.',
    },
    shows: {
      'zh-Hans': '每一条都有对应的投入：信息安全、培训、账期、网上渠道。',
      'zh-Hant': '每一條都有對應的投入：資訊安全、培訓、帳期、網上管道。',
      en: 'Each has its own spending: security, training, terms of credit, an online channel.',
    },
    mistaken: {
      'zh-Hans': '原则不是口号：没有人手和期限支撑的承诺，到期就成了失信。',
      'zh-Hant': '原則不是口號：沒有人手和期限支撐的承諾，到期就成了失信。',
      en: 'Principles are no slogans: a promise without hands and a date behind it ends as one broken.',
    },
    question: 'n26',
    levers: ['training', 'credit', 'security', 'onlineChannel'],
  },
];
