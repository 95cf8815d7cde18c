import type { PersonReview } from '../../app/host.ts';
import type { GameRecord } from '../../sim/index.ts';
import { tellStory } from '../../words/why-story.ts';
import { useGame, useLanguage, useRead, useSay, useTell } from '../context.ts';
import { decisiveFor, keyOf } from './answers.ts';
import { ArcChart } from './arc-chart.tsx';
import { useDeeds } from './use-deeds.ts';

/** Why somebody came or did not, in a few sentences, with their chart. */
export function Reveal({ person, name, record }: { person: PersonReview; name: string; record: GameRecord }) {
  const { host } = useGame();
  const say = useSay();
  const language = useLanguage();
  const read = useRead();
  const tell = useTell();
  const deeds = useDeeds(record);
  const { scenario, legend } = host;
  const [main] = decisiveFor(person, scenario);
  const agrees = (person.story.fate.kind === 'stays') === person.comes && !scenario.inert;
  const story = agrees
    ? tellStory(person.story, { language, scenario, levers: legend.levers, name, beside: false })
    : [];
  return (
    <div class="reveal">
      <blockquote class="reveal-line">{read(person.line)}</blockquote>
      {sentences().map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <ArcChart member={person.id} name={name} path={person.path} />
      {story.length > 0 && (
        <details class="fold">
          <summary>{say('reveal.story')}</summary>
          {story.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </details>
      )}
    </div>
  );

  function sentences(): readonly string[] {
    if (!main) return [say('reveal.none', { name })];
    const { instead } = person;
    const turned = person.without.find((one) => one.comes !== person.comes && keyOf(one.deed) === keyOf(main));
    if (turned) {
      const { deed, path } = turned;
      const [state, other] = [stateName(person.path.at(-1)), stateName(path.at(-1))];
      return [
        say(withoutKey(person.comes, scenario.inert), { deed: deeds.full(deed), name }),
        ...(deed.kind === 'talk' ? said(deed.encounter) : []),
        ...(state === other ? [] : [say('reveal.otherWay', { name, state, other })]),
      ];
    }
    if (instead) {
      const { encounter, replies, line } = instead;
      return [
        ...said(encounter),
        say(scenario.inert ? 'reveal.insteadCall' : 'reveal.instead', {
          name,
          said: deeds.spoken(encounter, replies),
          line: read(line),
        }),
      ];
    }
    return [say('reveal.pushed', { deed: deeds.full(main) })];
  }

  function said(encounter: string): readonly string[] {
    const words = deeds.spoken(encounter, deeds.given(encounter));
    return [words === '' ? say('reveal.saidNothing') : say('reveal.said', { said: words })];
  }

  function stateName(state: string | undefined): string {
    const known = legend.arcs[person.id]?.find(({ id }) => id === state);
    return known ? tell(known.name) : (state ?? '');
  }
}

function withoutKey(comes: boolean, inert: boolean) {
  if (inert) return comes ? 'reveal.without.again' : 'reveal.without.never';
  return comes ? 'reveal.without.comes' : 'reveal.without.comesNot';
}
