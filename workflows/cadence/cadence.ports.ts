// Activity names and their shapes are recorded in histories: add, never rename.
import type { BriefStanding, CaseRef } from '#libs/kernel';

import type { CourseCommand } from '../course/course.ports.js';

/** The period that follows this one is owed. */
export interface NextRequest {
  readonly by: CaseRef;
  /** Its key, `2026Q4`: with the id of the cadence it makes the id of the case. */
  readonly key: string;
  readonly cadence: string;
  readonly open: CourseCommand;
}

/** How the period that was asked from stands, once it knows. */
export interface NextResult {
  readonly standing: BriefStanding;
}

/** What the course of a period (周期工作) needs of the world. */
export interface CadencePorts {
  /** The next period is there, where this one is, and this one knows: however often it is asked, there is one. */
  openNext(request: NextRequest): Promise<NextResult>;
}
