import { checkClauses, nationalClauses, noticeKinds, type Clause, type NoticeKindName } from '#libs/notice';
import { reads } from '#libs/persistence';
import * as z from 'zod';

type ClauseLanguage = 'zh' | 'en';

/** One kind of notice and the language of its clauses. */
export interface ClausePlace {
  readonly kind: NoticeKindName;
  readonly language: ClauseLanguage;
}

type Queryable = Parameters<typeof reads.readClausesOf>[0];

export const placeText = ({ kind, language }: ClausePlace): string => `${kind}/${language}`;

// Written by a release of another day: parsed like whatever comes from outside.
const kept = z.object({
  clauses: z.array(z.object({ kind: z.enum(['heading', 'paragraph', 'summary']), text: z.string() })).nullable(),
});

/**
 * The clauses of a version that a county wrote.
 *
 * @returns null: as they ship; undefined: they are no clauses
 */
export const versionOf = (detail: string): readonly Clause[] | null | undefined =>
  kept.safeParse(JSON.parse(detail)).data?.clauses;

/** The clauses of a place as they stand. */
export interface ClausesHere {
  readonly clauses: readonly Clause[];
  readonly isOwn: boolean;
  /** The county's own do not fit this release: those that ship are in force, which state whatever has to be stated. */
  readonly isUnfit: boolean;
}

/** @param detail of the last version; undefined: there was never one */
export function clausesHere({ kind, language }: ClausePlace, detail: string | undefined): ClausesHere {
  const shipped = nationalClauses[kind][language];
  const own = detail === undefined ? null : versionOf(detail);
  if (own === null) return { clauses: shipped, isOwn: false, isUnfit: false };
  const isUnfit = own === undefined || own.length === 0 || checkClauses(kind, own).length > 0;
  return isUnfit ? { clauses: shipped, isOwn: false, isUnfit } : { clauses: own, isOwn: true, isUnfit };
}

export const allKinds = Object.keys(noticeKinds) as readonly NoticeKindName[];

/**
 * The clauses of one kind of notice in one language (文书条款): a county's own, or in their place those that ship.
 *
 * @param document the fact that it is: it has the clauses of the day on which it was issued, whatever they are now; null: it
 * is not issued, and has those of now
 */
export async function clausesOf(
  database: Queryable,
  place: ClausePlace,
  document: Parameters<typeof reads.readClausesOf>[2],
): Promise<readonly Clause[]> {
  const detail = await reads.readClausesOf(database, placeText(place), document);
  return clausesHere(place, detail ?? undefined).clauses;
}
