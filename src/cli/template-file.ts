import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TemplateId } from '../scenarios/templates/list.ts';

/** A template as its file has it. */
export function readTemplate(id: TemplateId): Readonly<Record<string, unknown>> {
  const file = join(import.meta.dirname, '../scenarios/templates', `${id}.json`);
  return JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, unknown>>;
}
