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
