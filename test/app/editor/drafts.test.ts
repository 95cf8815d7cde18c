import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { KeptDraft } from '../../../src/app/editor/draft.ts';
import { DraftShelf } from '../../../src/app/editor/draft-shelf.ts';
import type { Keeping } from '../../../src/app/editor/keeper.ts';
import { Keeper } from '../../../src/app/editor/keeper.ts';
import { memorySaves } from '../../../src/app/storage/memory.ts';
import type { Saves } from '../../../src/app/storage/saves.ts';

const now = () => new Date();
const lasting = (saves: Saves): Saves => ({ ...saves, lasting: true });

async function begin(saves: Saves = lasting(memorySaves())) {
  const shelf = new DraftShelf(saves, now);
  const { draft } = await shelf.add('Mine', '{}');
  const states: Keeping[] = [];
  const keeper = new Keeper({ shelf, draft, now, onState: (state) => states.push(state) });
  const kept = async () => (await shelf.get(draft.id)) as KeptDraft;
  return { shelf, draft, keeper, states, kept };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a draft that is being written', () => {
  it('lies in the store within a second of a change, and at most once a second', async () => {
    const saves = memorySaves();
    let writes = 0;
    const put: Saves['put'] = async (id, value) => {
      writes += 1;
      await saves.put(id, value);
    };
    const counting = lasting({ ...saves, put });
    const { keeper, kept } = await begin(counting);
    writes = 0;
    for (let k = 0; k < 50; k++) {
      keeper.changed(`{ "n": ${k} }`, 'Mine');
      await vi.advanceTimersByTimeAsync(100);
    }
    await vi.advanceTimersByTimeAsync(1000);
    expect((await kept()).text).toBe('{ "n": 49 }');
    expect(writes).toBeLessThanOrEqual(8);
  });

  it('says when it could not be kept, tries again, and says when it is', async () => {
    const saves = memorySaves();
    let full = false;
    const small = lasting({
      ...saves,
      put: (id, value) => (full ? Promise.reject(new Error('full')) : saves.put(id, value)),
    });
    const { keeper, states, kept } = await begin(small);
    full = true;
    keeper.changed('{ "more": 1 }', 'Mine');
    await vi.advanceTimersByTimeAsync(1100);
    expect(states.at(-1)).toBe('failed');
    full = false;
    await vi.advanceTimersByTimeAsync(6000);
    expect(states.at(-1)).toBe('saved');
    expect((await kept()).text).toBe('{ "more": 1 }');
  });

  it('hands over to another tab without writing over it: what was not written becomes a version', async () => {
    const { keeper, shelf, draft, kept } = await begin();
    keeper.changed('{ "mine": 1 }', 'Mine');
    await shelf.put({ ...draft, text: '{ "theirs": 1 }' });
    await keeper.handOver();
    await keeper.flush();
    await vi.advanceTimersByTimeAsync(10_000);
    expect((await kept()).text).toBe('{ "theirs": 1 }');
    expect((await shelf.versions(draft.id)).map(({ text }) => text)).toContain('{ "mine": 1 }');
    await shelf.put(draft);
    expect((await shelf.getTaken(draft.id))?.text).toBe('{ "mine": 1 }');
  });

  it('keeps how it stood before as versions, not one for every letter, and the first of them stays', async () => {
    const { keeper, shelf, draft } = await begin();
    for (let k = 0; k < 400; k++) {
      keeper.changed(`{ "n": ${k} }`, 'Mine');
      await vi.advanceTimersByTimeAsync(30_000);
    }
    const versions = await shelf.versions(draft.id);
    expect(versions.length).toBeGreaterThan(10);
    expect(versions.length).toBeLessThanOrEqual(41);
    expect(versions.at(-1)?.text).toBe('{}');
    expect(versions.map(({ at }) => at)).toEqual(
      versions
        .map(({ at }) => at)
        .toSorted()
        .toReversed(),
    );
  });

  it('is listed by its last change and goes with its versions', async () => {
    const { shelf, draft, keeper } = await begin();
    await vi.advanceTimersByTimeAsync(2000);
    const { draft: other } = await shelf.add('Other', '{ "other": 1 }');
    expect((await shelf.list()).map(({ name }) => name)).toEqual(['Other', 'Mine']);
    keeper.changed('{ "n": 1 }', 'Renamed');
    await vi.advanceTimersByTimeAsync(2000);
    expect((await shelf.list()).map(({ name }) => name)).toEqual(['Renamed', 'Other']);
    await shelf.keepVersion(draft.id, '{}');
    await shelf.remove(draft.id);
    expect((await shelf.list()).map(({ id }) => id)).toEqual([other.id]);
    expect(await shelf.versions(draft.id)).toEqual([]);
  });

  it('leaves what it cannot read where it lies', async () => {
    const saves = lasting(memorySaves());
    await saves.put('draft/odd', { format: 2, kind: 'draft' });
    const shelf = new DraftShelf(saves, now);
    expect(await shelf.list()).toEqual([]);
    expect(await saves.get('draft/odd')).not.toBeNull();
  });
});
