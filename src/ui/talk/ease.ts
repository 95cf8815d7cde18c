import { useContext } from 'preact/hooks';
import type { ViewEncounter } from '../../sim/index.ts';
import { tell } from '../../words/text-at.ts';
import { LanguageContext, useGame } from '../context.ts';

/** How somebody looks who no longer is at ease about what is known of them. */
interface Unease {
  readonly name: string;
  readonly manner: 'plain' | 'distrust';
}

/** What the face of a role shows of it; null while they are at ease, and for whoever has no face here. */
export function useUnease(): (encounter: ViewEncounter, role: string | null) => Unease | null {
  const language = useContext(LanguageContext);
  const { legend } = useGame().host;
  return (encounter, role) => {
    const shown = role === null ? undefined : encounter.faces[role]?.privacy;
    const state = legend.eases.find(({ id }) => id === shown);
    if (!state || (state.face !== 'surprised' && state.face !== 'uneasy')) return null;
    return { name: tell(language, state.name), manner: state.face === 'uneasy' ? 'distrust' : 'plain' };
  };
}
