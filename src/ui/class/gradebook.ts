import type { Cell } from '../../sheets/csv.ts';
import type { ClassKey } from '../../words/class/say.ts';
import type { Values } from '../../words/say.ts';
import type { ComparedGame } from './compare-rows.ts';
import { inUnits, MEASURES } from './compare-rows.ts';

interface Members {
  readonly id: string;
  readonly seats: readonly { readonly nickname: string }[];
}

/**
 * A row for each team: who sat in it, its score with every axis, how its last turn ended, how many turns were closed by
 * the rule for missing decisions, and then every measure turn by turn.
 */
export function gradebook(
  games: readonly ComparedGame[],
  teams: readonly Members[],
  { say, axisName }: { say: (key: ClassKey, values?: Values) => string; axisName: (axis: string) => string },
): readonly (readonly Cell[])[] {
  const axes = [...new Set(games.flatMap((game) => Object.keys(game.axes)))];
  const turns = [...new Set(games.flatMap((game) => game.turns.map(({ turn }) => turn)))].sort((a, b) => a - b);
  const head = [
    ...(['number', 'name', 'members', 'score'] as const).map((one) => say(`compare.${one}`)),
    ...axes.map(axisName),
    ...(['turns', 'missed', 'left'] as const).map((one) => say(`compare.${one}`)),
    ...MEASURES.flatMap((measure) => turns.map((turn) => `${say(`compare.${measure}`)} ${turn}`)),
  ];
  const rows = games.map((game) => [
    game.teamNumber,
    game.name ?? '',
    (teams.find(({ id }) => id === game.team)?.seats ?? []).map(({ nickname }) => nickname).join(' · '),
    game.score === null ? '' : game.score / 10,
    ...axes.map((axis) => (game.axes[axis] === undefined ? '' : game.axes[axis] / 10)),
    game.turns.length,
    game.turns.filter(({ by }) => by === 'policy').length,
    game.turns.reduce((sum, { left }) => sum + left, 0),
    ...MEASURES.flatMap((measure) =>
      turns.map((turn) => {
        const found = game.turns.find((one) => one.turn === turn);
        return found ? inUnits(measure, found) : '';
      }),
    ),
  ]);
  return [head, ...rows];
}
