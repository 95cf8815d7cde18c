import { useContext } from 'preact/hooks';
import type { Face } from '../../scenes/crowd.ts';
import type { ViewEncounter } from '../../sim/index.ts';
import { tell } from '../../words/text-at.ts';
import type { HeadId } from '../art/heads.ts';
import { headOf } from '../art/portrait.ts';
import { LanguageContext, useGame } from '../context.ts';
import { usePeople } from '../people.ts';

/** Whoever speaks: a customer, somebody of the staff, or the situation itself. */
export interface Caller {
  readonly name: string;
  readonly head: HeadId;
  readonly face: Face;
  readonly who: number | null; // a customer's number
  readonly token: string | undefined; // what they are remembered by
  readonly role: string | null; // theirs in this talk
}

/** Finds who speaks in an encounter: the speaker of its node, of its last one when it is over, or its first role. */
export function useCaller(): (encounter: ViewEncounter) => Caller {
  const language = useContext(LanguageContext);
  const { scenario } = useGame().host;
  const people = usePeople();
  return (encounter) => {
    const authored = scenario.encounters.find(({ id }) => id === encounter.id);
    const at = encounter.node ?? lastNode(encounter) ?? authored?.first;
    const node = authored?.nodes.find(({ id }) => id === at);
    const role = node?.speaker ?? authored?.cast[0]?.role;
    const who = role === undefined ? undefined : encounter.cast[role];
    if (who !== undefined && who >= 0) {
      const { name, head, face, member } = people(who);
      return { name, head, face, who, token: member?.token, role: role ?? null };
    }
    const staff = scenario.staff.find(({ id }) => id === role);
    const rival = scenario.rivals.find(({ id }) => id === role);
    const person = staff ?? rival;
    if (person)
      return {
        name: tell(language, person.name),
        head: headOf(0, person.head),
        face: 'neutral',
        who: null,
        token: undefined,
        role: null,
      };
    return {
      name: authored ? tell(language, authored.title) : '',
      head: headOf(7),
      face: 'neutral',
      who: null,
      token: undefined,
      role: null,
    };
  };
}

/** The node of what was said last; keys are `encounters.ID.nodes.NODE…`. */
function lastNode({ said }: ViewEncounter): string | undefined {
  return said.at(-1)?.key.split('.')[3];
}
