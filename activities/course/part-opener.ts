import type { CaseId, CaseRef, Standing } from '#libs/kernel';
import type { CourseCommand } from '#workflows/course/course.ports.js';

/** What is done besides when a part (分件) of one kind is opened, so that its course does not begin with it. */
export interface PartOpener {
  /**
   * What the command that opens it is given of the world; it is no part of its key.
   *
   * @returns undefined: nothing, this command does not begin it
   */
  known(parent: CaseRef, part: CaseId, open: CourseCommand): Promise<object | undefined>;
  /** What its course would do first, in its name and with its keys: a repetition by the course changes nothing. */
  begun(part: CaseRef, standing: Standing): Promise<void>;
}

/** By kind; most kinds have none. */
export type PartOpeners = Readonly<Record<string, PartOpener>>;
