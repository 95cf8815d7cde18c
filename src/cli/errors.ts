import type { Words } from '../words/words.ts';

/** Every way in which a call can go wrong, as a sentence that says what to do. */
export const ERRORS = {
  // the call
  'usage.unknownCommand': {
    'zh-Hans': '没有“{name}”这个命令；可用的有：{known}',
    'zh-Hant': '沒有「{name}」這個命令；可用的有：{known}',
    en: 'there is no command “{name}”; there are: {known}',
  },
  'usage.commandFirst': {
    'zh-Hans': '命令写在最前：rapport {name} …',
    'zh-Hant': '命令寫在最前：rapport {name} …',
    en: 'the command comes first: rapport {name} …',
  },
  'usage.unknownOption': {
    'zh-Hans': '没有 {option} 这个选项；可用的有：{known}',
    'zh-Hant': '沒有 {option} 這個選項；可用的有：{known}',
    en: 'there is no option {option}; there are: {known}',
  },
  'usage.needsValue': {
    'zh-Hans': '{option} 后面要写一个值：{option} {hint}',
    'zh-Hant': '{option} 後面要寫一個值：{option} {hint}',
    en: '{option} needs a value: write {option} {hint}',
  },
  'usage.dashValue': {
    'zh-Hans': '{option} 后面要写一个值：{option} {hint}；若值真以短横开头，写成 {option}={value}',
    'zh-Hant': '{option} 後面要寫一個值：{option} {hint}；若值真以短橫開頭，寫成 {option}={value}',
    en: '{option} needs a value: write {option} {hint}, or {option}={value} if the value does begin with a dash',
  },
  'usage.takesNoValue': {
    'zh-Hans': '{option} 不带值：只写 {option}',
    'zh-Hant': '{option} 不帶值：只寫 {option}',
    en: '{option} takes no value: write {option} alone',
  },
  'usage.twice': {
    'zh-Hans': '{option} 写了两次；只写一次',
    'zh-Hant': '{option} 寫了兩次；只寫一次',
    en: '{option} is given twice; give it once',
  },
  'usage.needed': {
    'zh-Hans': '还缺 {option}：写上 {option} {hint}',
    'zh-Hant': '還缺 {option}：寫上 {option} {hint}',
    en: '{option} is missing: write {option} {hint}',
  },
  'usage.notWhole': {
    'zh-Hans': '{option} 要是 {least} 到 {most} 的整数，不能是“{written}”',
    'zh-Hant': '{option} 要是 {least} 到 {most} 的整數，不能是「{written}」',
    en: '{option} must be a whole number from {least} to {most}, not “{written}”',
  },
  'usage.notOneOf': {
    'zh-Hans': '{option} 不能是“{written}”；可选：{known}',
    'zh-Hant': '{option} 不能是「{written}」；可選：{known}',
    en: '{option} cannot be “{written}”; it is one of: {known}',
  },
  'usage.placeMissing': {
    'zh-Hans': '还缺 {hint}：rapport {command} {hint}',
    'zh-Hant': '還缺 {hint}：rapport {command} {hint}',
    en: '{hint} is missing: write rapport {command} {hint}',
  },
  'usage.placeExtra': {
    'zh-Hans': '只要一个 {hint}；“{extra}”多余',
    'zh-Hant': '只要一個 {hint}；「{extra}」多餘',
    en: 'one {hint} is enough; take out “{extra}”',
  },
  'usage.noPlaces': {
    'zh-Hans': '{command} 后面不写名字；去掉“{extra}”',
    'zh-Hant': '{command} 後面不寫名字；去掉「{extra}」',
    en: '{command} takes options alone; take out “{extra}”',
  },
  'usage.whoPlays': {
    'zh-Hans': '由谁来玩？写 --player NAME（{known}），或用 --acts FILE 重放，二选一',
    'zh-Hant': '由誰來玩？寫 --player NAME（{known}），或用 --acts FILE 重放，二選一',
    en: 'who plays? Give --player NAME ({known}) or --acts FILE, one of the two',
  },
  // files
  'scenario.unknown': {
    'zh-Hans': '没有“{name}”这个剧本：目录里有 {known}，也没有这个文件',
    'zh-Hant': '沒有「{name}」這個劇本：目錄裡有 {known}，也沒有這個檔案',
    en: 'there is no scenario “{name}”: the catalogue has {known}, and there is no such file',
  },
  'scenario.broken': {
    'zh-Hans': '{file} 还不能用：先改好上面列出的 {n} 处',
    'zh-Hant': '{file} 還不能用：先改好上面列出的 {n} 處',
    en: '{file} cannot be played yet: mend the {n} {n:problem|problems} listed above',
  },
  'file.missing': {
    'zh-Hans': '没有 {file} 这个文件',
    'zh-Hant': '沒有 {file} 這個檔案',
    en: 'there is no file {file}',
  },
  'file.folder': {
    'zh-Hans': '{file} 是文件夹，不是文件；写出里面的文件名',
    'zh-Hant': '{file} 是資料夾，不是檔案；寫出裡面的檔名',
    en: '{file} is a folder; name a file in it',
  },
  'file.unreadable': {
    'zh-Hans': '读不了 {file}（{reason}）；检查权限',
    'zh-Hant': '讀不了 {file}（{reason}）；檢查權限',
    en: '{file} cannot be read ({reason}); check its permissions',
  },
  'file.unwritable': {
    'zh-Hans': '写不了 {file}（{reason}）；换一个能写的地方',
    'zh-Hant': '寫不了 {file}（{reason}）；換一個能寫的地方',
    en: '{file} cannot be written ({reason}); choose a place where it can',
  },
  'file.noFolder': {
    'zh-Hans': '没有 {folder} 这个文件夹；先建好，或写到别处',
    'zh-Hant': '沒有 {folder} 這個資料夾；先建好，或寫到別處',
    en: 'there is no folder {folder}; make it first, or write elsewhere',
  },
  // questions
  'questions.action': {
    'zh-Hans': 'questions 后面要写 {known} 之一，不能是“{written}”',
    'zh-Hant': 'questions 後面要寫 {known} 之一，不能是「{written}」',
    en: 'after questions comes one of {known}, not “{written}”',
  },
  'questions.format': {
    'zh-Hans': '看不出 {file} 是什么格式；文件名以 {known} 之一结尾',
    'zh-Hant': '看不出 {file} 是什麼格式；檔名以 {known} 之一結尾',
    en: 'the name {file} tells no format; let it end with one of {known}',
  },
  'questions.json': {
    'zh-Hans': '导入的题写成 .json；{file} 换个名字',
    'zh-Hant': '匯入的題寫成 .json；{file} 換個名字',
    en: 'imported questions are written as .json; give {file} another name',
  },
  'questions.language': {
    'zh-Hans': '不是每一题都有 {language}；这份题库有 {known}',
    'zh-Hant': '不是每一題都有 {language}；這份題庫有 {known}',
    en: 'not every question is said in {language}; this bank has {known}',
  },
  'questions.broken': {
    'zh-Hans': '{file} 还不能用：先改好上面列出的 {n} 处',
    'zh-Hant': '{file} 還不能用：先改好上面列出的 {n} 處',
    en: '{file} cannot be used yet: mend the {n} {n:problem|problems} listed above',
  },
  // beginning
  'new.name': {
    'zh-Hans': '剧本的编号不能是“{name}”：先一个大写字母，再写字母和数字，例如 MyShop；中文名写在文件的 title 里',
    'zh-Hant': '劇本的編號不能是「{name}」：先一個大寫字母，再寫字母和數字，例如 MyShop；中文名寫在檔案的 title 裡',
    en: 'a scenario cannot be called “{name}”: write a capital letter, then letters and digits, such as MyShop; its title stands in the file',
  },
  'new.catalogue': {
    'zh-Hans': '{name} 是目录里的剧本；换一个编号，例如 My{name}',
    'zh-Hant': '{name} 是目錄裡的劇本；換一個編號，例如 My{name}',
    en: '{name} is a scenario of the catalogue; choose another name, such as My{name}',
  },
  'new.exists': {
    'zh-Hans': '已经有 {file} 这个文件，不会改写它；换一个名字，或写 --out 别的文件',
    'zh-Hant': '已經有 {file} 這個檔案，不會改寫它；換一個名字，或寫 --out 別的檔案',
    en: 'there is a file {file} already, and it will not be overwritten; choose another name, or another file with --out',
  },
  // playing
  'acts.broken': {
    'zh-Hans': '{file} 不能重放：先改好上面列出的 {n} 处；文件要是一列动作，或一份记录',
    'zh-Hant': '{file} 不能重放：先改好上面列出的 {n} 處；檔案要是一列動作，或一份紀錄',
    en: '{file} cannot be replayed: mend the {n} {n:problem|problems} listed above; it must be a list of acts or a record',
  },
  'acts.refused': {
    'zh-Hans': '{file} 的 acts[{act}]（第 {turn} 期）不能照做：{because}',
    'zh-Hant': '{file} 的 acts[{act}]（第 {turn} 期）不能照做：{because}',
    en: 'acts[{act}] of {file} (turn {turn}) is refused: {because}',
  },
  'acts.unfinished': {
    'zh-Hans': '{file} 的动作只到第 {turn} 期，共 {of} 期；补上其余各期的 close',
    'zh-Hant': '{file} 的動作只到第 {turn} 期，共 {of} 期；補上其餘各期的 close',
    en: 'the acts of {file} end in turn {turn} of {of}; add a close for each turn left',
  },
  // analysing
  'analyse.notPlain': {
    'zh-Hans': '{file} 不是普通文件；先存成文件再分析',
    'zh-Hant': '{file} 不是普通檔案；先存成檔案再分析',
    en: '{file} is not a plain file; save it as one first',
  },
  'analyse.notText': {
    'zh-Hans': '{file} 不是文本；从表格软件另存为 CSV，或写明 --encoding',
    'zh-Hant': '{file} 不是文字檔；從試算表另存為 CSV，或寫明 --encoding',
    en: '{file} is no text; save it as CSV from the spreadsheet, or name its --encoding',
  },
  'analyse.noColumn': {
    'zh-Hans': '{option}：没有“{name}”这一列；有：{known}（也可写第几列）',
    'zh-Hant': '{option}：沒有「{name}」這一欄；有：{known}（也可寫第幾欄）',
    en: '{option}: there is no column “{name}”; there are: {known} (or give its number)',
  },
  'analyse.noPlace': {
    'zh-Hans': '{option}：没有第 {place} 列；只有 {n} 列，从 1 数起（分隔符不对就写 --delimiter）',
    'zh-Hant': '{option}：沒有第 {place} 欄；只有 {n} 欄，從 1 數起（分隔符號不對就寫 --delimiter）',
    en: '{option}: there is no column {place}; there {n:is|are} {n}, counted from 1 (if they are not parted rightly, give --delimiter)',
  },
  'analyse.openQuote': {
    'zh-Hans': '第 {line} 行的引号没有合上；补上，或删去',
    'zh-Hant': '第 {line} 行的引號沒有合上；補上，或刪去',
    en: 'the quote opened on line {line} is not closed; close it or take it out',
  },
  'analyse.nothing': {
    'zh-Hans': '{file} 的 {n} 行没有一行能用；第一处：第 {line} 行 {value}（{reason}）',
    'zh-Hant': '{file} 的 {n} 列沒有一列能用；第一處：第 {line} 列 {value}（{reason}）',
    en: 'none of the {n} {n:row|rows} of {file} can be used; the first: line {line} {value} ({reason})',
  },
  'analyse.empty': {
    'zh-Hans': '{file} 里没有数据行',
    'zh-Hant': '{file} 裡沒有資料列',
    en: 'there are no rows in {file}',
  },
  'analyse.mixedDates': {
    'zh-Hans':
      '日期有两种写法：第 {dmy} 行日在前，第 {mdy} 行月在前；用 --dates dmy 或 --dates mdy 定一种，另一种会被略去',
    'zh-Hant':
      '日期有兩種寫法：第 {dmy} 行日在前，第 {mdy} 行月在前；用 --dates dmy 或 --dates mdy 定一種，另一種會被略去',
    en: 'dates are written in two ways: day first on line {dmy}, month first on line {mdy}; choose with --dates dmy or --dates mdy, and what does not fit is left out',
  },
  'analyse.unclearDates': {
    'zh-Hans': '看不出“{written}”（第 {line} 行）哪个是日、哪个是月；写 --dates dmy 或 --dates mdy',
    'zh-Hant': '看不出「{written}」（第 {line} 行）哪個是日、哪個是月；寫 --dates dmy 或 --dates mdy',
    en: 'nothing tells day from month in “{written}” (line {line}); give --dates dmy or --dates mdy',
  },
  'analyse.badUntil': {
    'zh-Hans': '{option} 要写成 2026-01-31 这样的日期，不能是“{written}”',
    'zh-Hant': '{option} 要寫成 2026-01-31 這樣的日期，不能是「{written}」',
    en: '{option} must be a date such as 2026-01-31, not “{written}”',
  },
  'analyse.tooEarly': {
    'zh-Hans': '到 {until} 为止还没有购买；第一次在 {first}',
    'zh-Hant': '到 {until} 為止還沒有購買；第一次在 {first}',
    en: 'nobody had bought by {until}; the first purchase is of {first}',
  },
  'analyse.badCuts': {
    'zh-Hans': '{option} 要是从小到大、1 到 99 的整数百分点，例如 70,90，不能是“{written}”',
    'zh-Hant': '{option} 要是從小到大、1 到 99 的整數百分點，例如 70,90，不能是「{written}」',
    en: '{option} must be rising whole percentages from 1 to 99, such as 70,90, not “{written}”',
  },
  'analyse.badPivot': {
    'zh-Hans': '{option} 要写成 行,列 或 行,列,看什么（count、sum、mean），行列是列名或 {periods}，不能是“{written}”',
    'zh-Hant': '{option} 要寫成 列,欄 或 列,欄,看什麼（count、sum、mean），列欄是欄名或 {periods}，不能是「{written}」',
    en: '{option} must be ROW,COLUMN or ROW,COLUMN,FIGURE (count, sum, mean), of column names or {periods}, not “{written}”',
  },
  'analyse.pivotAmount': {
    'zh-Hans': '交叉表要看 {figure}，就要写明 --amount',
    'zh-Hant': '交叉表要看 {figure}，就要寫明 --amount',
    en: 'a pivot table of {figure} needs --amount',
  },
  'analyse.bigPivot': {
    'zh-Hans': '交叉表有 {n} 格，最多 {most} 格；换取值少一些的列',
    'zh-Hant': '交叉表有 {n} 格，最多 {most} 格；換取值少一些的欄',
    en: 'the pivot table has {n} cells, and {most} are the most; take columns with fewer values',
  },
  'analyse.badServqual': {
    'zh-Hans': '{option} 要写成 维度:感知列:期望列，多个用逗号隔开，维度不重名，不能是“{written}”',
    'zh-Hant': '{option} 要寫成 構面:感知欄:期望欄，多個用逗號隔開，構面不重名，不能是「{written}」',
    en: '{option} must be NAME:PERCEIVED:EXPECTED, parted by commas, each name once, not “{written}”',
  },
  'analyse.eitherOr': {
    'zh-Hans': '{one} 看的是交易，{other} 看的是问卷；一次写一种',
    'zh-Hant': '{one} 看的是交易，{other} 看的是問卷；一次寫一種',
    en: '{one} is about purchases and {other} about a survey; give one kind at a time',
  },
  // what was, and what would have been
  'record.broken': {
    'zh-Hans': '{file} 不是一份完好的记录：先改好上面列出的 {n} 处',
    'zh-Hant': '{file} 不是一份完好的紀錄：先改好上面列出的 {n} 處',
    en: '{file} is no sound record: mend the {n} {n:problem|problems} listed above',
  },
  'record.noScenario': {
    'zh-Hans': '{file} 所玩的 {id} 不在目录里，记录也没带着能用的剧本；用 play --out 重新录',
    'zh-Hant': '{file} 所玩的 {id} 不在目錄裡，紀錄也沒帶著能用的劇本；用 play --out 重新錄',
    en: '{file} is of the scenario {id}, which is neither in the catalogue nor sound in the record; record it with play --out',
  },
  'record.notVerified': {
    'zh-Hans': '{file} 核对不符，讲不出真相：{told}',
    'zh-Hant': '{file} 核對不符，講不出真相：{told}',
    en: '{file} does not verify, so there is no truth to tell: {told}',
  },
  'why.noCustomer': {
    'zh-Hans': '没有“{written}”这位客户：写 1 到 {most} 的编号，或有名字的人：{known}',
    'zh-Hant': '沒有「{written}」這位客戶：寫 1 到 {most} 的編號，或有名字的人：{known}',
    en: 'there is no customer “{written}”: give a number from 1 to {most}, or somebody by id: {known}',
  },
  'why.otherGame': {
    'zh-Hans': '{file} 不是同一剧本、同一运气的一局，不能对照；用同样的 --seed 再玩一局',
    'zh-Hant': '{file} 不是同一劇本、同一運氣的一局，不能對照；用同樣的 --seed 再玩一局',
    en: '{file} is not of the same scenario and luck, so nothing can be held against it; play one with the same --seed',
  },
  'whatIf.notSet': {
    'zh-Hans': '{option} 要写成 LEVER.KNOB=VALUE，例如 staff.agents=5，不能是“{written}”',
    'zh-Hant': '{option} 要寫成 LEVER.KNOB=VALUE，例如 staff.agents=5，不能是「{written}」',
    en: '{option} is written LEVER.KNOB=VALUE, such as staff.agents=5, not “{written}”',
  },
  'whatIf.noLever': {
    'zh-Hans': '没有“{written}”这个手段；这个剧本里有：{known}',
    'zh-Hant': '沒有「{written}」這個手段；這個劇本裡有：{known}',
    en: 'there is no lever “{written}”; this scenario has: {known}',
  },
  'whatIf.noKnob': {
    'zh-Hans': '{lever} 里没有“{written}”；有：{known}',
    'zh-Hant': '{lever} 裡沒有「{written}」；有：{known}',
    en: '{lever} has no “{written}”; it has: {known}',
  },
  'whatIf.noValue': {
    'zh-Hans': '{where} 不能是“{written}”；可以是：{known}',
    'zh-Hant': '{where} 不能是「{written}」；可以是：{known}',
    en: '{where} cannot be “{written}”; it can be: {known}',
  },
  'whatIf.noJson': {
    'zh-Hans': '{where} 的值要用 JSON 写，不能是“{written}”',
    'zh-Hant': '{where} 的值要用 JSON 寫，不能是「{written}」',
    en: 'the value of {where} is written as JSON, not “{written}”',
  },
  'whatIf.refused': {
    'zh-Hans': '第 {turn} 期不能这样定：{because}',
    'zh-Hant': '第 {turn} 期不能這樣定：{because}',
    en: 'turn {turn} cannot be decided so: {because}',
  },
  // classes and competitions
  'deed.unknown': {
    'zh-Hans': '{command} 不会“{name}”；可用：{known}',
    'zh-Hant': '{command} 不會「{name}」；可用：{known}',
    en: '{command} does not know “{name}”; there are: {known}',
  },
  'deed.placeMissing': {
    'zh-Hans': '还缺 {hint}：rapport {command} {hint}',
    'zh-Hant': '還缺 {hint}：rapport {command} {hint}',
    en: '{hint} is missing: write rapport {command} {hint}',
  },
  'code.unknown': {
    'zh-Hans': '没有代码为 {code} 的{what}；对照一下黑板',
    'zh-Hant': '沒有代碼為 {code} 的{what}；對照一下黑板',
    en: 'there is no {what} with the code {code}; compare it with the board',
  },
  'event.refused': {
    'zh-Hans': '不能这样做（{code}）：{message}；{todo}',
    'zh-Hant': '不能這樣做（{code}）：{message}；{todo}',
    en: '{message} ({code}); {todo}',
  },
  'event.running': {
    'zh-Hans': '{code} 的运气还封着：先 rapport event close {code}',
    'zh-Hant': '{code} 的運氣還封著：先 rapport event close {code}',
    en: 'the luck of {code} is still sealed: close it first with rapport event close {code}',
  },
  'event.badLine': {
    'zh-Hans': '{file} 第 {line} 行不是比赛导出文件的内容；重新导出',
    'zh-Hant': '{file} 第 {line} 行不是比賽匯出檔的內容；重新匯出',
    en: 'line {line} of {file} is none of an exported event; export it again',
  },
  'server.address': {
    'zh-Hans': '“{address}”不是服务器地址；写成 http://192.0.2.7:8080 这样',
    'zh-Hant': '「{address}」不是伺服器位址；寫成 http://192.0.2.7:8080 這樣',
    en: '“{address}” is no address of a server; write it like http://192.0.2.7:8080',
  },
  'server.notReached': {
    'zh-Hans': '连不上 {address}（{reason}）；看看服务器是否开着',
    'zh-Hant': '連不上 {address}（{reason}）；看看伺服器是否開著',
    en: '{address} does not answer ({reason}); see that the server runs',
  },
  'server.otherScenario': {
    'zh-Hans': '{code} 玩的是 {id}，不是 {asked}',
    'zh-Hant': '{code} 玩的是 {id}，不是 {asked}',
    en: '{code} is played with {id}, not with {asked}',
  },
  'backup.exists': {
    'zh-Hans': '{file} 已经有了；换一个名字',
    'zh-Hant': '{file} 已經有了；換一個名字',
    en: '{file} is there already; choose another name',
  },
  'restore.notEmpty': {
    'zh-Hans': '{folder} 里已有数据；换一个空文件夹（--data FOLDER）或空数据库',
    'zh-Hant': '{folder} 裡已有資料；換一個空資料夾（--data FOLDER）或空資料庫',
    en: 'there is data in {folder}; choose an empty folder with --data FOLDER, or an empty database',
  },
  'restore.notOurs': {
    'zh-Hans': '{file} 不是完好的备份（{reason}）',
    'zh-Hant': '{file} 不是完好的備份（{reason}）',
    en: '{file} is no sound backup ({reason})',
  },
  // the rest
  'bench.missing': {
    'zh-Hans': '这里没有 bench/main.ts：请在项目的源码目录里运行',
    'zh-Hant': '這裡沒有 bench/main.ts：請在專案的原始碼目錄裡執行',
    en: 'there is no bench/main.ts here: run this in a checkout of the project',
  },
  'bench.stopped': {
    'zh-Hans': '测速被打断了（{signal}）',
    'zh-Hant': '測速被打斷了（{signal}）',
    en: 'the bench was stopped ({signal})',
  },
  'serve.noPage': {
    'zh-Hans': '{folder} 里没有做好的网页：先运行 npm run build',
    'zh-Hant': '{folder} 裡沒有做好的網頁：先執行 npm run build',
    en: 'there is no built page in {folder}: run npm run build first',
  },
  'serve.taken': {
    'zh-Hans': '端口 {port} 已被别的程序占用：关掉那个程序，或换一个：--port {other}',
    'zh-Hant': '連接埠 {port} 已被別的程式佔用：關掉那個程式，或換一個：--port {other}',
    en: 'port {port} is taken by another program: stop that one, or choose another: --port {other}',
  },
  'serve.forbidden': {
    'zh-Hans': '没有权限打开端口 {port}：选 1023 以上的，例如 --port 8080',
    'zh-Hant': '沒有權限開啟連接埠 {port}：選 1023 以上的，例如 --port 8080',
    en: 'this user may not open port {port}: choose one above 1023, for example --port 8080',
  },
  'serve.noHost': {
    'zh-Hans': '本机没有 {host} 这个地址：去掉 --host，或写 --host 127.0.0.1',
    'zh-Hant': '本機沒有 {host} 這個位址：去掉 --host，或寫 --host 127.0.0.1',
    en: 'this machine has no address {host}: leave --host out, or write --host 127.0.0.1',
  },
} as const satisfies Words;

export type ErrorKey = keyof typeof ERRORS;
