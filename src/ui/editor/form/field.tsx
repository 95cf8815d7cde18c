import { fieldOf, kindOf } from '../../../authoring/pieces.ts';
import { useGuide, useScenario } from '../use-editor.ts';
import type { FieldProps } from './any-field.tsx';
import { ChoiceField, FixedField, StringField, TickField } from './choice-fields.tsx';
import { GroupField, MapField } from './group-field.tsx';
import { ListField } from './list-field.tsx';
import { NumberField } from './number-field.tsx';
import { choicesAt } from './references.ts';
import { TextField } from './text-field.tsx';
import { UnionField } from './union-field.tsx';

/** The control for whatever may stand at a path. */
export function FieldControl({ path, piece, needed }: FieldProps) {
  const guide = useGuide();
  const scenario = useScenario();
  const field = fieldOf(guide, piece);
  const props = { path, field, needed };
  const known = choicesAt(scenario, path);
  if (known && kindOf(field) === 'string') return <ChoiceField {...props} known={known} />;
  switch (kindOf(field)) {
    case 'text':
      return <TextField {...props} />;
    case 'string':
      return <StringField {...props} />;
    case 'number':
      return <NumberField {...props} />;
    case 'boolean':
      return <TickField {...props} />;
    case 'choice':
      return <ChoiceField {...props} />;
    case 'fixed':
      return <FixedField {...props} />;
    case 'list':
      return <ListField {...props} />;
    case 'map':
      return <MapField {...props} />;
    case 'union':
      return <UnionField {...props} />;
    case 'group':
      return <GroupField {...props} />;
    case 'any':
      return null;
  }
}
