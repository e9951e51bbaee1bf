import { granted, type Queryable, type Reader } from '../reader.js';

interface RungCount {
  readonly basis: string;
  readonly rung: number;
  readonly count: number;
}

/** Open supervision cases of the reader by their basis and the rung that they have reached. */
export async function countRungs(db: Queryable, reader: Reader): Promise<RungCount[]> {
  return db.query<RungCount>(
    `select s.basis, s.rung, count(*)::int as count from supervision s
     where s.ended_at is null and not s.is_drill and ${granted('s.case_id', '$1')} group by 1, 2 order by 1, 2`,
    [reader.office],
  );
}
