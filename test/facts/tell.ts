import type { Figure } from './fact.ts';
import { isInside } from './fact.ts';
import type { Measured } from './measure.ts';

const number = (value: number): string => value.toFixed(Math.abs(value) >= 100 ? 0 : 3);

function band({ from, to }: Figure): string {
  if (from === null && to === null) return 'for the record';
  if (from === null) return `at most ${number(to!)}`;
  if (to === null) return `at least ${number(from)}`;
  return `${number(from)} to ${number(to)}`;
}

const verdict = (figure: Figure): string =>
  figure.from === null && figure.to === null ? '' : isInside(figure) ? 'inside' : 'OUTSIDE';

/** Every fact with its figures, then how many are inside and how many emerge. */
export function tellFacts(measured: readonly Measured[]): string[] {
  const lines = measured.flatMap(({ fact, figures, inside }) => [
    `${fact.id}  ${fact.name}  [${fact.kind}; evidence ${fact.source}]  ${inside ? 'inside' : 'OUTSIDE'}`,
    `     ${fact.mechanism}`,
    ...figures.map(
      (figure) =>
        `     ${figure.name.padEnd(52)} ${number(figure.value).padStart(8)}   ${band(figure).padEnd(18)} ${verdict(figure)}`,
    ),
  ]);
  const inside = measured.filter((one) => one.inside);
  const emergent = inside.filter(({ fact }) => fact.kind === 'emergent');
  return [
    ...lines,
    '',
    `${inside.length} of ${measured.length} facts inside their bands, ${emergent.length} of these emergent`,
  ];
}

/** Which figures leave when the mechanism is gone. A fact that stays does not come from where it says. */
export function tellAblations(measured: readonly Measured[]): string[] {
  return measured.map(({ fact, figures, inside }) => {
    const left = figures.filter((figure) => !isInside(figure));
    const what = left.map((figure) => `${figure.name} ${number(figure.value)} (${band(figure)})`).join('; ');
    return `${fact.id}  ${inside ? 'STAYS' : 'leaves'}  ${JSON.stringify(fact.without)}  ${what}`;
  });
}

interface Shake {
  readonly constant: string;
  readonly times: number;
}
/** A shaken constant and what left its band by it. */
export interface ShakeLine {
  readonly constant: string;
  readonly line: string;
}

/** What leaves its band when one constant is a fifth off. */
export function tellShakes(
  usual: readonly Measured[],
  shakes: readonly Shake[],
  shaken: readonly (readonly Measured[])[],
): readonly ShakeLine[] {
  return shakes.flatMap(({ constant, times }, k) => {
    const left = shaken[k]!.flatMap(({ fact, figures }, at) => {
      const before = usual[at]!.figures;
      return figures
        .filter((figure, f) => isInside(before[f]!) && !isInside(figure))
        .map((figure) => `${fact.id} ${figure.name} ${number(figure.value)} (${band(figure)})`);
    });
    return left.length > 0 ? [{ constant, line: `${constant} × ${times}:  ${left.join('; ')}` }] : [];
  });
}

/** What all of it comes to. */
export function tellShaken(lines: readonly ShakeLine[], felt: number, unfelt: readonly string[]): string[] {
  const moved = new Set(lines.map(({ constant }) => constant));
  return [
    '',
    `${unfelt.length} chosen constants that no fact feels: ${unfelt.join(', ')}`,
    `${felt} that some fact feels; ${moved.size} of them, a fifth off, move a fact out of its band`,
  ];
}
