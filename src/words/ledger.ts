import type { Words } from './words.ts';

/** Lines of the ledger that the engine itself writes. Bills of levers are named in their own words. */
export const ledger = {
  'line.sales': { 'zh-Hans': '销售', 'zh-Hant': '銷售', en: 'Sales' },
  'line.goods': { 'zh-Hans': '货款和运费', 'zh-Hant': '貨款和運費', en: 'Goods and shipping' },
  'line.fixed': { 'zh-Hans': '固定开支', 'zh-Hant': '固定開支', en: 'Fixed costs' },
  'line.fees': { 'zh-Hans': '收的费用', 'zh-Hant': '收的費用', en: 'Fees taken' },
  'line.bundles': { 'zh-Hans': '套餐让利', 'zh-Hant': '套餐讓利', en: 'Given back on bundles' },
  'line.remedies': { 'zh-Hans': '补发和赔偿', 'zh-Hant': '補發和賠償', en: 'Remedies' },
  'line.falseClaims': { 'zh-Hans': '不实的索赔', 'zh-Hant': '不實的索賠', en: 'False claims paid' },
  'line.offers': { 'zh-Hans': '挽回的优惠', 'zh-Hant': '挽回的優惠', en: 'Win-back offers used' },
  'line.referral': { 'zh-Hans': '老带新酬谢', 'zh-Hant': '老帶新酬謝', en: 'Referral thank-yous' },
  'line.commission': { 'zh-Hans': '介绍费', 'zh-Hant': '介紹費', en: 'Commissions paid' },
  'line.leak': { 'zh-Hans': '信息泄露的善后', 'zh-Hant': '資料外洩的善後', en: 'Making good a leak' },
  'line.overrun': { 'zh-Hans': '系统返工', 'zh-Hant': '系統返工', en: 'System overrun' },
  'line.rewards': { 'zh-Hans': '积分兑换', 'zh-Hant': '點數兌換', en: 'Points cashed in' },
  'line.memberGifts': { 'zh-Hans': '会员礼物', 'zh-Hant': '會員禮物', en: 'Members’ gifts' },
  'line.onCredit': { 'zh-Hans': '赊销未收', 'zh-Hant': '賒銷未收', en: 'Sold on credit' },
  'line.collected': { 'zh-Hans': '收回货款', 'zh-Hant': '收回貨款', en: 'Collected' },
  'line.encounter': { 'zh-Hans': '接待时许下的', 'zh-Hant': '接待時許下的', en: 'Given in conversations' },
  'line.grant': { 'zh-Hans': '老师拨款', 'zh-Hant': '老師撥款', en: 'Teacher’s grant' },
} as const satisfies Words;
