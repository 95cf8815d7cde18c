import { formatChange, formatMoney, formatNumber } from '../../words/number.ts';
import { decisiveFor } from '../debrief/answers.ts';
import { foresightOf } from '../debrief/merits/stars.ts';
import { parOf } from '../debrief/merits/year.ts';
import { curvesOf } from './curves.ts';
import type { Matter } from './matter.ts';
import { cameText, nameOf, turnName, worthsOf } from './matter.ts';
import { turnLine } from './turn-line.ts';

export const CHIP_KINDS = ['figure', 'turn', 'person', 'decision', 'promise'] as const;

/** A piece of evidence out of one game: what can be put beside a claim. */
export interface Chip {
  readonly key: string; // `turn 5`, `person wang`: the same in every language, and after a reload
  readonly kind: (typeof CHIP_KINDS)[number];
  readonly title: string;
  readonly figure: string;
}

/** All evidence this game offers, kind by kind; what is still to be guessed in the debrief is not among it. */
export function chipsOf(matter: Matter): readonly Chip[] {
  return [
    ...figureChips(matter),
    ...turnChips(matter),
    ...personChips(matter),
    ...decisionChips(matter),
    ...promiseChips(matter),
  ];
}

export const CURVE_CHIP = 'figure curve';

function figureChips(matter: Matter): readonly Chip[] {
  const { scenario, view, record, say } = matter;
  const { marks, score } = matter.debrief;
  const curves = scenario.inert ? null : curvesOf(view.books);
  const par = parOf(marks, null);
  const foreseen = foresightOf({ record, view });
  const chips: (Chip | null)[] = [
    curves && {
      key: CURVE_CHIP,
      kind: 'figure',
      title: say('report.curve'),
      figure: curveText(matter, curves.crossings),
    },
    par === null
      ? null
      : {
          key: 'figure score',
          kind: 'figure',
          title: say('debrief.score'),
          figure: `${formatNumber(score.total / 10)} · ${say('review.par', { par: formatNumber(par / 10) })}`,
        },
    foreseen.of === 0
      ? null
      : {
          key: 'figure foresight',
          kind: 'figure',
          title: say('predict.title'),
          figure: say('predicted.line', foreseen),
        },
  ];
  return chips.flatMap((chip) => chip ?? []);
}

/** What the curves say, for whoever does not see them. */
export function curveText(
  { view, say, scenario, tell }: Pick<Matter, 'view' | 'say' | 'scenario' | 'tell'>,
  crossings: readonly number[],
): string {
  const { books } = view;
  const most = books.reduce((best, book) => (book.sales > best.sales ? book : best));
  const least = books.reduce((best, book) => (book.sales < best.sales ? book : best));
  const named = (turn: number) => turnName({ scenario, tell }, turn);
  const about = say('curve.about', {
    most: formatMoney(most.sales),
    mostTurn: named(most.turn),
    least: formatMoney(least.sales),
    leastTurn: named(least.turn),
  });
  const turns = crossings.map(named).join(say('app.comma'));
  const cross = crossings.length > 0 ? say('report.crossed', { turns }) : say('report.notCrossed');
  return say('report.curveAbout', { about, cross });
}

function turnChips(matter: Matter): readonly Chip[] {
  const closed = matter.record.acts.filter(({ kind }) => kind === 'close').length;
  return Array.from({ length: closed }, (_, k) => k + 1).map((turn) => ({
    key: `turn ${turn}`,
    kind: 'turn',
    title: turnName(matter, turn),
    figure: turnLine(matter, turn),
  }));
}

function personChips(matter: Matter): readonly Chip[] {
  const { debrief, scenario, guesses, review, say, tell, read, deeds } = matter;
  return debrief.cast.flatMap(({ id, comes, line }): readonly Chip[] => {
    const member = scenario.cast.find((one) => one.id === id);
    if (!member) return [];
    const person = id in guesses.people ? review?.people?.find((one) => one.id === id) : undefined;
    const because = person ? say('people.was', { answer: deeds.answer(decisiveFor(person, scenario)[0] ?? null) }) : '';
    const end = say('report.end', { came: cameText(matter, comes), line: read(line) });
    return [{ key: `person ${id}`, kind: 'person', title: tell(member.name), figure: `${end} ${because}`.trim() }];
  });
}

function decisionChips(matter: Matter): readonly Chip[] {
  return worthsOf(matter).map(({ key, share, worth }) => ({
    key: `decision ${key}`,
    kind: 'decision',
    title: matter.deeds.full(share.deed),
    figure: matter.say('report.worth', { n: formatChange(worth / 10) }),
  }));
}

function promiseChips(matter: Matter): readonly Chip[] {
  const { view, say, read } = matter;
  return view.promises.map(({ key, to, due, state }, k) => {
    const became = say('promises.when', { state: say(`promise.${state}`), turn: turnName(matter, due) });
    const whom = to >= 0 ? `${say('promise.to', { name: nameOf(matter, to) })} · ` : '';
    return { key: `promise ${k}`, kind: 'promise', title: read(key), figure: `${whom}${became}` };
  });
}
