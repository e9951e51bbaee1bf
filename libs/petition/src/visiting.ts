import {
  isVisited,
  partiesIn,
  partyNamed,
  type Clock,
  type LegalDate,
  type OfficeId,
  type OwedPart,
} from '#libs/kernel';
import {
  askedOf,
  contactIn,
  hasDeclined,
  isTakenBack,
  isWishHeard,
  movedIn,
  owedVisits,
  requireActing,
  unfitVisits,
  unperformedIn,
} from '#libs/kind';
import {
  visitingBy,
  visitorsFor,
  visitsToSee,
  type Effects,
  type VisitAct,
  type VisitsToSee,
  type VisitTools,
} from '#libs/kind';
import { after, endClocks, refused, runningOf, tools, type PetitionContext, type PetitionDossier } from './case.js';
import {
  daysOfExecution,
  executedAt,
  executionAskedOn,
  executionHandledBy,
  isExecutionLate,
  openExecution,
} from './execution.js';
import type { PetitionDraft } from './facts.js';
import { permit, type PetitionPermission } from './grants.js';
import { relationsOf, requirePermitted } from './guard.js';
import type { Handler } from './handler.js';
import { isWindowOf, latest, petitionerNamed, petitionersOf, receiptOf } from './receipts.js';
import { classOf, type PetitionState } from './state.js';

// Whoever petitioned and has agreed to it is asked again, by an office that did not handle the matter, how the opinion is carried
// out and how the office behaved (docs/adr/0075; ours). Nobody is of an accusation, nor where nobody is known.

const matter = 'petition';
const rule = 'XF-VISIT';
// Its facts have those about revisits among them, which TypeScript does not see of a union.
const visiting = visitingBy<PetitionState>({
  tools: tools as unknown as VisitTools<PetitionState>,
  terms: { rule, owner: 'petitioner' },
});

/** Those who petition and are known, by their names. */
const namedIn = ({ parties }: Pick<PetitionDossier, 'parties'>): readonly string[] =>
  partiesIn(parties, 'petitioner').flatMap(({ party, digest }) => (digest === null ? [] : [party]));

/** Where it ended otherwise than by its file nothing is carried out that could be asked about. */
const isAskedAbout = (dossier: PetitionDossier): boolean => {
  const { end } = dossier.state;
  const of = { isAnonymous: namedIn(dossier).length === 0, isAccusation: classOf(dossier.state) === 'accusation' };
  return isVisited(of) && (end === null || end.as === 'closed');
};

/** @throws DomainError `petition.not_visited` (conflict), those of `requirePermitted` */
function requireVisited(dossier: PetitionDossier, context: PetitionContext, command: PetitionPermission): void {
  requirePermitted(dossier, context, command);
  // Whoever has agreed may be asked in one that is open, and its no is heard.
  const isHeard =
    command === 'petition.unwantContact' && dossier.state.visits.contacts.some(({ isAgreed }) => isAgreed);
  if (isHeard || isAskedAbout(dossier)) return;
  throw refused('conflict', 'petition.not_visited', 'nobody is asked about it again');
}

const mayOf =
  (command: PetitionPermission) =>
  (dossier: PetitionDossier, context: PetitionContext): void => {
    requireVisited(dossier, context, command);
  };

/** Holds what is said to whose it is. @throws DomainError `petition.said_by_other` (forbidden), those of `requireActing` */
function requireSaid({ parties }: PetitionDossier, act: VisitAct, { actor, today: on }: PetitionContext): void {
  const { party, by, isSealed = false } = act;
  if (actor.kind === 'public' && actor.party !== by) {
    throw refused('forbidden', 'petition.said_by_other', 'everybody speaks for themselves', { party: by });
  }
  if (partiesIn(parties, 'petitioner').every((one) => one.party !== named({ parties }, party))) {
    throw refused('invalid', 'petition.visit_of_other', 'nobody else is asked', { party });
  }
  requireActing(parties, { by, of: party, scope: 'speak', on, isSealed });
}

const named = ({ parties }: Pick<PetitionDossier, 'parties'>, party: string): string =>
  partyNamed(parties, party)?.party ?? party;

/**
 * A petitioner agrees to being asked by another office, which learns for that who it is (个人信息保护法 23). The plan begins with the
 * first who does, once what was decided has been served.
 */
export const agreeVisit: Handler<'agreeVisit'> = {
  may: mayOf('petition.agreeVisit'),
  act: (dossier, payload, context) => {
    requireSaid(dossier, payload, context);
    const party = named(dossier, payload.party);
    const { isAgreed, spoken } = contactIn(dossier, party);
    if (isAgreed && (payload.spoken ?? spoken) === spoken) return [];
    // No grid stands near an organ: somebody of it goes to parties of a mediation alone.
    return [tools.draft('visitAgreed', { ...payload, party, isGrid: false })];
  },
};

/** No visit: from this fact on nobody asks that petitioner, and nobody calls back. Notices go on. */
export const unwantContact: Handler<'unwantContact'> = {
  may: mayOf('petition.unwantContact'),
  act: (dossier, payload, context) => {
    // A word is enough, of an organisation too.
    requireSaid(dossier, { ...payload, isSealed: true }, context);
    const party = named(dossier, payload.party);
    const { wantsNone } = contactIn(dossier, party);
    return wantsNone ? [] : [tools.draft('contactUnwanted', { ...payload, party })];
  },
};

/** And visits again. @throws DomainError `petition.nobody_declined` (conflict) */
export const wantContact: Handler<'wantContact'> = {
  may: (dossier, context) => {
    requireVisited(dossier, context, 'petition.wantContact');
    if (hasDeclined(dossier.state)) return;
    throw refused('conflict', 'petition.nobody_declined', 'nobody has said that they want no visit');
  },
  act: (dossier, payload, context) => {
    requireSaid(dossier, payload, context);
    const party = named(dossier, payload.party);
    const { wantsNone } = contactIn(dossier, party);
    return wantsNone ? [tools.draft('contactWanted', { ...payload, party })] : [];
  },
};

/** Other dates in the place of those that have not come, with reasons. @throws DomainError `petition.no_plan`, `petition.visit_date_unfit`, `petition.visits_put_off` */
export const changeVisits: Handler<'changeVisits'> = {
  may: (dossier, context) => {
    requireVisited(dossier, context, 'petition.changeVisits');
    if (dossier.state.visits.plan === null) throw refused('conflict', 'petition.no_plan', 'no plan of revisits began');
  },
  act: (dossier, payload, context) => {
    const unfit = unfitVisits(dossier.state.visits, payload.dates, context);
    if (unfit !== null) {
      throw refused('invalid', `petition.${unfit.why}`, 'nobody is visited on those days', unfit.details);
    }
    return visiting.change(dossier, payload, context);
  },
};

/** By its course: what a petitioner has said to whoever visited. Told twice, it is told once. */
export const hearWish: Handler<'hearWish'> = {
  may: (dossier, context) => {
    permit(context, 'petition.hearWish', relationsOf(dossier, 'petition.hearWish', context));
  },
  act: (dossier, payload) => (isWishHeard(dossier, payload) ? [] : [tools.draft('wishHeard', payload)]),
};

/** By its course: its day was put off, and the plan follows. Told twice, it follows once. */
export const followDays: Handler<'followDays'> = {
  may: (dossier, context) => {
    permit(context, 'petition.followDays', relationsOf(dossier, 'petition.followDays', context));
  },
  act: (dossier, _payload, context) => visiting.follow(dossier, followingOf(dossier), context),
};

/** How what is asked about stands. */
const followingOf = (dossier: PetitionDossier) => ({
  days: daysOfExecution(dossier),
  isOwed: isAskedAbout(dossier) && (openExecution(dossier) !== null || isTakenBack(dossier, performanceOf(dossier))),
});

/** By its course: it is carried out, and all are content. */
export const endVisits: Handler<'endVisits'> = {
  may: (dossier, context) => {
    permit(context, 'petition.endVisits', relationsOf(dossier, 'petition.endVisits', context));
  },
  act: (dossier) => visiting.end(dossier, 'content'),
};

/** The first day on which a petitioner had what was decided; null: nobody has. */
function servedOn(dossier: PetitionDossier): LegalDate | null {
  if (dossier.state.decidedOn === null) return null;
  const days = petitionersOf(dossier).flatMap((one) => receiptOf(dossier, one).deliveredOn ?? []);
  return days.toSorted()[0] ?? null;
}

/** The same facts, and the plan that begins with them: once it was served, for whoever has agreed (平台规定). */
export function withVisits(
  drafts: readonly PetitionDraft[],
  dossier: PetitionDossier,
  context: PetitionContext,
): readonly PetitionDraft[] {
  if (drafts.length === 0 || dossier.state.visits.plan !== null) return drafts;
  const so = after(dossier, drafts, context);
  const from = servedOn(so);
  const { visits } = so.state;
  if (from === null || !isAskedAbout(so) || visits.contacts.every(({ isAgreed }) => !isAgreed)) return drafts;
  const planned = { of: matter, sort: classOf(so.state) ?? '', from, performedBy: daysOfExecution(so).all };
  return [...drafts, ...visiting.begin(so, { ...planned, isLate: isExecutionLate(so, context) }, context)];
}

/** Whether a clock is a date of its plan: a right of the petitioner, which holds no file open. */
export const isVisitDate = visiting.isDate;

/** Withdrawn, nobody is asked about it any more. */
export const visitsOver = (dossier: PetitionDossier): Effects => ({
  clocks: endClocks(runningOf(dossier, rule), 'cancelled'),
});

/**
 * Who may not go: whoever handled it, carries it out, has shown, urged or looked at that, or passed it on, and whoever is accused in it
 * (art. 30(3)).
 */
function handledBy(dossier: PetitionDossier): {
  readonly offices: readonly OfficeId[];
  readonly persons: readonly string[];
} {
  const { handler, execution, carried, accused, worked } = dossier.state;
  const told = executionHandledBy(dossier);
  const own = [handler, execution?.office, execution?.executor, ...carried.map(({ office }) => office), ...accused];
  return {
    offices: [...new Set([...own, ...told.offices].flatMap((one) => one ?? []))],
    persons: [...new Set([...worked, ...told.persons])],
  };
}

/** Of those who petition and are known, whom what was decided has reached: nobody is asked about it before. */
const receivedIn = (dossier: PetitionDossier): readonly string[] =>
  namedIn(dossier).filter((party) => {
    const petitioner = petitionerNamed(dossier, party);
    return petitioner !== undefined && receiptOf(dossier, petitioner).deliveredOn !== null;
  });

/** The windows that run of those who are asked. */
const windowsOf = (dossier: PetitionDossier, asked: readonly string[]): readonly Clock[] =>
  runningOf(dossier, 'XF-11').filter((clock) =>
    asked.some((party) => isWindowOf(clock, petitionerNamed(dossier, party) ?? party, dossier)),
  );

/** A date has come: who is asked, by whom, and who may not be the one to ask. While the review may be asked for, the visitor says so. */
export function visitDue(
  dossier: PetitionDossier,
  { clock, passed }: { readonly clock: Clock; readonly passed: Effects },
  { offices }: PetitionContext,
): readonly PetitionDraft[] {
  const { state } = dossier;
  const handled = handledBy(dossier);
  const near = state.place ?? state.handler ?? state.intake?.registrar;
  const asked = isAskedAbout(dossier) ? receivedIn(dossier) : [];
  const nobody = { office: null, supervisor: null };
  const due = {
    ...movedIn(dossier.state.visits, clock),
    ...askedOf(dossier, asked),
    ...(near === undefined ? nobody : visitorsFor(offices, { near, handled: handled.offices }, matter)),
    handled,
    reviewUntil: latest(windowsOf(dossier, asked).map(({ legalDueOn }) => legalDueOn)),
    obligations: executionAskedOn(dossier, visiting.dayOf(clock)),
  };
  return visiting.due(clock, due, passed);
}

/** The revisits that are owed, what they are told, and what follows of what they have heard. */
export const demandedVisits = (dossier: PetitionDossier): readonly OwedPart[] => [
  ...owedVisits(dossier, matter, { ...performanceOf(dossier), isOver: !isAskedAbout(dossier) }),
  // Whoever petitions, or did when it was said.
  ...unperformedIn(dossier, matter, () =>
    dossier.parties.flatMap(({ party, role }) => (role === 'petitioner' ? [party] : [])),
  ),
];

const performanceOf = (dossier: PetitionDossier) => ({
  isPerformed: openExecution(dossier) === null,
  performedAt: executedAt(dossier),
  asked: namedIn(dossier),
});

/** What its course has to do about them. */
export const visitsOf = (dossier: PetitionDossier): VisitsToSee =>
  visitsToSee(dossier, {
    ...performanceOf(dossier),
    ...{ hasDates: visiting.hasDates(dossier), ...followingOf(dossier) },
  });
