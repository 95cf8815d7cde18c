import { sha256Hex } from '../../math/sha256.ts';
import { BODIES } from '../../scenarios/catalog/list.ts';
import type { Hash } from '../../sim/index.ts';
import { no } from '../no.ts';
import { Latest } from '../replay/latest.ts';
import type { ReplayPool } from '../replay/pool.ts';
import type { Described } from '../replay/protocol.ts';
import type { Store } from '../store/store.ts';

/** Scenarios whose descriptions are kept. (chosen) */
const KEPT = 40;

/** What the server knows of scenarios: texts from catalogue and store, and what threads make of them. */
export class Shelf {
  readonly #store: Store;
  readonly #pool: ReplayPool;
  readonly #described = new Latest<Promise<Described>>(KEPT);
  readonly #ids = new Map<Hash, string>();
  readonly #catalogue = new Map<string, Promise<string>>();

  constructor(store: Store, pool: ReplayPool) {
    this.#store = store;
    this.#pool = pool;
  }

  /** The text of a scenario of the catalogue; null where there is none of that id. */
  catalogueText(id: string): Promise<string> | null {
    if (!Object.hasOwn(BODIES, id)) return null;
    const known = this.#catalogue.get(id);
    if (known) return known;
    const text = BODIES[id as keyof typeof BODIES]().then((body) => JSON.stringify(body.default));
    this.#catalogue.set(id, text);
    return text;
  }

  async text({ rules, whole }: { readonly rules: Hash; readonly whole: Hash }): Promise<string> {
    const text = await this.#store.scenarios.get(rules, whole);
    if (text === null) throw new Error(`the scenario ${rules} of an event is not in the store`);
    return text;
  }

  /** @throws  Refused event.badScenario, with its first problems */
  async describe(text: string): Promise<Described> {
    const whole = sha256Hex(text);
    const known = this.#described.get(whole);
    if (known) return known;
    const asked = this.#ask(whole, text);
    this.#described.set(whole, asked);
    asked.catch(() => this.#described.delete(whole));
    return asked;
  }

  /** The id a scenario gives itself, and whether it is the catalogue's as it is now. */
  async nameOf({ rules, whole }: { readonly rules: Hash; readonly whole: Hash }) {
    let id = this.#ids.get(whole);
    if (id === undefined) {
      id = String((JSON.parse(await this.text({ rules, whole })) as { id: unknown }).id);
      this.#ids.set(whole, id);
    }
    const catalogued = await this.catalogueText(id);
    return { id, rules, whole, catalogue: catalogued !== null && sha256Hex(catalogued) === whole };
  }

  async #ask(whole: Hash, text: string): Promise<Described> {
    const nothing = { text: async () => text, acts: async () => [] };
    const told = await this.#pool.ask(whole, { kind: 'describe', text }, nothing);
    if (told.kind === 'described') return told;
    const message = `the scenario has errors: ${told.problems.join('; ')}`;
    throw no('event.badScenario', { where: 'body.scenario.text', message });
  }
}
