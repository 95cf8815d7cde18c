import type { Path } from '../../authoring/path.ts';

/** The views of a draft, in the order a teacher goes through them. */
export const VIEWS = [
  'story',
  'segments',
  'cast',
  'levers',
  'events',
  'encounters',
  'scoring',
  'questions',
  'more',
  'texts',
  'json',
] as const;
export type ViewName = (typeof VIEWS)[number];

/** Parts of a scenario that each view of forms shows; `more` has whatever no other has. */
export const PARTS: Readonly<Partial<Record<ViewName, readonly string[]>>> = {
  story: ['title', 'summary', 'languages', 'firm', 'opening', 'learning', 'period', 'guidance', 'difficulty', 'id'],
  segments: ['segments'],
  cast: ['cast', 'staff', 'arcs'],
  levers: ['levers'],
  events: ['events', 'rivals', 'hints'],
  encounters: ['encounters'],
  scoring: ['scoring', 'endings'],
  questions: ['cards', 'predictions'],
};
/** What nobody writes by hand. */
const SILENT = ['$schema', 'format'];

const SHOWN = new Set(Object.values(PARTS).flat());
export const isElsewhere = (name: string): boolean => SHOWN.has(name) || SILENT.includes(name);

/** The view of forms in which a path is found; null for what no form shows. */
export function viewOf(path: Path): ViewName | null {
  const [top] = path;
  if (typeof top !== 'string' || SILENT.includes(top)) return null;
  return VIEWS.find((view) => PARTS[view]?.includes(top)) ?? 'more';
}
