import type { Bound, DeskLever, LeverWords } from '../../sim/index.ts';
import { sayValue } from '../../words/levers.ts';
import { useGame, useLanguage } from '../context.ts';
import { ChoiceRow } from '../parts/choice-row.tsx';
import { AudienceField } from './audience-field.tsx';
import { RankingField, SharesField } from './list-fields.tsx';
import { PicksField } from './picks-field.tsx';
import { StepperField } from './stepper-field.tsx';
import { fitsButtons, membersOf, placesOf, valueFor, withValue } from './steps.ts';

export interface KnobProps {
  readonly entry: DeskLever;
  readonly knob: string;
  readonly words: LeverWords | undefined;
  readonly decision: Readonly<Record<string, unknown>>;
  readonly disabled: boolean;
}

/** One knob of a lever, by its kind: named steps where they fit, and a control for each kind there is. */
export function KnobField({ entry, knob, words, decision, disabled }: KnobProps) {
  const { host, view } = useGame();
  const language = useLanguage();
  const declared = entry.knobs[knob];
  const bound = entry.bounds[knob];
  if (!declared || !bound) return null;
  const set = (value: unknown) => host.propose(entry.lever, { ...decision, [knob]: value });
  const label = words?.knobs[knob]?.name[language] ?? knob;
  const places = placesOf(bound);
  // an author left nothing to choose here
  if (places?.length === 1) return null;
  if (!places) return <WholeField {...{ entry, knob, words, decision, disabled, bound, label, set }} />;
  return (
    <>
      {membersOf(declared, view.value.rosters).map((member) => {
        const value = valueFor(decision, knob, member);
        const name = member === null ? label : `${label} · ${memberName(host.scenario, member, language)}`;
        const choose = (next: unknown) => host.propose(entry.lever, withValue(decision, knob, member, next));
        const text = (place: unknown) => sayValue(language, words, knob, place);
        return (
          <div class="knob" key={member ?? knob} data-knob={knob} data-member={member ?? undefined}>
            {fitsButtons(places) ? (
              <ChoiceRow
                name={`${entry.lever}.${knob}.${member ?? ''}`}
                label={name}
                labelled={member !== null || isCrowded(entry)}
                options={places.map((place) => ({ value: String(place), text: text(place) }))}
                value={String(value)}
                disabled={disabled}
                onChoose={(chosen) => choose(places.find((place) => String(place) === chosen))}
              />
            ) : (
              <StepperField
                label={name}
                places={places}
                value={value}
                text={text}
                disabled={disabled}
                onChoose={choose}
              />
            )}
          </div>
        );
      })}
    </>
  );
}

/** Past two rows, what each row is about has to be said. (chosen) */
const MOST_UNLABELLED = 2;
const isCrowded = ({ bounds }: DeskLever): boolean =>
  Object.values(bounds).filter((bound) => (placesOf(bound)?.length ?? 2) > 1).length > MOST_UNLABELLED;

function memberName(
  scenario: ReturnType<typeof useGame>['host']['scenario'],
  member: string,
  language: ReturnType<typeof useLanguage>,
): string {
  const named = [...scenario.segments, ...scenario.posts, ...scenario.causes, ...scenario.rivals].find(
    ({ id }) => id === member,
  );
  return named?.name[language] ?? member;
}

interface WholeProps extends KnobProps {
  readonly bound: Bound;
  readonly label: string;
  readonly set: (value: unknown) => void;
}

/** Knobs whose value is no row of places. */
function WholeField({ entry, knob, words, decision, disabled, bound, label, set }: WholeProps) {
  const declared = entry.knobs[knob];
  const value = decision[knob];
  if (bound.kind === 'shares' && declared?.kind === 'shares') {
    return <SharesField {...{ knob, words, label, disabled, set }} parts={declared.of} value={value} />;
  }
  if (bound.kind === 'ranking') return <RankingField {...{ knob, words, label, disabled, set }} value={value} />;
  if (bound.kind === 'audience') return <AudienceField {...{ label, disabled, set }} max={bound.max} value={value} />;
  if (bound.kind === 'picks') return <PicksField {...{ label, disabled, set }} max={bound.max} value={value} />;
  return null;
}
