/** A piece of a GIFT text and where it begins in the file. */
export interface Piece {
  readonly text: string;
  readonly from: number;
}

/** Place of the first of some signs that no backslash stands before; −1 where there is none. */
export function findBare(text: string, signs: string, from = 0): number {
  for (let at = from; at < text.length; at++) {
    if (text[at] === '\\') at += 1;
    else if (text.startsWith(signs, at)) return at;
  }
  return -1;
}

/** Blocks with a blank line between them: each is one question, or a line of its own. */
export function blocksOf(text: string): readonly Piece[] {
  const blocks: Piece[] = [];
  let from = -1;
  let at = 0;
  for (const line of text.split(/(?<=\n)/)) {
    if (line.trim() === '') {
      if (from >= 0) blocks.push({ text: text.slice(from, at), from });
      from = -1;
    } else if (from < 0) from = at;
    at += line.length;
  }
  if (from >= 0) blocks.push({ text: text.slice(from), from });
  return blocks;
}

/** The text of a piece without its backslashes, and without markup where it says it is HTML. */
export function plainText(written: string): string {
  const format = /^\s*\[(html|markdown|plain|moodle)\]/.exec(written);
  const bare = written.slice(format?.[0].length ?? 0).replace(/\\([\\~=#{}:n])/g, (_, sign: string) => {
    return sign === 'n' ? '\n' : sign;
  });
  return format?.[1] === 'html' ? withoutMarkup(bare) : bare;
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', amp: '&' };

/** What a page would show of a little HTML, line breaks kept. */
function withoutMarkup(html: string): string {
  return html
    .replace(/<br\s*\/?>|<\/(?:p|div|li)>/gi, '\n')
    .replace(/<[^<>]*>/g, '')
    .replace(/&(lt|gt|quot|apos|nbsp|amp);/g, (_, name: string) => ENTITIES[name]!)
    .replace(/\n{2,}/g, '\n')
    .trim();
}
