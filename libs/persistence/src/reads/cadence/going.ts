import type { CaseId, OfficeId } from '#libs/kernel';
import type { Queryable } from '../reader.js';

interface Asked {
  readonly office: OfficeId;
  readonly unit: string;
  readonly work: string;
  readonly drill: string | null;
}

/** The number of the newest period that has not ended of the recurring work (周期工作) that an office has commissioned; null: there is none. */
export async function goingCadence(database: Queryable, { office, unit, work, drill }: Asked): Promise<string | null> {
  const rows = await database.query<{ number: string }>(
    `select r.number from cadence r join docket_case c on c.id = r.case_id
      where r.office_id = $1 and r.unit = $2 and r.work = $3 and r.ended_at is null and c.drill_id is not distinct from $4
      order by r.from_on desc limit 1`,
    [office, unit, work, drill],
  );
  return rows[0]?.number ?? null;
}

/** Whether a first period was published by mistake, and withdrawn. */
export async function isWithdrawnPeriod(database: Queryable, id: CaseId): Promise<boolean> {
  const rows = await database.query<object>(`select from cadence where case_id = $1 and ended_as = 'withdrawn'`, [id]);
  return rows.length > 0;
}
