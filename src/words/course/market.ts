import type { CourseTerm } from './term.ts';

/** Marketing. */
export const MARKET: readonly CourseTerm[] = [
  {
    id: 'marketing',
    name: { 'zh-Hans': '营销与它的类型', 'zh-Hant': '行銷與它的類型', en: 'Marketing and its kinds' },
    means: {
      'zh-Hans':
        '从弄清需要开始，到让人愿意一来再来的全部工作。类型按眼光分：交易的看这一单，关系的看长久；按对象分：大众的、精准的、一对一的。',
      'zh-Hant':
        '從弄清需要開始，到讓人願意一來再來的全部工作。類型按眼光分：交易的看這一單，關係的看長久；按對象分：大眾的、精準的、一對一的。',
      en: 'All the work from learning what is needed to making people come again. By outlook: of transactions or of relationships; by whom it is for: mass, precise, one to one.',
    },
    shows: {
      'zh-Hans': '广告对所有人，目标客户对一群人，专属方案对一个人；越窄越要靠档案。',
      'zh-Hant': '廣告對所有人，目標客戶對一群人，專屬方案對一個人；越窄越要靠檔案。',
      en: 'Advertising is for all, targeting for a group, a personal plan for one; the narrower, the more it needs files.',
    },
    mistaken: {
      'zh-Hans': '营销不是推销：推销从手里的货开始，营销从别人的需要开始。',
      'zh-Hant': '行銷不是推銷：推銷從手裡的貨開始，行銷從別人的需要開始。',
      en: 'Marketing is not selling: selling begins with the goods at hand, marketing with somebody’s need.',
    },
    question: 'n17',
    levers: ['marketMix', 'advertising', 'targeting'],
  },
  {
    id: 'fourR',
    name: {
      'zh-Hans': '4R：关联、反应、关系、回报',
      'zh-Hant': '4R：關聯、反應、關係、回報',
      en: 'Four Rs: relevance, reaction, relationship, reward',
    },
    means: {
      'zh-Hans':
        '与客户的事有关，反应要快，关系要长，双方都有回报。课程只提名字，四个词这样展开是我们选的一种通行说法。',
      'zh-Hant':
        '與客戶的事有關，反應要快，關係要長，雙方都有回報。課程只提名字，四個詞這樣展開是我們選的一種通行說法。',
      en: 'Have to do with what matters to them, react quickly, keep the relationship long, and let both gain. The course gives the name only; this common expansion is our choice.',
    },
    shows: {
      'zh-Hans': '反应看等候天数和投诉期限，关系看阶段和真忠诚，回报看贡献与现金。',
      'zh-Hant': '反應看等候天數和投訴期限，關係看階段和真忠誠，回報看貢獻與現金。',
      en: 'Reaction: days of wait and time limits; relationship: stages and true loyalty; reward: contribution and cash.',
    },
    mistaken: {
      'zh-Hans': '别和 4P（产品、价格、渠道、促销）混：4P 从企业手里有什么出发，4R 从关系出发。',
      'zh-Hant': '別和 4P（產品、價格、管道、促銷）混：4P 從企業手裡有什麼出發，4R 從關係出發。',
      en: 'Not the four Ps (product, price, place, promotion): those begin with what the firm holds, these with the relationship.',
    },
    question: 'n18',
    levers: ['marketMix', 'programme', 'care'],
  },
];
