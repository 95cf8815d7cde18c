import { existsSync } from 'node:fs';
import { command } from '../command.ts';
import { notOk, usage } from '../complaint.ts';
import { EXIT } from '../exit.ts';
import { checkOutput } from '../output-file.ts';
import { DATA, placeOf } from '../store-place.ts';

const KEPT = { 'zh-Hans': '备份已写到 {file}', 'zh-Hant': '備份已寫到 {file}', en: 'the backup is written to {file}' };
const BACK = {
  'zh-Hans': '已恢复到 {folder}：{events} 场比赛、{scores} 个分数重放核对无误',
  'zh-Hant': '已還原到 {folder}：{events} 場比賽、{scores} 個分數重放核對無誤',
  en: 'restored into {folder}: {events} {events:event|events} and {scores} {scores:score|scores} replayed and verified',
};
const FLAWED = {
  'zh-Hans': '{code}：{where}：{what}',
  'zh-Hant': '{code}：{where}：{what}',
  en: '{code}: {where}: {what}',
};

/** Writes all data as it is at one moment into one file, while a server may go on. With `--json`: `{file}`. */
export const backup = command({
  name: 'backup',
  about: { 'zh-Hans': '备份所有数据', 'zh-Hant': '備份所有資料', en: 'back all data up' },
  places: { hint: 'FILE', many: false },
  options: { data: DATA },
  async run([file = ''], { data }, terminal) {
    checkOutput(file);
    if (existsSync(file)) throw usage('backup.exists', { file });
    const { backUp } = await import('../../server/store/backup.ts');
    await backUp(placeOf(data), file);
    terminal.give({ file });
    terminal.print(terminal.say(KEPT, { file }));
    return EXIT.ok;
  },
});

/**
 * Puts a backup into an empty folder or an empty PostgreSQL, and replays every game of it. With `--json`:
 * `{ok, folder, events, scores, flaws: [{code, where, what}]}`.
 */
export const restore = command({
  name: 'restore',
  about: {
    'zh-Hans': '把备份恢复到空文件夹或空数据库，并重放核对每个分数',
    'zh-Hant': '把備份還原到空資料夾或空資料庫，並重放核對每個分數',
    en: 'restore a backup into an empty folder or database and verify every score by replaying it',
  },
  places: { hint: 'FILE', many: false },
  options: { data: DATA },
  async run([file = ''], { data }, terminal) {
    if (!existsSync(file)) throw usage('file.missing', { file });
    const place = placeOf(data);
    const { restoreFrom } = await import('../../server/store/backup.ts');
    const { verifyStore } = await import('../../server/proof/verify-store.ts');
    const { openStore } = await import('../../server/store/open-store.ts');
    const { hostOf } = await import('../../server/store/postgres.ts');
    const folder = 'address' in place ? hostOf(place.address) : place.data;
    const why = await restoreFrom(file, place);
    if (why === 'notEmpty') throw notOk('restore.notEmpty', { folder });
    if (why !== null) throw notOk('restore.notOurs', { file, reason: why });
    const store = await openStore(place);
    try {
      const { events, scores, flaws } = await verifyStore(store);
      terminal.give({ ok: flaws.length === 0, folder, events, scores, flaws });
      for (const flaw of flaws) terminal.print(terminal.say(FLAWED, { ...flaw }));
      if (flaws.length === 0) terminal.print(terminal.say(BACK, { folder, events, scores }));
      return flaws.length === 0 ? EXIT.ok : EXIT.notOk;
    } finally {
      await store.close();
    }
  },
});
