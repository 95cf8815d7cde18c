import { useContext } from 'preact/hooks';
import type { Face } from '../scenes/crowd.ts';
import { faceAt, facesOf, moodAge, placeAt } from '../scenes/crowd.ts';
import type { Scenario, View } from '../sim/index.ts';
import { say } from '../words/say.ts';
import { tell } from '../words/text-at.ts';
import type { HeadId } from './art/heads.ts';
import { headOf } from './art/portrait.ts';
import { LanguageContext, useGame } from './context.ts';
import { faceToday } from './talk/grievance.ts';

type CastMember = Scenario['cast'][number];

/** Who somebody is to the screens: named or numbered, with a face as last seen. */
export interface Who {
  readonly who: number;
  readonly name: string;
  readonly head: HeadId;
  readonly face: Face;
  readonly age: number | null; // turns since the mood was seen
  readonly member: CastMember | null;
}

function castMember(scenario: Scenario, view: View, who: number): CastMember | null {
  const id = view.cast.find((one) => one.who === who)?.id;
  return scenario.cast.find((member) => member.id === id) ?? null;
}

/** Looks people up in the latest View. */
export function usePeople(): (who: number) => Who {
  const language = useContext(LanguageContext);
  const { host, view } = useGame();
  const { scenario, legend } = host;
  const faces = facesOf(legend.moods);
  return (who) => {
    const now = view.value;
    const member = castMember(scenario, now, who);
    return {
      who,
      name: member ? tell(language, member.name) : say(language, 'person.number', { n: String(who + 1) }),
      head: headOf(who, member?.head),
      face: faceToday(scenario, now, who, faceAt(now.files, who, now.turn, faces)),
      age: moodAge(now.files, who, now.turn),
      member,
    };
  };
}

/** The named people who stand on the street in a View, in the scenario's order. */
export function peopleOnStreet(scenario: Scenario, view: View, faces: readonly Face[]) {
  return scenario.cast.flatMap(({ id }) => {
    const who = view.cast.find((one) => one.id === id)?.who;
    const place = who === undefined ? null : placeAt(view.files, who);
    if (who === undefined || place === null) return [];
    return [{ id, place, face: faceToday(scenario, view, who, faceAt(view.files, who, view.turn, faces)) }];
  });
}
