import { answerDeadline, readInstant, type CalendarSource, type DeadlineAnswer } from '#libs/calendar';
import { DomainError, isDomainError } from '#libs/kernel';

/** What a vector file says should come out. */
interface Expectation {
  readonly rawDue?: string;
  readonly legalDue?: string;
  readonly provisional?: boolean;
  readonly baseDue?: string;
  readonly ignored?: readonly { readonly index: number; readonly reason: string }[];
  /** Refusing is as good as leaving the exclusions out. */
  readonly orError?: string;
  /** The input must be refused; other names are fine. */
  readonly error?: string;
}

/** One field in which the answer is not what the file expects. */
export interface Difference {
  readonly field: string;
  readonly expected: string;
  readonly computed: string;
}

/** One vector answered. */
export interface CheckedVector {
  readonly id: string;
  readonly rawDue: string | null;
  readonly legalDue: string | null;
  readonly provisional: boolean | null;
  /** Code of the refusal. */
  readonly error?: string;
  readonly ignored?: DeadlineAnswer['ignored'];
  /** Which calendar counted; none where it was refused. */
  readonly calendar?: DeadlineAnswer['calendar'];
  /** null: the file expects nothing of this vector. */
  readonly agrees: boolean | null;
  readonly differences?: readonly Difference[];
}

/** A vector file answered. */
export interface CheckedFile {
  readonly vectors: readonly CheckedVector[];
  readonly agreed: number;
  readonly differed: number;
}

/**
 * Answers every vector of a file (期限向量) and compares it with its `expect`.
 *
 * @throws DomainError `calendar.bad_vector` (invalid): the text is no vector file
 */
export function checkVectors(text: string, calendars: CalendarSource): CheckedFile {
  const vectors = readVectors(text).map((vector, index) => checkVector(vector, index, calendars));
  const count = (agrees: boolean): number => vectors.filter((each) => each.agrees === agrees).length;
  return { vectors, agreed: count(true), differed: count(false) };
}

function readVectors(text: string): readonly unknown[] {
  const file = parse(text);
  const vectors = Array.isArray(file) ? file : (file as { vectors?: unknown } | null)?.vectors;
  if (Array.isArray(vectors)) return vectors as unknown[];
  throw new DomainError('invalid', 'calendar.bad_vector', 'expected {"vectors": [...]}');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.startsWith('\ufeff') ? text.slice(1) : text);
  } catch {
    throw new DomainError('invalid', 'calendar.bad_vector', 'the vector file is not JSON');
  }
}

function checkVector(vector: unknown, index: number, calendars: CalendarSource): CheckedVector {
  const { id: given, expect } = (vector ?? {}) as { id?: unknown; expect?: Expectation };
  const id = typeof given === 'string' ? given : `#${String(index + 1)}`;
  const answer = answerOrCode(vector, calendars);
  const differences = compare(expect ?? {}, answer);
  const agrees = expect === undefined ? null : differences.length === 0;
  const told = typeof answer === 'string' ? refused(answer) : answered(answer);
  return { id, ...told, agrees, ...(differences.length === 0 ? {} : { differences }) };
}

function answerOrCode(vector: unknown, calendars: CalendarSource): DeadlineAnswer | string {
  try {
    return answerDeadline(vector, calendars);
  } catch (error) {
    if (isDomainError(error) && error.kind === 'invalid') return error.code;
    throw error;
  }
}

type Told = Pick<CheckedVector, 'rawDue' | 'legalDue' | 'provisional' | 'error' | 'ignored' | 'calendar'>;

function refused(error: string): Told {
  return { rawDue: null, legalDue: null, provisional: null, error };
}

function answered({ rawDue, legalDue, provisional, ignored, calendar }: DeadlineAnswer): Told {
  return { rawDue, legalDue, provisional, ...(ignored.length === 0 ? {} : { ignored }), calendar };
}

function compare(expect: Expectation, answer: DeadlineAnswer | string): Difference[] {
  if (typeof answer === 'string') {
    const isWelcome = expect.error !== undefined || expect.orError !== undefined;
    return isWelcome ? [] : [{ field: 'error', expected: 'an answer', computed: answer }];
  }
  if (expect.error !== undefined) return [{ field: 'error', expected: expect.error, computed: 'an answer' }];
  return [
    ...differs('rawDue', expect.rawDue, answer.rawDue),
    ...differs('legalDue', expect.legalDue, answer.legalDue),
    ...differs('baseDue', expect.baseDue, answer.baseDue),
    ...differs('provisional', expect.provisional, answer.provisional),
    ...differs('ignored', expect.ignored?.map(exclusion).join(), answer.ignored.map(exclusion).join()),
  ];
}

/** What the file does not mention is not compared; instants are compared as instants, whatever their offset. */
function differs(field: string, expected: string | boolean | undefined, computed: string | boolean): Difference[] {
  if (expected === undefined || expected === computed) return [];
  const instant = readInstant(expected);
  if (instant !== null && instant === readInstant(computed)) return [];
  return [{ field, expected: String(expected), computed: String(computed) }];
}

function exclusion({ index, reason }: { readonly index: number; readonly reason: string }): string {
  return `${String(index)}:${reason}`;
}
