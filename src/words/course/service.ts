import type { CourseTerm } from './term.ts';

/** Satisfaction, complaints and manners. */
export const SERVICE: readonly CourseTerm[] = [
  {
    id: 'whySatisfaction',
    name: { 'zh-Hans': '满意为什么要紧', 'zh-Hant': '滿意為什麼要緊', en: 'Why satisfaction matters' },
    means: {
      'zh-Hans':
        '满意的人更常再来、少说坏话、少投诉。一项汇总研究里，满意与再次购买的相关约.52，与坏口碑约−.57（Szymanski、Henard，2001）。',
      'zh-Hant':
        '滿意的人更常再來、少說壞話、少投訴。一項彙總研究裡，滿意與再次購買的相關約.52，與壞口碑約−.57（Szymanski、Henard，2001）。',
      en: 'The satisfied return more, speak less ill and complain less. In a meta-analysis its correlation was about .52 with buying again and −.57 with bad talk (Szymanski and Henard, 2001).',
    },
    shows: {
      'zh-Hans': '心情先变，订单后变：看得早，就来得及。',
      'zh-Hant': '心情先變，訂單後變：看得早，就來得及。',
      en: 'Moods change before orders do: seen early there is time.',
    },
    mistaken: {
      'zh-Hans': '满意不等于忠诚，也不能保证留下；竞争越激烈，“还行”和“很满意”差得越远。',
      'zh-Hant': '滿意不等於忠誠，也不能保證留下；競爭越激烈，「還行」和「很滿意」差得越遠。',
      en: 'Satisfied is not loyal, nor sure to stay; the harder the competition, the wider “all right” and “delighted” lie apart.',
    },
    question: 'n11',
    levers: ['quality', 'survey', 'training'],
    file: 'complaints',
  },
  {
    id: 'complaintRules',
    name: { 'zh-Hans': '受理投诉五步', 'zh-Hant': '受理投訴五步', en: 'Five steps of taking a complaint' },
    means: {
      'zh-Hans': '听完，体谅，核实，给办法，再回头问一次。课程只列了题目，这五步是我们的归纳。',
      'zh-Hant': '聽完，體諒，核實，給辦法，再回頭問一次。課程只列了題目，這五步是我們的歸納。',
      en: 'Hear it out, feel with them, check, propose, ask again afterwards. The course names the subject only; the five steps are ours.',
    },
    shows: {
      'zh-Hans': '先安抚再解决的投诉，更常满意办结；投诉页看得到谁在等、等了几天。',
      'zh-Hant': '先安撫再解決的投訴，更常滿意辦結；投訴頁看得到誰在等、等了幾天。',
      en: 'Complaints soothed before solved more often end well; the complaints page shows who waits, and how long.',
    },
    mistaken: {
      'zh-Hans': '一上来就赔钱：人还没被听见，钱也买不到谅解。',
      'zh-Hant': '一上來就賠錢：人還沒被聽見，錢也買不到諒解。',
      en: 'Paying at once: somebody not yet heard is not won over by money.',
    },
    question: 'n12',
    levers: ['complaints', 'timeLimits', 'escalation'],
    file: 'complaints',
  },
  {
    id: 'serviceCustomer',
    name: { 'zh-Hans': '服务型客户', 'zh-Hant': '服務型客戶', en: 'Customers of a service' },
    means: {
      'zh-Hans':
        '课程在六类客户里提到它，没有解释。我们这样理解：买的不是一件东西，而是持续的服务，例如维修、配送、订阅；用着才算数，停了就没有。',
      'zh-Hant':
        '課程在六類客戶裡提到它，沒有解釋。我們這樣理解：買的不是一件東西，而是持續的服務，例如維修、配送、訂閱；用著才算數，停了就沒有。',
      en: 'One of the course’s six kinds, not explained there. We read it so: they buy no thing but a lasting service, such as repair, delivery, a subscription; it counts while it is used.',
    },
    shows: {
      'zh-Hans': '订月度食盒的人、长期托运的企业最接近：每一期都在用，每一期都能停。',
      'zh-Hant': '訂月度食盒的人、長期託運的企業最接近：每一期都在用，每一期都能停。',
      en: 'Who takes a monthly box, or ships with you all year, comes nearest: in use every turn, and free to stop at every turn.',
    },
    mistaken: {
      'zh-Hans': '不是“要多伺候的客户”；也不是售后服务里的每一个人。',
      'zh-Hant': '不是「要多伺候的客戶」；也不是售後服務裡的每一個人。',
      en: 'Not “customers who need much service”, nor everybody who ever needs after-sales.',
    },
    question: 'n13',
    levers: ['knowledgeBase', 'monthlyBox'],
  },
  {
    id: 'frontDeskManners',
    name: { 'zh-Hans': '前台礼仪', 'zh-Hant': '櫃檯禮儀', en: 'Manners at the front desk' },
    means: {
      'zh-Hans':
        '抬头招呼，先请坐再办事；一次只应一位，但让后来的知道你看见他了；办完说清下一步。课程只列题目，内容是我们的。',
      'zh-Hant':
        '抬頭招呼，先請坐再辦事；一次只應一位，但讓後來的知道你看見他了；辦完說清下一步。課程只列題目，內容是我們的。',
      en: 'Look up and greet, offer a seat before business; serve one at a time, yet let the next know he was seen; say what comes next. The course names it only; the contents are ours.',
    },
    shows: {
      'zh-Hans': '人手不够时排队的人先烦：招呼一声花不了钱，等候天数要靠人手。',
      'zh-Hant': '人手不夠時排隊的人先煩：招呼一聲花不了錢，等候天數要靠人手。',
      en: 'With too few hands those in line get cross first: a greeting is free, the wait itself needs hands.',
    },
    mistaken: {
      'zh-Hans': '客气不能代替办成：说话好听、事情没办，只会更气。',
      'zh-Hant': '客氣不能代替辦成：說話好聽、事情沒辦，只會更氣。',
      en: 'Courtesy is no substitute for getting it done: kind words and nothing done annoy the more.',
    },
    question: 'n14',
    levers: ['staff', 'wording', 'training'],
  },
  {
    id: 'visitManners',
    name: { 'zh-Hans': '上门拜访礼仪', 'zh-Hant': '上門拜訪禮儀', en: 'Manners of a visit' },
    means: {
      'zh-Hans': '先约，准时，说明来意和要多久，听多说少，到点告辞，回来记下答应过的事。内容是我们的归纳。',
      'zh-Hant': '先約，準時，說明來意和要多久，聽多說少，到點告辭，回來記下答應過的事。內容是我們的歸納。',
      en: 'Make an appointment, be on time, say why and how long, listen more than talk, leave when said, note what was promised. The contents are ours.',
    },
    shows: {
      'zh-Hans': '走访花人手，换来档案里没有的消息；答应的事会钉在承诺板上，到期要兑现。',
      'zh-Hant': '走訪花人手，換來檔案裡沒有的消息；答應的事會釘在承諾板上，到期要兌現。',
      en: 'A visit costs hours and brings what no file has; what you promise is pinned up and falls due.',
    },
    mistaken: {
      'zh-Hans': '以为多去就好：去得太勤、挑错时候，是打扰。',
      'zh-Hant': '以為多去就好：去得太勤、挑錯時候，是打擾。',
      en: 'Thinking more is better: too often, or at the wrong time, is a nuisance.',
    },
    question: 'n15',
    levers: ['returnVisits', 'contactOwner'],
  },
  {
    id: 'upkeepManners',
    name: { 'zh-Hans': '客情维护礼仪', 'zh-Hant': '客情維護禮儀', en: 'Manners of keeping in touch' },
    means: {
      'zh-Hans': '记得人、记得事、挑对时候、问过再打扰；对方说不要，就停。内容是我们的归纳。',
      'zh-Hant': '記得人、記得事、挑對時候、問過再打擾；對方說不要，就停。內容是我們的歸納。',
      en: 'Remember the person and the matter, choose the time, ask before you intrude, and stop when told to. The contents are ours.',
    },
    shows: {
      'zh-Hans': '日常关怀有个最合适的次数，再多反而减分；几个同事轮着找同一位，他会烦。',
      'zh-Hant': '日常關懷有個最合適的次數，再多反而減分；幾個同事輪著找同一位，他會煩。',
      en: 'Care has a best number, and beyond it does harm; several colleagues calling the same person annoy.',
    },
    mistaken: {
      'zh-Hans': '群发的祝福不是关怀：名字换掉也一样的话，对方看得出。',
      'zh-Hant': '群發的祝福不是關懷：名字換掉也一樣的話，對方看得出。',
      en: 'A greeting sent to all is no care: words that fit any name are known for what they are.',
    },
    question: 'n16',
    levers: ['care', 'festival', 'callbacks'],
  },
];
