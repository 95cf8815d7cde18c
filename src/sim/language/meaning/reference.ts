import type { Field, Piece } from './fields.ts';
import { fieldsOf } from './fields.ts';
import { UNITS } from './meaning.ts';
import { meaningOf } from './meaning-of.ts';

const HEAD = `# 剧本格式参考 · Reference of the scenario format

由格式自动生成：\`npm run reference\`。教程见 [../authoring.md](../authoring.md)；模型的常数用在哪个式子里，见 [../model.md](../model.md)。
\`[]\` 是一列里的每一项，\`{}\` 是任意名字下的一项。“来源”说默认值从哪来：course 课程，evidence 文献（model.md 的 Evidence 表），chosen 为玩法而定。

Generated from the format: \`npm run reference\`. The tutorial is [../authoring.md](../authoring.md); which equation a constant of the model stands in is told
by [../model.md](../model.md). \`[]\` is each entry of a list, \`{}\` what stands under a name of one's own. “From” says where a default comes from: course,
evidence (a row of the Evidence table of model.md) or chosen, for play.
`;
const COLUMNS = '| 字段 field | 意思 · meaning | 写什么 · what may stand here | 单位 unit | 默认 default | 来源 from |';

/** The page on every field, as the text of a file. */
export function referencePage(schema: Piece): string {
  const definitions = schema.definitions ?? {};
  const sections = new Map<string, string[]>();
  const seen = new Set<string>();
  for (const field of fieldsOf(schema)) {
    const section = sectionOf(field.path);
    const row = rowOf(field, section, definitions);
    if (seen.has(section + row)) continue;
    seen.add(section + row);
    sections.set(section, [...(sections.get(section) ?? []), row]);
  }
  const parts = [...sections].map(
    ([name, rows]) => `## ${name}\n\n${COLUMNS}\n|---|---|---|---|---|---|\n${rows.join('\n')}\n`,
  );
  return `${HEAD}\n${parts.join('\n')}`;
}

/** Big parts of the scenario have a table of their own, each lever too. */
function sectionOf(path: string): string {
  const steps = path.split('.');
  if (steps[0] !== 'Scenario') return steps[0]!;
  const part = steps[1]!.replace(/[[{].*$/, '');
  if (part === 'levers' && steps[2] !== undefined) return `Scenario.levers.${steps[2]}`;
  return ['model', 'firm', 'scoring', 'appraisal', 'tenders', 'past'].includes(part) ? `Scenario.${part}` : 'Scenario';
}

function rowOf({ path, piece, needed }: Field, section: string, definitions: Definitions): string {
  const name = path === section ? path : path.slice(section.length + 1).replace(/^[.]/, '');
  const [zhHans, en, unit, label] = meaningOf(path)?.meaning ?? ['', ''];
  const counted = unit === undefined || unit === '' ? '' : UNITS[unit].join(' · ');
  const cells = [
    `\`${name}\``,
    `${zhHans} · ${en}`,
    shapeOf(piece, definitions),
    counted,
    defaultOf(piece, needed),
    label ?? '',
  ];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
}

/** Longest default that is shown as it is. */
const LONGEST = 60;
function defaultOf(piece: Piece, needed: boolean): string {
  if (needed) return '必写 needed';
  if (piece.default === undefined) return '';
  const text = JSON.stringify(piece.default);
  return text.length <= LONGEST ? `\`${text}\`` : '…';
}

type Definitions = Readonly<Record<string, Piece>>;

/** What may stand in a place, with its range, in the signs of JSON. */
function shapeOf(piece: Piece, definitions: Definitions): string {
  const shape = (inner: Piece) => shapeOf(inner, definitions);
  if (piece.$ref !== undefined) {
    const name = piece.$ref.split('/').at(-1)!;
    const named = definitions[name];
    // what has fields of its own has a table of its own
    return named === undefined || hasFields(named) ? `[${name}](#${name.toLowerCase()})` : shape(named);
  }
  if (piece.anyOf !== undefined) return [...new Set(piece.anyOf.map(shape))].join('; ');
  if (piece.allOf !== undefined) return piece.allOf.map(shape).join(' ');
  if (piece.enum !== undefined) return piece.enum.map((value) => `\`${String(value)}\``).join(' ');
  if (piece.const !== undefined) return `\`${JSON.stringify(piece.const)}\``;
  switch (piece.type) {
    case 'integer':
      return `整数 whole${rangeOf(piece)}`;
    case 'number':
      return `数 number${rangeOf(piece)}`;
    case 'string':
      return textOf(piece);
    case 'boolean':
      return 'true / false';
    case 'null':
      return 'null';
    case 'array':
      return listOf(piece, shape);
    default:
      return typeof piece.additionalProperties === 'object' ? `{} ${shape(piece.additionalProperties)}` : '{ }';
  }
}

const hasFields = ({ properties, anyOf }: Piece): boolean => properties !== undefined || (anyOf ?? []).some(hasFields);

function textOf({ pattern, maxLength }: Piece): string {
  if (pattern !== undefined) return `文字 text \`${pattern}\``;
  return maxLength === undefined ? '文字 text' : `文字 text ≤ ${maxLength}`;
}

function listOf({ items, minItems, maxItems }: Piece, shape: (inner: Piece) => string): string {
  const each = Array.isArray(items) ? (items as readonly Piece[]).map(shape).join(', ') : shape((items ?? {}) as Piece);
  if (minItems === undefined && maxItems === undefined) return `[ ] ${each}`;
  return `[ ${minItems ?? 0}–${maxItems ?? '…'} ] ${each}`;
}

/** The bounds whole numbers have anyway are no range. */
const FARTHEST = Number.MAX_SAFE_INTEGER;
function rangeOf({ minimum, maximum, exclusiveMinimum }: Piece): string {
  const least = minimum !== undefined && minimum > -FARTHEST ? ` ≥ ${minimum}` : '';
  const above = exclusiveMinimum === undefined ? '' : ` > ${exclusiveMinimum}`;
  const most = maximum !== undefined && maximum < FARTHEST ? ` ≤ ${maximum}` : '';
  return least + above + most;
}
