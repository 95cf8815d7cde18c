import { expect, test } from 'vitest';
import { detectLanguage } from '../../src/app/language.ts';

test.each([
  { wanted: ['zh-CN', 'zh', 'en'], language: 'zh-Hans', why: 'mainland' },
  { wanted: ['zh-TW', 'zh', 'en-US'], language: 'zh-Hant', why: 'Taiwan' },
  { wanted: ['zh-HK'], language: 'zh-Hant', why: 'Hong Kong' },
  { wanted: ['zh-MO'], language: 'zh-Hant', why: 'Macau' },
  { wanted: ['zh-SG'], language: 'zh-Hans', why: 'Singapore' },
  { wanted: ['zh'], language: 'zh-Hans', why: 'no region' },
  { wanted: ['zh-Hant-CN'], language: 'zh-Hant', why: 'the script goes before the region' },
  { wanted: ['zh-Hans-HK'], language: 'zh-Hans', why: 'the script goes before the region' },
  { wanted: ['ZH_tw'], language: 'zh-Hant', why: 'tags in another spelling' },
  { wanted: ['yue'], language: 'zh-Hant', why: 'Cantonese is mostly written so' },
  { wanted: ['yue-Hans-CN'], language: 'zh-Hans', why: 'but not where it says otherwise' },
  { wanted: ['en-GB', 'zh-CN'], language: 'en', why: 'the first that is spoken' },
  { wanted: ['fr-FR', 'zh-CN', 'en'], language: 'zh-Hans', why: 'a later one where the first is not spoken' },
  { wanted: ['fr-FR', 'de'], language: 'en', why: 'neither Chinese nor English' },
  { wanted: [], language: 'zh-Hans', why: 'the browser says nothing' },
])('$wanted: $why', ({ wanted, language }) => {
  expect(detectLanguage(wanted)).toBe(language);
});
