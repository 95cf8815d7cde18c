import type { Scenario } from '../sim/index.ts';
import type { Settings } from './settings.ts';

/**
 * The turns played at one stop with the turn given: that turn alone, or in a lesson's pace as many as the scenario puts
 * together. The engine knows nothing of stops: each turn is closed by itself and stands in the record.
 */
export function stopOf(
  { pace }: Pick<Scenario, 'pace'>,
  { pace: chosen }: Pick<Settings, 'pace'>,
  turn: number,
): readonly number[] {
  const stops = chosen === 'class' ? (pace.class ?? []) : [];
  return stops.find((stop) => stop.includes(turn)) ?? [turn];
}

/** Whether a turn goes on with the stop of the one before it: there is somebody to hear, and nothing to set. */
export function isMidStop(scenario: Pick<Scenario, 'pace'>, settings: Pick<Settings, 'pace'>, turn: number): boolean {
  return stopOf(scenario, settings, turn)[0] !== turn;
}
