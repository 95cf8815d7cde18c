import { fieldOf } from '../../../authoring/pieces.ts';
import { Fields } from '../form/group-field.tsx';
import type { ViewName } from '../sections.ts';
import { isElsewhere, PARTS } from '../sections.ts';
import { useGuide, useSayHere } from '../use-editor.ts';

/** Some parts of a scenario as forms. */
export function PartsView({ view, hint = true }: { view: ViewName; hint?: boolean }) {
  const guide = useGuide();
  const say = useSayHere();
  const parts = PARTS[view] ?? [];
  const without = Object.keys(guide.properties ?? {}).filter((name) => !parts.includes(name));
  return (
    <>
      {hint && <p class="quiet view-hint">{say(`hint.${view}`)}</p>}
      <Fields path={[]} field={fieldOf(guide, guide)} without={without} main={parts} />
    </>
  );
}

/** Whatever no other view shows: all the rest of the language. */
export function MoreView() {
  const guide = useGuide();
  const say = useSayHere();
  const without = Object.keys(guide.properties ?? {}).filter(isElsewhere);
  return (
    <>
      <p class="quiet view-hint">{say('hint.more')}</p>
      <Fields path={[]} field={fieldOf(guide, guide)} without={without} main={null} />
    </>
  );
}
