import { granted, type Queryable, type Reader } from '../reader.js';

/** Open supervision cases of the reader by the rung that they have reached. */
export async function countRungs(db: Queryable, reader: Reader): Promise<{ rung: number; count: number }[]> {
  return db.query<{ rung: number; count: number }>(
    `select s.rung, count(*)::int as count from supervision s
     where s.ended_at is null and not s.is_drill and ${granted('s.case_id', '$1')} group by 1 order by 1`,
    [reader.office],
  );
}
