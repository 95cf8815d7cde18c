import type { Scenario } from '../../sim/language/scenario.ts';
import type { Text } from '../../sim/language/text.ts';

/**
 * How the bodies of the product's scenarios are fetched, each a file of its own in the page. Apart from what is said of
 * them, so that a page which only lists them carries no way to any body.
 */
export const BODIES = {
  T01: () => import('./T01.json', { with: { type: 'json' } }),
  T11: () => import('./T11.json', { with: { type: 'json' } }),
  T14: () => import('./T14.json', { with: { type: 'json' } }),
} as const satisfies Readonly<Record<string, () => Promise<{ readonly default: unknown }>>>;

/** A scenario that comes with the product, as far as it is known before its body is fetched. */
export interface CatalogueEntry {
  readonly id: keyof typeof BODIES;
  readonly title: Text;
  readonly summary: Text;
  readonly turns: number;
  readonly stage: Scenario['stage'];
}

/**
 * Scenarios that come with the product, in the order they are offered. Each is a file `ID.json` beside this one, a line
 * above and an entry here; a test holds what is said here to what the file says.
 */
export const CATALOGUE: readonly CatalogueEntry[] = [
  {
    id: 'T01',
    title: { 'zh-Hans': '一通订餐电话', 'zh-Hant': '一通訂餐電話', en: 'One Phone Order' },
    summary: {
      'zh-Hans': '雨夜，六通订餐电话。屏上弹出来的，比他们说的多。哪些能用，哪些不提，哪些先问一句？',
      'zh-Hant': '雨夜，六通訂餐電話。螢幕上彈出來的，比他們說的多。哪些能用，哪些不提，哪些先問一句？',
      en: 'A wet night, six calls for pizza. The screen knows more than the callers said. What do you use, what do you leave, and when do you ask?',
    },
    turns: 6,
    stage: 'phones',
  },
  {
    id: 'T11',
    title: { 'zh-Hans': '大客户办公室', 'zh-Hant': '大客戶辦公室', en: 'The Key-Account Office' },
    summary: {
      'zh-Hans':
        '一家合同物流公司，四十个企业客户。营业额最大的那家，要更低的价、更长的账期，而它每一趟都在亏。你是新来的大客户服务专员。六月三十，四十份合同同一天到期：他们签不签？',
      'zh-Hant':
        '一家合約物流公司，四十個企業客戶。營業額最大的那家，要更低的價、更長的帳期，而它每一趟都在虧。你是新來的大客戶服務專員。六月三十，四十份合約同一天到期：他們簽不簽？',
      en: 'A contract logistics firm with forty business accounts. The one with the largest turnover wants a lower price and longer to pay, and loses you money on every trip. You are the new key-account officer. On 30 June forty contracts end on one day. Will they sign?',
    },
    turns: 10,
    stage: 'office',
  },
  {
    id: 'T14',
    title: { 'zh-Hans': '大促之后', 'zh-Hant': '大促之後', en: 'After the Big Sale' },
    summary: {
      'zh-Hans': '大促第二天，订单翻了三倍，投诉堆了二百六十件。十二个月后还有一场。到那天，他们是冲你来，还是冲价来？',
      'zh-Hant':
        '大促隔天，訂單翻了三倍，客訴堆了兩百六十件。十二個月後還有一場。到那天，他們是為你而來，還是為價格而來？',
      en: 'The morning after a half-price festival: three times the orders, two hundred and sixty complaints. Twelve months from now there is another. Will they come for you, or for the price?',
    },
    turns: 12,
    stage: 'shop',
  },
];

/** The entry of an id; null for one that is not of the catalogue. */
export const entryOf = (id: string): CatalogueEntry | null => CATALOGUE.find((one) => one.id === id) ?? null;
