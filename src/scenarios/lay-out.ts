/** Longest line of a scenario's file: what fits beside a page without scrolling sideways. (chosen) */
const WIDEST = 110;

type Plain = Readonly<Record<string, unknown>>;

/**
 * A scenario as the text of a file that a person reads and edits: two spaces a level; what fits stands on one line, so
 * that a text in three languages is a line or three, and a list of numbers is not a page.
 *
 * @param value  anything `JSON.parse` can return
 * @returns      JSON that parses to the same value, with a line end behind it
 */
export function layOut(value: unknown): string {
  return `${write(value, 0, 0, true)}\n`;
}

/**
 * A value as it stands in the midst of such a file.
 *
 * @param column  blanks before the line it begins on
 * @param taken   characters before it on that line, blanks left out
 */
export function layOutAt(value: unknown, column: number, taken: number): string {
  return write(value, Math.floor(column / 2), taken + 1);
}

/**
 * @param indent  levels around it
 * @param taken   characters before it on its line, its key and the comma behind it included
 * @param open    true where it is spread over lines even if it would fit
 */
function write(value: unknown, indent: number, taken: number, open = false): string {
  const inOneLine = oneLine(value);
  if (!open && 2 * indent + taken + inOneLine.length <= WIDEST) return inOneLine;
  const inner = '  '.repeat(indent + 1);
  const outer = '  '.repeat(indent);
  if (Array.isArray(value) && value.length > 0) {
    const lines = value.map((entry: unknown) => inner + write(entry, indent + 1, 1));
    return `[\n${lines.join(',\n')}\n${outer}]`;
  }
  if (isPlain(value) && Object.keys(value).length > 0) {
    const lines = Object.entries(value).map(([key, member]) => {
      const name = `${JSON.stringify(key)}: `;
      return inner + name + write(member, indent + 1, name.length + 1);
    });
    return `{\n${lines.join(',\n')}\n${outer}}`;
  }
  return inOneLine;
}

function oneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(oneLine).join(', ')}]`;
  if (!isPlain(value)) return JSON.stringify(value);
  const members = Object.entries(value).map(([key, member]) => `${JSON.stringify(key)}: ${oneLine(member)}`);
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}

const isPlain = (value: unknown): value is Plain => typeof value === 'object' && value !== null;
