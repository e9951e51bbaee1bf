import { DomainError, type ErrorDetails, isDomainError } from '#libs/kernel';

/** Why a whole file is not read as a table. */
export const fileReasons = [
  'empty-file',
  'too-large',
  'not-a-workbook',
  'format-not-accepted',
  'password-protected',
  'damaged-file',
  'unknown-encoding',
  'too-many-rows',
] as const;
/** One reason for which a whole file is not read as a table. */
export type FileReason = (typeof fileReasons)[number];

/** Why a whole file is not read, with what its sentence names; whoever reads tables of one kind has reasons of its own. */
export interface FileRefusal<Reason extends string = FileReason> {
  readonly reason: Reason;
  /** A column that is missing or doubled. */
  readonly column?: string;
  /** The kind of file, what is too large, several names: words for the sentence. */
  readonly what?: string;
  readonly limit?: number;
}

/** Throws what `refusalOf` turns back into a refusal. Only inside what reads a file. */
export function refuse<Reason extends string = FileReason>(refusal: FileRefusal<Reason>): never {
  const { reason, ...details } = refusal;
  throw new DomainError('invalid', codeOf(reason), `the file is refused: ${reason}`, details satisfies ErrorDetails);
}

/** The refusal in an error of `refuse`, of these reasons; anything else is thrown on. */
export function refusalOf<Reason extends string>(reasons: readonly Reason[], error: unknown): FileRefusal<Reason> {
  const reason = isDomainError(error) ? reasons.find((each) => codeOf(each) === error.code) : undefined;
  if (reason === undefined || !isDomainError(error)) throw error;
  return { reason, ...error.details };
}

const codeOf = (reason: string): string => `file.${reason.replaceAll('-', '_')}`;
