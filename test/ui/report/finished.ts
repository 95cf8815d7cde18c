// A finished game as a report draws on it, out of the real engine, without a page.
import { EngineDesk } from '../../../src/app/engine-desk.ts';
import { fetchScenario, readScenario } from '../../../src/app/read-scenario.ts';
import type { PLAYERS } from '../../../src/players/index.ts';
import type { Language } from '../../../src/sim/index.ts';
import { engine } from '../../../src/sim/index.ts';
import { NO_GUESSES } from '../../../src/ui/debrief/guesses.ts';
import type { Matter } from '../../../src/ui/report/matter.ts';
import { sayAnswer, sayDeed } from '../../../src/words/deed.ts';
import { say } from '../../../src/words/say.ts';
import { readText, tell } from '../../../src/words/text-at.ts';
import { accepted } from '../../contract/claims.ts';
import { gameOf } from '../../support/finished-games.ts';
import { rulesFor } from '../../support/scenarios.ts';

/** Plays a game out and looks back on it until nothing more comes. */
export async function finishedMatter(id: 'T01' | 'T14', player: keyof typeof PLAYERS): Promise<Matter> {
  await fetchScenario({ catalogue: id });
  const rules = rulesFor(id);
  const { run, acts, marks, chain } = gameOf(rules, player, 'report');
  const desk = new EngineDesk(readScenario);
  const log = { acts, marks, rules: rules.hash, engine: engine.version, head: chain.at(-1)! };
  const { view, scenario, legend } = accepted(
    desk.open({ source: { catalogue: id }, luck: { bytes: run.luck }, log }),
    'the game',
  );
  while (desk.workAhead());
  const review = await desk.review(null);
  return inLanguage(
    {
      scenario,
      legend,
      view,
      record: { acts },
      debrief: accepted(desk.debrief(null), 'the debrief'),
      review: accepted(review, 'the review'),
      guesses: NO_GUESSES,
    },
    'zh-Hans',
  );
}

type Untold = Omit<Matter, 'language' | 'say' | 'tell' | 'read' | 'deeds'>;

/** The same game told in another language. */
export function inLanguage(untold: Untold, language: Language): Matter {
  const { scenario, legend, record } = untold;
  const place = { language, scenario, levers: legend.levers };
  const replies = scenario.encounters.flatMap(({ nodes }) => nodes.flatMap((node) => node.replies));
  return {
    ...untold,
    language,
    say: (key, values) => say(language, key, values, scenario.stage),
    tell: (text) => tell(language, text),
    read: (path) => readText(language, scenario, path),
    deeds: {
      answer: (deed) => sayAnswer(deed, place),
      full: (deed) => sayDeed(deed, null, place),
      spoken: (_, said) =>
        said
          .flatMap((id) => replies.filter((one) => one.id === id).slice(0, 1))
          .map(({ text }) => tell(language, text))
          .join(' '),
      given: (encounter) =>
        record.acts.flatMap((act) => (act.kind === 'answer' && act.encounter === encounter ? [act.reply] : [])),
    },
  };
}
