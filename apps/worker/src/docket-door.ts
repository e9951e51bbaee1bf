import type { Door, DoorRequest, Origin } from '#activities/course';
import { derivedCaseId, type Docket } from '#libs/docket';
import { DomainError, type CaseId, type Standing } from '#libs/kernel';
import type { Queryable } from '#libs/persistence';

/** The docket (案卷) as the door of the courses. */
export class DocketDoor implements Door {
  constructor(
    private readonly docket: Docket,
    private readonly database: Queryable,
  ) {}

  async act(request: DoorRequest): Promise<{ readonly version: number; readonly standing: Standing }> {
    return await this.docket.act(request);
  }

  partId(parent: CaseId, name: string): CaseId {
    return derivedCaseId(parent, name);
  }

  async originOf(caseId: CaseId): Promise<Origin> {
    const [row] = await this.database.query<{ jurisdiction: string; drill_id: string | null }>(
      'select jurisdiction, drill_id from docket_case where id = $1',
      [caseId],
    );
    if (row === undefined) throw new DomainError('not_found', 'docket.no_such_case', 'no such case', { caseId });
    return { jurisdiction: row.jurisdiction, ...(row.drill_id === null ? {} : { drillId: row.drill_id }) };
  }
}
