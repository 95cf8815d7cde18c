import { readFileSync } from 'node:fs';
import { Model } from '../../src/sim/language/model.ts';

/** Every constant of the model that is labelled chosen in its source, as `phase.name`; only plain numbers. */
export function chosenConstants(): string[] {
  const source = readFileSync(new URL('../../src/sim/language/model.ts', import.meta.url), 'utf8');
  const chosen = new Set([...source.matchAll(/^ {2}(\w+): .*\/\/ chosen/gm)].map((match) => match[1]!));
  const found: string[] = [];
  for (const [phase, constants] of Object.entries(Model.parse({}))) {
    for (const [name, value] of Object.entries(constants)) {
      if (typeof value === 'number' && value !== 0 && labelledIn(source, phase, name) && chosen.has(name)) {
        found.push(`${phase}.${name}`);
      }
    }
  }
  return found;
}

/** The same name may stand in two phases under two labels: looked up in its own block. */
function labelledIn(source: string, phase: string, name: string): boolean {
  const head = `const ${phase[0]!.toUpperCase()}${phase.slice(1)} = z.strictObject({`;
  const block = source.slice(source.indexOf(head)).split('\n});')[0]!;
  return new RegExp(`^ {2}${name}: .*// chosen`, 'm').test(block);
}
