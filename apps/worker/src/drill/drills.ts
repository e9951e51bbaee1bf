import type { CaseId } from '#libs/kernel';
import { inDomainWords, RingRank, type Queryable } from '#libs/persistence';

/** A drill (演练) on its way to a target. Milliseconds that its clock is before the wall's. */
export interface MovingDrill {
  readonly id: string;
  readonly offsetMs: number;
  readonly targetOffsetMs: number;
  /** The database's clock, epoch milliseconds: the door's own. */
  readonly wallMs: number;
}

/** An open case of a drill as the record has it. */
export interface DrillCase {
  readonly caseId: CaseId;
  readonly kind: string;
  readonly version: number;
  /** Epoch milliseconds of the drill's clock. */
  readonly nextMomentMs: number | null;
}

/** The drills' own table, and what of their cases the driver looks at. */
export class Drills {
  private readonly database: Queryable;

  constructor(database: Queryable) {
    this.database = inDomainWords(database);
  }

  /** Those that have a target and no problem. */
  async moving(): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      'select id from drill where target_offset_ms is not null and problem is null order by updated_at',
    );
    return rows.map((row) => row.id);
  }

  /** Null when it has reached its target, or was given none. */
  async find(id: string): Promise<MovingDrill | null> {
    const [drill] = await this.database.query<MovingDrill>(
      `select id, offset_ms::float8 as "offsetMs", target_offset_ms::float8 as "targetOffsetMs",
              floor(extract(epoch from clock_timestamp()) * 1000)::float8 as "wallMs"
       from drill where id = $1 and problem is null and target_offset_ms is not null`,
      [id],
    );
    return drill ?? null;
  }

  async openCases(id: string): Promise<DrillCase[]> {
    return await this.database.query<DrillCase>(
      `select id as "caseId", kind, version, floor(extract(epoch from next_moment_at) * 1000)::float8 as "nextMomentMs"
       from docket_case where drill_id = $1 and is_open order by id`,
      [id],
    );
  }

  /** True when no ring of the drill is on its way. */
  async isOutboxEmpty(id: string): Promise<boolean> {
    return (await this.database.query('select 1 from outbox where drill_id = $1 limit 1', [id])).length === 0;
  }

  /** Rings a case again whose course was not found: the relay starts it in the middle of the drill. */
  async ringAgain(caseId: CaseId): Promise<void> {
    await this.database.query(
      `insert into outbox (rank, case_id, kind, version, is_new, standing, drill_id)
       select $2::smallint, id, kind, version, false, whole_standing(k), drill_id from docket_case k where id = $1 and is_open`,
      [caseId, RingRank.background],
    );
  }

  /** The drill's clock. It never goes back, whoever drives. */
  async setOffset(id: string, offsetMs: number): Promise<void> {
    await this.database.query(
      `update drill set offset_ms = $2, updated_at = clock_timestamp() where id = $1 and offset_ms < $2`,
      [id, offsetMs],
    );
  }

  /** It is there. A later target that was set meanwhile stays. */
  async arrive(id: string): Promise<void> {
    await this.database.query(
      `update drill set target_offset_ms = null, updated_at = clock_timestamp()
       where id = $1 and target_offset_ms <= offset_ms`,
      [id],
    );
  }

  /** What stands in its way, for whoever asked for it; a new target clears it. */
  async stop(id: string, problem: string): Promise<void> {
    await this.database.query(`update drill set problem = $2, updated_at = clock_timestamp() where id = $1`, [
      id,
      problem,
    ]);
  }
}
