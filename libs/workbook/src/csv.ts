import type { Cell } from './cell.js';
import { refuse } from './refusal.js';
import type { RowTaker } from './sheet.js';

/**
 * Reads comma-separated values (RFC 4180): quoted cells may hold separators, doubled quotes and line ends. A row is a
 * record, as Excel numbers them, whatever number of lines it takes. Every cell is a text: a file of this kind holds no
 * formula, and what looks like one is kept letter for letter.
 *
 * @throws DomainError `file.damaged_file`: a quote is never closed
 */
export function readCsv(text: string, take: RowTaker): void {
  const separator = separatorOf(text);
  let at = 0;
  for (let row = 1; at < text.length; row += 1) {
    const cells = new Map<number, Cell>();
    at = readRecord(text, at, separator, cells);
    if (cells.size > 0 && !take({ row, cells })) return;
  }
}

/** The one of comma, tab and semicolon that the first line has most of: all three are exported as CSV. */
function separatorOf(text: string): string {
  const line = text.slice(0, 4096).split(/[\r\n]/u, 1)[0] ?? '';
  const counts = [',', '\t', ';'].map((each) => ({ each, count: line.split(each).length }));
  return counts.reduce((most, next) => (next.count > most.count ? next : most)).each;
}

/** Reads one record into `cells` and answers where the next one begins. */
function readRecord(text: string, at: number, separator: string, cells: Map<number, Cell>): number {
  const end = new RegExp(`[${separator}\r\n]`, 'gu');
  let position = at;
  for (let column = 0; ; column += 1) {
    const { value: quoted, next } =
      text[position] === '"' ? readQuoted(text, position + 1) : { value: '', next: position };
    end.lastIndex = next;
    const stop = end.exec(text)?.index ?? text.length;
    // What stands between a closing quote and the separator belongs to the cell, as Excel has it.
    const value = quoted + text.slice(next, stop);
    if (value !== '') cells.set(column, { holds: 'text', text: value });
    if (text[stop] !== separator) return text.startsWith('\r\n', stop) ? stop + 2 : stop + 1;
    position = stop + 1;
  }
}

function readQuoted(text: string, from: number): { value: string; next: number } {
  let value = '';
  for (let position = from; ;) {
    const quote = text.indexOf('"', position);
    if (quote === -1) refuse({ reason: 'damaged-file', what: 'csv' });
    value += text.slice(position, quote);
    if (text[quote + 1] !== '"') return { value, next: quote + 1 };
    value += '"';
    position = quote + 2;
  }
}
