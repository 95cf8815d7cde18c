import { checkConditions, NOBODY } from './check-conditions.ts';
import { checkOrder } from './check-order.ts';
import { checkDial } from './check-outcomes.ts';
import type { Path } from './problem.ts';
import { get, isRecord, listOf, numberOf } from './raw.ts';
import type { Check } from './report.ts';
import { lookUp, tell } from './report.ts';

/** Fewer customers than this are drawn from the scenario's own key, so that nobody's luck is who they met. (model §7) */
const DRAWN_FREELY = 200;
/** More people than this fit no browser's memory beside a page. (chosen: 250,000 at about 450 bytes are 110 MB) */
const MOST_PEOPLE = 250_000;

/** The population, what it has lived through, and the few of it that have a name. */
export function checkPeople(check: Check): void {
  checkPopulation(check);
  checkPast(check);
  checkCast(check);
  const { staff, members } = check.names;
  lookUp(check, 'staff', get(get(check.raw, 'firm'), 'owner'), staff, ['firm', 'owner']);
  for (const [k, owing] of listOf(get(get(check.raw, 'firm'), 'owing')).entries()) {
    lookUp(check, 'line', get(owing, 'line'), check.names.lines, ['firm', 'owing', k, 'line']);
  }
  const nobody = get(check.raw, 'inert') === true && listOf(get(check.raw, 'encounters')).length === 0;
  if (nobody && members.segment.length > 0) tell(check, ['inert'], 'inert.nobody');
}

function checkPopulation(check: Check): void {
  const segments = listOf(get(check.raw, 'segments'));
  let customers = 0;
  let people = 0;
  for (const segment of segments) {
    const own = numberOf(get(segment, 'customers')) ?? 0;
    const newcomers = listOf(get(segment, 'newcomers')).map((group) => numberOf(get(group, 'count')) ?? 0);
    customers += own;
    people += own + (numberOf(get(segment, 'prospects')) ?? 0) + newcomers.reduce((sum, count) => sum + count, 0);
  }
  if (segments.length === 0) return;
  if (customers < DRAWN_FREELY && get(check.raw, 'population') === undefined) {
    tell(check, ['segments'], 'population.noKey', { customers, least: DRAWN_FREELY });
  }
  if (people > MOST_PEOPLE) tell(check, ['segments'], 'population.tooMany', { people, most: MOST_PEOPLE });
}

function checkPast(check: Check): void {
  const past = get(check.raw, 'past');
  const weeks = numberOf(get(past, 'weeks')) ?? 78;
  const judge = (value: unknown, path: Path): void => {
    const weeksAgo = numberOf(value);
    if (weeksAgo !== null && weeksAgo > weeks) tell(check, path, 'past.tooEarly', { weeksAgo, weeks });
  };
  judge(get(get(past, 'sale'), 'weeksAgo'), ['past', 'sale', 'weeksAgo']);
  for (const [k, turned] of listOf(get(past, 'dials')).entries()) {
    const path = ['past', 'dials', k];
    const from = numberOf(get(turned, 'fromWeeksAgo'));
    const to = numberOf(get(turned, 'toWeeksAgo'));
    judge(from, [...path, 'fromWeeksAgo']);
    if (from !== null && to !== null && to > from) {
      tell(check, [...path, 'toWeeksAgo'], 'past.backwards', { from, to });
    }
    checkDial(check, turned, path);
  }
}

function checkCast(check: Check): void {
  const { charts, members, arcs } = check.names;
  const customers = new Map<unknown, number | null>();
  for (const segment of listOf(get(check.raw, 'segments'))) {
    customers.set(get(segment, 'id'), numberOf(get(segment, 'customers')));
  }
  const taken = new Map<string, string>();
  for (const [k, member] of listOf(get(check.raw, 'cast')).entries()) {
    if (!isRecord(member)) continue;
    const path = ['cast', k];
    const segment = lookUp(check, 'segment', member['segment'], members.segment, [...path, 'segment']);
    lookUp(check, 'arc', member['arc'], [...arcs.keys()], [...path, 'arc']);
    const traits = member['traits'];
    lookUp(check, 'state', get(traits, 'mood'), charts.mood.states, [...path, 'traits', 'mood']);
    lookUp(check, 'state', get(traits, 'lifecycle'), charts.lifecycle.states, [...path, 'traits', 'lifecycle']);
    checkOrder(check, member['lastMorning'], [...path, 'lastMorning']);
    for (const [j, line] of listOf(member['lastMorning']).entries()) {
      checkConditions(check, get(line, 'when'), NOBODY, [...path, 'lastMorning', j, 'when']);
    }
    const at = numberOf(member['at']);
    if (segment === null || at === null) continue;
    const most = customers.get(segment) ?? null;
    if (most !== null && at >= most) {
      tell(check, [...path, 'at'], 'cast.outside', { at, customers: most, segment });
    }
    const other = taken.get(`${segment}/${at}`);
    if (other !== undefined) tell(check, [...path, 'at'], 'cast.sameCustomer', { other });
    else taken.set(`${segment}/${at}`, String(member['id'] ?? k));
  }
}
