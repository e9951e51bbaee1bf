import { briefStanding } from '#libs/kernel';
import { failpoint } from '#libs/observability';
import type {
  ActRequest,
  ActResult,
  AnnounceRequest,
  CoursePorts,
  OpenPartRequest,
  OpenPartResult,
} from '#workflows/course/course.ports.js';

import type { Door } from './door.js';
import { OpeningParts } from './opening-parts.js';
import type { PartOpeners } from './part-opener.js';
import { actorOf, announceItself, keyOf } from './telling.js';

/** What every course does through the door (案卷). Each is done once, however often it is attempted. */
export class CourseActivities implements CoursePorts {
  private readonly parts: OpeningParts;

  constructor(
    private readonly door: Door,
    openers: PartOpeners = {},
  ) {
    this.parts = new OpeningParts(door, openers);
  }

  /**
   * A command of the course is recorded, or was before. What a moment leaves to be opened is opened with it: thousands may come due at
   * one instant, and a way through the engine for each would be dear.
   */
  async act(request: ActRequest): Promise<ActResult> {
    const { standing } = await this.door.act({
      ...request.on,
      commands: request.commands,
      actor: actorOf(request.by),
      key: keyOf(request.by, request),
    });
    failpoint('activity_after_commit_before_report');
    const isMoment = request.step === 'passMoment';
    return { standing: briefStanding(isMoment ? await this.parts.openOwed(request.by, standing) : standing) };
  }

  /** The part (分件) is open, or has been told. Its id follows from its parent's id and its name. */
  async openPart(request: OpenPartRequest): Promise<OpenPartResult> {
    const { part, standing } = await this.parts.open(request);
    return { part, version: standing.version };
  }

  /** The parent knows what the part says of itself, and the part that it does. */
  async announce(request: AnnounceRequest): Promise<ActResult> {
    return { standing: briefStanding((await announceItself(this.door, request)).ofPart) };
  }
}
