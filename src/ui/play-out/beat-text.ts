import type { Beat } from '../../sim/index.ts';
import { formatMoney } from '../../words/number.ts';
import { useGame, useRead, useSay, useTell } from '../context.ts';

/** Sign beside a beat, so that good and bad are not told by colour alone. */
export const TONE_SIGN: Readonly<Record<Beat['tone'], string>> = { good: '▲', bad: '▼', plain: '●' };

/** How a beat is told: in one sentence, and with the names of those it happened to. */
export interface BeatText {
  readonly short: (beat: Beat) => string;
  readonly whole: (beat: Beat) => string;
}

export function useBeatText(): BeatText {
  const say = useSay();
  const tell = useTell();
  const read = useRead();
  const { scenario } = useGame().host;
  const sentence = ({ id, count, was, cause }: Beat): string => {
    switch (id) {
      case 'sales':
        return was > 0
          ? say('beat.sales', { money: formatMoney(count), was: formatMoney(was) })
          : say('beat.sales.first', { money: formatMoney(count) });
      case 'complaints':
        return cause
          ? say('beat.complaintsAbout', { n: count, cause: read(cause) })
          : say('beat.complaints', { n: count, was });
      case 'quiet':
        return count > 0 ? say('beat.quiet', { n: count }) : say('beat.lessQuiet', { n: -count });
      default:
        return say(`beat.${id}`, { n: count, was });
    }
  };
  const whole = (beat: Beat): string => {
    const names = beat.cast.flatMap((id) => {
      const member = scenario.cast.find((one) => one.id === id);
      return member ? [tell(member.name)] : [];
    });
    const said = sentence(beat);
    return names.length > 0 ? `${said} · ${say('beat.cast', { names: names.join(say('app.comma')) })}` : said;
  };
  return { short: sentence, whole };
}
