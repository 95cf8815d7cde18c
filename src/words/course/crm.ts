import type { CourseTerm } from './term.ts';

/** What customer relationship management is, and what it stands on. */
export const CRM: readonly CourseTerm[] = [
  {
    id: 'relationship',
    name: { 'zh-Hans': '客户关系', 'zh-Hant': '客戶關係', en: 'Customer relationship' },
    means: {
      'zh-Hans': '企业和它的人与客户之间来来往往的互动，加上为建立、保持、加深这种往来所下的功夫。',
      'zh-Hant': '企業和它的人與客戶之間來來往往的互動，加上為建立、保持、加深這種往來所下的功夫。',
      en: 'The dealings of a firm and its people with a customer, and the work of building, keeping and deepening them.',
    },
    shows: {
      'zh-Hans': '每个人档案里的往来记录：谁在哪一期找过谁、说了什么、后来怎样。',
      'zh-Hant': '每個人檔案裡的往來記錄：誰在哪一期找過誰、說了什麼、後來怎樣。',
      en: 'The contact log in each file: who met whom in which turn, what was said, what came of it.',
    },
    mistaken: {
      'zh-Hans': '不等于合同，也不等于成交：没买过的人可以有关系，买过很多次的人也可以没有。',
      'zh-Hant': '不等於合約，也不等於成交：沒買過的人可以有關係，買過很多次的人也可以沒有。',
      en: 'Not a contract and not a sale: somebody who never bought may have one, a frequent buyer may have none.',
    },
    question: 'n01',
    levers: ['contactOwner', 'care'],
    file: 'customers',
  },
  {
    id: 'crmView',
    name: { 'zh-Hans': 'CRM：全方位的视角', 'zh-Hant': 'CRM：全方位的視角', en: 'CRM as an all-round view' },
    means: {
      'zh-Hans':
        '最先提出这个说法的研究机构（Gartner）看重三样：给企业一个看全客户的管理视角，更好的交流能力，从客户得到的最大收益。',
      'zh-Hant':
        '最先提出這個說法的研究機構（Gartner）看重三樣：給企業一個看全客戶的管理視角，更好的交流能力，從客戶得到的最大收益。',
      en: 'The research firm that coined it (Gartner) stressed three things: a view of the whole customer, a better way of talking with them, and the most yield from them.',
    },
    shows: {
      'zh-Hans': '客户档案把订单、来往、投诉、贡献放在一处，就是这个视角。',
      'zh-Hant': '客戶檔案把訂單、來往、投訴、貢獻放在一處，就是這個視角。',
      en: 'Orders, contacts, complaints and contribution in one file: that is the view.',
    },
    mistaken: {
      'zh-Hans': '看全了不等于看透了：档案只有见过、问过、买过的，心里的不在里面。',
      'zh-Hant': '看全了不等於看透了：檔案只有見過、問過、買過的，心裡的不在裡面。',
      en: 'A whole file is not the whole truth: it holds what was seen, asked and bought, not what is felt.',
    },
    question: 'n02',
    levers: ['crmSystem', 'grading'],
    file: 'customers',
  },
  {
    id: 'crmProcess',
    name: { 'zh-Hans': 'CRM：不断循环的过程', 'zh-Hant': 'CRM：不斷循環的過程', en: 'CRM as a process without end' },
    means: {
      'zh-Hans': '不断和客户交流，不断弄懂他们要什么，再不断改进产品和服务。',
      'zh-Hant': '不斷和客戶交流，不斷弄懂他們要什麼，再不斷改進產品和服務。',
      en: 'Talking with customers again and again, learning what they need, and improving goods and service by it.',
    },
    shows: {
      'zh-Hans': '每一期都是一圈：问到了什么，改了什么，下一期的心情变没变。',
      'zh-Hant': '每一期都是一圈：問到了什麼，改了什麼，下一期的心情變沒變。',
      en: 'Every turn is one round: what was learnt, what was changed, whether moods moved by the next.',
    },
    mistaken: {
      'zh-Hans': '不是一次做完的项目；系统上线那天只是开头。',
      'zh-Hant': '不是一次做完的項目；系統上線那天只是開頭。',
      en: 'Not a project with an end: the day a system goes live is the beginning.',
    },
    question: 'n03',
    levers: ['survey', 'quality'],
  },
  {
    id: 'crmIdea',
    name: { 'zh-Hans': 'CRM：一种管理理念', 'zh-Hant': 'CRM：一種管理理念', en: 'CRM as an idea' },
    means: {
      'zh-Hans': '站在营销思想和信息技术两条腿上的管理理念，把管理的眼光伸到企业外面去。',
      'zh-Hant': '站在行銷思想和資訊技術兩條腿上的管理理念，把管理的眼光伸到企業外面去。',
      en: 'An idea of management that stands on marketing thought and information technology, and looks beyond the firm’s own walls.',
    },
    shows: {
      'zh-Hans': '只给系统花钱，不给培训和文化花钱，系统的好处出不来。',
      'zh-Hant': '只給系統花錢，不給培訓和文化花錢，系統的好處出不來。',
      en: 'Money for the system alone, none for training and culture, and little comes of the system.',
    },
    mistaken: {
      'zh-Hans': '买了软件不等于有了理念；软件只是其中一条腿。',
      'zh-Hant': '買了軟體不等於有了理念；軟體只是其中一條腿。',
      en: 'Software bought is not the idea adopted: it is one of two legs.',
    },
    question: 'q52',
    levers: ['crmSystem', 'culture', 'training'],
  },
  {
    id: 'crmMethod',
    name: { 'zh-Hans': 'CRM：过程和方法', 'zh-Hant': 'CRM：過程和方法', en: 'CRM as process and method' },
    means: {
      'zh-Hans': '企业与客户建立、维护、发展良好关系的一套过程和方法。',
      'zh-Hant': '企業與客戶建立、維護、發展良好關係的一套過程和方法。',
      en: 'The process and the methods by which a firm builds, keeps and develops good relations with customers.',
    },
    shows: {
      'zh-Hans': '决策台上的方法分三头：把人争取来，把人留住，把走了的请回来。',
      'zh-Hant': '決策台上的方法分三頭：把人爭取來，把人留住，把走了的請回來。',
      en: 'The desk has methods for all three: winning people, keeping them, asking back those who left.',
    },
    mistaken: {
      'zh-Hans': '方法不能脱离对象：对首次客户管用的，对流失客户未必管用。',
      'zh-Hant': '方法不能脫離對象：對首次客戶管用的，對流失客戶未必管用。',
      en: 'A method is for somebody: what works on a first-time buyer may not on one who has left.',
    },
    question: 'n04',
    levers: ['care', 'winBack', 'prospecting'],
  },
  {
    id: 'crmStrategy',
    name: {
      'zh-Hans': 'CRM：策略，没有定论',
      'zh-Hant': 'CRM：策略，沒有定論',
      en: 'CRM as strategy, and no settled definition',
    },
    means: {
      'zh-Hans': '也有人说它是一种商业策略。概念和框架到今天都没有定论，上面几种说法各看重一面。',
      'zh-Hant': '也有人說它是一種商業策略。概念和框架到今天都沒有定論，上面幾種說法各看重一面。',
      en: 'Others call it a strategy of business. Neither concept nor framework is settled to this day; each wording here stresses one side.',
    },
    shows: {
      'zh-Hans': '同一个局面可以有好几种打法，得分的几条轴看的也不是同一面。',
      'zh-Hant': '同一個局面可以有好幾種打法，得分的幾條軸看的也不是同一面。',
      en: 'One state of affairs allows several plans, and the axes of the score do not look at the same side.',
    },
    mistaken: {
      'zh-Hans': '背下一句当唯一的答案。要紧的是看懂它强调哪一面、漏了哪一面。',
      'zh-Hant': '背下一句當唯一的答案。要緊的是看懂它強調哪一面、漏了哪一面。',
      en: 'Learning one sentence as the only answer. What matters is which side it stresses and which it leaves out.',
    },
    question: 'n05',
    levers: [],
  },
  {
    id: 'crmCycle',
    name: { 'zh-Hans': '四步循环', 'zh-Hant': '四步循環', en: 'The cycle of four steps' },
    means: {
      'zh-Hans': '收集信息，制定计划，与客户互动，分析提高；然后再来一圈。',
      'zh-Hant': '收集資訊，制定計畫，與客戶互動，分析提高；然後再來一圈。',
      en: 'Collect, plan, interact, refine; then round again.',
    },
    shows: {
      'zh-Hans': '一期就是一圈：档案和调查是收集，决策台是计划，街上和来电是互动，为什么和复盘是提高。',
      'zh-Hant': '一期就是一圈：檔案和調查是收集，決策台是計畫，街上和來電是互動，為什麼和復盤是提高。',
      en: 'A turn is one round: files and surveys collect, the desk plans, street and calls interact, the why and the debrief refine.',
    },
    mistaken: {
      'zh-Hans': '以为只有收集要花钱。没有人去分析，收集来的只是存着。',
      'zh-Hant': '以為只有收集要花錢。沒有人去分析，收集來的只是存著。',
      en: 'Thinking that only collecting costs. What nobody looks at is merely stored.',
    },
    question: 'q06',
    levers: ['survey', 'targeting', 'care'],
  },
  {
    id: 'basicFlow',
    name: { 'zh-Hans': '基本流程', 'zh-Hant': '基本流程', en: 'The basic flow' },
    means: {
      'zh-Hans': '调研与分析，招募与服务，维系与沟通，评估与反馈。',
      'zh-Hant': '調研與分析，招募與服務，維繫與溝通，評估與回饋。',
      en: 'Research and analysis, winning and serving, keeping and talking, evaluation and feedback.',
    },
    shows: {
      'zh-Hans': '一个剧本从头到尾就是一遍：开场看档案，前几期争取和接待，后来维系，最后的早晨评估。',
      'zh-Hant': '一個劇本從頭到尾就是一遍：開場看檔案，前幾期爭取和接待，後來維繫，最後的早晨評估。',
      en: 'A scenario is one pass: files at the opening, winning and serving in the first turns, keeping later, the last morning for evaluation.',
    },
    mistaken: {
      'zh-Hans': '跳过第一步直接打折招人：来的人多半不是想要的那群。',
      'zh-Hant': '跳過第一步直接打折招人：來的人多半不是想要的那群。',
      en: 'Skipping the first step and winning people by discount: most who come are not those you want.',
    },
    question: 'n06',
    levers: ['prospecting', 'staff', 'care', 'survey'],
  },
  {
    id: 'era',
    name: { 'zh-Hans': '以客户为中心的时代', 'zh-Hant': '以客戶為中心的時代', en: 'The age of the customer' },
    means: {
      'zh-Hans': '从产品稀缺走到选择太多，企业最宝贵的财富从机器、产品变成了客户。',
      'zh-Hant': '從產品稀缺走到選擇太多，企業最寶貴的財富從機器、產品變成了客戶。',
      en: 'From scarce goods to too much choice: the most precious thing a firm has is no longer machines or goods but its customers.',
    },
    shows: {
      'zh-Hans': '隔壁一开张，客人第二天就能换一家；街上的店不缺货，缺的是会回来的人。',
      'zh-Hant': '隔壁一開張，客人第二天就能換一家；街上的店不缺貨，缺的是會回來的人。',
      en: 'When a rival opens people can change shops overnight; goods are not scarce on this street, people who return are.',
    },
    mistaken: {
      'zh-Hans': '以客户为中心，不是样样都听客户的；做不到的要早说。',
      'zh-Hant': '以客戶為中心，不是樣樣都聽客戶的；做不到的要早說。',
      en: 'Customers at the centre does not mean doing all they ask: what cannot be done is to be said early.',
    },
    question: 'n07',
    levers: ['culture'],
  },
  {
    id: 'advantage',
    name: { 'zh-Hans': 'CRM 与竞争优势', 'zh-Hant': 'CRM 與競爭優勢', en: 'CRM and the competitive edge' },
    means: {
      'zh-Hans': '货和价容易被照抄；对客户的了解、客户的信任，要一年一年攒，抄不走。',
      'zh-Hant': '貨和價容易被照抄；對客戶的了解、客戶的信任，要一年一年攢，抄不走。',
      en: 'Goods and prices are soon copied; knowledge of customers and their trust take years, and cannot be.',
    },
    shows: {
      'zh-Hans': '对手降价时看谁走：只冲价格来的先走，真忠诚的多半还在。',
      'zh-Hant': '對手降價時看誰走：衝著價格來的先走，真忠誠的多半還在。',
      en: 'See who goes when a rival cuts its price: those who came for price go first, most of the truly loyal stay.',
    },
    mistaken: {
      'zh-Hans': '以为关系好就不用管货和价：满意的人里，一年也有15%到40%会离开（美国，1996年，二手出处，只作参考）。',
      'zh-Hant': '以為關係好就不用管貨和價：滿意的人裡，一年也有15%到40%會離開（美國，1996年，二手出處，只作參考）。',
      en: 'Thinking relations make up for goods and price: of the satisfied, 15 to 40 % a year leave all the same (US, 1996, second-hand, a hint only).',
    },
    question: 'n08',
    levers: ['culture', 'personalPlan'],
  },
  {
    id: 'coreCompetence',
    name: { 'zh-Hans': '核心竞争力', 'zh-Hant': '核心競爭力', en: 'Core competence' },
    means: {
      'zh-Hans': '别人没有、也难学会的综合本领：做出独特的产品、掌握特别的技术、想出新的营销，合在一起撑起长久的优势。',
      'zh-Hant': '別人沒有、也難學會的綜合本領：做出獨特的產品、掌握特別的技術、想出新的行銷，合在一起撐起長久的優勢。',
      en: 'A combined ability that others lack and cannot easily learn: unique goods, special technology, inventive marketing, together a lasting edge.',
    },
    shows: {
      'zh-Hans': '见效慢、撤不走的投入更接近它：培训、服务文化、对客户的了解。',
      'zh-Hant': '見效慢、撤不走的投入更接近它：培訓、服務文化、對客戶的了解。',
      en: 'What works slowly and stays comes nearest: training, a culture of service, knowledge of customers.',
    },
    mistaken: {
      'zh-Hans': '一次大促、一个好店址不是：有钱就买得到。',
      'zh-Hant': '一次大促、一個好店址不是：有錢就買得到。',
      en: 'A big sale or a good site is none: money buys them.',
    },
    question: 'q43',
    levers: ['training', 'culture'],
  },
  {
    id: 'china',
    name: { 'zh-Hans': '中国的 CRM', 'zh-Hant': '中國的 CRM', en: 'CRM in China' },
    means: {
      'zh-Hans':
        '近年的大变化是法律：《网络安全法》（2017年6月1日施行）、《电子商务法》（2019年1月1日）、《数据安全法》（2021年9月1日）、《个人信息保护法》（2021年11月1日）。市场有多大，各家口径不同，这里不引。',
      'zh-Hant':
        '近年的大變化是法律：《網路安全法》（2017年6月1日施行）、《電子商務法》（2019年1月1日）、《資料安全法》（2021年9月1日）、《個人資訊保護法》（2021年11月1日）。市場有多大，各家算法不同，這裡不引。',
      en: 'The great change of late is the law: Cybersecurity Law (in force 1 June 2017), E-Commerce Law (1 January 2019), Data Security Law (1 September 2021), Personal Information Protection Law (1 November 2021). Sizes of the market differ by source, so none is quoted.',
    },
    shows: {
      'zh-Hans': '雨夜订餐那一局，就是告诉、同意、够用三件事；有市场的剧本里，建档记几项、安全花多少由你定。',
      'zh-Hant': '雨夜訂餐那一局，就是告訴、同意、夠用三件事；有市場的劇本裡，建檔記幾項、安全花多少由你定。',
      en: 'The calls of a rainy night are about telling, consent and no more than needed; in a market you set which fields are kept and what is spent on security.',
    },
    mistaken: {
      'zh-Hans': '以为客户自己给过电话，就什么都能用它做：同意是对一个用途的同意。',
      'zh-Hant': '以為客戶自己給過電話，就什麼都能用它做：同意是對一個用途的同意。',
      en: 'Thinking that who gave a number agreed to every use of it: consent is to a purpose.',
    },
    question: 'n09',
    levers: ['security', 'fields'],
  },
];
