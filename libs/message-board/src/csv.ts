import type { Cell } from './cell.js';
import { refuse } from './refusal.js';
import type { RowTaker } from './sheet.js';

/**
 * Reads comma-separated values (RFC 4180): quoted cells may hold separators, doubled quotes and line ends. A row is a
 * record, as Excel numbers them, whatever number of lines it takes. Every cell is a text: a file of this kind holds no
 * formula, and what looks like one is kept letter for letter.
 *
 * @throws DomainError `message_board.damaged_file`: a quote is never closed
 */
export function readCsv(text: string, take: RowTaker): void {
  const separator = separatorOf(text);
  let at = 0;
  for (let row = 1; at < text.length; row += 1) {
    const cells = new Map<number, Cell>();
    at = readRecord({ text, at, separator, cells });
    if (cells.size > 0 && !take({ row, cells })) return;
  }
}

/** The one of comma, tab and semicolon that the first line has most of: all three are exported as CSV. */
function separatorOf(text: string): string {
  const line = text.slice(0, 4096).split(/[\r\n]/u, 1)[0] ?? '';
  const counts = [',', '\t', ';'].map((each) => ({ each, count: line.split(each).length }));
  return counts.reduce((most, next) => (next.count > most.count ? next : most)).each;
}

interface Place {
  readonly text: string;
  readonly at: number;
  readonly separator: string;
  readonly cells: Map<number, Cell>;
}

/** Reads one record into `cells` and answers where the next one begins. */
function readRecord({ text, at, separator, cells }: Place): number {
  let position = at;
  for (let column = 0; ; column += 1) {
    const { value, end } = text[position] === '"' ? quoted(text, position, separator) : bare(text, position, separator);
    if (value !== '') cells.set(column, { holds: 'text', text: value });
    if (text[end] !== separator) return afterLineEnd(text, end);
    position = end + 1;
  }
}

function bare(text: string, from: number, separator: string): { value: string; end: number } {
  let end = from;
  while (end < text.length && !isEnd(text[end], separator)) end += 1;
  return { value: text.slice(from, end), end };
}

function quoted(text: string, from: number, separator: string): { value: string; end: number } {
  let value = '';
  let position = from + 1;
  for (;;) {
    const quote = text.indexOf('"', position);
    if (quote === -1) refuse({ reason: 'damaged-file', what: 'csv' });
    value += text.slice(position, quote);
    position = quote + 1;
    if (text[position] !== '"') break;
    value += '"';
    position += 1;
  }
  // What stands between a closing quote and the separator belongs to the cell, as Excel has it.
  const rest = bare(text, position, separator);
  return { value: value + rest.value, end: rest.end };
}

function isEnd(character: string | undefined, separator: string): boolean {
  return character === separator || character === '\n' || character === '\r';
}

function afterLineEnd(text: string, end: number): number {
  return text.startsWith('\r\n', end) ? end + 2 : end + 1;
}
