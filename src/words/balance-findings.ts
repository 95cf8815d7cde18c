import type { Said, Words } from './words.ts';

/** Why something can never be reached. `{named}` is the flag, the story, the lever … */
export const BECAUSE = {
  turn: {
    'zh-Hans': '第{named}期不在这个剧本里',
    'zh-Hant': '第{named}期不在這個劇本裡',
    en: 'turn {named} is not in this scenario',
  },
  flag: {
    'zh-Hans': '标记“{named}”没有任何后果会设上',
    'zh-Hant': '標記「{named}」沒有任何後果會設上',
    en: 'nothing ever sets the flag “{named}”',
  },
  arc: {
    'zh-Hans': '这个人的故事走不到那一步（{named}）',
    'zh-Hant': '這個人的故事走不到那一步（{named}）',
    en: 'that story cannot come so far ({named})',
  },
  knob: {
    'zh-Hans': '“{named}”没有这样的档位',
    'zh-Hant': '「{named}」沒有這樣的檔位',
    en: '“{named}” cannot stand there',
  },
  replied: {
    'zh-Hans': '“{named}”里没有这个答法',
    'zh-Hant': '「{named}」裡沒有這個答法',
    en: '“{named}” has no such reply',
  },
  both: {
    'zh-Hans': '几个条件互相矛盾（{named}）',
    'zh-Hant': '幾個條件互相矛盾（{named}）',
    en: 'its conditions contradict each other ({named})',
  },
  node: { 'zh-Hans': '没有答法通到“{named}”', 'zh-Hant': '沒有答法通到「{named}」', en: 'no reply leads to “{named}”' },
  unsent: {
    'zh-Hans': '通到它的信号没有任何后果会发',
    'zh-Hant': '通到它的信號沒有任何後果會發',
    en: 'nothing ever sends the events that lead to it',
  },
} as const satisfies Words;

/** What a finding says with its figures, and what to do about it. */
interface Saying {
  readonly what: Said;
  readonly todo: Said;
}

const EXPLOIT_TODO: Said = {
  'zh-Hans': '给它一个代价：让它有花费、有后果，或者让别的做法更值。再跑一次报告，看它落下来没有。',
  'zh-Hant': '給它一個代價：讓它有花費、有後果，或者讓別的做法更值。再跑一次報告，看它落下來沒有。',
  en: 'Give it a price: a cost, a consequence, or better rewards for the rest. Run the report again and see it fall.',
};
const REACH_TODO: Said = {
  'zh-Hans': '改掉拦住它的条件，或者让前面有什么能满足这个条件；不要了就删掉。',
  'zh-Hant': '改掉攔住它的條件，或者讓前面有什麼能滿足這個條件；不要了就刪掉。',
  en: 'Change the condition that stands in its way, let something before it fulfil the condition, or take it out.',
};
const RARE_TODO: Said = {
  'zh-Hans': '要是本来就该少见，就留着；不然放宽条件，让认真玩的人碰得到。',
  'zh-Hant': '要是本來就該少見，就留著；不然放寬條件，讓認真玩的人碰得到。',
  en: 'If it is meant to be rare, leave it; else loosen its condition, so that whoever plays with care comes to it.',
};
const exploit = (zhHans: string, zhHant: string, en: string): Saying => ({
  what: {
    'zh-Hans': `${zhHans}，就有{total}分；最好的打法是{best}分。`,
    'zh-Hant': `${zhHant}，就有{total}分；最好的打法是{best}分。`,
    en: `${en} comes to {total} points; the best plan comes to {best}.`,
  },
  todo: EXPLOIT_TODO,
});

export const FINDING_WORDS = {
  'exploit.priceCreep': exploit('每期悄悄涨一点价', '每期悄悄漲一點價', 'Raising prices a little every turn'),
  'exploit.lastTurn': exploit('最后一期什么都停掉', '最後一期什麼都停掉', 'Stopping everything in the last turn'),
  'exploit.threeThings': exploit(
    '只把三样拉到头（{levers}），别的都不管',
    '只把三樣拉到頭（{levers}），別的都不管',
    'Three things at their ends ({levers}) and nothing else',
  ),
  'exploit.winBack': exploit(
    '不管投诉，专门挽回走掉的人',
    '不管投訴，專門挽回走掉的人',
    'Neglecting complaints and winning back who left',
  ),
  'exploit.noContact': exploit(
    '谁都不理：不接待、不回访、不联系',
    '誰都不理：不接待、不回訪、不聯繫',
    'Refusing all contact: no answers, no calls, no visits',
  ),
  'exploit.onlyBest': exploit('只伺候最大的客户', '只伺候最大的客戶', 'Serving none but the best customers'),
  'exploit.onlySurveys': exploit('只做回访调查，别的都不管', '只做回訪調查，別的都不管', 'Surveys and nothing else'),
  'money.lever': {
    what: {
      'zh-Hans': '白来的钱：{lever}放在“{value}”，多出来的钱抵得上全部销售的{share}%，却没有哪一项变差。',
      'zh-Hant': '白來的錢：{lever}放在「{value}」，多出來的錢抵得上全部銷售的{share}%，卻沒有哪一項變差。',
      en: 'Free money: {lever} at “{value}” brings money worth {share} % of all sales that no sale explains, and no axis suffers.',
    },
    todo: {
      'zh-Hans': '让这一档花钱、费人手，或者伤到客户的感受。',
      'zh-Hant': '讓這一檔花錢、費人手，或者傷到客戶的感受。',
      en: 'Let that place cost money, take hands, or hurt how customers feel.',
    },
  },
  'money.reply': {
    what: {
      'zh-Hans': '白来的钱：在“{encounter}”里答“{reply}”，多出来的钱抵得上全部销售的{share}%，却没有哪一项变差。',
      'zh-Hant': '白來的錢：在「{encounter}」裡答「{reply}」，多出來的錢抵得上全部銷售的{share}%，卻沒有哪一項變差。',
      en: 'Free money: “{reply}” in “{encounter}” brings money worth {share} % of all sales, and no axis suffers.',
    },
    todo: {
      'zh-Hans': '把这个答法后果里的钱减下来，或者让对方为此不满意。',
      'zh-Hant': '把這個答法後果裡的錢減下來，或者讓對方為此不滿意。',
      en: 'Lower the cents among its outcomes, or let somebody mind.',
    },
  },
  'lever.dominant': {
    what: {
      'zh-Hans':
        '{lever}拉到“{value}”总是赢：在最好的打法里，比另一头多{best}分；什么都不做的时候，也多{nothing}分。没有哪个好打法离开它。',
      'zh-Hant':
        '{lever}拉到「{value}」總是贏：在最好的打法裡，比另一頭多{best}分；什麼都不做的時候，也多{nothing}分。沒有哪個好打法離開它。',
      en: '{lever} at “{value}” always wins: {best} points above the other end within the best plan, {nothing} where nothing else is done. No good plan leaves it.',
    },
    todo: {
      'zh-Hans': '把这一头改贵，或把效果改小，让最好的位置落在中间，还得看别的怎么配。',
      'zh-Hant': '把這一頭改貴，或把效果改小，讓最好的位置落在中間，還得看別的怎麼配。',
      en: 'Make that end dearer or its effect smaller, so that the best place lies within and depends on the rest.',
    },
  },
  'talk.oneRule': {
    what: {
      'zh-Hans': '有一个答法规则总是对：每次都选{rule}的那句，就有{total}分；最好的打法是{best}分。',
      'zh-Hant': '有一個答法規則總是對：每次都選{rule}的那句，就有{total}分；最好的打法是{best}分。',
      en: 'One rule is right for every talk: always the {rule} reply comes to {total} points; the best plan comes to {best}.',
    },
    todo: {
      'zh-Hans': '打乱次序和长短，让好答法有时短、有时硬、有时不花钱。',
      'zh-Hant': '打亂次序和長短，讓好答法有時短、有時硬、有時不花錢。',
      en: 'Mix order and length; let the good reply be short here, firm there, and sometimes free.',
    },
  },
  'state.trap': {
    what: {
      'zh-Hans': '陷阱：走到“{state}”就出不来，它不是结局，可通出去的信号没有任何后果会发。',
      'zh-Hant': '陷阱：走到「{state}」就出不來，它不是結局，可通出去的信號沒有任何後果會發。',
      en: 'A trap: who comes to “{state}” stays there. It is no end, and nothing ever sends an event that leads out.',
    },
    todo: {
      'zh-Hans': '在某个答法、承诺或事件的后果里发出通出去的信号，或者把它标成结局（end）。',
      'zh-Hant': '在某個答法、承諾或事件的後果裡發出通出去的信號，或者把它標成結局（end）。',
      en: 'Send one of its events from a reply, a promise or an event, or say that it is an end.',
    },
  },
  'state.stuck': {
    what: {
      'zh-Hans': '陷阱：{games}局里有人走进“{state}”，没有一个人出来过。',
      'zh-Hant': '陷阱：{games}局裡有人走進「{state}」，沒有一個人出來過。',
      en: 'A trap: in {games} games people came to “{state}”, and nobody ever left it.',
    },
    todo: {
      'zh-Hans': '加一条会发生的出路：先看哪些信号真的会来。',
      'zh-Hant': '加一條會發生的出路：先看哪些信號真的會來。',
      en: 'Add a way out by an event that does come about.',
    },
  },
  'luck.large': {
    what: {
      'zh-Hans': '运气大过本事：同一个打法换个种子，上下差{luck}分；最好的打法只比什么都不做多{skill}分。',
      'zh-Hant': '運氣大過本事：同一個打法換個種子，上下差{luck}分；最好的打法只比什麼都不做多{skill}分。',
      en: 'Luck is larger than skill: the same plan varies by {luck} points from seed to seed, and the best plan is {skill} above doing nothing.',
    },
    todo: {
      'zh-Hans': '把碰运气的后果改小，拆成几次，或者让准备过的人少受影响。',
      'zh-Hant': '把碰運氣的後果改小，拆成幾次，或者讓準備過的人少受影響。',
      en: 'Make what hangs on chance smaller, split it, or let those who prepared be spared.',
    },
  },
  'event.never': {
    what: {
      'zh-Hans': '事件“{id}”永远不会发生：{because}。',
      'zh-Hant': '事件「{id}」永遠不會發生：{because}。',
      en: 'The event “{id}” can never happen: {because}.',
    },
    todo: REACH_TODO,
  },
  'segment.lost': {
    what: {
      'zh-Hans': '没有人能让“{segment}”满意：所有打法里最好也只到{most}分（别的客群最好到{others}分）。',
      'zh-Hant': '沒有人能讓「{segment}」滿意：所有打法裡最好也只到{most}分（別的客群最好到{others}分）。',
      en: 'Nobody can please “{segment}”: the best of all plans brings them to {most} (the other segments to {others}).',
    },
    todo: {
      'zh-Hans': '看是什么压着他们：期望、价格、一再发生的事件。去掉一样，或者给一个专门对他们有用的手段。',
      'zh-Hant': '看是什麼壓著他們：期望、價格、一再發生的事件。去掉一樣，或者給一個專門對他們有用的手段。',
      en: 'See what weighs on them: expectations, prices, an event that returns. Take one away, or give a lever that serves them.',
    },
  },
  'lever.dead': {
    what: {
      'zh-Hans': '{lever}没有用：从头到尾每一档都试过，哪一项都没变。',
      'zh-Hant': '{lever}沒有用：從頭到尾每一檔都試過，哪一項都沒變。',
      en: '{lever} does nothing: it was held at every place, and no measure moved.',
    },
    todo: {
      'zh-Hans': '给它效果和花费，或者不放到桌上。',
      'zh-Hant': '給它效果和花費，或者不放到桌上。',
      en: 'Give it an effect and a cost, or leave it off the desk.',
    },
  },
  'encounter.never': {
    what: {
      'zh-Hans': '接待“{id}”永远碰不到：{because}。',
      'zh-Hant': '接待「{id}」永遠碰不到：{because}。',
      en: 'Nobody can ever meet “{id}”: {because}.',
    },
    todo: REACH_TODO,
  },
  'reply.never': {
    what: {
      'zh-Hans': '“{encounter}”里的“{reply}”永远选不到：{because}。',
      'zh-Hant': '「{encounter}」裡的「{reply}」永遠選不到：{because}。',
      en: '“{reply}” in “{encounter}” can never be said: {because}.',
    },
    todo: REACH_TODO,
  },
  'state.never': {
    what: {
      'zh-Hans': '状态“{id}”永远走不到：{because}。',
      'zh-Hant': '狀態「{id}」永遠走不到：{because}。',
      en: 'The state “{id}” can never be reached: {because}.',
    },
    todo: REACH_TODO,
  },
  'marks.invalid': {
    what: {
      'zh-Hans': '“{axis}”这一项量不准：按最好的打法做标线，也没有高过运气的两倍。',
      'zh-Hant': '「{axis}」這一項量不準：按最好的打法做標線，也沒有高過運氣的兩倍。',
      en: '“{axis}” cannot be measured: even the best plan is not two standard deviations of luck above doing nothing.',
    },
    todo: {
      'zh-Hans': '让决定更能改变这一项，或者把它的权重改成0。',
      'zh-Hant': '讓決定更能改變這一項，或者把它的權重改成0。',
      en: 'Let decisions move it more, or set its weight to 0.',
    },
  },
  'luck.much': {
    what: {
      'zh-Hans': '运气占{share}%，这样大的剧本不该超过{limit}%。',
      'zh-Hant': '運氣佔{share}%，這樣大的劇本不該超過{limit}%。',
      en: 'Luck is {share} % of the spread; it should be under {limit} % in a scenario of this size.',
    },
    todo: {
      'zh-Hans': '把碰运气的后果改小；名次用几局的平均，或者大家同一个种子。',
      'zh-Hant': '把碰運氣的後果改小；名次用幾局的平均，或者大家同一個種子。',
      en: 'Make what hangs on chance smaller; rank by the mean of several games, or give all one seed.',
    },
  },
  'event.unseen': {
    what: {
      'zh-Hans': '{games}局里，事件“{id}”一次也没发生。',
      'zh-Hant': '{games}局裡，事件「{id}」一次也沒發生。',
      en: 'In {games} games the event “{id}” never happened.',
    },
    todo: RARE_TODO,
  },
  'lever.flat': {
    what: {
      'zh-Hans': '{lever}几乎不起作用：从头拉到尾，总分最多差{points}分。',
      'zh-Hant': '{lever}幾乎不起作用：從頭拉到尾，總分最多差{points}分。',
      en: '{lever} hardly matters: over its whole range the total moves by {points} points at most.',
    },
    todo: {
      'zh-Hans': '加大效果，让放对地方值得用一次改动。',
      'zh-Hant': '加大效果，讓放對地方值得用一次改動。',
      en: 'Enlarge its effect, so that the right place is worth a change.',
    },
  },
  'marks.stale': {
    what: {
      'zh-Hans': '标线是按改动以前的规则量的。',
      'zh-Hant': '標線是按改動以前的規則量的。',
      en: 'The marks were measured on the rules as they were before a change.',
    },
    todo: {
      'zh-Hans': '改完以后重新量一次：npm run marks -- 文件。',
      'zh-Hant': '改完以後重新量一次：npm run marks -- 檔案。',
      en: 'Measure them again when you are done: npm run marks -- FILE.',
    },
  },
  'marks.none': {
    what: {
      'zh-Hans': '剧本没有评分。这里的分数按临时量的标线算。',
      'zh-Hant': '劇本沒有評分。這裡的分數按臨時量的標線算。',
      en: 'The scenario has no scoring. Points here go by marks measured for this report.',
    },
    todo: {
      'zh-Hans': '把下面的参考打法和标线放进 scoring。',
      'zh-Hant': '把下面的參考打法和標線放進 scoring。',
      en: 'Put the reference plan and the marks below into scoring.',
    },
  },
  'difficulty.off': {
    what: {
      'zh-Hans': '写的难度是{declared}，玩起来像{played}。',
      'zh-Hant': '寫的難度是{declared}，玩起來像{played}。',
      en: 'It says difficulty {declared} and plays like {played}.',
    },
    todo: {
      'zh-Hans': '改难度，或者改平常打法能拿到的分。',
      'zh-Hant': '改難度，或者改平常打法能拿到的分。',
      en: 'Change the number, or what plain sense can reach.',
    },
  },
  'encounter.unseen': {
    what: {
      'zh-Hans': '{games}局里，没有人碰到“{id}”。',
      'zh-Hant': '{games}局裡，沒有人碰到「{id}」。',
      en: 'In {games} games nobody met “{id}”.',
    },
    todo: RARE_TODO,
  },
  'state.unseen': {
    what: {
      'zh-Hans': '{games}局里，没有人走到“{state}”。',
      'zh-Hant': '{games}局裡，沒有人走到「{state}」。',
      en: 'In {games} games nobody came to “{state}”.',
    },
    todo: RARE_TODO,
  },
  'reply.unseen': {
    what: {
      'zh-Hans': '{games}局里，“{encounter}”有答法没有出现过：{replies}',
      'zh-Hant': '{games}局裡，「{encounter}」有答法沒有出現過：{replies}',
      en: 'In {games} games some replies in “{encounter}” were never offered: {replies}',
    },
    todo: RARE_TODO,
  },
} as const satisfies Readonly<Record<string, Saying>>;
