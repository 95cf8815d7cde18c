/** What a reader of XML meets: a beginning, an end, a text. An empty element is a beginning and an end. */
export type XmlEvent =
  | { readonly kind: 'start'; readonly name: string; readonly attributes: Readonly<Record<string, string>> }
  | { readonly kind: 'end'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

const TOKEN =
  /<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<(\/?)([^\s<>/"'=!?]+)([^<>"']*(?:"[^"]*"[^<>"']*|'[^']*'[^<>"']*)*)>|([^<]+)/y;
const ATTRIBUTE = /([^\s=/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * Reads the little of XML that parts of a workbook are made of: no doctype, so no entities of one's own. Names come
 * without their prefix.
 *
 * @returns  null where it is no XML of this kind
 */
export function readXml(text: string): readonly XmlEvent[] | null {
  const events: XmlEvent[] = [];
  TOKEN.lastIndex = text.startsWith('\ufeff') ? 1 : 0;
  while (TOKEN.lastIndex < text.length) {
    const found = TOKEN.exec(text);
    if (found === null) return null;
    const [, data, stroke, name, rest = '', plain] = found;
    if (data !== undefined) events.push({ kind: 'text', text: data });
    else if (plain !== undefined) events.push({ kind: 'text', text: decode(plain) });
    else if (name !== undefined) {
      const local = name.slice(name.indexOf(':') + 1);
      if (stroke === '') events.push({ kind: 'start', name: local, attributes: attributesOf(rest) });
      if (stroke === '/' || rest.trimEnd().endsWith('/')) events.push({ kind: 'end', name: local });
    }
  }
  return events;
}

function attributesOf(written: string): Readonly<Record<string, string>> {
  const pairs = [...written.matchAll(ATTRIBUTE)].map(([, name = '', double, single]): [string, string] => [
    name.slice(name.indexOf(':') + 1),
    decode(double ?? single ?? ''),
  ]);
  return Object.fromEntries(pairs);
}

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function decode(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (all, hex, digits, name) => {
      if (name !== undefined) return NAMED[String(name)] ?? all;
      const point = hex !== undefined ? Number.parseInt(hex, 16) : Number(digits);
      return point <= 0x10ffff ? String.fromCodePoint(point) : all;
    });
}
