import { checkAppraisal } from './check-appraisal.ts';
import { checkCalendar } from './check-calendar.ts';
import { checkCharts } from './check-charts.ts';
import { checkFiles } from './check-disclosure.ts';
import { checkEncounters } from './check-encounters.ts';
import { checkIds } from './check-ids.ts';
import { checkLevers } from './check-levers.ts';
import { checkNumbers } from './check-numbers.ts';
import { checkPeople } from './check-people.ts';
import { checkPlan } from './check-plan.ts';
import { checkScore } from './check-score.ts';
import { checkStory } from './check-story.ts';
import { checkTexts } from './check-texts.ts';
import { checkTrade } from './check-trade.ts';
import type { Problem } from './problem.ts';
import { newCheck } from './report.ts';

/**
 * Everything that is wrong with a scenario beyond its shape: names nobody declared, texts that are missing, turns that
 * are not there, talks that cannot end. Takes anything JSON can say, with defaults filled in or not, and never throws;
 * what has the wrong shape is passed over, since `readShape` reports it.
 *
 * @returns  problems in the order of the checks; a place may have several
 */
export function checkScenario(scenario: unknown): readonly Problem[] {
  const check = newCheck(scenario);
  checkNumbers(check);
  checkIds(check);
  checkCalendar(check);
  checkCharts(check);
  checkLevers(check);
  checkPeople(check);
  checkTrade(check);
  checkFiles(check);
  checkEncounters(check);
  checkStory(check);
  checkScore(check);
  checkPlan(check);
  checkAppraisal(check);
  checkTexts(check);
  return check.problems;
}
