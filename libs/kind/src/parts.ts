// Recorded for every kind: add, never rename.
import { DomainError, type Announcement, type CaseId, type CaseRef, type Cause } from '#libs/kernel';
import type { Dossier, Fact, KnownPart } from '#libs/kernel';
import { permit } from '#libs/office';
import type { KindContext, MechanismHandlers } from './kind.js';

/**
 * What parts (分件) and their parents tell each other. A part announces itself: its own course tells the parent each
 * cause for which it is there and how it ended, then notes that the parent knows. So a part that was opened by hand, by
 * a course, again, or for one more cause is one path, and what is told twice is one fact.
 */
export type PartCommands = {
  /** On the parent: the part is there, for the n-th of its causes. */
  notePart: {
    readonly part: CaseId;
    readonly kind: string;
    readonly name: string;
    /** From 1, in the part's own order. */
    readonly n: number;
    readonly cause: Cause;
    readonly isNecessary: boolean;
  };
  /** On the parent: the part has ended, having told so many causes. */
  endPart: { readonly part: CaseId; readonly outcome: string; readonly causes: number };
  /** On the part: its parent knows so many causes, and how it ended. */
  noteParentKnows: { readonly causes: number; readonly outcome: string | null };
};

/** What may have happened between a part and its parent. */
export type PartFacts = {
  partNoted: Omit<PartCommands['notePart'], 'n'>;
  partEnded: { readonly part: CaseId; readonly outcome: string };
  parentKnows: PartCommands['noteParentKnows'];
};

export const partCommands: MechanismHandlers<PartCommands> = {
  notePart: ({ parts }, payload, context) => {
    permit(context, 'docket.notePart');
    requireCourseOf(payload.part, context);
    const { n, ...data } = payload;
    const known = parts.find(({ part }) => part === data.part)?.causes.length ?? 0;
    if (n <= known) return [];
    if (n === known + 1) return [{ type: 'partNoted', shape: 1, data }];
    throw new DomainError('conflict', 'docket.part_out_of_order', 'an earlier cause was not told', { known, n });
  },
  endPart: ({ parts }, { part, outcome, causes }, context) => {
    permit(context, 'docket.endPart');
    requireCourseOf(part, context);
    const known = parts.find((one) => one.part === part);
    // A cause that came since has opened it again: the end that is told is not the last word.
    const isNews = known?.causes.length === causes && known.outcome !== outcome;
    return isNews ? [{ type: 'partEnded', shape: 1, data: { part, outcome } }] : [];
  },
  noteParentKnows: ({ id, parentKnows }, payload, context) => {
    permit(context, 'docket.noteParentKnows');
    requireCourseOf(id, context);
    const { causes, outcome } = payload;
    const isNews = causes > parentKnows.causes || (causes === parentKnows.causes && outcome !== parentKnows.outcome);
    return isNews ? [{ type: 'parentKnows', shape: 1, data: { causes, outcome } }] : [];
  },
};

/** What an announcement (分件告知) is: commands on the parent, then the one by which the part notes that the parent knows. */
export function tellingOf({ kind, caseId: part }: CaseRef, announcement: Announcement) {
  const { name, isNecessary, told, causes, outcome } = announcement;
  const known = told + causes.length;
  const notes = causes.map((cause, index) => ({
    type: 'notePart',
    payload: { part, kind, name, isNecessary, n: told + index + 1, cause } satisfies PartCommands['notePart'],
  }));
  const end = outcome === null ? [] : [{ type: 'endPart', payload: { part, outcome, causes: known } }];
  const noted: PartCommands['noteParentKnows'] = { causes: known, outcome };
  return { toParent: [...notes, ...end], toPart: { type: 'noteParentKnows', payload: noted } };
}

/** What a part tells of itself comes from its own course; nobody else can speak for it. */
function requireCourseOf(part: CaseId, { actor }: KindContext): void {
  if (actor.kind === 'course' && actor.caseId === part) return;
  throw new DomainError('forbidden', 'docket.not_its_course', 'only the course of a part speaks for it', { part });
}

type Family = Pick<Dossier<unknown>, 'parts' | 'parentKnows'>;

/** Parts and what the parent knows, after a fact about them. */
export function foldPart({ parts, parentKnows }: Family, { type, data, at }: Fact): Family {
  if (type === 'parentKnows') return { parts, parentKnows: data as PartFacts['parentKnows'] };
  if (type === 'partEnded') {
    const { part, outcome } = data as PartFacts['partEnded'];
    const ended = parts.map((one) => (one.part === part ? { ...one, outcome, endedAt: at } : one));
    return { parts: ended, parentKnows };
  }
  return { parts: withNoted(parts, data as PartFacts['partNoted'], at), parentKnows };
}

function withNoted(
  parts: readonly KnownPart[],
  { part, kind, name, cause, isNecessary }: PartFacts['partNoted'],
  at: Fact['at'],
): readonly KnownPart[] {
  const open = { isNecessary, outcome: null, endedAt: null };
  const known = parts.find((one) => one.part === part);
  if (known === undefined) return [...parts, { part, kind, name, causes: [cause], notedAt: at, ...open }];
  return parts.map((one) => (one === known ? { ...known, causes: [...known.causes, cause], ...open } : one));
}

/**
 * Refuses to end a case over a part that it cannot end without.
 *
 * @throws DomainError `docket.part_open` (conflict), details `part`, `kind`, `name` of the first
 */
export function requireNoNecessaryPart({ parts }: Dossier<unknown>): void {
  const open = parts.find(({ isNecessary, outcome }) => isNecessary && outcome === null);
  if (open === undefined) return;
  const { part, kind, name } = open;
  throw new DomainError('conflict', 'docket.part_open', 'a necessary part is open', { part, kind, name });
}
