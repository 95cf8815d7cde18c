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
  'refusal.progress.notKnown': {
    'zh-Hans': '这既不是进度码，也不是进度文件。进度码以 R1- 开头，请把它完整贴进来。',
    'zh-Hant': '這既不是進度碼，也不是進度檔案。進度碼以 R1- 開頭，請把它完整貼進來。',
    en: 'This is neither a progress code nor a progress file. A code begins with R1-: paste all of it.',
  },
  'refusal.progress.otherVersion': {
    'zh-Hans': '这份进度是第{version}版的，这里只读得懂第{now}版。请换用更新的页面。',
    'zh-Hant': '這份進度是第{version}版的，這裡只讀得懂第{now}版。請換用更新的頁面。',
    en: 'This progress is of version {version}; this page reads version {now}. Open a newer page.',
  },
  'refusal.progress.wrongSign': {
    'zh-Hans': '进度码第{at}个字符“{sign}”不会出现在码里：没有 0、1、I、O。请对照原文改正。',
    'zh-Hant': '進度碼第{at}個字元「{sign}」不會出現在碼裡：沒有 0、1、I、O。請對照原文改正。',
    en: 'Sign {at} of the code, “{sign}”, is in no code: they have no 0, 1, I or O. Compare it with the original.',
  },
  'refusal.progress.tooShort': {
    'zh-Hans': '进度码只有{n}个字符，后面还缺一截。请把它完整贴进来。',
    'zh-Hant': '進度碼只有{n}個字元，後面還缺一截。請把它完整貼進來。',
    en: 'The code has only {n} signs: its end is missing. Paste all of it.',
  },
  'refusal.progress.mistyped': {
    'zh-Hans': '进度码里有字符写错了，对不上。请一个一个对照原文。',
    'zh-Hant': '進度碼裡有字元寫錯了，對不上。請一個一個對照原文。',
    en: 'A sign of the code is wrong: it does not add up. Compare it with the original, sign by sign.',
  },
  'refusal.progress.tooLarge': {
    'zh-Hans': '这个文件太大，不是进度文件。',
    'zh-Hant': '這個檔案太大，不是進度檔案。',
    en: 'This file is too large for a progress file.',
  },
  'refusal.progress.notKept': {
    'zh-Hans': '读到了，可这个浏览器存不下：关掉页面就没了。请先导出，或腾出空间再试。',
    'zh-Hant': '讀到了，可這個瀏覽器存不下：關掉頁面就沒了。請先匯出，或騰出空間再試。',
    en: 'Read, but this browser could not keep it: it is gone with the page. Export it, or make room and try again.',
  },
  'refusal.record.tooLarge': {
    'zh-Hans': '这个文件太大，不是一局的记录。',
    'zh-Hant': '這個檔案太大，不是一局的紀錄。',
    en: 'This file is too large for the record of a game.',
  },
  'refusal.record.notJson': {
    'zh-Hans': '这个文件坏了，或不是本游戏的记录。请选复盘页下载的那个文件。',
    'zh-Hant': '這個檔案壞了，或不是本遊戲的紀錄。請選復盤頁下載的那個檔案。',
    en: 'This file is damaged, or not a record of this game. Choose the one downloaded at the debrief.',
  },
  'refusal.record.notARecord': {
    'zh-Hans': '这个文件不是一份完好的记录（{path}）。请重新下载。',
    'zh-Hant': '這個檔案不是一份完好的紀錄（{path}）。請重新下載。',
    en: 'This file is not a sound record ({path}). Download it again.',
  },
  'refusal.record.noScenario': {
    'zh-Hans': '记录玩的是“{id}”，这里没有这个剧本，记录也没带着它。',
    'zh-Hant': '紀錄玩的是「{id}」，這裡沒有這個劇本，紀錄也沒帶著它。',
    en: 'The record is of the scenario {id}, which is not here and which it does not carry.',
  },
  'refusal.record.otherEngine': {
    'zh-Hans': '记录出自引擎{theirs}，这里是引擎{ours}，放不了。请用当时的页面打开。',
    'zh-Hant': '紀錄出自引擎{theirs}，這裡是引擎{ours}，放不了。請用當時的頁面打開。',
    en: 'The record is of engine {theirs}, this is engine {ours}: open it with the page of its time.',
  },
  'refusal.record.otherRules': {
    'zh-Hans': '剧本“{id}”的规则在那之后改过，这份记录放不了。请用当时的页面打开。',
    'zh-Hant': '劇本「{id}」的規則在那之後改過，這份紀錄放不了。請用當時的頁面打開。',
    en: 'The rules of {id} have changed since this record was made: open it with the page of its time.',
  },
  'refusal.record.otherLuck': {
    'zh-Hans': '记录的运气或第一节链被改过，不能信它。',
    'zh-Hant': '紀錄的運氣或第一節鏈被改過，不能信它。',
    en: 'The luck or the first link of this record was changed: it cannot be trusted.',
  },
  'refusal.record.refused': {
    'zh-Hans': '第{act}步引擎不接受：这一步被改过，不能信它。',
    'zh-Hant': '第{act}步引擎不接受：這一步被改過，不能信它。',
    en: 'The engine refuses step {act}: it was changed, the record cannot be trusted.',
  },
  'refusal.record.broken': {
    'zh-Hans': '第{act}步重放出来与记录对不上：这一步或它的链被改过，不能信它。',
    'zh-Hant': '第{act}步重放出來與紀錄對不上：這一步或它的鏈被改過，不能信它。',
    en: 'Step {act} does not lead where the record says: it or its link was changed.',
  },
  'refusal.record.unfinished': {
    'zh-Hans': '记录只到第{turn}期，共{of}期：后面的缺了。',
    'zh-Hant': '紀錄只到第{turn}期，共{of}期：後面的缺了。',
    en: 'The record ends in turn {turn} of {of}: the rest is missing.',
  },
  'refusal.record.otherScore': {
    'zh-Hans': '每一步都对，分数对不上：记着{said}分，重放得{found}分。',
    'zh-Hant': '每一步都對，分數對不上：記著{said}分，重放得{found}分。',
    en: 'Every step agrees, the score does not: it says {said}, the replay gives {found}.',
  },
  'refusal.record.notOurs': {
    'zh-Hans': '这局的剧本不在这里的目录里，只能看，不能接着练。',
    'zh-Hant': '這局的劇本不在這裡的目錄裡，只能看，不能接著練。',
    en: 'This game’s scenario is not in the catalogue here: it can be looked at, not played on.',
  },
  'refusal.practice.notKept': {
    'zh-Hans': '这个浏览器存不下这一局练习，请腾出空间再试。',
    'zh-Hant': '這個瀏覽器存不下這一局練習，請騰出空間再試。',
    en: 'This browser could not keep the practice run: make room and try again.',
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
  'refusal.server.notReached': {
    'zh-Hans': '没连上服务器，正在重试。做过的决定都留在这台设备上。',
    'zh-Hant': '沒連上伺服器，正在重試。做過的決定都留在這台裝置上。',
    en: 'The server is not reached; trying again. What you decided is kept on this device.',
  },
  'refusal.act.other': {
    'zh-Hans': '这一步已经有别人定了（队友、老师或到点）。看看现在的局面，再定下一步。',
    'zh-Hant': '這一步已經有別人定了（隊友、老師或到點）。看看現在的局面，再定下一步。',
    en: 'Somebody else has made this move: a teammate, the teacher or the deadline. Look at how it stands, then go on.',
  },
  'refusal.act.notYourLever': {
    'zh-Hans': '这一项归队友管，请跟他商量。',
    'zh-Hant': '這一項歸隊友管，請跟他商量。',
    en: 'A teammate has this lever; talk to them.',
  },
  'refusal.draft.otherTurn': {
    'zh-Hans': '这一期已经结束，请看现在这一期。',
    'zh-Hant': '這一期已經結束，請看現在這一期。',
    en: 'That turn is closed; look at the present one.',
  },
  'refusal.draft.notAgreed': {
    'zh-Hans': '还有队友没同意这份方案，等等他们。',
    'zh-Hant': '還有隊友沒同意這份方案，等等他們。',
    en: 'Not everybody in the team has agreed yet; wait for them.',
  },
  'refusal.event.notOpen': {
    'zh-Hans': '现在不在开放时间，看看时间再来。',
    'zh-Hant': '現在不在開放時間，看看時間再來。',
    en: 'It is not open now; look at its times.',
  },
  'refusal.event.paused': {
    'zh-Hans': '老师按了暂停，等继续后再定。',
    'zh-Hant': '老師按了暫停，等繼續後再定。',
    en: 'Paused by the teacher; confirm when it goes on.',
  },
  'refusal.event.closed': {
    'zh-Hans': '这场已经结束，可以看榜和回放。',
    'zh-Hant': '這場已經結束，可以看榜和回放。',
    en: 'This event is closed; look at the board and the replays.',
  },
  'refusal.event.running': {
    'zh-Hans': '这场结束后才公开，请到时再看。',
    'zh-Hant': '這場結束後才公開，請到時再看。',
    en: 'This opens when the event is closed; come back then.',
  },
  'refusal.attempt.over': {
    'zh-Hans': '这一局已经结束或作废，请回教室看看。',
    'zh-Hant': '這一局已經結束或作廢，請回教室看看。',
    en: 'This game is finished or was restarted; go back to the class.',
  },
  'refusal.who.unknown': {
    'zh-Hans': '座位没认出来。请用座位链接或续座码回来；没送出的决定还留着。',
    'zh-Hant': '座位沒認出來。請用座位連結或續座碼回來；沒送出的決定還留著。',
    en: 'Your seat is not known here. Come back by its link or code; what was not sent is kept.',
  },
} as const satisfies Words;
