import type { Words } from './words.ts';

/** Why the turn stays open: one sentence for each code of a refusal, saying what is wrong and what to do. */
export const refusals = {
  'refusal.run.over': {
    'zh-Hans': '这一局已经结束，不能再改。',
    'zh-Hant': '這一局已經結束，不能再改。',
    en: 'This run is over and cannot change.',
  },
  'refusal.event.unknown': {
    'zh-Hans': '剧本里没有“{event}”这件事。',
    'zh-Hant': '劇本裡沒有「{event}」這件事。',
    en: 'The scenario has no event “{event}”.',
  },
  'refusal.grant.notWhole': {
    'zh-Hans': '拨款要是整数分，不超过{most}分。',
    'zh-Hant': '撥款要是整數分，不超過{most}分。',
    en: 'A grant is a whole number of cents, at most {most}.',
  },
  'refusal.act.unknown': {
    'zh-Hans': '不认得这个动作：{kind}。',
    'zh-Hant': '不認得這個動作：{kind}。',
    en: 'Unknown act: {kind}.',
  },
  'refusal.encounter.notHere': {
    'zh-Hans': '这位现在不在店里。',
    'zh-Hant': '這位現在不在店裡。',
    en: 'This person is not here now.',
  },
  'refusal.encounter.over': {
    'zh-Hans': '这段话已经说完了。',
    'zh-Hant': '這段話已經說完了。',
    en: 'This conversation is over.',
  },
  'refusal.reply.notOffered': {
    'zh-Hans': '现在不能这么回，请从列出的几句里选。',
    'zh-Hant': '現在不能這麼回，請從列出的幾句裡選。',
    en: 'That reply is not open now; choose one of those shown.',
  },
  'refusal.promises.full': {
    'zh-Hans': '承诺本上已有{most}条，先兑现一条，或换一句不许诺的话。',
    'zh-Hant': '承諾本上已有{most}條，先兌現一條，或換一句不許諾的話。',
    en: 'The promise book holds {most} already: keep one first, or answer without a promise.',
  },
  'refusal.precedent.contradicted': {
    'zh-Hans': '这件事本期已定过先例，只能给这一位。',
    'zh-Hant': '這件事本期已定過先例，只能給這一位。',
    en: 'A precedent has settled this already: it can only be for this one.',
  },
  'refusal.changes.exceeded': {
    'zh-Hans': '一期最多改{allowed}项，店员跟不上。先放下一项？',
    'zh-Hant': '一期最多改{allowed}項，店員跟不上。先放下一項？',
    en: 'Staff can take in {allowed} {allowed:change|changes} a turn. Put one back first.',
  },
  'refusal.lever.missing': {
    'zh-Hans': '决定里缺了“{where}”这一项。',
    'zh-Hant': '決定裡缺了「{where}」這一項。',
    en: 'The decision leaves out {where}.',
  },
  'refusal.lever.unknown': {
    'zh-Hans': '没有“{where}”这一项可定。',
    'zh-Hant': '沒有「{where}」這一項可定。',
    en: 'There is no lever {where}.',
  },
  'refusal.lever.notOpen': {
    'zh-Hans': '“{where}”第{opensAt}期才开放，先照旧。',
    'zh-Hant': '「{where}」第{opensAt}期才開放，先照舊。',
    en: '{where} opens in turn {opensAt}; leave it as it is.',
  },
  'refusal.lever.held': {
    'zh-Hans': '“{where}”这期由不得你，照它定的办。',
    'zh-Hant': '「{where}」這期由不得你，照它定的辦。',
    en: '{where} is held this turn; leave it as it is held.',
  },
  'refusal.budget.exceeded': {
    'zh-Hans': '现金不够，还差{short}。先降下一项花销？',
    'zh-Hant': '現金不夠，還差{short}。先降下一項花銷？',
    en: 'Cash falls short by {short}. Lower one of the bills first.',
  },
  'refusal.minutes.exceeded': {
    'zh-Hans': '人手不够：要{used}小时，只有{of}小时。加人，或少揽一件事。',
    'zh-Hant': '人手不夠：要{used}小時，只有{of}小時。加人，或少攬一件事。',
    en: 'Not enough hands: {used} hours of work, {of} there are. Add people or take on less.',
  },
  'refusal.knob.missing': {
    'zh-Hans': '“{where}”还没定。',
    'zh-Hant': '「{where}」還沒定。',
    en: '{where} is not set yet.',
  },
  'refusal.knob.unknown': {
    'zh-Hans': '没有“{where}”这个旋钮。',
    'zh-Hant': '沒有「{where}」這個旋鈕。',
    en: 'There is no knob {where}.',
  },
  'refusal.knob.offGrid': {
    'zh-Hans': '“{where}”不能放在这一档，请选列出的一档。',
    'zh-Hant': '「{where}」不能放在這一檔，請選列出的一檔。',
    en: '{where} cannot stand there; choose one of its steps.',
  },
  'refusal.knob.wrongType': {
    'zh-Hans': '“{where}”填的不是它要的那种值。',
    'zh-Hant': '「{where}」填的不是它要的那種值。',
    en: '{where} is not the kind of value it takes.',
  },
  'refusal.draft.stale': {
    'zh-Hans': '刚才又改了一处，请看一眼再开门。',
    'zh-Hant': '剛才又改了一處，請看一眼再開門。',
    en: 'Something was changed just now; look once more, then open.',
  },
  'refusal.game.over': { 'zh-Hans': '这一局已经结束。', 'zh-Hant': '這一局已經結束。', en: 'This run is over.' },
  'refusal.game.notOver': {
    'zh-Hans': '还没到最后，打完才看得到。',
    'zh-Hant': '還沒到最後，打完才看得到。',
    en: 'That opens when the run is over.',
  },
  'refusal.game.notOpen': {
    'zh-Hans': '没有打开的局，请回开头再进来。',
    'zh-Hant': '沒有打開的局，請回開頭再進來。',
    en: 'No run is open; go to the start page and come back.',
  },
  'refusal.host.busy': {
    'zh-Hans': '上一步还没办完，请稍等。',
    'zh-Hant': '上一步還沒辦完，請稍等。',
    en: 'The last step is still under way; wait a moment.',
  },
  'refusal.host.closed': {
    'zh-Hans': '这一局已经离开了，请回开头再进来。',
    'zh-Hant': '這一局已經離開了，請回開頭再進來。',
    en: 'This run was left; open it again from the start page.',
  },
  'refusal.host.elsewhere': {
    'zh-Hans': '这一局正在另一个页面里玩，请到那边去，或关掉那边再重新载入。',
    'zh-Hant': '這一局正在另一個頁面裡玩，請到那邊去，或關掉那邊再重新載入。',
    en: 'This run is open in another tab: go there, or close it and reload.',
  },
  'refusal.scenario.unknown': {
    'zh-Hans': '没有“{id}”这个剧本。',
    'zh-Hant': '沒有「{id}」這個劇本。',
    en: 'There is no scenario “{id}”.',
  },
  'refusal.scenario.notValid': {
    'zh-Hans': '剧本第{line}行第{column}列有错（{code}），改好再打开。',
    'zh-Hant': '劇本第{line}行第{column}列有錯（{code}），改好再打開。',
    en: 'The scenario is wrong at line {line}, column {column} ({code}); mend it and open it again.',
  },
  'refusal.scenario.notReached': {
    'zh-Hans': '剧本“{id}”没有取到，请看看网络，再重新载入。',
    'zh-Hant': '劇本「{id}」沒有取到，請看看網路，再重新載入。',
    en: 'The scenario {id} did not arrive: check the connection and reload.',
  },
  'refusal.save.otherEngine': {
    'zh-Hans': '这份进度是另一版程序存的，只能从头开始。',
    'zh-Hant': '這份進度是另一版程式存的，只能從頭開始。',
    en: 'This game was saved by another version; start afresh.',
  },
  'refusal.save.otherRules': {
    'zh-Hans': '剧本的规则改过了，这份进度接不上，只能从头开始。',
    'zh-Hant': '劇本的規則改過了，這份進度接不上，只能從頭開始。',
    en: 'The scenario’s rules have changed since; start afresh.',
  },
  'refusal.save.otherFormat': {
    'zh-Hans': '这份进度的格式读不了，只能从头开始。',
    'zh-Hant': '這份進度的格式讀不了，只能從頭開始。',
    en: 'This save has another format; start afresh.',
  },
  'refusal.save.diverged': {
    'zh-Hans': '这份进度重放到第{act}步就对不上了，只能从头开始。',
    'zh-Hant': '這份進度重放到第{act}步就對不上了，只能從頭開始。',
    en: 'This save no longer replays beyond step {act}; start afresh.',
  },
  'refusal.save.broken': {
    'zh-Hans': '这份进度坏了，只能从头开始。',
    'zh-Hant': '這份進度壞了，只能從頭開始。',
    en: 'This save is damaged; start afresh.',
  },
  'refusal.engine.fault': {
    'zh-Hans': '程序出错了（{fault}），重新载入再试。',
    'zh-Hant': '程式出錯了（{fault}），重新載入再試。',
    en: 'Something broke ({fault}); reload and try again.',
  },
  'refusal.engine.stopped': {
    'zh-Hans': '程序停住了，重新载入接着玩。',
    'zh-Hant': '程式停住了，重新載入接著玩。',
    en: 'The engine has stopped; reload to go on.',
  },
  'refusal.other': {
    'zh-Hans': '这样不行（{code}），请改回再试。',
    'zh-Hant': '這樣不行（{code}），請改回再試。',
    en: 'That cannot be ({code}); change it back and try again.',
  },
} as const satisfies Words;
