import { DomainError, type ErrorDetails } from '#libs/kernel';

/** Why a file is not taken. */
export const fileCodes = [
  'files.empty',
  'files.too_large',
  'files.too_many_pixels',
  'files.bad_name',
  'files.ending_unknown',
  'files.ending_differs',
  'files.type_not_allowed',
  'files.legacy_office',
  'files.damaged',
  'files.polyglot',
  'files.active_content',
  'files.macros',
  'files.external_reference',
  'files.embedded',
  'files.encrypted',
  'files.archive_unfolds',
  'files.took_too_long',
  'files.broken_off',
  'files.infected',
] as const;

/** The last part of such a code. */
export type FileRefusal = (typeof fileCodes)[number] extends `files.${infer Reason}` ? Reason : never;

/** @throws DomainError invalid, `files.<reason>` */
export function refuse(reason: FileRefusal, details: ErrorDetails = {}): never {
  throw new DomainError('invalid', `files.${reason}`, `the file is not taken: ${reason}`, details);
}

/** @throws DomainError `files.too_large`, details `mostMiB` */
export function tooLarge(mostBytes: number): never {
  return refuse('too_large', { mostMiB: Math.round((mostBytes / 1024 ** 2) * 100) / 100 });
}

/** The code that Node gave an error; undefined where it has none. */
export const codeOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
