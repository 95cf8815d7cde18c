import type { Text } from '../../sim/language/text.ts';

/** Scenarios that come with the product, in the order they are offered. Each is a file `ID.json` beside this one. */
export const SHELF: readonly { readonly id: string; readonly title: Text }[] = [
  { id: 'T01', title: { 'zh-Hans': '一通订餐电话', 'zh-Hant': '一通訂餐電話', en: 'One Phone Order' } },
  { id: 'T11', title: { 'zh-Hans': '大客户办公室', 'zh-Hant': '大客戶辦公室', en: 'The Key-Account Office' } },
  { id: 'T14', title: { 'zh-Hans': '大促之后', 'zh-Hant': '大促之後', en: 'After the Big Sale' } },
];
export const CATALOGUE_IDS: readonly string[] = SHELF.map(({ id }) => id);
