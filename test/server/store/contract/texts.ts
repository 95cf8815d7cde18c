import { describe, expect, test } from 'vitest';
import { begun, stage } from '../bench.ts';
import { AT } from '../entry.ts';
import type { Ground } from './store-contract.ts';

/** One of every plane that has signs, a joined emoji, both ways to write é, quotes of SQL, the last code point. */
const WORDS = [
  '客情 簡體 Rapport',
  '\u{1F468}\u200D\u{1F469}\u200D\u{1F467} \u{20000} \u{E0041} \u{F0000} \u{10FFFF}',
  'e\u0301 \u00e9 \u202Eabc',
  `'; drop table acts; -- " \` \\ \${x} %s ? $1`,
  '\u0001 \t \n \r\n \u007f \ufffe',
  '',
];

export function textsContract(on: () => Ground): void {
  describe('texts', () => {
    test.each(WORDS)('%j comes back as it was given, wherever it stands', async (word) => {
      const { store } = on();
      const { class: klass } = await store.classes.add(word, AT);
      expect((await store.classes.get(klass.id))?.name).toBe(word);
      const { teams, event } = await stage(store, { name: word, brackets: [word] });
      expect(await store.events.get(event)).toMatchObject({ name: word, brackets: [word] });
      const joined = await store.seats.join({ team: teams[0]!, nickname: word, most: 1, at: AT });
      expect(joined).toMatchObject({ seat: { nickname: word } });
      const attempt = await begun(store, event, teams[0]!);
      const where = { attempt: attempt.id, turn: 1, lever: 'x' };
      await store.drafts.put(where, { value: { [word]: word }, seat: word, at: AT });
      expect((await store.drafts.of(attempt.id, 1)).get('x')).toMatchObject({ value: { [word]: word }, seat: word });
    });

    test.each([
      ['a NUL', 'a\0b'],
      ['lone surrogate', 'a\ud800b'],
    ])('a text with %s is refused before either database sees it', async (what, word) => {
      const { store } = on();
      const refused = { code: 'store.text', message: expect.stringContaining(what) };
      await expect(store.classes.add(word, AT)).rejects.toMatchObject(refused);
      await expect(store.classes.byCode(word)).rejects.toMatchObject(refused);
      const { teams } = await stage(store);
      await expect(store.seats.join({ team: teams[0]!, nickname: word, most: 1, at: AT })).rejects.toMatchObject(
        refused,
      );
      await expect(store.teams.rename(teams[0]!, word)).rejects.toMatchObject(refused);
    });

    test('the same inside an act or a draft is JSON, and comes back', async () => {
      const { store } = on();
      const { teams, event } = await stage(store);
      const attempt = await begun(store, event, teams[0]!);
      const where = { attempt: attempt.id, turn: 1, lever: 'x' };
      await store.drafts.put(where, { value: 'a\0b\ud800', seat: 's', at: AT });
      expect((await store.drafts.of(attempt.id, 1)).get('x')?.value).toBe('a\0b\ud800');
    });

    test('the largest whole numbers come back as numbers', async () => {
      const { store } = on();
      const { class: klass } = await store.classes.add('big', Number.MAX_SAFE_INTEGER);
      expect((await store.classes.get(klass.id))?.at).toBe(Number.MAX_SAFE_INTEGER);
    });
  });
}
