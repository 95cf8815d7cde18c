import type { Text } from '../../sim/language/text.ts';

/**
 * Small whole scenarios to start one's own from, in the order they are offered. Each is a file `ID.json` beside this
 * one, laid out by `layOut`; its marks are measured by `npm run marks -- ID`.
 */
export const TEMPLATES = {
  retail: {
    'zh-Hans': '街边小店：常客与过路客，一场迟到的蛋糕',
    'zh-Hant': '街邊小店：常客與過路客，一個遲到的蛋糕',
    en: 'a shop on a street: regulars and passers-by, a cake that came late',
  },
  subscription: {
    'zh-Hans': '按月订购：合约、续订与挽回，送奶到家',
    'zh-Hant': '按月訂購：合約、續訂與挽回，送奶到家',
    en: 'a subscription: contracts, renewals and winning back, milk to the door',
  },
  accounts: {
    'zh-Hans': '企业客户：走访、账期与投标，二十六家的纸箱',
    'zh-Hant': '企業客戶：走訪、帳期與投標，二十六家的紙箱',
    en: 'business accounts: visits, days to pay and a bid, boxes for twenty-six',
  },
  encounters: {
    'zh-Hans': '只有接待：没有市场，客栈前台的六件事',
    'zh-Hant': '只有接待：沒有市場，旅館櫃檯的六件事',
    en: 'encounters alone: no market, six things at the desk of an inn',
  },
} as const satisfies Readonly<Record<string, Text>>;

export type TemplateId = keyof typeof TEMPLATES;
export const TEMPLATE_IDS = Object.keys(TEMPLATES) as readonly TemplateId[];
