import { useMemo } from 'preact/hooks';
import { countCrowds, faceAt, facesOf } from '../../scenes/crowd.ts';
import type { Layout, Plate } from '../../scenes/layout.ts';
import { layOut } from '../../scenes/layout.ts';
import type { Shape } from '../../scenes/places.ts';
import type { Language, View } from '../../sim/index.ts';
import { useGame, useLanguage } from '../context.ts';
import type { Size } from '../parts/use-size.ts';
import { peopleOnStreet } from '../people.ts';

/** A plate holds three Chinese characters or a short English name; English notes are too long for most places. */
function plateIn(language: Language, text: number): Plate {
  const scale = text / 100;
  const [width, noteWidth] = language === 'en' ? [74, 170] : [60, 92];
  return { width: width * scale, height: 24 * scale, noteWidth: noteWidth * scale };
}

/** The street of a View laid out for the room there is; null until that has been measured. */
export function useStreet(view: View, size: Size | null, shape: Shape): Layout | null {
  const { host, settings } = useGame();
  const { scenario, legend } = host;
  const { text } = settings.value;
  const language = useLanguage();
  return useMemo(() => {
    if (!size || size.width < 240) return null;
    const faces = facesOf(legend.moods);
    const crowds = countCrowds(view.files, (who) => faceAt(view.files, who, view.turn, faces));
    const people = peopleOnStreet(scenario, view, faces);
    return layOut({ crowds, people, shape, plate: plateIn(language, text), width: size.width, height: size.height });
  }, [scenario, legend, view, size, shape, language, text]);
}
