import type { Buffer } from 'node:buffer';
import { describe, expect, it } from '@jest/globals';
import { as, type Instant } from '#libs/kernel';
import { aRow, aWorkbook, HEADER, rowXml } from '../../../test/support/a-workbook.js';
import { collect } from '../../../test/support/held-memory.js';
import { readMessageBoard } from './index.js';

const now = as<Instant>('2026-11-24T00:00:00.000Z');

describe('a workbook of few bytes that would take much memory', () => {
  const head = rowXml(1, HEADER) + rowXml(2, aRow(1));
  const inSheet = (more: string, after = '', sharedStrings?: string) =>
    aWorkbook({
      sheets: [{ xml: `<sheetData>${head}${more}</sheetData>${after}` }],
      ...(sharedStrings === undefined ? {} : { sharedStrings }),
    });
  const many = (xml: string, bytes = 7_000_000) => xml.repeat(Math.floor(bytes / xml.length));
  const attributes = Array.from({ length: 1_001 }, (_, at) => `a${String(at)}=""`).join(' ');
  // The ratio refuses a file of 7 KB at once; without it, as with bytes that pack less, each is refused by what it is.
  it.each<[string, Buffer, string, string]>([
    ['elements in each other', inSheet('', many('<a>')), 'ratio', 'structure'],
    ['attributes of one element', inSheet('', `<x ${attributes}/>`), 'structure', 'structure'],
    ['merged cells', inSheet('', `<mergeCells>${many('<mergeCell ref="A1"/>')}</mergeCells>`), 'ratio', 'structure'],
    ['cells of one row', inSheet(`<row r="3">${many('<c t="b"><v>1</v></c>')}</row>`), 'ratio', 'structure'],
    ['shared strings', inSheet('', '', many('<si/>')), 'ratio', 'structure'],
    ['a text without an end', inSheet('', many('x', 9_000_000)), 'ratio', 'structure'],
    ['a cell beyond the last column', inSheet('<row r="3"><c r="XFE3"><v>1</v></c></row>'), 'structure', 'structure'],
  ])('is refused: %s', async (_, bytes, atOnce, byStructure) => {
    collect();
    const before = process.memoryUsage().rss;
    expect(await readMessageBoard(bytes, { now })).toMatchObject({ refusal: { reason: 'too-large', what: atOnce } });
    const limits = { ratio: Number.POSITIVE_INFINITY };
    expect(await readMessageBoard(bytes, { now, limits })).toMatchObject({
      refusal: { reason: 'too-large', what: byStructure },
    });
    expect(process.memoryUsage().rss - before).toBeLessThan(150 * 1024 * 1024);
  });

  it('is told from an ordinary one with many merged cells', async () => {
    const merged = many('<mergeCell ref="A90001:B90001"/>', 900_000);
    const reading = await readMessageBoard(inSheet('', `<mergeCells>${merged}</mergeCells>`), { now });
    expect(reading.isRead && reading.messages.length).toBe(1);
  });
});
