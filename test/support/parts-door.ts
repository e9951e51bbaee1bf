import { CourseActivities } from '#activities/course';
import { isDomainError, partStep, standingIn, type CaseId, type CaseRef, type Standing } from '#libs/kernel';
import type { OpenDocket } from '#libs/docket';
import type { Queryable } from '#libs/persistence';
import { doorOf } from '../../apps/worker/src/docket-door.js';

/** What courses of a case and of its parts do of themselves: parts that are owed are opened, and tell that they are there. No engine. */
export class PartsDoor {
  private readonly courses: CourseActivities;
  private readonly taken = new Set<string>();

  constructor(
    private readonly sql: Queryable,
    { docket }: Pick<OpenDocket, 'docket'>,
  ) {
    this.courses = new CourseActivities(doorOf(docket, sql));
  }

  /** Until none of them has anything to do. */
  async runs(of: CaseId | string): Promise<void> {
    for (let turns = 0; await this.runOnce(of); turns += 1) if (turns > 50) throw new Error('the courses find no end');
  }

  private async runOnce(of: CaseId | string): Promise<boolean> {
    const rows = await this.sql.query<CaseRef & { standing: string }>(
      `select k.id as "caseId", k.kind, whole_standing(k) as standing from docket_case k
        where k.is_open and (k.id = $1 or k.parent_id = $1) order by k.id`,
      [of],
    );
    let did = false;
    for (const { caseId, kind, standing } of rows) {
      did = (await this.stepOf({ caseId, kind }, standingIn(standing))) || did;
    }
    return did;
  }

  private async stepOf(by: CaseRef, { announcement, parent, parts }: Standing): Promise<boolean> {
    if (announcement !== null && parent !== null) {
      await this.courses.announce({ part: by, parent, announcement });
      return true;
    }
    let did = false;
    for (const owed of parts.owed) {
      const { step, instance } = partStep(owed);
      const key = `${by.caseId} ${step} ${instance}`;
      if (this.taken.has(key)) continue;
      try {
        await this.courses.openPart({ by, step, instance, ...owed });
        this.taken.add(key);
        did = true;
      } catch (error) {
        // As a course does it: again, at what stands then.
        if (!isDomainError(error) || error.kind !== 'conflict') throw error;
      }
    }
    return did;
  }
}
