import type { SupervisionDetail } from '#libs/supervision';

import type { CourseInput } from '../course/course.messages.js';
import type { CourseCommand } from '../course/course.ports.js';
import { Course } from '../course/course.js';
import type { Step } from '../course/steps.js';
import { petitionKind } from '../petition/petition.messages.js';

type Supervision = Course<SupervisionDetail>;

/** Something that the petition does not know yet, or that this case does not know to be told. */
interface Telling {
  readonly to: 'petition' | 'self';
  readonly step: Step;
  readonly command: CourseCommand;
}

/**
 * The course of a supervision (督办) of one office in one petition.
 *
 * Started by: its opening, after a breach or by hand. Ends when: the office has corrected the matter, the petition
 * office has verified it, and the petition knows. Waits for: the rungs of its ladder, which are moments of its clocks
 * and fire through the door (提醒, 督办函, then a dated duty before whoever may judge), and for what people answer.
 */
export async function supervisionCourse(input: CourseInput<SupervisionDetail>): Promise<void> {
  // Where a correction waits to be verified new code takes over, and where the ladder goes on after it was rejected.
  const course = new Course(input, { boundaries: ['climbing', 'verifying'] });
  while (!isOver(course)) {
    await course.until('change or rung', () => isOver(course) || nextTelling(course) !== null);
    for (let next = nextTelling(course); next !== null; next = nextTelling(course)) await tell(course, next);
  }
}

/** An ended supervision is not over while the petition does not know. */
function isOver(course: Supervision): boolean {
  return !course.standing.isOpen && pendingTelling(course) === null;
}

async function tell(course: Supervision, { to, step, command }: Telling): Promise<void> {
  if (to === 'self') await course.act(step, command);
  else await course.tell(step, { kind: petitionKind, caseId: course.standing.detail.petition }, command);
}

function nextTelling(course: Supervision): Telling | null {
  const next = pendingTelling(course);
  return next !== null && course.isReady(next.step) ? next : null;
}

/** What is to be told first: each opening, then the end, each noted when the petition has it. */
function pendingTelling(course: Supervision): Telling | null {
  const { parentTold } = course.standing.detail;
  const isEnded = course.standing.phase === 'ended';
  const tellings = parentTold.opened ? [] : [...openings(course), noting(course, 'opened')];
  if (isEnded && parentTold.opened && !parentTold.ended) tellings.push(end(course), noting(course, 'ended'));
  // In order: what is noted as told must have been told, so one that is held back holds back the rest.
  return tellings.find(({ step }) => !course.isOver(step)) ?? null;
}

function openings(course: Supervision): Telling[] {
  const { office, clocks, triggers } = course.standing.detail;
  const supervision = course.standing.caseId;
  // Opened by hand it stands for no clock, and is told all the same.
  return (clocks.length === 0 ? [null] : clocks).map((clock) => ({
    to: 'petition',
    step: stepOf('tellOpened', `${clock ?? 'by-hand'}:${String(triggers)}`),
    command: { type: 'noteSupervision', payload: { supervision, office, clock } },
  }));
}

function end(course: Supervision): Telling {
  const supervision = course.standing.caseId;
  return {
    to: 'petition',
    step: stepOf('tellEnded', String(course.standing.detail.triggers)),
    command: { type: 'noteSupervisionEnded', payload: { supervision } },
  };
}

function noting(course: Supervision, what: 'opened' | 'ended'): Telling {
  const { triggers } = course.standing.detail;
  return {
    to: 'self',
    step: stepOf('noteParentTold', `${what}:${String(triggers)}`),
    // A trigger that comes at the same time must not pass for told.
    command: { type: 'noteParentTold', payload: { what, triggers } },
  };
}

/** The number of triggers in the instance keeps apart the tellings of a supervision that was reopened. */
function stepOf(step: string, instance: string): Step {
  return { step, instance, consequence: 'supervision.petition_not_told' };
}
