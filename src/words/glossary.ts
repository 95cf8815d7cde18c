import type { Words } from './words.ts';

/** Terms that the screens use, what each means here, and the field that looks them up. */
export const glossary = {
  'glossary.search': { 'zh-Hans': '查一个词', 'zh-Hant': '查一個詞', en: 'Look up a word' },
  'glossary.terms': { 'zh-Hans': '用词', 'zh-Hant': '用詞', en: 'Terms' },
  'glossary.found': { 'zh-Hans': '{n}条', 'zh-Hant': '{n}條', en: '{n} {n:entry|entries}' },
  'glossary.nothing': {
    'zh-Hans': '没有这个词，换个说法试试',
    'zh-Hant': '沒有這個詞，換個說法試試',
    en: 'No such word here; try another',
  },
  'glossary.explain': { 'zh-Hans': '{term}：什么意思', 'zh-Hant': '{term}：什麼意思', en: '{term}: what it means' },
  'term.customer': { 'zh-Hans': '客户（顾客）', 'zh-Hant': '客戶（顧客）', en: 'Customer' },
  'means.customer': {
    'zh-Hans': '买过或可能来买的人和单位。“顾客”“客户”在这里是一个意思。',
    'zh-Hant': '買過或可能來買的人和單位。「顧客」「客戶」在這裡是一個意思。',
    en: 'A person or firm that has bought, or might.',
  },
  'term.stage': { 'zh-Hans': '关系阶段', 'zh-Hant': '關係階段', en: 'Stage' },
  'means.stage': {
    'zh-Hans': '凭订单和沉默推断：没买过、首次、回头、常客、久未来。常来不等于忠诚。',
    'zh-Hant': '憑訂單和沉默推斷：沒買過、首次、回頭、常客、久未來。常來不等於忠誠。',
    en: 'Inferred from orders and silence: new, once, again, often, not seen lately. Often is not yet loyal.',
  },
  'term.mood': { 'zh-Hans': '上次见到的心情', 'zh-Hant': '上次見到的心情', en: 'Mood last seen' },
  'means.mood': {
    'zh-Hans': '上一次见面或通话时的样子。隔得久了就不再算数，现在怎样要再问。',
    'zh-Hant': '上一次見面或通話時的樣子。隔得久了就不再算數，現在怎樣要再問。',
    en: 'How they were when last met or called. It ages: how they are now has to be asked again.',
  },
  'term.ticket': { 'zh-Hans': '投诉单', 'zh-Hant': '投訴單', en: 'Complaint ticket' },
  'means.ticket': {
    'zh-Hans': '说出口的不满，登记在案，办结为止。更多的人不说，只是不来了。',
    'zh-Hant': '說出口的不滿，登記在案，辦結為止。更多的人不說，只是不來了。',
    en: 'A grievance that was voiced, on file until settled. Most are never voiced: people just stop coming.',
  },
  'term.limit': { 'zh-Hans': '办理期限', 'zh-Hant': '辦理期限', en: 'Time limit' },
  'means.limit': {
    'zh-Hans': '投诉多久没办结就算超时。公开承诺了天数，就按承诺算；超时伤信任。',
    'zh-Hant': '投訴多久沒辦結就算逾時。公開承諾了天數，就按承諾算；逾時傷信任。',
    en: 'After it an open complaint is overdue; days promised in public count instead. Overdue costs trust.',
  },
  'term.tier': { 'zh-Hans': '客户分级（ABC）', 'zh-Hant': '客戶分級（ABC）', en: 'Grade (ABC)' },
  'means.tier': {
    'zh-Hans': '按带来的价值排成 A、B、C，决定精力怎么分。看的是过去，不是将来。',
    'zh-Hant': '按帶來的價值排成 A、B、C，決定精力怎麼分。看的是過去，不是將來。',
    en: 'A, B or C by the value brought so far: where effort goes. It tells of the past, not of what may come.',
  },
  'term.survey': { 'zh-Hans': '满意度回访', 'zh-Hant': '滿意度回訪', en: 'Satisfaction survey' },
  'means.survey': {
    'zh-Hans':
      '打电话问来的0到100分。没有人去问就没有数：要在决策台上安排回访或调查。只问了一部分人，所以有误差；满意也不等于忠诚。',
    'zh-Hant':
      '打電話問來的0到100分。沒有人去問就沒有數：要在決策台上安排回訪或調查。只問了一部分人，所以有誤差；滿意也不等於忠誠。',
    en: 'Points from 0 to 100, asked by call. With nobody asked there is no figure: set call-backs or a survey on the desk. Only some are asked, so it errs; satisfied is not yet loyal.',
  },
  'term.segment': { 'zh-Hans': 'RFM 分群', 'zh-Hant': 'RFM 分群', en: 'RFM segment' },
  'means.segment': {
    'zh-Hans': '按最近一次（R）、次数（F）、金额（M）分成的客户群。',
    'zh-Hant': '按最近一次（R）、次數（F）、金額（M）分成的客戶群。',
    en: 'Groups of customers by how recently (R), how often (F) and for how much (M) they bought.',
  },
  'term.contribution': { 'zh-Hans': '客户贡献', 'zh-Hant': '客戶貢獻', en: 'Contribution' },
  'means.contribution': {
    'zh-Hans': '销售额减去货和服务的花费。销售额大的客户，贡献可能是负的。',
    'zh-Hant': '銷售額減去貨和服務的花費。銷售額大的客戶，貢獻可能是負的。',
    en: 'Sales less goods and service. The largest customer may contribute less than nothing.',
  },
  'term.share': { 'zh-Hans': '贡献率', 'zh-Hant': '貢獻率', en: 'Share of contribution' },
  'means.share': {
    'zh-Hans': '一个客户的贡献占全部客户贡献的几成。',
    'zh-Hant': '一個客戶的貢獻占全部客戶貢獻的幾成。',
    en: 'One customer’s contribution as a part of that of all customers together.',
  },
  'term.credit': { 'zh-Hans': '账期与欠款', 'zh-Hant': '帳期與欠款', en: 'Terms of credit' },
  'means.credit': {
    'zh-Hans': '先发货、多少天后付钱。账期越长越讨喜，收不回来的风险也越大。',
    'zh-Hant': '先發貨、多少天後付錢。帳期越長越討喜，收不回來的風險也越大。',
    en: 'Days until a delivery is paid. Longer terms please, and more may never be paid.',
  },
  'term.level': { 'zh-Hans': '关系层级', 'zh-Hant': '關係層級', en: 'Level of the relationship' },
  'means.level': {
    'zh-Hans': '从只做买卖到共同做事，企业之间关系有深有浅，越深越难离开。',
    'zh-Hant': '從只做買賣到共同做事，企業之間關係有深有淺，越深越難離開。',
    en: 'From mere trading to doing things together: the deeper, the harder to leave.',
  },
  'term.loyalty': { 'zh-Hans': '真忠诚', 'zh-Hant': '真忠誠', en: 'True loyalty' },
  'means.loyalty': {
    'zh-Hans': '常来，心里也向着你。只是常来，可能是图便宜、图方便，叫虚假忠诚。',
    'zh-Hant': '常來，心裡也向著你。只是常來，可能是圖便宜、圖方便，叫虛假忠誠。',
    en: 'Comes often and means it. Coming often alone may be price or habit: spurious loyalty.',
  },
  'term.sales': { 'zh-Hans': '销售额', 'zh-Hant': '銷售額', en: 'Sales' },
  'means.sales': {
    'zh-Hans': '这一期收进的货款，没有减去任何花费。',
    'zh-Hant': '這一期收進的貨款，沒有減去任何花費。',
    en: 'What was sold for in a turn, nothing taken off.',
  },
  'term.orders': { 'zh-Hans': '订单', 'zh-Hant': '訂單', en: 'Orders' },
  'means.orders': {
    'zh-Hans': '这一期成交的单数；同一个人可以下好几单。',
    'zh-Hant': '這一期成交的單數；同一個人可以下好幾單。',
    en: 'Purchases in a turn; one person may place several.',
  },
  'term.waitDays': { 'zh-Hans': '等候天数', 'zh-Hant': '等候天數', en: 'Days’ wait' },
  'means.waitDays': {
    'zh-Hans': '从提出到办好平均等几天。人手不够，等的人就多。',
    'zh-Hant': '從提出到辦好平均等幾天。人手不夠，等的人就多。',
    en: 'Mean days from asking to done. Too few hands, and people wait.',
  },
  'term.cash': { 'zh-Hans': '现金', 'zh-Hant': '現金', en: 'Cash' },
  'means.cash': {
    'zh-Hans': '账上现在能付的钱。赚钱的店也会因为没有现金关门。',
    'zh-Hant': '帳上現在能付的錢。賺錢的店也會因為沒有現金關門。',
    en: 'Money at hand to pay with. A firm that earns can still run out of it.',
  },
  'term.promise': { 'zh-Hans': '承诺', 'zh-Hant': '承諾', en: 'Promise' },
  'means.promise': {
    'zh-Hans': '说过要做、写着期限的事。守住攒信任，失信比没说过更伤人。',
    'zh-Hant': '說過要做、寫著期限的事。守住攢信任，失信比沒說過更傷人。',
    en: 'What you said you would do, with a date. Kept it builds trust; broken it hurts more than silence.',
  },
  'term.truth': { 'zh-Hans': '真相与档案', 'zh-Hant': '真相與檔案', en: 'Truth and files' },
  'means.truth': {
    'zh-Hans': '档案只有见过、问过、买过的。真相是每个人心里的，平时看不见，复盘时才掀开。',
    'zh-Hant': '檔案只有見過、問過、買過的。真相是每個人心裡的，平時看不見，復盤時才掀開。',
    en: 'Files hold what was seen, asked and bought. The truth is what people felt, and is shown at the end only.',
  },
  'term.whatIf': { 'zh-Hans': '假如当初', 'zh-Hant': '假如當初', en: 'What if' },
  'means.whatIf': {
    'zh-Hans': '同样的运气，只改一个决定，从头再算一遍。两回的差就是那个决定的分量。',
    'zh-Hant': '同樣的運氣，只改一個決定，從頭再算一遍。兩回的差就是那個決定的分量。',
    en: 'The same luck with one decision changed, worked out anew: the difference is what it was worth.',
  },
} as const satisfies Words;
