import { announceStep, briefStanding, type Actor, type CaseId, type CaseRef } from '#libs/kernel';
import { tellingOf } from '#libs/kind';
import { failpoint } from '#libs/observability';
import type {
  ActRequest,
  ActResult,
  AnnounceRequest,
  CourseCommand,
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
    return { standing: briefStanding(standing) };
  }

  /** The part (分件) is open, or has been told. Its id follows from its parent's id and its name. */
  async openPart(request: OpenPartRequest): Promise<OpenPartResult> {
    const { by, kind, name, open } = request;
    const caseId = this.door.partId(by.caseId, { kind, name });
    const { version } = await this.door.act({
      kind,
      caseId,
      commands: [open],
      actor: actorOf(by),
      key: keyOf(by, request),
      opening: { parent: by, name },
    });
    failpoint('activity_after_commit_before_report');
    return { part: { kind, caseId }, version };
  }

  /** The parent knows what the part says of itself, and the part that it does: two cases, so two transactions. */
  async announce({ part, parent, announcement }: AnnounceRequest): Promise<ActResult> {
    const noted = await tellParent(this.door, { part, parent, announcement });
    const key = keyOf(part, { step: noted.type, instance: announceStep(announcement).instance });
    const { standing } = await this.door.act({ ...part, commands: [noted], actor: actorOf(part), key });
    failpoint('activity_after_commit_before_report');
    return { standing: briefStanding(standing) };
  }
}

/** The first half of an announcement: the parent hears it. @returns the command by which the part notes that the parent knows */
export async function tellParent(door: Door, { part, parent, announcement }: AnnounceRequest): Promise<CourseCommand> {
  const { toParent, toPart } = tellingOf(part, announcement);
  const key = keyOf(part, announceStep(announcement));
  await door.act({ ...parent, commands: toParent, actor: actorOf(part), key });
  failpoint('between_parent_and_part');
  return toPart;
}

/** The course of a case, as the door knows it. */
export function actorOf({ kind, caseId }: CaseRef): Actor {
  return { kind: 'course', principal: `course:${kind}`, office: null, capacity: null, caseId };
}

/** Never attempt or run: they change when a course continues as new or is rebuilt. */
export function keyOf(course: CaseRef, step: StepKey): string {
  return `${course.caseId satisfies CaseId}:${step.step}:${step.instance}`;
}
