import type { Instant } from '#libs/kernel';
import { type Cell, hasUnstorable, isBlank, plain, type Range, trimmed, withPlainLineEnds } from '#libs/workbook';
import { columns, type Field } from './column.js';
import type { Limits } from './limits.js';
import type { Message, Reply } from './message.js';
import type { CellRefusal, RowReason, RowRefusal } from './refusal.js';
import { readWhen, type When } from './when.js';

/** The cells of a row that mean something, by what they mean. */
export interface RawRow {
  readonly row: number;
  readonly cells: ReadonlyMap<Field, Cell>;
}

/** What a row is judged by besides its own cells. */
export interface Judging {
  readonly now: Instant;
  readonly is1904: boolean;
  readonly limits: Limits;
  /** The merged range that covers a cell without being its top left one. */
  readonly mergedOver: (row: number, field: Field) => Range | undefined;
  /** True for a cell that a formula elsewhere fills. */
  readonly isComputed: (row: number, field: Field) => boolean;
  /** Row of the first message with this number. */
  readonly firstRows: Map<string, number>;
}

/** A message, or why there is none. */
export type Judged = { readonly message: Message } | { readonly refusal: RowRefusal };

/** The long texts belong to a person: a report never repeats them. */
const PERSONAL: readonly Field[] = ['subject', 'detail', 'reply'];

/** Judges one row: everything that is wrong with it at once, so that a clerk corrects it once. */
export function judgeRow(raw: RawRow, judging: Judging): Judged {
  const row = new RowJudge(raw, judging);
  const number = row.number();
  const user = row.user();
  const subject = row.text('subject');
  const received = row.when('receivedAt');
  const detail = row.text('detail');
  const reply = row.reply(received);
  const votes = row.votes();
  const category = row.category();
  const isClosed = row.isClosed();
  const [refusal, ...also] = row.refusals;
  if (refusal) return { refusal: { row: raw.row, ...refusal, ...(also.length > 0 && { also }) } };
  if (!received) throw new TypeError('a row without its date has a refusal');
  return {
    message: {
      row: raw.row,
      number,
      user,
      subject,
      detail,
      receivedAt: received.at,
      receivedOn: received.on,
      isReceivedTimeKnown: received.isTimeKnown,
      reply,
      isClosed,
      votes,
      category,
    },
  };
}

class RowJudge {
  readonly refusals: CellRefusal[] = [];

  constructor(
    private readonly raw: RawRow,
    private readonly judging: Judging,
  ) {}

  number(): string {
    const cell = this.required('number');
    if (!cell) return '';
    const digits = plain(cell.text);
    if (!/^\d{1,15}$/u.test(digits)) return this.refuse('number', 'not-a-number');
    const number = digits.replace(/^0+(?=\d)/u, '');
    const firstRow = this.judging.firstRows.get(number);
    if (firstRow !== undefined) return this.refuse('number', 'duplicate-id', { firstRow });
    this.judging.firstRows.set(number, this.raw.row);
    return number;
  }

  user(): string {
    const cell = this.required('user');
    // A pseudonym that was turned into a number may have lost its leading zeros, and with them whose it is.
    if (cell?.holds === 'number') return this.refuse('user', 'not-text');
    return cell ? trimmed(this.stored('user', cell)) : '';
  }

  text(field: Field): string {
    const cell = this.required(field);
    return cell ? this.stored(field, cell) : '';
  }

  when(field: Field): When | null {
    const cell = this.required(field);
    if (!cell) return null;
    const read = readWhen(cell, this.judging.now, this.judging.is1904);
    if ('when' in read) return read.when;
    this.refuse(field, read.reason);
    return null;
  }

  reply(received: When | null): Reply | null {
    if (!this.holds('reply') && !this.holds('repliedAt')) return null;
    const text = this.text('reply');
    const replied = this.when('repliedAt');
    if (!replied) return null;
    // A date without a time says nothing about what came first on that day.
    const isKnown = replied.isTimeKnown && received?.isTimeKnown;
    const isEarlier = received && (isKnown ? replied.at < received.at : replied.on < received.on);
    if (isEarlier) this.refuse('repliedAt', 'reply-before-message');
    return { text, at: replied.at, on: replied.on, isTimeKnown: replied.isTimeKnown };
  }

  votes(): Message['votes'] {
    const against = this.count('votesAgainst');
    const votesFor = this.count('votesFor');
    return against === null && votesFor === null ? null : { against: against ?? 0, for: votesFor ?? 0 };
  }

  category(): Message['category'] {
    const path = (['category1', 'category2', 'category3'] as const).flatMap((field) => {
      const cell = this.sound(field);
      return cell ? [trimmed(this.stored(field, cell, this.judging.limits.categoryChars))] : [];
    });
    return path.length > 0 ? path : null;
  }

  /** Words of other systems for a matter that is over; every other state leaves it as its reply has it. */
  isClosed(): boolean {
    const cell = this.sound('state');
    return cell !== null && /^已?(办结|结案|完成|关闭|归档)$/u.test(plain(cell.text).replace(/\s/gu, ''));
  }

  private count(field: Field): number | null {
    const cell = this.sound(field);
    if (!cell) return null;
    const digits = plain(cell.text);
    if (/^\d{1,9}$/u.test(digits)) return Number(digits);
    this.refuse(field, 'not-a-number');
    return null;
  }

  /** The text of a cell that can be stored: no control characters, no longer than the limit. */
  private stored(field: Field, cell: Cell, limit = this.judging.limits.cellChars): string {
    const text = withPlainLineEnds(cell.text);
    if (text.length > limit) return this.refuse(field, 'too-long', { length: text.length, limit });
    return hasUnstorable(text) ? this.refuse(field, 'bad-character') : text;
  }

  private required(field: Field): Cell | null {
    const before = this.refusals.length;
    const cell = this.sound(field);
    if (cell || this.refusals.length > before) return cell;
    const merged = this.judging.mergedOver(this.raw.row, field);
    this.refuse(field, merged ? 'merged-cell' : 'missing', merged && { range: merged.name });
    return null;
  }

  /** The cell, if it holds something that was written there; null for a blank one, and for one refused here. */
  private sound(field: Field): Cell | null {
    const cell = this.raw.cells.get(field);
    if (!cell || isBlank(cell.text)) return null;
    const isComputed = cell.holds === 'formula' || this.judging.isComputed(this.raw.row, field);
    if (isComputed || cell.holds === 'error') {
      this.refuse(field, isComputed ? 'formula' : 'error-cell');
      return null;
    }
    return cell;
  }

  private holds(field: Field): boolean {
    const cell = this.raw.cells.get(field);
    return cell !== undefined && !isBlank(cell.text);
  }

  private refuse(field: Field, reason: RowReason, more: Partial<CellRefusal> = {}): '' {
    const value = this.written(field);
    this.refusals.push({ column: columns[field], value, reason, ...more });
    return '';
  }

  private written(field: Field): string {
    const cell = this.raw.cells.get(field);
    const isOpen = cell?.holds === 'formula' || cell?.holds === 'error' || !PERSONAL.includes(field);
    return cell && isOpen ? cell.text.slice(0, 80).replace(/\p{Surrogate}/gu, '') : '';
  }
}
