// Recorded in facts of mediations, petitions and obligations: add, never rename.
import { as, type LegalDate, type OfficeId } from './ids.js';
import type { KnownParty } from './party.js';

/** One thing to be performed by a day: an instalment of a sum, or the whole of what is no money. */
export interface Due {
  /** In cents (分), more than none; null: it is no money. */
  readonly amountCents: number | null;
  /** Last day; null: the words say when, or it runs from another obligation. */
  readonly on: LegalDate | null;
}

/** An obligation (履行义务) as far as it hangs on others: its name in its case, and those that come before it. */
export interface Ordered {
  readonly name: string;
  readonly after: readonly string[];
}

/**
 * Obligations of one agreement that wait for each other in a circle, so that none would ever be due (循环), each after the one
 * before; null: there is none. One that waits for a name that is not there waits for ever too, and is found as a circle of its own.
 */
export function cycleIn(all: readonly Ordered[]): readonly string[] | null {
  const done = new Set<string>();
  const known = new Map(all.map((one) => [one.name, one.after]));
  const follow = (name: string, path: readonly string[]): readonly string[] | null => {
    if (path.includes(name)) return path.slice(path.indexOf(name));
    if (done.has(name)) return null;
    const after = known.get(name);
    if (after === undefined) return [...path, name];
    for (const before of after) {
      const found = follow(before, [...path, name]);
      if (found !== null) return found;
    }
    done.add(name);
    return null;
  };
  for (const { name } of all) {
    const found = follow(name, []);
    if (found !== null) return found;
  }
  return null;
}

/** What a part tells first: that it is there. */
export const openedCause = 'opened';
/** What an obligation is told: how one that comes before it has ended, or that it is open again, after it was opened again n times. */
export const beforeCause = (name: string, as: string, n: number): string =>
  `before/${name}/${as}${n === 0 ? '' : `/${String(n)}`}`;
/** Whether something of that one was told. */
export const isToldBefore = (causes: readonly (string | null)[], name: string): boolean =>
  causes.some((cause) => cause?.startsWith(`before/${name}/`) === true);
/** How often one was opened again: a payment was struck out, a revisit has found it not performed, or how it had ended was taken back. */
export const timesReopened = (causes: readonly (string | null)[]): number =>
  causes.filter((cause) => ['reopened', 'unperformed', 'resumed'].includes(cause?.split('/')[0] ?? '')).length;
/** Who acts for whom, told for the n-th time; it is there, the first time. */
export const partiesCause = (n: number): string => `parties/${String(n)}`;
/** How the court stands to the agreement, told for the n-th time. */
export const confirmationCause = (n: number, as: string): string => `confirmation/${String(n)}/${as}`;
/** A revisit has found it not performed, the n-th time. */
export const unperformedCause = (n: number): string => `unperformed/${String(n)}`;
/** What it tells: an instalment, by its number, has another day than it had, or has one now. */
export const movedCause = (due: number, on: LegalDate): string => `moved/${String(due)}/${on}`;
/** The last day of each instalment that has told of one, by its number. */
export const movedTo = (causes: readonly (string | null)[]): ReadonlyMap<number, LegalDate> =>
  new Map(
    causes.flatMap((cause): readonly (readonly [number, LegalDate])[] => {
      const [what, due, on] = (cause ?? '').split('/');
      return what === 'moved' && on !== undefined ? [[Number(due), as<LegalDate>(on)]] : [];
    }),
  );
/** It is open again: a payment was struck out, the n-th, or a court that was asked n times is to be asked anew. */
export const reopenedCause = (n: number): string => `reopened/${String(n)}`;
/** How it had ended was taken back, the n-th time: it is watched again. */
export const resumedCause = (n: number): string => `resumed/${String(n)}`;
/** Somebody of another office than those two that carry it out and urge has worked on an execution: no revisit of it is theirs. */
export const handledCause = (office: OfficeId, person: string): string => `handled/${office}/${person}`;
/** Those offices, and accounts, each as often as it was told. */
export function handledIn(causes: readonly (string | null)[]): {
  readonly offices: readonly OfficeId[];
  readonly persons: readonly string[];
} {
  const told = causes.flatMap((cause) => {
    const [what, office = '', ...person] = (cause ?? '').split('/');
    return what === 'handled' ? [{ office: as<OfficeId>(office), person: person.join('/') }] : [];
  });
  return { offices: told.map(({ office }) => office), persons: told.map(({ person }) => person) };
}
/** Whoever is owed an execution says that it is none, the n-th time. */
export const deniedCause = (n: number): string => `denied/${String(n)}`;
/** Its agreement was replaced by another one. */
export const replacedCause = 'replaced';
/** That was a mistake: it binds as before. */
export const restoredCause = 'restored';
/** What it is of was withdrawn. */
export const withdrawnCause = 'withdrawn';

/** Parties as another case is told of them: who acts for whom, and nothing of who they are, which stays sealed in their own. */
export const unnamed = (parties: readonly KnownParty[]): readonly KnownParty[] =>
  parties.map((one) => ({ ...one, digest: null }));

/** Why no judicial confirmation (司法确认) is offered; null: it is. */
export type ConfirmationBar = 'body' | 'entrusted' | 'limits';

/**
 * Whether the parties are offered to ask a court (司法确认): of what a lawfully established body or a mediator of a court's roster has
 * mediated, not of what a court handed over after docketing, and of nothing that no court confirms. That it is in writing is asked
 * when it is handed in.
 *
 * @see 民事诉讼法 205; 2011 规定 13; 特邀 20; 民诉法解释 354, 355, 358
 */
export function confirmationBar(of: {
  readonly isLawfulBody: boolean;
  readonly isEntrusted: boolean;
  readonly limits: readonly string[];
}): ConfirmationBar | null {
  if (!of.isLawfulBody) return 'body';
  if (of.isEntrusted) return 'entrusted';
  return of.limits.length > 0 ? 'limits' : null;
}

/**
 * Whether anybody is visited again (回访): not where nobody is known, nor about whom somebody has accused (条例 30(3); ours).
 */
export const isVisited = ({
  isAnonymous,
  isAccusation,
}: {
  readonly isAnonymous: boolean;
  readonly isAccusation: boolean;
}): boolean => !isAnonymous && !isAccusation;

/** So many days after its effect a plan of revisits has dates that still come (ours): who agrees later is asked about none of them. */
export const visitedForDays = 90;

/** What a judicial confirmation tells: a court was asked, the n-th time, on that day. */
export const appliedCause = (n: number, on: LegalDate): string => `applied/${String(n)}/${on}`;
/** That was recorded by mistake: the court has it still, or has confirmed it, since that day. */
export const correctedCause = (as: 'asked' | 'confirmed', on: LegalDate): string => `corrected/${as}/${on}`;
/** And that it has ended so, on that day. */
export const endedCause = (as: string, on: LegalDate): string => `over/${as}/${on}`;

/** What was told last of a court: the number of it from 1, how it stands and since when; null: no court was asked. */
export function courtTold(causes: readonly (string | null)[]): CourtTold | null {
  const told = causes.flatMap((cause) => courtSaid(cause) ?? []);
  const last = told.at(-1);
  return last === undefined ? null : { n: told.length, ...last };
}

interface CourtTold {
  readonly n: number;
  readonly as: 'asked' | 'confirmed' | 'over';
  readonly on: LegalDate;
}

function courtSaid(cause: string | null): Omit<CourtTold, 'n'> | null {
  const [what, which = '', on = ''] = cause?.split('/') ?? [];
  if (what === 'applied') return { as: 'asked', on: on as LegalDate };
  if (what === 'corrected') return { as: which === 'confirmed' ? 'confirmed' : 'asked', on: on as LegalDate };
  if (what !== 'over') return null;
  return { as: which === 'confirmed' ? 'confirmed' : 'over', on: on as LegalDate };
}

// What a revisit tells the case above, and is told by it.

/** A party said, or the case above says, that it wants no visit, or wants them again: the n-th time. */
export const wishCause = (party: string, isWanted: boolean, n: number): string =>
  `${isWanted ? 'wanted' : 'unwanted'}/${party}/${String(n)}`;
/** Not all want somebody of the grid any more. */
export const gridUnwantedCause = 'grid/unwanted';
/** A party has said that this one is not performed. */
export const notPerformedCause = (obligation: string, party: string): string => `not-performed/${obligation}/${party}`;
/** A party is content, and knows of nothing that is missing. */
export const contentCause = (party: string): string => `content/${party}`;
/** Of a part that asks: a party is not, or what it was said to have said it has not said. */
export const notContentCause = (party: string): string => `not-content/${party}`;
/** It has broken out again, by what a party says. */
export const reboundCause = (party: string): string => `rebound/${party}`;
