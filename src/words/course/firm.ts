import type { CourseTerm } from './term.ts';

/** People and posts of a firm. */
export const FIRM: readonly CourseTerm[] = [
  {
    id: 'appraisalMethods',
    name: { 'zh-Hans': '绩效评价的方法', 'zh-Hant': '績效評價的方法', en: 'Methods of appraisal' },
    means: {
      'zh-Hans': '和定好的标准比，和过去的自己比，和最好的比，听客户怎么说；评完要反馈、要改进，才成一套体系。',
      'zh-Hant': '和定好的標準比，和過去的自己比，和最好的比，聽客戶怎麼說；評完要回饋、要改進，才成一套體系。',
      en: 'Against a standard, against one’s own past, against the best, by what customers say; with feedback and improvement it becomes a system.',
    },
    shows: {
      'zh-Hans': '复盘里的考核表按课程的口径算：满意度、流失、增长、投诉办结，各有各的比法。',
      'zh-Hant': '復盤裡的考核表按課程的算法算：滿意度、流失、增長、投訴辦結，各有各的比法。',
      en: 'The appraisal at the debrief follows the course’s tables: satisfaction, churn, growth, complaints settled, each compared in its own way.',
    },
    mistaken: {
      'zh-Hans': '只看一个数会被做出来：奖金只看销量，就有人去缠顾客。',
      'zh-Hant': '只看一個數會被做出來：獎金只看銷量，就有人去纏顧客。',
      en: 'One figure alone gets made: pay for sales only, and customers get pressed.',
    },
    question: 'n27',
    levers: ['incentives', 'survey'],
    file: 'ledger',
  },
  {
    id: 'jobDescription',
    name: { 'zh-Hans': '职务说明书', 'zh-Hant': '職務說明書', en: 'Job description' },
    means: {
      'zh-Hans': '写清向谁汇报、与谁配合，要什么能力，在什么环境里工作。',
      'zh-Hant': '寫清向誰匯報、與誰配合，要什麼能力，在什麼環境裡工作。',
      en: 'Whom one reports to and works with, what abilities it takes, and where one works.',
    },
    shows: {
      'zh-Hans': '“分工”让专人只做一类事：做得好，别处的人手就少了。',
      'zh-Hant': '「分工」讓專人只做一類事：做得好，別處的人手就少了。',
      en: '“Who does what” has specialists do one kind of work: they do it well, and others run short.',
    },
    mistaken: {
      'zh-Hans': '工资多少不写在里面，那是另一份约定。',
      'zh-Hant': '薪資多少不寫在裡面，那是另一份約定。',
      en: 'Pay does not belong in it; that is agreed elsewhere.',
    },
    question: 'q03',
    levers: ['roles', 'staff'],
  },
  {
    id: 'authority',
    name: { 'zh-Hans': '三种职权', 'zh-Hant': '三種職權', en: 'Three kinds of authority' },
    means: {
      'zh-Hans': '直线的下命令，参谋的提建议，职能的在一项业务上管别的部门。',
      'zh-Hant': '直線的下命令，參謀的提建議，職能的在一項業務上管別的部門。',
      en: 'Line authority gives orders, staff authority advises, functional authority rules other departments in one matter.',
    },
    shows: {
      'zh-Hans': '“授权与升级”定前台能做多大的主；在班里，老师定一个人确认就算，还是全队同意才算。',
      'zh-Hant': '「授權與升級」定櫃檯能做多大的主；在班裡，老師定一個人確認就算，還是全隊同意才算。',
      en: '“Who may decide” sets how much the front line may decide; in a class the teacher sets whether one seat confirms for the team or all must agree.',
    },
    mistaken: {
      'zh-Hans': '有专业不等于有命令权：参谋说得再对，也要有人拍板。',
      'zh-Hant': '有專業不等於有命令權：參謀說得再對，也要有人拍板。',
      en: 'Knowing best is not the right to command: however right the adviser, somebody has to decide.',
    },
    question: 'q04',
    levers: ['escalation', 'roles'],
  },
];
