import { expect, test } from 'vitest';
import { keepSettings, readSettings } from '../../src/app/settings.ts';
import { fakeStorage } from './fake-storage.ts';

const usual = {
  language: 'en',
  motion: 'auto',
  text: 100,
  canvas: 'auto',
  pace: 'full',
  sound: 'on',
  votes: 'off',
} as const;

test('a first visit speaks the language of the browser', () => {
  expect(readSettings(fakeStorage(), ['en-GB'])).toEqual(usual);
});

test('what was chosen stands at the next visit, whatever the browser speaks', () => {
  const store = fakeStorage();
  const chosen = {
    language: 'zh-Hant',
    motion: 'reduced',
    text: 130,
    canvas: 'off',
    pace: 'class',
    sound: 'off',
    votes: 'on',
  } as const;
  keepSettings(store, chosen);
  expect(readSettings(store, ['en-GB'])).toEqual(chosen);
});

test.each(['', 'not json', '[]', 'null', '"en"', '{"language":"fr","motion":7,"text":"100","canvas":null}'])(
  'what was spoilt counts as not chosen: %s',
  (spoilt) => {
    const store = fakeStorage();
    store.setItem('rapport/settings', spoilt);
    expect(readSettings(store, ['en'])).toEqual(usual);
  },
);

test('one spoilt choice leaves the others', () => {
  const store = fakeStorage();
  store.setItem('rapport/settings', '{"language":"zh-Hans","text":17}');
  expect(readSettings(store, ['en'])).toEqual({ ...usual, language: 'zh-Hans' });
});

test('a browser without a store, or with a full one, still has settings', () => {
  expect(readSettings(null, ['en'])).toEqual(usual);
  keepSettings(null, usual);
  keepSettings(fakeStorage(0), usual);
});
