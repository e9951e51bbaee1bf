import type { Program } from '#libs/contracts';
import { instantSql, type Queryable } from './reader.js';

/** A program with its tokens, none of which is told. */
export type ProgramRow = Program;

const columns = `p.id, p.name, p.display_name as "displayName", p.office_id as office, p.capacity, p.scopes,
  p.is_active as "isActive", exists (select from office o where o.id = p.office_id and o.is_active) as "isOfficeActive",
  ${instantSql('p.created_at')} as "createdAt",
  (select coalesce(max(c.seq), 0)::int from account_change c where c.account_id = p.id) as "lastChange",
  coalesce((select json_agg(json_build_object('id', t.id, 'label', t.label, 'createdAt', ${instantSql('t.created_at')},
     'expiresAt', ${instantSql('t.expires_at')}, 'usedAt', ${instantSql('t.used_at')},
     'revokedAt', ${instantSql('t.revoked_at')}) order by t.created_at desc)
     from program_token t where t.program_id = p.id), '[]') as tokens`;

/** All programs by name: a county has a handful. */
export async function listPrograms(db: Queryable): Promise<ProgramRow[]> {
  return await db.query<ProgramRow>(`select ${columns} from program p order by p.name`);
}

/** One of them, or null. */
export async function readProgram(db: Queryable, id: string): Promise<ProgramRow | null> {
  const [row] = await db.query<ProgramRow>(`select ${columns} from program p where p.id = $1`, [id]);
  return row ?? null;
}
