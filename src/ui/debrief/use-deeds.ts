import type { Deed, GameRecord } from '../../sim/index.ts';
import { sayAnswer, sayDeed } from '../../words/deed.ts';
import { useGame, useLanguage, useTell } from '../context.ts';
import { isSame } from '../desk/steps.ts';
import { closesOf } from './merits/year.ts';

/** How deeds of this game are told: as an answer on a chip, with their turns, and in the words that were said. */
export function useDeeds(record: GameRecord) {
  const { host } = useGame();
  const language = useLanguage();
  const tell = useTell();
  const { scenario, legend } = host;
  const place = { language, scenario, levers: legend.levers };
  const closes = closesOf(record);

  /** What a lever stood at in the turns of a deed; null where that was not one thing. */
  function decisionIn(deed: Deed) {
    if (deed.kind === 'talk') return null;
    const set = deed.turns.map((turn) => closes[turn - 1]?.decisions[deed.lever]);
    const [first] = set;
    return first && set.every((one) => isSame(one, first)) ? first : null;
  }

  return {
    answer: (deed: Deed | null) => sayAnswer(deed, place),
    full: (deed: Deed) => sayDeed(deed, decisionIn(deed), place),
    /** Replies of a talk as they were spoken, one after the other; precedents are no words. */
    spoken(encounter: string, replies: readonly string[]): string {
      const nodes = scenario.encounters.find(({ id }) => id === encounter)?.nodes ?? [];
      const authored = nodes.flatMap((node) => node.replies);
      return replies
        .flatMap((reply) => authored.find(({ id }) => id === reply) ?? [])
        .map(({ text }) => tell(text))
        .join(' ');
    },
    /** Replies given in a talk. */
    given: (encounter: string): readonly string[] =>
      record.acts.flatMap((act) => (act.kind === 'answer' && act.encounter === encounter ? [act.reply] : [])),
  };
}
