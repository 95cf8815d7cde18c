import { existsSync } from 'node:fs';
import { resolve as absolute, join } from 'node:path';
import { command } from '../command.ts';
import type { Complaint } from '../complaint.ts';
import { notOk } from '../complaint.ts';
import { EXIT } from '../exit.ts';
import { text, whole } from '../options.ts';
import { DATA, placeOf } from '../store-place.ts';

const PAGE = join(import.meta.dirname, '../../../dist');
/** Every address of the machine, so that a classroom reaches it. */
const ANYWHERE = '0.0.0.0';
const LAST_PORT = 65_535;

const HERE = { 'zh-Hans': '网页在 {address}', 'zh-Hant': '網頁在 {address}', en: 'The page is at {address}' };
const ROOM = { 'zh-Hans': '同一网络里：{address}', 'zh-Hant': '同一網路裡：{address}', en: 'In this room: {address}' };
const DESK = {
  'zh-Hans': '教师从这里进：{address}',
  'zh-Hant': '教師從這裡進：{address}',
  en: 'Teachers come in at {address}',
};
const STOP = { 'zh-Hans': '按 Ctrl+C 停止。', 'zh-Hant': '按 Ctrl+C 停止。', en: 'Stop with Ctrl+C.' };

/**
 * Serves page and API until SIGINT or SIGTERM. With `--json` one line `{ok, address, port, room, desk}` once it listens.
 *
 * `DATABASE_URL` names a PostgreSQL instead of the folder, `RAPPORT_PASSWORD` the owner's password, `RAPPORT_PROXIES` the
 * addresses of proxies in front, `RAPPORT_LOG` the least level that is logged.
 */
export const serve = command({
  name: 'serve',
  about: {
    'zh-Hans': '开服务器：网页、班级和比赛',
    'zh-Hant': '開伺服器：網頁、班級和比賽',
    en: 'serve the page, classes and competitions',
  },
  places: null,
  options: {
    data: DATA,
    port: whole(
      'PORT',
      {
        'zh-Hans': '端口，默认 8080；0 为任一空闲端口',
        'zh-Hant': '連接埠，預設 8080；0 為任一空閒連接埠',
        en: 'port, 8080 if left out; 0 takes any that is free',
      },
      { least: 0, most: LAST_PORT, otherwise: 8080 },
    ),
    host: text('ADDRESS', {
      'zh-Hans': '只在本机的这个地址上服务，例如 127.0.0.1；默认所有地址',
      'zh-Hant': '只在本機的這個位址上服務，例如 127.0.0.1；預設所有位址',
      en: 'serve on this address of the machine alone, such as 127.0.0.1; all addresses if left out',
    }),
    page: text('FOLDER', {
      'zh-Hans': '做好的网页所在的文件夹，默认 dist',
      'zh-Hant': '做好的網頁所在的資料夾，預設 dist',
      en: 'folder of the built page, dist if left out',
    }),
  },
  async run(_given, { port, host, page, data }, terminal) {
    const dist = page === null ? PAGE : absolute(page);
    if (!existsSync(join(dist, 'index.html'))) throw notOk('serve.noPage', { folder: dist });
    const { qrOf, runServer } = await import('../../server/run-server.ts');
    const { DATABASE_URL, RAPPORT_PASSWORD, RAPPORT_PROXIES, RAPPORT_LOG } = process.env;
    const running = await runServer({
      dist,
      port,
      host: host ?? undefined,
      place: placeOf(data, DATABASE_URL),
      password: RAPPORT_PASSWORD,
      proxies: RAPPORT_PROXIES,
      log: RAPPORT_LOG,
    }).catch((error: unknown) => {
      throw whyNot(error, port, host ?? ANYWHERE);
    });
    const { address, room, ownerLink } = running;
    terminal.give({ ok: true, address, port: running.port, room, desk: ownerLink });
    terminal.print(terminal.say(HERE, { address }));
    for (const other of room) terminal.print(terminal.say(ROOM, { address: other }));
    if (ownerLink !== null) terminal.print(terminal.say(DESK, { address: ownerLink }));
    if (room[0] !== undefined && !terminal.json) terminal.print(await qrOf(room[0]));
    terminal.print(terminal.say(STOP));
    await new Promise<void>((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
    });
    await running.close();
    return EXIT.ok;
  },
});

function whyNot(error: unknown, port: number, host: string): unknown {
  const reasons: Readonly<Record<string, Complaint>> = {
    EADDRINUSE: notOk('serve.taken', { port: `${port}`, other: `${port < LAST_PORT ? port + 1 : port - 1}` }),
    EACCES: notOk('serve.forbidden', { port: `${port}` }),
    EADDRNOTAVAIL: notOk('serve.noHost', { host }),
    ENOTFOUND: notOk('serve.noHost', { host }),
    EAI_AGAIN: notOk('serve.noHost', { host }),
  };
  return reasons[(error as NodeJS.ErrnoException).code ?? ''] ?? error;
}
