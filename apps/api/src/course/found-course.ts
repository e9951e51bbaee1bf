import { legalDateOf } from '#libs/calendar';
import type { OutcomeAnswer } from '../case/case-commands.js';
import { noSuchCase, type HandleUse } from '#libs/docket';
import { as, type CaseId, type Instant } from '#libs/kernel';
import { reads } from '#libs/persistence';
import type { Platform } from '../platform.js';

/** A course as an administrator named it. */
export interface FoundCourse {
  readonly row: reads.CourseRow;
  /** By which other name a room was named; null: it is none, and was named by its id. */
  readonly handle: Handle | null;
}

interface Handle {
  readonly id: CaseId;
  readonly use: HandleUse;
}

/**
 * The course of a case, or by its handle that of a room (卷内室) or of what lies in one. The id of a room is answered like that of
 * no case: it follows from the case above, and whoever is not in it could try.
 *
 * @throws DomainError `docket.no_such_case` (not_found)
 */
export async function findCourse({ database, vault }: Platform, id: string): Promise<FoundCourse> {
  const row = await reads.readCourse(database, id);
  if (row?.isApart === false) return { row: courseOf(row), handle: null };
  for (const use of handleUses) {
    const found = await reads.readCourse(database, vault.caseOf(use, as<CaseId>(id)));
    if (found?.isApart === true) return { row: courseOf(found), handle: { id: as<CaseId>(id), use } };
  }
  throw noSuchCase();
}

/** The course alone: by what it was found is not part of it. */
const courseOf = ({ isApart: _, ...row }: reads.OneCourseRow): reads.CourseRow => row;

const handleUses = ['mend', 'erase'] as const satisfies readonly HandleUse[];

/** Rooms, and what lies in them, whose course is stuck: in the order of their handles, which says nothing. */
export async function stuckRooms(
  { database, vault }: Platform,
  of: { readonly drill: boolean },
): Promise<readonly FoundCourse[]> {
  const rows = await reads.listStuckRooms(database, of);
  return rows
    .map((row) => ({ row, handle: { id: vault.handleOf('mend', as<CaseId>(row.id)), use: 'mend' } as const }))
    .sort((one, other) => (one.handle.id < other.handle.id ? -1 : 1));
}

/** By which id an administrator finds a room to erase words of it; null: the case is none, and has its own. */
export const handleToErase = ({ vault }: Platform, caseId: CaseId, isApart: boolean): CaseId | null =>
  isApart ? vault.handleOf('erase', caseId) : null;

/** A course as it is shown, without what the engine says. */
export type ShownCourse = reads.CourseRow & { readonly isRoom: boolean; readonly mayErase: boolean };

/**
 * A course without anything that tells of which case it is: of a room the steps that failed, and on which day. An instant could be
 * held against what is seen of cases, and by its kind it would be one of few.
 */
export function shownCourse({ vault }: Platform, { row, handle }: FoundCourse): ShownCourse {
  if (handle === null) return { ...row, isRoom: false, mayErase: true };
  const { isDrill, now, failed } = row;
  const steps = failed.map((step) => ({
    ...step,
    ...{ instance: hiddenInstance(vault, row.id, step.instance), failedAt: dayStart(step.failedAt) },
  }));
  return {
    ...{ kind: 'room', isDrill, now, isRoom: true, mayErase: handle.use === 'erase' },
    failed: handle.use === 'mend' ? steps : [],
    ...{ id: handle.id, number: markOf(handle), version: 1, phase: null },
    ...{ nextMomentAt: null, openedAt: null, atRisk: null },
  };
}

const dayStart = (at: Instant): Instant => as<Instant>(new Date(`${legalDateOf(at)}T00:00:00+08:00`).toISOString());

/** The command on the case itself that was given by its handle. */
export function commandBody(
  { vault }: Platform,
  { row, handle }: FoundCourse,
  body: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  if (handle === null) return body;
  const step = row.failed.find(
    ({ step: name, instance }) => name === body['step'] && hiddenInstance(vault, row.id, instance) === body['instance'],
  );
  // Whoever knows no version names none: what is done to a step, or to a fact, is done to it whatever came since.
  return { ...body, seenVersion: row.version, ...(step !== undefined && { instance: step.instance }) };
}

/** What a command is answered with by whoever knows a handle alone. */
export const shownOutcome = ({ handle }: FoundCourse, outcome: OutcomeAnswer): OutcomeAnswer =>
  handle === null ? outcome : { ...outcome, case: handle.id, number: markOf(handle), version: 1, facts: [] };

const markOf = ({ id }: Handle): string => `#${id.slice(0, 8)}`;

// An instance names what a step was about, by ids among others.
const hiddenInstance = (vault: Platform['vault'], caseId: string, instance: string): string =>
  vault.seal('instance', [caseId, instance]).toString('hex');
