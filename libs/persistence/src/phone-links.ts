import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { AttachmentCategory, CaseId } from '#libs/kernel';
import { holds } from './accounts/held.js';
import type { Role, Session } from './accounts/session-store.js';
import type { Queryable } from './queryable.js';
import { instantSql } from './reads/reader.js';

/** What a link is for: photographs of papers, or a signature on glass. */
export type PhonePurpose = 'photo' | 'signature';

/** What one link takes, and for how long it is good. */
export const phoneLimits = {
  // Long enough to find the telephone and to photograph a folder of papers, short for whoever photographs the code.
  minutes: 10,
  files: 20,
  bytes: 200 * 1024 ** 2,
} as const;

/** Whose link it is to be, and for what. */
interface AskedLink extends Role {
  readonly account: string;
  /** The session at the desk (`sessionKeyOf`): when it ends, the link does. */
  readonly sessionKey: string;
  readonly caseId: string;
  readonly purpose: PhonePurpose;
  readonly category: AttachmentCategory;
}

/**
 * Opens a link (手机链接) to one case for one purpose, in the name of whoever is signed in. What is over for a day is forgotten.
 *
 * @returns the token, 256 bits; only its digest is stored
 */
export async function openPhoneLink(
  database: Queryable,
  { sessionKey, account, office, capacity, deputyFor = null, caseId, purpose, category }: AskedLink,
): Promise<{ readonly id: string; readonly token: string; readonly expiresAt: string }> {
  const [id, token] = [randomUUID(), randomBytes(32).toString('base64url')];
  const rows = await database.query<{ expiresAt: string }>(
    `with forgotten as (delete from phone_link where expires_at < clock_timestamp() - interval '1 day')
     insert into phone_link (id, token_hash, session_hash, account_id, office_id, capacity, deputy_for, case_id, purpose,
                             category, expires_at)
     values ($1, $2, decode($3, 'hex'), $4, $5, $6, $7, $8, $9, $10, clock_timestamp() + $11 * interval '1 minute')
     returning ${instantSql('expires_at')} as "expiresAt"`,
    [
      id,
      digest(token),
      sessionKey,
      account,
      office,
      capacity,
      deputyFor,
      caseId,
      purpose,
      category,
      phoneLimits.minutes,
    ],
  );
  return { id, token, expiresAt: rows[0]?.expiresAt ?? '' };
}

/** A link that is good now, with who acts by it. */
export interface PhoneLink {
  readonly id: string;
  readonly session: Session;
  readonly caseId: CaseId;
  readonly purpose: PhonePurpose;
  readonly category: AttachmentCategory;
  readonly expiresAt: string;
  /** Attachments that came by it. */
  readonly taken: readonly string[];
}

type Row = Omit<PhoneLink, 'session'> & Omit<Session, 'carrier' | 'expiresAt' | 'mustChangePassword'>;

/**
 * The link of a token, opened by it. The account, its role and the session at the desk are read each time: a right that was
 * taken away is gone at once, and so is the link of whoever signed out.
 *
 * @returns null for one that is unknown, revoked or over
 */
export async function usePhoneLink(database: Queryable, token: string): Promise<PhoneLink | null> {
  const [row] = await database.query<Row>(
    `with found as (
       select l.id, l.account_id as account, a.name, a.display_name as "displayName", a.is_demo as "isDemo",
              l.office_id as office, l.capacity, l.deputy_for as "deputyFor", l.case_id as "caseId", l.purpose, l.category,
              ${instantSql('l.expires_at')} as "expiresAt", l.taken, l.opened_at
         from phone_link l
         join session s on s.token_hash = l.session_hash and s.account_id = l.account_id and s.expires_at > clock_timestamp()
         join account a on a.id = l.account_id and a.is_active and s.created_at >= a.password_changed_at
        where l.token_hash = $1 and l.revoked_at is null and l.expires_at > clock_timestamp()
          and ${holds({ account: 'l.account_id', office: 'l.office_id', capacity: 'l.capacity', deputyFor: 'l.deputy_for' })}),
     noted as (update phone_link l set opened_at = clock_timestamp() from found f where l.id = f.id and f.opened_at is null)
     select id, account, name, "displayName", "isDemo", office, capacity, "deputyFor", "caseId", purpose, category,
            "expiresAt", taken from found`,
    [digest(token)],
  );
  if (row === undefined) return null;
  const { id, caseId, purpose, category, expiresAt, taken, ...who } = row;
  const session: Session = { ...who, mustChangePassword: false, carrier: 'cookie', expiresAt: new Date(expiresAt) };
  return { id, session, caseId, purpose, category, expiresAt, taken };
}

/** Takes a place for one more file by a link; for a signature there is one. @returns false: it has taken its files, or is over */
export async function takePhonePlace(database: Queryable, id: string): Promise<boolean> {
  const rows = await database.query(
    `with place as (
       update phone_link set places = places + 1
        where id = $1 and revoked_at is null and expires_at > clock_timestamp() and bytes < $3
          and places < case purpose when 'signature' then 1 else $2 end
       returning id)
     select id from place`,
    [id, phoneLimits.files, phoneLimits.bytes],
  );
  return rows.length === 1;
}

/** Counts the bytes that came for a place, all at once. @returns false: they are more than what the link has left, or it is over */
export async function takePhoneBytes(database: Queryable, id: string, bytes: number): Promise<boolean> {
  const rows = await database.query(
    `with counted as (
       update phone_link set bytes = bytes + $2
        where id = $1 and revoked_at is null and expires_at > clock_timestamp() and bytes + $2 <= $3
       returning id)
     select id from counted`,
    [id, bytes, phoneLimits.bytes],
  );
  return rows.length === 1;
}

/** The file for which a place was taken is attached. */
export async function fillPhonePlace(database: Queryable, id: string, attachment: string): Promise<void> {
  await database.query('update phone_link set taken = array_append(taken, $2::uuid) where id = $1', [id, attachment]);
}

/** It was refused: the place is free again, and the bytes that were counted for it are none. */
export async function freePhonePlace(database: Queryable, id: string, bytes: number): Promise<void> {
  await database.query('update phone_link set places = places - 1, bytes = bytes - $2 where id = $1', [id, bytes]);
}

/** How a link stands, for whoever opened it. */
export interface PhoneLinkState {
  readonly isOver: boolean;
  readonly isOpened: boolean;
  readonly files: number;
  readonly expiresAt: string;
}

/** Null: the account has no such link to that case. */
export async function readPhoneLink(
  database: Queryable,
  { id, account, caseId }: OwnLink,
): Promise<PhoneLinkState | null> {
  const rows = await database.query<PhoneLinkState>(
    `select revoked_at is not null or expires_at <= clock_timestamp() as "isOver", opened_at is not null as "isOpened",
            cardinality(taken) as files, ${instantSql('expires_at')} as "expiresAt"
       from phone_link where id = $1 and account_id = $2 and case_id = $3`,
    [id, account, caseId],
  );
  return rows[0] ?? null;
}

/** Whose link it is. */
interface OwnLink {
  readonly id: string;
  readonly account: string;
  readonly caseId: string;
}

/** Takes a link back; one that is over stays so. */
export async function revokePhoneLink(database: Queryable, { id, account, caseId }: OwnLink): Promise<void> {
  await database.query(
    `update phone_link set revoked_at = clock_timestamp()
      where id = $1 and account_id = $2 and case_id = $3 and revoked_at is null`,
    [id, account, caseId],
  );
}

const digest = (token: string): Buffer => createHash('sha256').update(token).digest();
