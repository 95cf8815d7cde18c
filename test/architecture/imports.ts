import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import { parseAst } from 'vite';

/** One import as it stands in a file; paths are relative to the root of the project, with `/`. */
export interface Import {
  readonly from: string;
  /** A file (`src/…`), a package (`zod`), a module of Node (`node:fs`), or the text of what cannot be read. */
  readonly to: string;
  readonly target: 'file' | 'package' | 'node' | 'unreadable';
  readonly kind: 'value' | 'type';
  readonly when: 'static' | 'dynamic';
}

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

type Found = Pick<Import, 'kind' | 'when'> & { readonly source: unknown };

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';
}

function isImportMeta(value: unknown, property: string): boolean {
  if (!isNode(value) || value.type !== 'MemberExpression') return false;
  const { object, property: name } = value as unknown as { object: unknown; property: { name?: string } };
  return isNode(object) && object.type === 'MetaProperty' && name.name === property;
}

/** What this node imports, if it is an import of any form. */
function importOf(node: Node): Found | undefined {
  const kindOf = (value: unknown) => (value === 'type' ? 'type' : 'value');
  switch (node.type) {
    case 'ImportDeclaration':
      return { source: node['source'], kind: kindOf(node['importKind']), when: 'static' };
    case 'ExportAllDeclaration':
    case 'ExportNamedDeclaration':
      if (!node['source']) return undefined;
      return { source: node['source'], kind: kindOf(node['exportKind']), when: 'static' };
    case 'ImportExpression':
      return { source: node['source'], kind: 'value', when: 'dynamic' };
    case 'TSImportType':
      return { source: node['source'], kind: 'type', when: 'static' };
    case 'NewExpression': {
      const [address, base] = node['arguments'] as unknown[];
      const callee = node['callee'];
      const isUrl = isNode(callee) && callee.type === 'Identifier' && callee['name'] === 'URL';
      if (!isUrl || !isImportMeta(base, 'url')) return undefined;
      return { source: address, kind: 'value', when: 'dynamic' };
    }
    case 'CallExpression':
      // Which files a pattern matches cannot be read off the code: it is reported as unreadable.
      if (!isImportMeta(node['callee'], 'glob')) return undefined;
      return { source: undefined, kind: 'value', when: 'static' };
    default:
      return undefined;
  }
}

function resolve(from: string, { source, kind, when }: Found): Import {
  const text = isNode(source) && source.type === 'Literal' ? source['value'] : undefined;
  if (typeof text !== 'string') return { from, to: 'a computed address', target: 'unreadable', kind, when };
  if (text.startsWith('node:')) return { from, to: text, target: 'node', kind, when };
  if (text.startsWith('.')) {
    const path = text.split('?')[0] ?? text;
    return { from, to: posix.join(posix.dirname(from), path), target: 'file', kind, when };
  }
  const parts = text.split('/');
  return { from, to: parts.slice(0, text.startsWith('@') ? 2 : 1).join('/'), target: 'package', kind, when };
}

/** All imports of one file, in the order of the code. */
export function readImports(from: string, code: string): Import[] {
  const found: Import[] = [];
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) for (const one of value) walk(one);
    if (!isNode(value)) return;
    const one = importOf(value);
    if (one) found.push(resolve(from, one));
    for (const child of Object.values(value)) if (typeof child === 'object') walk(child);
  };
  walk(parseAst(code, { lang: from.endsWith('.tsx') ? 'tsx' : 'ts' }));
  return found;
}

/** Every TypeScript file below a folder of the project, as paths relative to its root. */
function listSources(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort((a, b) => (a < b ? -1 : 1));
}

export function readAllImports(root: string, folder: string): Import[] {
  return listSources(root, folder).flatMap((path) => readImports(path, readFileSync(join(root, path), 'utf8')));
}
