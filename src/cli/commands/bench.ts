import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { command } from '../command.ts';
import { notOk } from '../complaint.ts';
import { EXIT } from '../exit.ts';
import { flag } from '../options.ts';

const BENCH = join(import.meta.dirname, '../../../bench/main.ts');

/** Measures speed with the project's own bench, in a process of its own so that nothing else is warm. */
export const bench = command({
  name: 'bench',
  about: {
    'zh-Hans': '测速：每客户每期几纳秒，以及与 XState 的倍数',
    'zh-Hant': '測速：每客戶每期幾奈秒，以及與 XState 的倍數',
    en: 'measure speed: nanoseconds per customer and turn, and ratios to XState',
  },
  places: null,
  options: {
    quick: flag({
      'zh-Hans': '略去十万人与一百万人的两项，闲着的机器上不到一分钟',
      'zh-Hant': '略去十萬人與一百萬人的兩項，閒著的機器上不到一分鐘',
      en: 'leave out the hundred thousand and the million people: under a minute on a machine at rest',
    }),
  },
  async run(_given, { quick }, { json }) {
    if (!existsSync(BENCH)) throw notOk('bench.missing');
    const words = [...(json ? ['--json'] : []), ...(quick ? ['--quick'] : [])];
    const child = spawn(process.execPath, [BENCH, ...words], { stdio: 'inherit' });
    return new Promise<number>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (code, signal) => {
        if (signal !== null) reject(notOk('bench.stopped', { signal }));
        else resolve(code === 0 ? EXIT.ok : EXIT.notOk);
      });
    });
  },
});
