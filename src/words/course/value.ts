import type { CourseTerm } from './term.ts';

/** Worth: to the customer, and of the customer. */
export const VALUE: readonly CourseTerm[] = [
  {
    id: 'value',
    name: { 'zh-Hans': '价值', 'zh-Hant': '價值', en: 'Value' },
    means: {
      'zh-Hans': '客户得到的，减去付出的。付出的不只是钱，还有时间、力气和烦心。',
      'zh-Hant': '客戶得到的，減去付出的。付出的不只是錢，還有時間、力氣和煩心。',
      en: 'What a customer gets, less what it costs: not money alone but time, effort and annoyance.',
    },
    shows: {
      'zh-Hans': '排队久了，价没变，心情也会变坏：付出的时间多了。',
      'zh-Hant': '排隊久了，價沒變，心情也會變壞：付出的時間多了。',
      en: 'With a long wait moods fall at the same price: it costs more time.',
    },
    mistaken: {
      'zh-Hans': '价值不是价格，也不是成本；同一样东西，不同的人觉得值多少不一样。',
      'zh-Hant': '價值不是價格，也不是成本；同一樣東西，不同的人覺得值多少不一樣。',
      en: 'Value is neither price nor cost; the same thing is worth more to one than to another.',
    },
    question: 'q16',
    levers: ['listPrice', 'quality', 'onlineChannel'],
  },
  {
    id: 'twoValues',
    name: { 'zh-Hans': '顾客价值的两个方向', 'zh-Hant': '顧客價值的兩個方向', en: 'Two directions of customer value' },
    means: {
      'zh-Hans':
        '一个方向是企业给客户的：客户觉得值不值。另一个方向是客户给企业的：他一生带来多少。前一个好，后一个才长久。',
      'zh-Hant':
        '一個方向是企業給客戶的：客戶覺得值不值。另一個方向是客戶給企業的：他一生帶來多少。前一個好，後一個才長久。',
      en: 'One is what the firm gives: whether it is worth it to the customer. The other is what the customer brings over a life. The second lasts only where the first is good.',
    },
    shows: {
      'zh-Hans': '心情看的是前一个，贡献和分级看的是后一个。',
      'zh-Hant': '心情看的是前一個，貢獻和分級看的是後一個。',
      en: 'Moods tell of the first; contribution and grades of the second.',
    },
    mistaken: {
      'zh-Hans': '只盯贡献排名：今天最赚的那位，可能正觉得不值。',
      'zh-Hant': '只盯貢獻排名：今天最賺的那位，可能正覺得不值。',
      en: 'Looking at contribution alone: who earns you most today may just be finding it not worth it.',
    },
    question: 'n10',
    levers: ['quality', 'grading'],
    file: 'accounts',
  },
  {
    id: 'customerMeaning',
    name: { 'zh-Hans': '客户意味着什么', 'zh-Hant': '客戶意味著什麼', en: 'What a customer means' },
    means: {
      'zh-Hans': '客户带来利润，也带来需求和方向：没有他们的需要，做出来的东西没有去处。',
      'zh-Hant': '客戶帶來利潤，也帶來需求和方向：沒有他們的需要，做出來的東西沒有去處。',
      en: 'Customers bring profit, and also need and direction: without their needs what is made has nowhere to go.',
    },
    shows: {
      'zh-Hans': '进货前先看街上谁来、要什么；没有需要的人，打折也请不来。',
      'zh-Hant': '進貨前先看街上誰來、要什麼；沒有需要的人，打折也請不來。',
      en: 'Look who is on the street and what they want: those without a need are not won by a discount.',
    },
    mistaken: {
      'zh-Hans': '认识到客户有价值，不是说客户都一样值，也不是说值得少的可以怠慢。',
      'zh-Hant': '認識到客戶有價值，不是說客戶都一樣值，也不是說值得少的可以怠慢。',
      en: 'That customers have value does not mean all have the same, nor that the lesser may be slighted.',
    },
    question: 'q45',
    levers: ['grading', 'targeting'],
    file: 'customers',
  },
  {
    id: 'fourValues',
    name: { 'zh-Hans': '四种商业价值', 'zh-Hant': '四種商業價值', en: 'Four kinds of commercial value' },
    means: {
      'zh-Hans': '既有的（现在的利润）、潜在的（以后可能多买的）、影响的（带动别人的）、学习的（从他身上学到的）。',
      'zh-Hant': '既有的（現在的利潤）、潛在的（以後可能多買的）、影響的（帶動別人的）、學習的（從他身上學到的）。',
      en: 'Present profit, potential purchases, influence on others, and what is learnt from them.',
    },
    shows: {
      'zh-Hans': '老带新看影响价值，试吃团看学习价值；账上只写得出第一种。',
      'zh-Hant': '老帶新看影響價值，試吃團看學習價值；帳上只寫得出第一種。',
      en: 'Referrals show influence, a tasting panel shows learning; the ledger writes only the first.',
    },
    mistaken: {
      'zh-Hans': '买得少的客户未必价值低：他也许带来了半条街。',
      'zh-Hant': '買得少的客戶未必價值低：他也許帶來了半條街。',
      en: 'Who buys little need not be worth little: he may have brought half the street.',
    },
    question: 'q17',
    levers: ['referral', 'survey', 'panel'],
  },
];
