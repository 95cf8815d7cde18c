import type { ComponentType } from 'preact';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Path } from '../../../authoring/path.ts';
import type { FormPiece } from '../../../scenarios/form-guide.ts';

export interface FieldProps {
  readonly path: Path;
  readonly piece: FormPiece;
  /** Whether it must stand there; else it can be taken away again. */
  readonly needed: boolean;
}

/** What draws a field of any kind; groups and lists hold fields, and are fields themselves. */
export const ControlContext = createContext<ComponentType<FieldProps> | null>(null);

export function AnyField(props: FieldProps) {
  const Control = useContext(ControlContext);
  return Control && <Control {...props} />;
}
