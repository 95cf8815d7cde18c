import { normalQuantile } from '../../math/normal.ts';
import { clampPoints } from '../people/points.ts';
import { HAPPENED } from '../people/vocabulary.ts';
import type { Turn } from './phase.ts';
import { rememberedBy } from './read-memory.ts';
import { nthSmallest } from './read-rank.ts';

/** 95 % of a normal distribution lie within so many standard errors. */
const WITHIN = 1.96;
const MOST_TURN = 255;

/** What a survey puts into the books: tenths of a point, and how sure of it one can be. */
export interface SurveyResult {
  readonly surveyed: number;
  readonly satisfaction: number | null;
  readonly plusMinus: number | null;
  readonly trulyLoyal: number | null;
}

/**
 * Asks those who are meant by name, and a sample of all who can be reached: the n with the smallest draws, so that a
 * smaller sample lies within a larger one. Some answer; what they report is what they remember, with noise.
 */
export function askHowTheyFeel(turn: Turn): SurveyResult {
  const { rules, people, dials, luck } = turn;
  const samples = Math.max(0, Math.floor(dials['file.samples'][0]!));
  const draws = samples > 0 ? luck.column('file.survey') : null;
  const limit = draws ? drawOfLast(turn, draws, samples) : -1;
  const { file: f, talk: t } = rules.model;
  const { lifecycle, privacy } = rules.charts;
  const { planSurvey, fileOrders: known, n } = people;
  let answers = 0;
  let sum = 0;
  let squares = 0;
  let regulars = 0;
  let loyal = 0;
  for (let i = 0; i < n; i++) {
    const named = planSurvey[i] === 1 && known[i]! > 0;
    if (!named && (!draws || !canBeAsked(people, i) || draws[i]! > limit)) continue;
    const gone = lifecycle.is.customer[people.life[i]!] !== 1;
    const usual = (gone ? f.answerGone : f.answer) + dials['file.answers'][0]!;
    const willing = usual * Math.min(1, privacy.profile.share[people.privacy[i]!]!);
    if (luck.at('file.answer', i) >= willing) continue;
    const noise = t.reportNoise * dials['file.noise'][0]! * normalQuantile(luck.at('file.surveyNoise', i));
    const said = Math.round(clampPoints(rememberedBy(people, i, t) + noise + dials['file.bias'][0]!));
    fileAnswer(turn, i, said);
    answers++;
    sum += said;
    squares += said * said;
    if (people.fileOrders[i]! < 2) continue;
    regulars++;
    if (said >= f.loyalFrom) loyal++;
  }
  if (answers === 0) return { surveyed: 0, satisfaction: null, plusMinus: null, trulyLoyal: null };
  const mean = sum / answers;
  const variance = answers > 1 ? Math.max(0, (squares - sum * mean) / (answers - 1)) : t.reportNoise * t.reportNoise;
  return {
    surveyed: answers,
    satisfaction: Math.round(10 * mean),
    plusMinus: Math.round(10 * WITHIN * Math.sqrt(variance / answers)),
    trulyLoyal: regulars > 0 ? Math.round((loyal / regulars) * repeatBuyers(turn)) : null,
  };
}

function fileAnswer({ people, turn, rules }: Turn, who: number, said: number): void {
  people.fileSatisfaction[who] = said;
  people.fileSatisfactionTurn[who] = Math.max(0, Math.min(MOST_TURN, turn));
  people.fileMood[who] = people.mood[who]!;
  people.fileMoodTurn[who] = Math.max(0, Math.min(MOST_TURN, turn));
  people.happened[who] = people.happened[who]! | HAPPENED.answeredSurvey;
  people.fileNoticed[who] = people.fileNoticed[who]! | HAPPENED.answeredSurvey;
  if (rules.charts.lifecycle.is.gone[people.life[who]!] === 1 && people.lostReason[who]! > 0) {
    people.fileReason[who] = people.lostReason[who]!;
  }
}

/** On file, and not asked to be left alone. */
function canBeAsked(people: Turn['people'], who: number): boolean {
  return people.fileOrders[who]! > 0 && people.optedOut[who] === 0;
}

/** The n-th smallest draw among all who can be asked. */
function drawOfLast({ people }: Turn, draws: Float64Array, n: number): number {
  const able = draws.filter((_, i) => canBeAsked(people, i));
  return able.length <= n ? 1 : nthSmallest(able, n - 1);
}

/** People with two orders or more who are still heard of, as far as the files tell. */
function repeatBuyers({ people, rules }: Turn): number {
  const { silentTurns } = rules.model.file;
  let count = 0;
  for (let i = 0; i < people.n; i++) {
    if (people.fileOrders[i]! > 1 && people.fileLastOrder[i]! < 2 * silentTurns) count++;
  }
  return count;
}
