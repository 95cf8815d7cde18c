/** A scenario somebody is writing, as it lies in the browser's storage. */
export interface KeptDraft {
  readonly format: 1;
  readonly kind: 'draft';
  readonly id: string;
  readonly name: string; // as the list shows it
  readonly text: string;
  readonly changed: string; // ISO time of the last write
  /** What a class was given last; null before the first time. */
  readonly published: Published | null;
}
export interface Published {
  readonly text: string;
  readonly at: string;
  readonly event: string; // its name
}
/** How a draft stood at a time, to go back to. */
export interface KeptVersion {
  readonly format: 1;
  readonly kind: 'version';
  readonly draft: string;
  readonly text: string;
  readonly at: string; // ISO time at which it stood so
  readonly handedOver: boolean; // it had not been written down when another tab took the draft
}

type Plain = Readonly<Record<string, unknown>>;
const isPlain = (value: unknown): value is Plain => typeof value === 'object' && value !== null;
const isText = (value: unknown): value is string => typeof value === 'string';

/** A stored value as a draft; null for anything else, which is left where it lies. */
export function readDraft(value: unknown): KeptDraft | null {
  if (!isPlain(value) || value['format'] !== 1 || value['kind'] !== 'draft') return null;
  const { id, name, text, changed, published } = value;
  if (!isText(id) || !isText(name) || !isText(text) || !isText(changed)) return null;
  return { format: 1, kind: 'draft', id, name, text, changed, published: readPublished(published) };
}

function readPublished(value: unknown): Published | null {
  if (!isPlain(value)) return null;
  const { text, at, event } = value;
  return isText(text) && isText(at) && isText(event) ? { text, at, event } : null;
}

export function readVersion(value: unknown): KeptVersion | null {
  if (!isPlain(value) || value['format'] !== 1 || value['kind'] !== 'version') return null;
  const { draft, text, at, handedOver } = value;
  if (!isText(draft) || !isText(text) || !isText(at)) return null;
  return { format: 1, kind: 'version', draft, text, at, handedOver: handedOver === true };
}
