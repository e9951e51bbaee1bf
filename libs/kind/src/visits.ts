// Recorded in facts of mediations and petitions: add, never rename.
import { partyNamed, type CaseId, type Dossier, type LegalDate, type OfficeId, type TextRef } from '#libs/kernel';
import type { VisitDate } from '#libs/rules';
import { openedIn } from './clocks-opened.js';
import type { Evolutions } from './evolve.js';

/** What a party says of being visited again. `by`: itself, or whoever has a mandate for it. */
export interface VisitAct {
  readonly party: string;
  readonly by: string;
  readonly isSealed?: boolean;
}

/** What may be asked of a case whose matter is visited again (独立回访). */
export type VisitCommands = {
  /**
   * To being asked by another office (个人信息保护法 23); `isGrid`: by somebody of the grid as well, which takes all; `spoken`: in which
   * language, a word of the register, as it was said before if left out.
   */
  agreeVisit: VisitAct & { readonly isGrid: boolean; readonly spoken?: string };
  /** No visit, from this on; and visits again. Of this matter alone. */
  unwantContact: VisitAct;
  wantContact: VisitAct;
  /** Other dates for those that have not come, at least one: a check is put off, and not away. */
  changeVisits: { readonly dates: readonly LegalDate[]; readonly reasons: TextRef };
  /** By its own course: a party has said to whoever visited that it wants no visit. */
  hearWish: { readonly party: string; readonly part: CaseId };
  /** By its own course: days of performance moved, or became known, and the plan follows them. */
  followDays: Record<never, never>;
  /** By its own course: all is performed, and all are content. */
  endVisits: Record<never, never>;
};

/** What a revisit is opened with, once its date has come. */
export interface DueVisit {
  /** Clock of its date. */
  readonly clock: string;
  readonly on: LegalDate;
  /** Who visits, and who calls back. Null: there is no office that did not handle the matter. */
  readonly office: OfficeId | null;
  readonly supervisor: OfficeId | null;
  /** Who is asked, and of them who wants no visit. None is asked who has not agreed. */
  readonly parties: readonly string[];
  readonly unwanted: readonly string[];
  readonly obligations: readonly string[];
  readonly handled: { readonly offices: readonly OfficeId[]; readonly persons: readonly string[] };
  readonly isGridAgreed: boolean;
  /** In which languages they want to be asked; left out: none was named. */
  readonly languages?: readonly string[];
  /** Of a petition, until when a review may be asked for. */
  readonly reviewUntil: LegalDate | null;
  /** A person has set this day in the place of those of the plan; left out: it is one of them. */
  readonly isMoved?: true;
}

/** What may have happened to the plan of a matter and to who wants it. */
export type VisitFacts = {
  /** Pinned by that plan, from that day on; each date has a clock of this fact, in their order. */
  visitsPlanned: { readonly plan: string; readonly from: LegalDate; readonly dates: readonly VisitDate[] };
  /** `reasons` is null where days of performance moved and the plan follows them by itself. */
  visitsChanged: Omit<VisitCommands['changeVisits'], 'reasons'> & { readonly reasons: TextRef | null };
  /** A date has come: a revisit is opened, where somebody is to be asked. */
  visitDue: DueVisit;
  /** All is performed and all are content, or another agreement took the place of the one that was asked about. */
  visitsEnded: { readonly because: 'content' | 'replaced' };
  visitAgreed: VisitCommands['agreeVisit'];
  contactUnwanted: VisitCommands['unwantContact'];
  contactWanted: VisitCommands['wantContact'];
  wishHeard: VisitCommands['hearWish'];
};

/** One date of a plan, and its clock. */
export interface PlannedVisit {
  readonly on: LegalDate;
  readonly because: VisitDate['because'] | 'changed';
  readonly clock: string;
  /** `over`: it came and nobody was to be asked, or the plan was changed before. */
  readonly stands: 'planned' | 'due' | 'over';
}

/** What one party wants. */
export interface Contact {
  readonly party: string;
  readonly isAgreed: boolean;
  readonly isGrid: boolean;
  /** In which language it wants to be asked; left out: it has named none. */
  readonly spoken?: string;
  readonly wantsNone: boolean;
  /** How often it has said so, one way or the other. */
  readonly n: number;
  /** Revisits of which its wish was heard. */
  readonly heard: readonly CaseId[];
}

/** What a case remembers of its revisits. */
export interface Visits {
  /** Id of the plan; null: none has begun. */
  readonly plan: string | null;
  readonly dates: readonly PlannedVisit[];
  readonly due: readonly DueVisit[];
  /** The dates that had not come when all was performed and all content; there again once something is owed again. */
  readonly dropped: readonly Pick<PlannedVisit, 'on' | 'because'>[];
  /** Why those are gone; null: the plan goes on, or never began. */
  readonly ended: VisitFacts['visitsEnded']['because'] | null;
  readonly contacts: readonly Contact[];
}

/** The part of a state of a kind whose matters are visited again. */
export interface HasVisits {
  readonly visits: Visits;
}

/** Before any. */
export const noVisits: Visits = { plan: null, dates: [], due: [], dropped: [], ended: null, contacts: [] };

const fresh = { isAgreed: false, isGrid: false, wantsNone: false, n: 0, heard: [] } as const;

/** What whoever visits hears of the wish of a party. `n`: for which time it was said. */
export interface VisitWish {
  readonly party: string;
  readonly isWanted: boolean;
  readonly n: number;
}

/** The wish of a party as whoever visits hears it. */
export const visitWishOf = ({ party, wantsNone, n }: Contact): VisitWish => ({ party, isWanted: !wantsNone, n });

/** What a party wants, as far as it has said. */
export const contactOf = ({ contacts }: Visits, party: string): Contact =>
  contacts.find((one) => one.party === party) ?? { ...fresh, party };

/** Somebody wants no visit. */
export const hasDeclined = ({ visits }: HasVisits): boolean => visits.contacts.some(({ wantsNone }) => wantsNone);

/** Who somebody is now, by any of the names that it has had. */
export const presentName = ({ parties }: Pick<Dossier<unknown>, 'parties'>, party: string): string =>
  partyNamed(parties, party)?.party ?? party;

/**
 * What somebody wants by every name that it has had in the case: whoever stood there twice has agreed, or has said no, as one. Of its
 * wishes the last counts, and their number is that of all.
 */
export function contactIn(dossier: Pick<Dossier<HasVisits>, 'parties' | 'state'>, party: string): Contact {
  const { visits } = dossier.state;
  const now = presentName(dossier, party);
  // Whoever said something last stands last.
  const all = visits.contacts.filter((one) => presentName(dossier, one.party) === now);
  const agreed = all.findLast(({ isAgreed }) => isAgreed);
  const spoken = all.findLast((one) => one.spoken !== undefined)?.spoken;
  return {
    ...{ party, isAgreed: agreed !== undefined, isGrid: agreed?.isGrid === true },
    ...(spoken !== undefined && { spoken }),
    wantsNone: all.findLast(({ n }) => n > 0)?.wantsNone === true,
    n: all.reduce((sum, { n }) => sum + n, 0),
    heard: all.flatMap(({ heard }) => heard),
  };
}

/** By which name somebody is asked in the revisit of a date: the own one, or another that it had when that was opened. Null: by none. */
export function askedAs(
  dossier: Pick<Dossier<HasVisits>, 'parties' | 'state'>,
  { on, party }: { readonly on: string; readonly party: string },
): string | null {
  const asked = dossier.state.visits.due.find((one) => one.on === on)?.parties ?? [];
  const isIt = (one: string): boolean => presentName(dossier, one) === presentName(dossier, party);
  return asked.find((one) => one === party) ?? asked.find(isIt) ?? null;
}

const withContact = (
  { visits }: HasVisits,
  party: string,
  change: (one: Contact) => Partial<Contact>,
): { visits: Visits } => {
  const before = contactOf(visits, party);
  const others = visits.contacts.filter((one) => one.party !== party);
  return { visits: { ...visits, contacts: [...others, { ...before, ...change(before) }] } };
};

/** None of its dates comes any more. */
export const withoutDates = (visits: Visits): Visits => ({ ...visits, dates: visits.dates.map(over) });

const over = (one: PlannedVisit): PlannedVisit => (one.stands === 'planned' ? { ...one, stands: 'over' } : one);

/** What the facts about revisits change in the state of a kind. */
export const visitEvolutions: Evolutions<HasVisits, VisitFacts> = {
  visitsPlanned: ({ visits }, { plan, dates }, { clocks }) => ({
    visits: { ...visits, plan, dates: datedBy(dates, openedIn(clocks)) },
  }),
  visitsChanged: ({ visits }, { dates, reasons }, { clocks }) => {
    const planned = [...visits.dropped, ...visits.dates.filter(({ stands }) => stands === 'planned')];
    const before = (on: LegalDate) => planned.find((one) => one.on === on)?.because;
    const because = (on: LegalDate) => (reasons === null ? (before(on) ?? ('performance' as const)) : 'changed');
    const changed = datedBy(
      dates.map((on) => ({ on, because: because(on) })),
      openedIn(clocks),
    );
    return { visits: { ...visits, dates: [...visits.dates.map(over), ...changed], dropped: [], ended: null } };
  },
  visitDue: ({ visits }, due) => {
    const stands: PlannedVisit['stands'] = isAsked(due) ? 'due' : 'over';
    const dates = visits.dates.map((one) => (one.clock === due.clock ? { ...one, stands } : one));
    return { visits: { ...visits, dates, due: isAsked(due) ? [...visits.due, due] : visits.due } };
  },
  visitsEnded: ({ visits }, { because: ended }) => {
    const dropped = visits.dates.flatMap(({ on, because, stands }) => (stands === 'planned' ? [{ on, because }] : []));
    return { visits: { ...withoutDates(visits), dropped, ended } };
  },
  visitAgreed: (state, { party, isGrid, spoken }) =>
    withContact(state, party, () => ({ isAgreed: true, isGrid, ...(spoken !== undefined && { spoken }) })),
  contactUnwanted: (state, { party }) => withContact(state, party, ({ n }) => ({ wantsNone: true, n: n + 1 })),
  contactWanted: (state, { party }) => withContact(state, party, ({ n }) => ({ wantsNone: false, n: n + 1 })),
  wishHeard: (state, { party, part }) =>
    withContact(state, party, ({ n, heard }) => ({ wantsNone: true, n: n + 1, heard: [...heard, part] })),
};

const datedBy = (
  dates: readonly Pick<PlannedVisit, 'on' | 'because'>[],
  clocks: readonly string[],
): readonly PlannedVisit[] =>
  dates.map(({ on, because }, at) => ({ on, because, clock: clocks[at] ?? '', stands: 'planned' }));

/** Somebody is to be asked. Where no office may ask, the step that opens it fails, and is seen. */
const isAsked = ({ parties, unwanted }: DueVisit): boolean => parties.some((one) => !unwanted.includes(one));
