import { shanghaiText } from '#libs/calendar';
import {
  type FileReason,
  type FileRefusal,
  type Message,
  type Notes,
  type Reading,
  type RowRefusal,
  sameTexts,
  type SameText,
  sayFile,
  sayRow,
} from '#libs/message-board';
import type { Sentence } from '#libs/workbook';
import { deadlinesOf, type Deadlines, type Handled } from './deadlines.js';
import type { Setting } from './plan.js';

/** What an import answers; `--json` prints it as it is. */
export interface Report {
  /** `imported`: every row is in; `partly`: some are; `refused`: none is. */
  readonly result: 'imported' | 'partly' | 'refused';
  readonly isDryRun: boolean;
  /** Rows recorded now; of a dry run the rows that are good. */
  readonly imported: number;
  /** Rows that had been imported before. */
  readonly unchanged: number;
  /** Of those, which had been open and are closed now, because the source says so. */
  readonly closed: number;
  readonly refused: readonly (RowRefusal & { readonly message: Sentence })[];
  /** Why the whole file is refused, and the column that it is about. */
  readonly fileReason?: FileReason;
  readonly column?: string;
  readonly message?: Sentence;
  /** Good rows that were not looked at, because of a limit or an interruption. */
  readonly left?: number;
  readonly notes?: Notes;
  /** Messages of one text: shown, never dropped. */
  readonly sameTexts?: readonly SameText[];
  readonly deadlines?: Deadlines;
  /** With `--rows`: the times of the good rows, without their texts. */
  readonly rows?: readonly RowTimes[];
}

/** When a message came and was replied to, in Asia/Shanghai. */
interface RowTimes {
  readonly row: number;
  readonly number: string;
  readonly receivedAt: string;
  readonly isReceivedTimeKnown: boolean;
  readonly repliedAt?: string;
  readonly isRepliedTimeKnown?: boolean;
}

/** The report of a file that was refused as a whole. */
export function refusedReport(refusal: FileRefusal, isDryRun: boolean): Report {
  const { reason: fileReason, column } = refusal;
  return {
    result: 'refused',
    isDryRun,
    imported: 0,
    unchanged: 0,
    closed: 0,
    refused: [],
    fileReason,
    ...(column !== undefined && { column }),
    message: sayFile(refusal),
  };
}

/** What became of the rows of a file that was read. */
export interface Done {
  readonly imported: number;
  readonly unchanged: number;
  readonly closed: number;
  readonly handled: readonly Handled[];
  /** Refused while they were recorded. */
  readonly refusals: readonly RowRefusal[];
  /** Somebody stopped it before its end. */
  readonly isInterrupted: boolean;
}

/** The report of a file that was read. */
export function reportOf(
  reading: Extract<Reading, { isRead: true }>,
  done: Done,
  setting: Setting,
  options: { readonly isDryRun: boolean; readonly withRows: boolean },
): Report {
  const refusals = [...reading.refusals, ...done.refusals].sort((a, b) => a.row - b.row);
  const taken = done.imported + done.unchanged;
  const left = reading.messages.length - taken - done.refusals.length;
  const some = taken > 0 ? 'partly' : 'refused';
  const isWhole = refusals.length === 0 && !done.isInterrupted;
  return {
    result: isWhole && taken > 0 ? 'imported' : some,
    isDryRun: options.isDryRun,
    imported: done.imported,
    unchanged: done.unchanged,
    closed: done.closed,
    refused: refusals.map((refusal) => ({ ...refusal, message: sayRow(refusal) })),
    ...(left > 0 && { left }),
    notes: reading.notes,
    sameTexts: sameTexts(reading.messages),
    deadlines: deadlinesOf(done.handled, setting),
    ...(options.withRows && { rows: done.handled.map(({ message }) => timesOf(message)) }),
  };
}

function timesOf({ row, number, receivedAt, isReceivedTimeKnown, reply }: Message): RowTimes {
  const received = { row, number, receivedAt: shanghaiText(receivedAt), isReceivedTimeKnown };
  return reply ? { ...received, repliedAt: shanghaiText(reply.at), isRepliedTimeKnown: reply.isTimeKnown } : received;
}
