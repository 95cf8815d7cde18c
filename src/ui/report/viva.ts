import { leverName } from '../../words/levers.ts';
import { formatMoney, formatNumber } from '../../words/number.ts';
import { judgeAt } from '../debrief/foresight.ts';
import { closesOf, parOf } from '../debrief/merits/year.ts';
import type { Matter } from './matter.ts';
import { cameText, nameOf, talksOf, titleOf, turnName, worthsOf } from './matter.ts';

/** Cards to be asked from at a defence. (the visual sheet, 2.9) */
export const VIVA_CARDS = 5;

/**
 * Five questions that only whoever played this game can answer, by rule: somebody who stayed away, a lever never touched,
 * a word given, a prediction, the weightiest decision, the lowest turn, the axis furthest from par, talks, and where a
 * game has less than that, two that every game can be asked.
 *
 * @param matter  with its review ready
 */
export function vivaOf(matter: Matter): readonly string[] {
  const asked = [
    ...askOfPerson(matter),
    ...askOfIdle(matter),
    ...askOfPromise(matter),
    ...askOfPrediction(matter),
    ...askOfDecision(matter),
    ...askOfLowest(matter),
    ...askOfAxis(matter),
    ...askOfTalks(matter),
    matter.say('viva.one'),
    matter.say('viva.real'),
  ];
  return asked.slice(0, VIVA_CARDS);
}

/** Somebody who did not come, one of the three first; else somebody who did. */
function askOfPerson(matter: Matter): readonly string[] {
  const { debrief, review, record, scenario, say, tell } = matter;
  const three = review?.people?.map(({ id }) => id) ?? [];
  const ordered = [...debrief.cast].sort((a, b) => Number(three.includes(b.id)) - Number(three.includes(a.id)));
  const chosen = ordered.find(({ comes }) => !comes) ?? ordered[0];
  const member = scenario.cast.find(({ id }) => id === chosen?.id);
  if (!chosen || !member) return [];
  const who = { name: tell(member.name), came: cameText(matter, chosen.comes) };
  const last = talksOf(record).findLast(({ encounter }) => {
    const cast = scenario.encounters.find(({ id }) => id === encounter)?.cast ?? [];
    return cast.some((one) => 'member' in one && one.member === chosen.id);
  });
  if (!last) return [say(chosen.comes ? 'viva.came' : 'viva.unheard', who)];
  const values = { ...who, turn: turnName(matter, last.turn), title: titleOf(matter, last.encounter) };
  return [say(chosen.comes ? 'viva.cameAfter' : 'viva.stayedAway', values)];
}

/** A lever that stood open and did nothing all through. */
function askOfIdle({ review, view, language, scenario, legend, say }: Matter): readonly string[] {
  const used = new Set(review?.shares.flatMap(({ deed }) => (deed.kind === 'lever' ? [deed.lever] : [])));
  const idle = view.desk.find(({ lever, open, opensAt }) => open && opensAt < view.of && !used.has(lever));
  return idle ? [say('viva.idle', { lever: leverName(language, scenario, legend.levers, idle.lever) })] : [];
}

/** A word that was broken; else one that was kept. */
function askOfPromise(matter: Matter): readonly string[] {
  const { promises } = matter.view;
  const one = promises.find(({ state }) => state === 'broken') ?? promises.find(({ state }) => state === 'kept');
  if (!one) return [];
  const text = matter.read(one.key);
  const turn = turnName(matter, one.due);
  const name = one.to >= 0 ? nameOf(matter, one.to) : matter.say('viva.everybody');
  return [matter.say(one.state === 'broken' ? 'viva.broken' : 'viva.kept', { name, text, turn })];
}

/** The first prediction that went another way; else the last that came out. */
function askOfPrediction(matter: Matter): readonly string[] {
  const { record, view, scenario, say, tell } = matter;
  const judged = closesOf(record).flatMap(({ prediction }, k) =>
    prediction ? [{ prediction, turn: k + 1, verdict: judgeAt(view.books, k, prediction) }] : [],
  );
  const one =
    judged.find(({ verdict }) => verdict === 'wrong') ?? judged.findLast(({ verdict }) => verdict === 'right');
  const asked = scenario.predictions.find(({ measure }) => measure === one?.prediction.measure);
  if (!one || !asked) return [];
  const values = {
    turn: turnName(matter, one.turn),
    asked: tell(asked.text),
    way: say(`predict.${one.prediction.direction}`),
  };
  return [say(one.verdict === 'wrong' ? 'viva.wrong' : 'viva.right', values)];
}

/** The weightiest decision where it has been told which it was; else the first. */
function askOfDecision(matter: Matter): readonly string[] {
  const [weightiest] = worthsOf(matter);
  const deed = weightiest?.share.deed ?? matter.review?.shares[0]?.deed;
  return deed ? [matter.say('viva.decision', { deed: matter.deeds.full(deed) })] : [];
}

function askOfLowest(matter: Matter): readonly string[] {
  const { view, scenario, say } = matter;
  if (scenario.inert || view.books.length < 2) return [];
  const { turn, sales } = view.books.reduce((least, book) => (book.sales < least.sales ? book : least));
  return [say('viva.lowest', { turn: turnName(matter, turn), sales: formatMoney(sales) })];
}

function askOfAxis({ debrief: { marks, score }, scenario, say }: Matter): readonly string[] {
  const weights = Object.entries(scenario.scoring?.weights ?? {}).filter(([, weight]) => weight > 0);
  const apart = weights.map(([axis]) => ({ axis, mine: score.axes[axis] ?? 0, par: parOf(marks, axis) ?? 0 }));
  const [furthest] = apart.sort((a, b) => a.mine - a.par - (b.mine - b.par));
  if (!marks || !furthest) return [];
  const { axis, mine, par } = furthest;
  const values = {
    axis: say(`axis.${axis as 'loyalty'}`),
    mine: formatNumber(Math.round(mine) / 10),
    par: formatNumber(Math.round(par) / 10),
  };
  return [say('viva.axis', values)];
}

function askOfTalks(matter: Matter): readonly string[] {
  return talksOf(matter.record).flatMap(({ turn, encounter, replies }) => {
    const said = matter.deeds.spoken(encounter, replies);
    if (said === '') return [];
    return [matter.say('viva.talk', { turn: turnName(matter, turn), title: titleOf(matter, encounter), said })];
  });
}
