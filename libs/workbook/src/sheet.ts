import type { XmlReader } from '#libs/archive';
import type { Parts } from './archive.js';
import { type Cell, columnNumber, type Range, rangeOf, type TableRow } from './cell.js';
import type { Limits } from './limits.js';
import { refuse } from './refusal.js';
import { textRuns } from './read-workbook.js';

/** What a sheet says besides its rows, known only at its end. */
export interface SheetEnd {
  readonly merged: readonly Range[];
  /** Ranges that one formula fills: their cells hold a value and no formula of their own. */
  readonly computed: readonly Range[];
  readonly hiddenRows: number;
}

/** Takes the rows of a table one by one; answers false once it wants no more. */
export type RowTaker = (row: TableRow) => boolean;

/**
 * Reads the cells of a sheet as they were written, row by row; rows without a cell that holds something are not given.
 *
 * @throws DomainError `file.damaged_file`, `.too_large`
 */
export async function readSheet(
  parts: Parts,
  part: string,
  of: { readonly sharedStrings: readonly string[]; readonly take: RowTaker; readonly limits: Limits },
): Promise<SheetEnd> {
  const reader = new SheetReader(of.sharedStrings, of.take, of.limits);
  await parts.read(part, reader);
  return reader;
}

class SheetReader implements XmlReader, SheetEnd {
  readonly merged: Range[] = [];
  readonly computed: Range[] = [];
  hiddenRows = 0;

  private row = 0;
  private column = -1;
  private cells = new Map<number, Cell>();
  private type = 'n';
  private value = '';
  private formula: string | null = null;
  private inside: 'value' | 'formula' | null = null;
  private isHidden = false;
  private isFull = false;
  private readonly runs = textRuns();
  private readonly opens: Record<string, ((attribute: (name: string) => string | undefined) => void) | undefined>;
  private readonly closes: Record<string, (() => void) | undefined>;

  constructor(
    private readonly strings: readonly string[],
    private readonly take: RowTaker,
    private readonly limits: Limits,
  ) {
    this.opens = {
      row: (attribute) => this.openRow(attribute('r'), attribute('hidden')),
      c: (attribute) => this.openCell(attribute('r'), attribute('t')),
      v: () => (this.inside = 'value'),
      f: (attribute) => this.openFormula(attribute('t'), attribute('ref')),
      is: () => this.runs.start(),
      mergeCell: (attribute) => this.push(this.merged, rangeOf(attribute('ref') ?? '')),
    };
    this.closes = {
      v: () => (this.inside = null),
      f: () => (this.inside = null),
      c: () => this.closeCell(),
      row: () => this.closeRow(),
    };
  }

  open(name: string, attribute: (name: string) => string | undefined): void {
    this.runs.open(name);
    this.opens[name]?.(attribute);
  }

  text(text: string): void {
    if (this.inside === 'value') this.value += text;
    if (this.inside === 'formula') this.formula = (this.formula ?? '') + text;
    this.runs.text(text);
  }

  close(name: string): void {
    this.runs.close(name);
    this.closes[name]?.();
  }

  isDone(): boolean {
    return this.isFull;
  }

  private openRow(number: string | undefined, hidden: string | undefined): void {
    // The number may be left out; then it is the next one.
    this.row = number === undefined ? this.row + 1 : Number(number);
    if (!Number.isSafeInteger(this.row) || this.row < 1) refuse({ reason: 'damaged-file', what: 'xml' });
    this.column = -1;
    this.cells = new Map();
    this.isHidden = hidden === '1' || hidden === 'true';
  }

  private openCell(reference: string | undefined, type: string | undefined): void {
    const letters = /^[A-Z]{1,3}/u.exec(reference ?? '')?.[0];
    this.column = letters === undefined ? this.column + 1 : columnNumber(letters);
    if (this.column >= this.limits.columns) refuse({ reason: 'too-large', what: 'structure' });
    this.type = type ?? 'n';
    this.value = '';
    this.formula = null;
    this.runs.start();
  }

  private openFormula(type: string | undefined, reference: string | undefined): void {
    this.inside = 'formula';
    this.formula = '';
    if (type === 'array' || type === 'dataTable') this.push(this.computed, rangeOf(reference ?? ''));
  }

  private push(ranges: Range[], range: Range | null): void {
    if (range && ranges.push(range) > this.limits.ranges) refuse({ reason: 'too-large', what: 'structure' });
  }

  private closeCell(): void {
    const cell = this.cell();
    if (cell) this.cells.set(this.column, cell);
  }

  private cell(): Cell | null {
    if (this.formula !== null) return { holds: 'formula', text: `=${this.formula}` };
    if (this.type === 'inlineStr') return textCell(this.runs.end());
    if (this.value === '') return null;
    return cellOf(this.type, this.value, this.strings);
  }

  private closeRow(): void {
    if (this.cells.size === 0) return;
    if (this.isHidden) this.hiddenRows += 1;
    // Once the taker wants no more, the rest of this piece is passed over and no further piece unpacked.
    this.isFull ||= !this.take({ row: this.row, cells: this.cells });
  }
}

function cellOf(type: string, value: string, strings: readonly string[]): Cell | null {
  if (type === 'n') return numberCell(value);
  if (type === 's') return textCell(strings[Number(value)] ?? refuse({ reason: 'damaged-file', what: 'xml' }));
  if (type === 'e') return { holds: 'error', text: value };
  if (type === 'b') return textCell(value === '1' ? 'TRUE' : 'FALSE');
  return textCell(value);
}

function numberCell(written: string): Cell {
  const number = Number(written);
  if (!Number.isFinite(number)) return { holds: 'error', text: written };
  // A whole number is written as it is, another as JavaScript shortens it: 0.1, not 0.10000000000000001.
  return { holds: 'number', number, text: String(number) };
}

function textCell(text: string): Cell | null {
  return text === '' ? null : { holds: 'text', text };
}
