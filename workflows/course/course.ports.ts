// Activity names and their shapes are recorded in histories: add, never rename.
import type { Announcement, BriefStanding, CaseRef } from '#libs/kernel';

/** A command with its payload: ids, dates, references; never free text. */
export interface CourseCommand {
  readonly type: string;
  readonly payload: object;
}

/** Identifies one initiative of a course for ever: the same in every attempt, run and rebuilt course. */
export interface StepKey {
  readonly step: string;
  readonly instance: string;
}

/** A command of a course, on its own case or on another one. */
export interface ActRequest extends StepKey {
  /** The course that acts. */
  readonly by: CaseRef;
  /** The case that it acts on. */
  readonly on: CaseRef;
  readonly commands: readonly CourseCommand[];
}

/** How the case stands after it. For another case than the course's own only its version counts. */
export interface ActResult {
  readonly standing: BriefStanding;
}

/** Opens a part (分件); what the command means to a part that is there already is its own law's affair. */
export interface OpenPartRequest extends StepKey {
  readonly by: CaseRef;
  readonly kind: string;
  /** Together with the parent's id and the kind it makes the part's id (uuid v5): `dept-transport`. */
  readonly name: string;
  readonly open: CourseCommand;
}

/** Which part it was. */
export interface OpenPartResult {
  readonly part: CaseRef;
  readonly version: number;
}

/** What a part tells its parent of itself (分件告知). */
export interface AnnounceRequest {
  readonly part: CaseRef;
  readonly parent: CaseRef;
  readonly announcement: Announcement;
}

/** What every course needs of the world. */
export interface CoursePorts {
  /** A command of the course is recorded in the docket, or was before. */
  act(request: ActRequest): Promise<ActResult>;
  /** The part is open, or has been told. */
  openPart(request: OpenPartRequest): Promise<OpenPartResult>;
  /** The parent knows, and the part knows that it does. */
  announce(request: AnnounceRequest): Promise<ActResult>;
}
