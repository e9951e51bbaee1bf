import type { CaseId, OfficeId } from '#libs/kernel';
import type { Queryable } from './queryable.js';

/** Whose draft it is: one for each office, case and command. */
export interface DraftPlace {
  readonly caseId: CaseId;
  readonly office: OfficeId;
  readonly command: string;
}

/** A draft (草稿) as it is stored: encrypted, with who kept it last. */
export interface StoredDraft {
  readonly version: number;
  readonly at: string;
  readonly principal: string;
  readonly cipher: Buffer;
}

/** What is kept of it next. */
interface KeptDraft {
  readonly keyId: string;
  /** As PostgreSQL's hex text. */
  readonly cipher: string;
  readonly principal: string;
  /** Version that was seen; 0: none. */
  readonly seen: number;
}

const at = `to_char(kept_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at`;

/** The draft that an office has of a command on a case; null: none. */
export async function readDraft(
  database: Queryable,
  { caseId, office, command }: DraftPlace,
): Promise<StoredDraft | null> {
  const rows = await database.query<StoredDraft>(
    `select version, ${at}, principal, cipher from command_draft where case_id = $1 and office_id = $2 and command = $3`,
    [caseId, office, command],
  );
  return rows[0] ?? null;
}

// One statement: of two who keep the same version at once the second is told so.
const keep = `
  insert into command_draft (case_id, office_id, command, version, key_id, cipher, principal)
  values ($1, $2, $3, 1, $4, $5::bytea, $6)
  on conflict on constraint command_draft_case_id_office_id_command_pk
    do update set version = command_draft.version + 1, key_id = excluded.key_id, cipher = excluded.cipher,
      principal = excluded.principal, kept_at = clock_timestamp()
    where command_draft.version = $7
  returning version, ${at}`;

/** Keeps a draft in place of the version that was seen. @returns null where somebody kept another one meanwhile */
export async function keepDraft(
  database: Queryable,
  { caseId, office, command }: DraftPlace,
  { keyId, cipher, principal, seen }: KeptDraft,
): Promise<Pick<StoredDraft, 'version' | 'at'> | null> {
  const values = [caseId, office, command, keyId, cipher, principal, seen];
  const rows = await database.query<Pick<StoredDraft, 'version' | 'at'>>(keep, values);
  return rows[0] ?? null;
}

/** Forgets drafts of an office: they were given, or are not wanted. */
export async function forgetDrafts(
  database: Queryable,
  { caseId, office, commands }: Omit<DraftPlace, 'command'> & { readonly commands: readonly string[] },
): Promise<void> {
  await database.query('delete from command_draft where case_id = $1 and office_id = $2 and command = any($3)', [
    ...[caseId, office, commands],
  ]);
}
