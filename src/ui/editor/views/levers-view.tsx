import { isPlain } from '../../../authoring/path.ts';
import { blankOf, fieldOf } from '../../../authoring/pieces.ts';
import { isText, languagesOf } from '../../../authoring/texts.ts';
import { sayMeaning } from '../../../words/editor/meaning.ts';
import { tell } from '../../../words/text-at.ts';
import { useLanguage } from '../../context.ts';
import { Fold } from '../form/frame.tsx';
import { Fields } from '../form/group-field.tsx';
import { mainFields } from '../form/main-fields.ts';
import { useBench, useGuide, useSayHere, useScenario, useValue } from '../use-editor.ts';

/** Every lever there is: those of the scenario open to their bounds and prices, the others one press away. */
export function LeversView() {
  const guide = useGuide();
  const { manuscript } = useBench();
  const say = useSayHere();
  const language = useLanguage();
  const scenario = useScenario();
  const value = useValue(['levers']);
  const own = isPlain(value) ? value : {};
  const levers = fieldOf(guide, guide.properties!['levers']!).piece.properties ?? {};
  const names = Object.keys(levers);
  const here = names.filter((name) => own[name] !== undefined);
  const others = names.filter((name) => own[name] === undefined);
  const about = (name: string): string => {
    const lever = own[name];
    const told = isPlain(lever) && isText(lever['name']) ? `${tell(language, lever['name'])} · ` : '';
    const { meaning } = fieldOf(guide, levers[name]!);
    // the first sentence says what it is; how it works is told when it is open
    const [first = ''] = (meaning ? sayMeaning(language, meaning) : '').split(/(?<=[。.;；])/);
    return `${told}${first.replace(/[。.;；]$/, '')} (${name})`;
  };
  const more = (name: string): string => {
    const { meaning } = fieldOf(guide, levers[name]!);
    return meaning ? sayMeaning(language, meaning) : '';
  };
  return (
    <>
      <p class="quiet view-hint">{say('hint.levers')}</p>
      {here.map((name) => {
        const path = ['levers', name];
        const away = (
          <button type="button" class="link" onClick={() => manuscript.remove(path)}>
            {say('levers.away')}
          </button>
        );
        return (
          <Fold key={name} path={path} title={about(name)} tools={away}>
            {() => (
              <>
                <p class="quiet">{more(name)}</p>
                <Fields path={path} field={fieldOf(guide, levers[name]!)} main={mainFields('lever')} />
              </>
            )}
          </Fold>
        );
      })}
      <h2 class="view-title">{say('levers.others')}</h2>
      <ul class="lever-others">
        {others.map((name) => (
          <li key={name}>
            <button
              type="button"
              class="button"
              onClick={() => manuscript.set(['levers', name], blankOf(guide, levers[name]!, languagesOf(scenario)))}
            >
              {say('form.add')}
            </button>
            <span>{about(name)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
