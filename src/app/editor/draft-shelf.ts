import { newId } from '../ids.ts';
import type { Saves } from '../storage/saves.ts';
import type { KeptDraft, KeptVersion } from './draft.ts';
import { readDraft, readVersion } from './draft.ts';

/** Of each draft so many older versions are kept; the oldest of them, and then every second, go first. (chosen) */
const MOST_VERSIONS = 40;

/** A draft as the list shows it. */
export type ListedDraft = Pick<KeptDraft, 'id' | 'name' | 'changed'>;

/** The drafts of this device, each with its older versions. */
export class DraftShelf {
  readonly #saves: Saves;
  readonly #now: () => Date;

  constructor(saves: Saves, now: () => Date) {
    this.#saves = saves;
    this.#now = now;
  }

  /** Whether what is kept here outlives the page. */
  get lasting(): boolean {
    return this.#saves.lasting;
  }

  /** The last changed first. */
  async list(): Promise<readonly ListedDraft[]> {
    const ids = (await this.#saves.ids().catch(() => [])).filter((id) => id.startsWith('draft/'));
    const read = await Promise.all(ids.map(async (id) => readDraft(await this.#saves.get(id).catch(() => null))));
    const drafts = read.flatMap((one) => (one ? [{ id: one.id, name: one.name, changed: one.changed }] : []));
    return drafts.sort((a, b) => (a.changed < b.changed ? 1 : a.changed > b.changed ? -1 : 0));
  }

  async get(id: string): Promise<KeptDraft | null> {
    return readDraft(await this.#saves.get(`draft/${id}`).catch(() => null));
  }

  /** @returns  the new draft, and whether it lies in the store */
  async add(name: string, text: string): Promise<{ readonly draft: KeptDraft; readonly kept: boolean }> {
    const changed = this.#now().toISOString();
    const draft: KeptDraft = {
      format: 1,
      kind: 'draft',
      id: newId().slice(0, 12),
      name,
      text,
      changed,
      published: null,
    };
    return { draft, kept: await this.put(draft) };
  }

  /** @returns  true once it lies where it outlives the page */
  put(draft: KeptDraft): Promise<boolean> {
    return this.#saves.put(`draft/${draft.id}`, draft).then(
      () => this.#saves.lasting,
      () => false,
    );
  }

  async remove(id: string): Promise<void> {
    const ids = await this.#saves.ids();
    const own = ids.filter((one) => one === `draft/${id}` || one.startsWith(`version/${id}/`));
    await Promise.all(own.map((one) => this.#saves.remove(one)));
  }

  /** Keeps how a draft stands as a version of its own. */
  async keepVersion(draft: string, text: string, handedOver = false): Promise<boolean> {
    const at = this.#now().toISOString();
    const version: KeptVersion = { format: 1, kind: 'version', draft, text, at, handedOver };
    const kept = await this.#saves.put(`version/${draft}/${at}-${newId().slice(0, 4)}`, version).then(
      () => true,
      () => false,
    );
    await this.#thinOut(draft).catch(() => {}); // room is made another time
    return kept;
  }

  /** Older versions, the youngest first. */
  async versions(draft: string): Promise<readonly KeptVersion[]> {
    const ids = await this.#versionIds(draft);
    const read = await Promise.all(ids.map(async (id) => readVersion(await this.#saves.get(id).catch(() => null))));
    return read.flatMap((one) => (one ? [one] : [])).reverse();
  }

  /** The draft as the tab that had it left it: what it had not written yet lies in a version that it handed over. */
  async getTaken(id: string): Promise<KeptDraft | null> {
    const draft = await this.get(id);
    const [last] = await this.versions(id);
    return draft && last?.handedOver && last.at >= draft.changed ? { ...draft, text: last.text } : draft;
  }

  async #versionIds(draft: string): Promise<string[]> {
    const ids = await this.#saves.ids().catch(() => []);
    // their names begin with their times, so that this is their order
    return ids.filter((id) => id.startsWith(`version/${draft}/`)).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  }

  /** The youngest half stays whole; of the older half every second goes, and the very first stays. */
  async #thinOut(draft: string): Promise<void> {
    const ids = await this.#versionIds(draft);
    if (ids.length <= MOST_VERSIONS) return;
    const older = ids.slice(0, MOST_VERSIONS / 2);
    await Promise.all(older.filter((_, k) => k % 2 === 1).map((id) => this.#saves.remove(id)));
  }
}
