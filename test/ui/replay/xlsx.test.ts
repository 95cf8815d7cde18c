import { inflateRawSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { writeXlsx } from '../../../src/ui/replay/xlsx.ts';

/** What lies in a zip under a name, from the entry's own header: long enough to read one sheet. */
function readEntry(zip: Buffer, name: string): string {
  const at = zip.indexOf(name) - 30;
  const packed = zip.readUInt32LE(at + 18);
  const from = at + 30 + zip.readUInt16LE(at + 26) + zip.readUInt16LE(at + 28);
  const bytes = zip.subarray(from, from + packed);
  return (zip.readUInt16LE(at + 8) === 8 ? inflateRawSync(bytes) : bytes).toString('utf8');
}

it('a workbook keeps numbers as numbers and texts as texts, a formula’s beginning too', async () => {
  const blob = await writeXlsx([
    ['期', '现金'],
    ['=1+1', 31_200.5],
  ]);
  const zip = Buffer.from(await blob.arrayBuffer());
  expect(zip.subarray(0, 2).toString()).toBe('PK');
  const sheet = readEntry(zip, 'xl/worksheets/sheet1.xml');
  expect(sheet).toContain('<v>31200.5</v>');
  expect(sheet).not.toContain('<f>');
  const texts = readEntry(zip, 'xl/sharedStrings.xml');
  for (const text of ['期', '现金', '=1+1']) expect(texts).toContain(text);
});
