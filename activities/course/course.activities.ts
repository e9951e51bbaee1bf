import type { Actor, CaseId } from '#libs/kernel';
import { failpoint } from '#libs/observability';
import type {
  ActRequest,
  ActResult,
  CaseRef,
  CoursePorts,
  OpenPartRequest,
  OpenPartResult,
  StepKey,
} from '#workflows/course/course.ports.js';

import type { Door } from './door.js';

/** What every course does through the door (案卷). Each is done once, however often it is attempted. */
export class CourseActivities implements CoursePorts {
  constructor(private readonly door: Door) {}

  /** A command of the course is recorded, or was before. */
  async act(request: ActRequest): Promise<ActResult> {
    const { standing } = await this.door.act({
      ...request.on,
      commands: request.commands,
      actor: actorOf(request.by),
      key: keyOf(request.by, request),
    });
    failpoint('activity_after_commit_before_report');
    return { standing };
  }

  /** The part (分件) is open, or has been told. Its id follows from its parent's id and its name. */
  async openPart(request: OpenPartRequest): Promise<OpenPartResult> {
    const caseId = this.door.partId(request.by.caseId, request.name);
    const { version } = await this.door.act({
      kind: request.kind,
      caseId,
      commands: [request.open],
      actor: actorOf(request.by),
      key: keyOf(request.by, request),
      opening: await this.door.originOf(request.by.caseId),
    });
    failpoint('activity_after_commit_before_report');
    return { part: { kind: request.kind, caseId }, version };
  }
}

function actorOf(course: CaseRef): Actor {
  return { kind: 'course', principal: `course:${course.kind}`, office: null, capacity: null };
}

/** Never attempt or run: they change when a course continues as new or is rebuilt. */
function keyOf(course: CaseRef, step: StepKey): string {
  return `${course.caseId satisfies CaseId}:${step.step}:${step.instance}`;
}
