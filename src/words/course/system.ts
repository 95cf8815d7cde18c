import type { CourseTerm } from './term.ts';

/** Systems and data. */
export const SYSTEM: readonly CourseTerm[] = [
  {
    id: 'systemFeatures',
    name: { 'zh-Hans': '系统的特点', 'zh-Hant': '系統的特點', en: 'Features of a CRM system' },
    means: {
      'zh-Hans':
        '同一份客户档案各部门都用；各种渠道的来往合在一处；谁能看什么分得清；留得下分析得了的记录。内容是我们的归纳。',
      'zh-Hant':
        '同一份客戶檔案各部門都用；各種管道的來往合在一處；誰能看什麼分得清；留得下分析得了的記錄。內容是我們的歸納。',
      en: 'One file that all departments use, contacts of all channels in one place, clear rights of who sees what, records that can be analysed. The contents are ours.',
    },
    shows: {
      'zh-Hans': '档案页里，来电、走访、投诉、订单在同一个人名下。',
      'zh-Hant': '檔案頁裡，來電、走訪、投訴、訂單在同一個人名下。',
      en: 'In the files calls, visits, complaints and orders stand under one and the same name.',
    },
    mistaken: {
      'zh-Hans': '功能多不是特点；没有人往里记，再全的系统也是空的。',
      'zh-Hant': '功能多不是特點；沒有人往裡記，再全的系統也是空的。',
      en: 'Many functions are no feature; where nobody writes things down the best system is empty.',
    },
    question: 'n19',
    levers: ['crmSystem', 'fields'],
    file: 'customers',
  },
  {
    id: 'systemStructure',
    name: { 'zh-Hans': '系统的结构', 'zh-Hant': '系統的結構', en: 'Structure of a CRM system' },
    means: {
      'zh-Hans':
        '由外到内三层：与客户接触的（电话、网站、柜台），办业务的（营销、销售、服务），底下存数据、做分析的。分层是我们选的一种通行说法。',
      'zh-Hant':
        '由外到內三層：與客戶接觸的（電話、網站、櫃檯），辦業務的（行銷、銷售、服務），底下存資料、做分析的。分層是我們選的一種通行說法。',
      en: 'Three layers from outside in: where customers are met (telephone, site, counter), where work is done (marketing, sales, service), and data with analysis below. The layering is a common one we chose.',
    },
    shows: {
      'zh-Hans': '街和来电是第一层，决策台是第二层，档案与分析是第三层。',
      'zh-Hant': '街和來電是第一層，決策台是第二層，檔案與分析是第三層。',
      en: 'Street and calls are the first layer, the desk the second, files and analysis the third.',
    },
    mistaken: {
      'zh-Hans': '只建外面一层：电话有人接，接的人却看不到档案，客户要从头说起。',
      'zh-Hant': '只建外面一層：電話有人接，接的人卻看不到檔案，客戶要從頭說起。',
      en: 'Building the outer layer alone: the call is taken by somebody who sees no file, and the customer begins anew.',
    },
    question: 'n20',
    levers: ['crmSystem', 'callCentre', 'onlineChannel'],
  },
  {
    id: 'systemTypes',
    name: { 'zh-Hans': '系统的类型', 'zh-Hant': '系統的類型', en: 'Kinds of CRM systems' },
    means: {
      'zh-Hans':
        '操作型管每天的业务，分析型从记录里找规律，协作型让各渠道、各部门和客户一起用。课程没有列出类型，这是通行的三分法。',
      'zh-Hant':
        '操作型管每天的業務，分析型從記錄裡找規律，協作型讓各管道、各部門和客戶一起用。課程沒有列出類型，這是通行的三分法。',
      en: 'Operational for daily business, analytical for finding patterns in records, collaborative for sharing between channels, departments and customers. The course lists none; this is the usual three.',
    },
    shows: {
      'zh-Hans': '投诉单和订单是操作型的活，分群和价值页是分析型的活。',
      'zh-Hant': '投訴單和訂單是操作型的活，分群和價值頁是分析型的活。',
      en: 'Tickets and orders are operational work; segments and value are analytical.',
    },
    mistaken: {
      'zh-Hans': '三型不是三选一：没有操作型记下来的，分析型没有东西可分析。',
      'zh-Hant': '三型不是三選一：沒有操作型記下來的，分析型沒有東西可分析。',
      en: 'Not one of three: without what the operational part records the analytical one has nothing to analyse.',
    },
    question: 'n21',
    levers: ['crmSystem', 'mining', 'onlineChannel'],
    file: 'insight',
  },
  {
    id: 'data',
    name: { 'zh-Hans': '数据', 'zh-Hant': '資料', en: 'Data' },
    means: {
      'zh-Hans': '记下来的事实。经过整理、用来回答问题，才成了信息；信息会过时，也会记错。',
      'zh-Hant': '記下來的事實。經過整理、用來回答問題，才成了資訊；資訊會過時，也會記錯。',
      en: 'Facts written down. Put in order to answer a question they become information; it ages, and it may be wrong.',
    },
    shows: {
      'zh-Hans': '建档项目决定记什么，档案清洗决定还准不准；没记过的，分析页上就没有。',
      'zh-Hant': '建檔項目決定記什麼，檔案清洗決定還準不準；沒記過的，分析頁上就沒有。',
      en: 'Fields decide what is kept, cleaning whether it is still right; what was never kept is not on the analysis page.',
    },
    mistaken: {
      'zh-Hans': '多存不等于有用：每多存一项，就多一份要更新、要保管、要解释的东西。',
      'zh-Hant': '多存不等於有用：每多存一項，就多一份要更新、要保管、要解釋的東西。',
      en: 'More is not more useful: each item kept is one more to renew, to guard and to account for.',
    },
    question: 'n22',
    levers: ['fields', 'cleaning', 'mining'],
    file: 'insight',
  },
];
