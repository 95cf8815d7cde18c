import { engine } from '../../sim/index.ts';
import type { Body } from '../../wire/routes.ts';
import type { House } from '../house.ts';
import { no } from '../no.ts';
import type { EventRules } from '../store/event-rules.ts';
import type { Event } from '../store/events.ts';
import { withoutHoles } from './without-holes.ts';

/** How an event is held where nothing else is said: as in a class. */
const USUAL = {
  closesAt: null,
  freezesAt: null,
  quota: 1,
  counting: 'first',
  practice: false,
  brackets: ['all'],
  ties: 'value',
  visibility: 'full',
  missing: 'wait',
  confirm: 'one',
  teamSize: 1,
  luck: 'shared',
  cover: 'open',
} as const satisfies Partial<EventRules>;

/**
 * Makes an event of a class.
 *
 * @throws  Refused event.noScenario, event.badScenario, event.unscored; StoreError event
 */
export async function holdEvent(house: House, klass: string, body: Body<'newEvent'>): Promise<Event> {
  const { scenario, name, ...rules } = body;
  const text = 'text' in scenario ? scenario.text : await house.shelf.catalogueText(scenario.catalogue);
  if (text === null) throw no('event.noScenario', { where: 'body.scenario.catalogue' });
  const told = await house.shelf.describe(text);
  if (!told.scored) throw no('event.unscored', { where: 'body.scenario' });
  const now = house.now();
  const kept = { rules: told.rules, whole: told.whole };
  await house.store.scenarios.put({ ...kept, text }, now);
  const own = { class: klass, name, engine: engine.version, opensAt: now };
  return house.store.events.add({ ...USUAL, ...own, ...kept, ...withoutHoles(rules) }, now);
}
