import type { Language } from '../../sim/index.ts';
import type { Said } from '../words.ts';

const same = (hans: string, hant: string, en: string): Said => ({ 'zh-Hans': hans, 'zh-Hant': hant, en });

/** What values of the language are called, by the field they stand in; the others stand as the file has them. */
const CHOICES: Readonly<Record<string, Readonly<Record<string, Said>>>> = {
  place: {
    phone: same('电话', '電話', 'by phone'),
    counter: same('柜台', '櫃檯', 'at the counter'),
    message: same('留言', '留言', 'by message'),
    public: same('公开留言', '公開留言', 'in public'),
    office: same('办公室', '辦公室', 'in an office'),
    door: same('上门', '上門', 'at the door'),
  },
  stage: {
    shop: same('店铺', '店鋪', 'a shop'),
    office: same('办公室', '辦公室', 'an office'),
    phones: same('电话席', '電話席', 'a desk with a telephone'),
  },
  unit: {
    call: same('一通电话', '一通電話', 'a call'),
    hour: same('一小时', '一小時', 'an hour'),
    day: same('一天', '一天', 'a day'),
    week: same('一周', '一週', 'a week'),
    month: same('一个月', '一個月', 'a month'),
    quarter: same('一季', '一季', 'a quarter'),
  },
  guidance: {
    L1: same('引导最多', '引導最多', 'most guidance'),
    L2: same('引导较多', '引導較多', 'much guidance'),
    L3: same('引导适中', '引導適中', 'some guidance'),
    L4: same('引导较少', '引導較少', 'little guidance'),
    L5: same('引导最少', '引導最少', 'least guidance'),
  },
  languages: {
    'zh-Hans': same('简体中文', '簡體中文', 'Simplified Chinese'),
    'zh-Hant': same('繁体中文', '繁體中文', 'Traditional Chinese'),
    en: same('英文', '英文', 'English'),
  },
  tags: {
    polite: same('有礼', '有禮', 'polite'),
    empathic: same('共情', '同理', 'empathic'),
    jargon: same('行话', '行話', 'jargon'),
    forbidden: same('禁语', '禁語', 'forbidden words'),
    ask: same('先问', '先問', 'asks first'),
    generous: same('大方', '大方', 'generous'),
    firm: same('坚持', '堅持', 'firm'),
    honest: same('坦白', '坦白', 'honest'),
  },
  add: {
    satisfaction: same('满意', '滿意', 'satisfaction'),
    trust: same('信任', '信任', 'trust'),
    attitude: same('态度', '態度', 'attitude'),
    expectation: same('期望', '期望', 'expectation'),
    readiness: same('购买意愿', '購買意願', 'readiness to buy'),
    slight: same('被怠慢的感觉', '被怠慢的感覺', 'feeling slighted'),
    pressure: same('被催促的感觉', '被催促的感覺', 'feeling pressed'),
  },
  chart: {
    mood: same('心情', '心情', 'mood'),
    privacy: same('对隐私的感觉', '對隱私的感覺', 'ease about privacy'),
    lifecycle: same('客户阶段', '客戶階段', 'stage of the customer'),
    ticket: same('投诉', '客訴', 'complaint'),
    level: same('企业关系', '企業關係', 'business relationship'),
    arc: same('他自己的故事', '他自己的故事', 'their own story'),
  },
  where: {
    street: same('街上', '街上', 'in the street'),
    inbox: same('收件箱', '收件匣', 'in the inbox'),
    hint: same('同事的话', '同事的話', 'said by a colleague'),
    rival: same('对手那边', '對手那邊', 'at a rival'),
    ticket: same('投诉里', '客訴裡', 'in a complaint'),
    note: same('备注', '備註', 'in a note'),
  },
  measure: {
    complaints: same('投诉件数', '客訴件數', 'complaints'),
    orders: same('订单', '訂單', 'orders'),
    cash: same('现金', '現金', 'cash'),
    waitDays: same('等待天数', '等待天數', 'days of waiting'),
    satisfaction: same('满意', '滿意', 'satisfaction'),
  },
  axis: {
    satisfaction: same('满意', '滿意', 'satisfaction'),
    loyalty: same('忠诚', '忠誠', 'loyalty'),
    value: same('价值', '價值', 'value'),
    service: same('服务', '服務', 'service'),
    conduct: same('操守', '操守', 'conduct'),
    growth: same('增长', '增長', 'growth'),
    total: same('总分', '總分', 'total'),
  },
  consoleTabs: {
    customers: same('客户', '客戶', 'customers'),
    complaints: same('投诉', '客訴', 'complaints'),
    quadrant: same('忠诚四象限', '忠誠四象限', 'loyalty quadrant'),
    ledger: same('账本', '帳本', 'ledger'),
    promises: same('承诺', '承諾', 'promises'),
    accounts: same('企业客户', '企業客戶', 'accounts'),
    insight: same('分析', '分析', 'analysis'),
  },
  to: {
    alike: same('所有类似的人', '所有類似的人', 'all like this one'),
    friends: same('他的朋友', '他的朋友', 'their friends'),
    everyone: same('所有人', '所有人', 'everyone'),
  },
};
const OF_ALL: readonly string[] = ['add', 'chart', 'axis', 'to'];

/** A value of a field as people call it. */
export function sayChoice(language: Language, field: string, value: unknown): string {
  const name = String(value);
  const own = CHOICES[field]?.[name];
  if (own) return own[language];
  const other = OF_ALL.map((one) => CHOICES[one]![name]).find((said) => said !== undefined);
  return other ? other[language] : name;
}
