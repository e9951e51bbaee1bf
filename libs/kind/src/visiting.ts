import { addDays } from '#libs/calendar';
import {
  contentCause,
  gridUnwantedCause,
  notContentCause,
  notPerformedCause,
  openedCause,
  releaseCause,
  unperformedCause,
  wishCause,
  type Clock,
  type Dossier,
  type KnownPart,
  type LegalDate,
  type OfficeId,
  type OwedPart,
  type PartyOwner,
} from '#libs/kernel';
import { OfficeFunction, OfficeType, type OfficeTree } from '#libs/office';
import { isRunning, nationalVisitPlans, planFor, visitDates, type VisitDate } from '#libs/rules';
import type { DraftOf } from './evolve.js';
import { areAllContent, followingDates, resumedDates, type Following, type Performance } from './following-visits.js';
import type { KindContext } from './kind.js';
import { endClocks, type Effects, type KindTools } from './tools.js';
import { contactIn, visitWishOf, type DueVisit, type HasVisits, type VisitFacts } from './visits.js';

// By its name alone: kinds are strangers. The door refuses a kind that is not there.
const kind = 'revisit';

/** What the facts about revisits are drafted with: the tools of a kind whose facts have them. */
export type VisitTools<S> = Pick<KindTools<S, VisitFacts>, 'draft' | 'newClock'>;
type Draft = DraftOf<VisitFacts>;

/** By which rule and by whose right the dates of a kind run. */
export interface VisitTerms {
  readonly rule: string;
  readonly owner: PartyOwner;
}

type OfVisits = Dossier<HasVisits>;

/** The clocks of dates, one each, numbered on. */
function clocksFor<S>(
  { tools, terms }: Planning<S>,
  dossier: Dossier<S>,
  of: { readonly context: KindContext; readonly dates: readonly LegalDate[]; readonly startedBy: keyof VisitFacts },
): Effects {
  const { context, dates, startedBy } = of;
  const opened = dates.reduce<readonly Clock[]>((so, setOn) => {
    const before = { ...dossier, clocks: [...dossier.clocks, ...so] };
    // A day that has come already, because the plan follows late, has to begin the day before.
    const startOn = setOn > context.today ? context.today : addDays(setOn, -1);
    return [...so, tools.newClock(before, context, { ...terms, startedBy, startOn, setOn })];
  }, []);
  return { clocks: opened.map((clock) => ({ change: 'open', clock })) };
}

const dayOf = ({ rawDueOn, startOn }: Clock): LegalDate => rawDueOn ?? startOn;

interface Planning<S> {
  readonly tools: VisitTools<S>;
  readonly terms: VisitTerms;
}

/** Which plan it is, and from when it is counted. */
export interface Planned {
  readonly of: string;
  readonly sort: string;
  readonly from: LegalDate;
  /** Days of performance that were agreed on. */
  readonly performedBy: readonly LegalDate[];
  /** One of those days has passed, and what was to come by it is owed: it is asked about on the next day. */
  readonly isLate: boolean;
}

/** The same dates, and the next day for what is late. */
function withLate(dates: readonly VisitDate[], { today }: KindContext): readonly VisitDate[] {
  const on = addDays(today, 1);
  return [{ on, because: 'late' }, ...dates.filter((one) => one.on !== on)];
}

/** How the revisits of one kind of matter are planned, changed and opened (回访计划), written once for all. */
export function visitingBy<S extends HasVisits>(planning: Planning<S>) {
  const { tools, terms } = planning;
  const runningOf = ({ clocks }: OfVisits): readonly Clock[] =>
    clocks.filter((one) => one.rule === terms.rule && isRunning(one));
  const change = (
    dossier: Dossier<S>,
    payload: VisitFacts['visitsChanged'],
    context: KindContext,
  ): readonly Draft[] => {
    const dates = [...new Set(payload.dates)].toSorted();
    const clocks = clocksFor(planning, dossier, { context, dates, startedBy: 'visitsChanged' });
    const ended = { clocks: endClocks(runningOf(dossier), 'superseded') };
    return [tools.draft('visitsChanged', { ...payload, dates }, ended, clocks)];
  };
  return {
    /** The plan begins, once: its dates that have not come are pinned. */
    begin: (dossier: Dossier<S>, planned: Planned, context: KindContext): readonly Draft[] => {
      const plan = planFor(nationalVisitPlans, planned.of, planned.sort);
      if (plan === null || dossier.state.visits.plan !== null) return [];
      const ahead = visitDates(plan, planned.from, planned.performedBy).filter(({ on }) => on > context.today);
      const dates = planned.isLate && plan.isAfterPerformance ? withLate(ahead, context) : ahead;
      const days = dates.map(({ on }) => on);
      const clocks = clocksFor(planning, dossier, { context, dates: days, startedBy: 'visitsPlanned' });
      return [tools.draft('visitsPlanned', { plan: plan.id, from: planned.from, dates }, clocks)];
    },
    /** Other dates in the place of those that have not come. */
    change,
    /** The dates follow days that moved, or are there again; told twice, they follow once. */
    follow: (dossier: Dossier<S>, stand: Following, context: KindContext): readonly Draft[] => {
      const { visits } = dossier.state;
      const dates = resumedDates(visits, stand, context) ?? followingDates(visits, stand.days);
      return dates === null ? [] : change(dossier, { dates, reasons: null }, context);
    },
    end: (dossier: Dossier<S>, because: VisitFacts['visitsEnded']['because']): readonly Draft[] => {
      const running = runningOf(dossier);
      return running.length === 0
        ? []
        : [tools.draft('visitsEnded', { because }, { clocks: endClocks(running, 'cancelled') })];
    },
    /** A date has come: what the revisit is opened with is kept, as it stands then. */
    due: (clock: Clock, due: Omit<DueVisit, 'clock' | 'on'>, passed: Effects): readonly Draft[] => {
      const over = { clocks: endClocks([clock], 'fired') };
      return [tools.draft('visitDue', { clock: clock.id, on: dayOf(clock), ...due }, passed, over)];
    },
    /** The day of a date, by its clock. */
    dayOf,
    isDate: ({ rule }: Pick<Clock, 'rule'>): boolean => rule === terms.rule,
    hasDates: (dossier: OfVisits): boolean => runningOf(dossier).length > 0,
  };
}

/** Who asks and who calls back, in the order in which they are looked for. */
const askers = {
  mediation: { ask: ['justice', 'centre', 'bureau'], callBack: ['guiding', 'bureau', 'centre'] },
  petition: { ask: ['bureau', 'centre', 'justice'], callBack: ['conference', 'centre', 'guiding', 'bureau'] },
} as const;

/**
 * Who asks again, the first that did not handle the matter: of a mediation the justice office of the township, the centre of it, or the
 * petition bureau, of a petition the bureau before the others; and who calls back, which is another one. Null: there is none.
 */
export function visitorsFor(
  offices: OfficeTree,
  { near, handled }: { readonly near: OfficeId; readonly handled: readonly OfficeId[] },
  matter: keyof typeof askers,
): Pick<DueVisit, 'office' | 'supervisor'> {
  const of = (what: OfficeFunction) => offices.nearest(what, near)?.id ?? null;
  const guiding = of(OfficeFunction.mediationGuidance);
  const found = {
    ...{ guiding, centre: of(OfficeFunction.disputeCentre), bureau: of(OfficeFunction.petitionBureau) },
    ...{ conference: of(OfficeFunction.jointConference), justice: justiceOfficeOf(offices, { near, guiding }) },
  };
  const free = (all: readonly (keyof typeof found)[]) =>
    all.flatMap((one) => found[one] ?? []).filter((one) => !handled.includes(one));
  const [office = null] = free(askers[matter].ask);
  const supervisor = free(askers[matter].callBack).find((one) => one !== office) ?? null;
  return supervisor === null ? { office: null, supervisor } : { office, supervisor };
}

/** The justice office (司法所) of the township in which another office stands: a part of the bureau that guides mediation, in that place. */
function justiceOfficeOf(
  offices: OfficeTree,
  { near, guiding }: { readonly near: OfficeId; readonly guiding: OfficeId | null },
): OfficeId | null {
  const township = offices.chainOf(near).find(({ type }) => type === OfficeType.township);
  if (guiding === null || township === undefined || township.place === null) return null;
  const found = offices
    .childrenOf(guiding)
    .find((one) => one.isActive && one.type === OfficeType.dispatchedOffice && one.place === township.place);
  return found?.id ?? null;
}

/** What one revisit is called: by its date. */
export const visitName = (on: LegalDate): string => on;

/** Whether anybody is to be asked about a matter, and whether that has come to its end. */
interface AskedAbout extends Performance {
  /** It was withdrawn, or is one that nobody is asked about. */
  readonly isOver: boolean;
}

/**
 * The revisits whose dates have come, and what those that go on are told: who wants them, and that they are needed no more, because
 * nobody is asked about the matter, or all is performed and all are content.
 */
export function owedVisits(dossier: OfVisits, matter: string, about: AskedAbout): readonly OwedPart[] {
  const { visits } = dossier.state;
  const opened = (about.isOver ? [] : visits.due).map(({ clock: _clock, ...due }): OwedPart => {
    const open = { type: 'open', payload: { ...due, matter } };
    return { kind, name: visitName(due.on), cause: openedCause, open, consequence: `${matter}.visit_not_opened` };
  });
  const going = dossier.parts.filter((one) => one.kind === kind && one.outcome === null);
  const told = going.flatMap(({ name }) => toldOf(dossier, name, `${matter}.wish_not_told`));
  const isEnough = !about.isOver && areAllContent(dossier, about);
  const needless = about.isOver ? going : isEnough ? going.filter((one) => isStillAsking(dossier, one)) : [];
  return [...opened, ...told, ...needless.map(({ name }) => releaseOf(name, { matter, isCalled: !about.isOver }))];
}

/**
 * A revisit hears that it is needed no more. `isCalled`: what was said in it may be called back still, so that nobody escapes that by
 * what he writes down; of what was withdrawn nobody rings at all.
 */
export const releaseOf = (
  name: string,
  { matter, isCalled }: { readonly matter: string; readonly isCalled: boolean },
): OwedPart => ({
  ...{ kind, name, cause: releaseCause, consequence: `${matter}.visit_not_released` },
  open: { type: 'release', payload: { isCalled } },
});

/** Whether somebody is left whom it would ask. */
function isStillAsking(dossier: OfVisits, { name, causes }: KnownPart): boolean {
  const asked = dossier.state.visits.due.find(({ on }) => visitName(on) === name)?.parties ?? [];
  const isWanted = (party: string): boolean => !contactIn(dossier, party).wantsNone;
  const hasSaid = (party: string): boolean =>
    [contentCause(party), notContentCause(party)].some((one) => causes.includes(one));
  return asked.some((party) => isWanted(party) && !hasSaid(party));
}

/** What one that goes on is told: of each whether it is wanted, and that somebody of the grid is not any more. */
function toldOf(dossier: OfVisits, name: string, consequence: string): readonly OwedPart[] {
  const due = dossier.state.visits.due.find(({ on }) => visitName(on) === name);
  // By the names that it was opened with.
  const contacts = (due?.parties ?? []).map((party) => contactIn(dossier, party));
  const said = contacts.filter(({ n }) => n > 0).map(visitWishOf);
  const wishes = said.map((payload): OwedPart => {
    const cause = wishCause(payload.party, payload.isWanted, payload.n);
    return { kind, name, cause, consequence, open: { type: 'noteWish', payload } };
  });
  if (due?.isGridAgreed !== true || contacts.every(({ isGrid }) => isGrid)) return wishes;
  return [...wishes, { kind, name, cause: gridUnwantedCause, consequence, open: { type: 'noteGrid', payload: {} } }];
}

/**
 * An obligation of which a revisit has heard that it is not performed hears so, as often as somebody says it whom it concerns, by each
 * name that they have had: what others say of it unsettles nothing.
 */
export function unperformedIn(
  { parts }: Pick<OfVisits, 'parts'>,
  matter: string,
  concerned: (name: string) => readonly string[],
): readonly OwedPart[] {
  const heard = parts.flatMap((one) => (one.kind === kind ? one.causes : []));
  return parts.flatMap(({ kind: of, name }): readonly OwedPart[] => {
    if (of !== 'obligation') return [];
    const said = concerned(name).map((party) => notPerformedCause(name, party));
    const n = heard.filter((cause) => cause !== null && said.includes(cause)).length;
    if (n === 0) return [];
    const open = { type: 'noteUnperformed', payload: { n } };
    return [{ kind: of, name, cause: unperformedCause(n), open, consequence: `${matter}.visit_not_followed` }];
  });
}

/** Who is asked now: of these whoever has agreed, as they want it. */
export function askedOf(
  dossier: OfVisits,
  names: readonly string[],
): Pick<DueVisit, 'parties' | 'unwanted' | 'isGridAgreed' | 'languages'> {
  const all = names.map((party) => contactIn(dossier, party));
  const agreed = all.filter(({ isAgreed }) => isAgreed);
  const languages = [...new Set(agreed.flatMap(({ spoken, wantsNone }) => (wantsNone ? [] : (spoken ?? []))))];
  return {
    parties: agreed.map(({ party }) => party),
    unwanted: agreed.flatMap(({ party, wantsNone }) => (wantsNone ? [party] : [])),
    isGridAgreed: all.length > 0 && all.every(({ isGrid }) => isGrid),
    ...(languages.length > 0 && { languages }),
  };
}
