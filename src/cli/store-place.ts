import { join, resolve } from 'node:path';
import type { Place } from '../server/store/open-store.ts';
import { text } from './options.ts';

/** Where `npm start` keeps things too. */
const HERE = join(import.meta.dirname, '../../data');

/** The folder that classes and competitions are kept in. */
export const DATA = text('FOLDER', {
  'zh-Hans': '存放班级和比赛的文件夹，默认 data；有 DATABASE_URL 时用那个 PostgreSQL',
  'zh-Hant': '存放班級和比賽的資料夾，預設 data；有 DATABASE_URL 時用那個 PostgreSQL',
  en: 'folder that classes and competitions are kept in, data if left out; with DATABASE_URL that PostgreSQL is used',
});

/** A folder that is named goes before the environment. */
export function placeOf(data: string | null, databaseUrl = process.env['DATABASE_URL']): Place {
  if (data !== null) return { data: resolve(data) };
  return databaseUrl ? { address: databaseUrl } : { data: process.env['RAPPORT_STORE'] || HERE };
}
