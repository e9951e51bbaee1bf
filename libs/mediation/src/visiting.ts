import { movedTo, partyNamed, type Clock, type LegalDate, type OwedPart } from '#libs/kernel';
import {
  askedOf,
  contactIn,
  isTakenBack,
  isWishHeard,
  movedIn,
  owedVisits,
  unfitVisits,
  unperformedIn,
  visitingBy,
  visitorsFor,
} from '#libs/kind';
import { hasDeclined, visitsToSee } from '#libs/kind';
import type { DaysOfPerformance, Effects, KindContext, VisitAct, VisitsToSee, VisitTools } from '#libs/kind';
import { obligation, partOf } from './after-effect.js';
import {
  andThen,
  openedOf,
  principalsOf,
  refused,
  requireAct,
  ruled,
  tools,
  type Guard,
  type Handler,
  type MediationDossier,
} from './case.js';
import type { MediationDraft } from './facts.js';
import { permit } from './grants.js';
import { isPerforming } from './performing.js';
import { beforeIt, debtorsOf, obligationName } from './owing.js';
import { mediationRules as rules } from './rules.js';
import type { MediationState, Owed } from './state.js';
import type { MediationEnding } from './words.js';

const matter = 'mediation';
// Its facts have those about revisits among them, which TypeScript does not see of a union.
const visiting = visitingBy<MediationState>({
  tools: tools as unknown as VisitTools<MediationState>,
  terms: { rule: rules.visit, owner: 'applicant' },
});

const agreed: readonly MediationEnding[] = ['settled', 'settled_partly'];

/**
 * A matter is visited again that was settled, or may be.
 *
 * @throws DomainError conflict `mediation.not_accepted`, `mediation.not_visited`: it ended without an agreement that binds here
 */
const requireVisited: Guard = (dossier) => {
  const { acceptedOn, end } = openedOf(dossier);
  if (acceptedOn === null) throw refused('conflict', 'mediation.not_accepted', 'it was not accepted');
  if (end !== null && !agreed.includes(end.as)) {
    throw refused('conflict', 'mediation.not_visited', 'nothing was agreed on to ask about', { as: end.as });
  }
};

/** @throws DomainError `mediation.no_plan` (conflict), those of `requireVisited` */
const requirePlanned: Guard = (dossier, context) => {
  requireVisited(dossier, context);
  if (dossier.state.visits.plan === null) throw refused('conflict', 'mediation.no_plan', 'no plan of revisits began');
};

/** @throws DomainError `mediation.nobody_declined` (conflict), those of `requireVisited` */
const requireDeclined: Guard = (dossier, context) => {
  requireVisited(dossier, context);
  if (hasDeclined(dossier.state)) return;
  throw refused('conflict', 'mediation.nobody_declined', 'nobody said that they want no visit');
};

/** @throws DomainError `mediation.replaced_already` (conflict), details `number`; those of `requirePlanned` */
const requireChangeable: Guard = (dossier, context) => {
  requirePlanned(dossier, context);
  const number = replacedBy(dossier)?.number;
  if (number === undefined) return;
  throw refused('conflict', 'mediation.replaced_already', 'another one took its place', { number });
};

/** What took the place of its agreement: nobody is asked about this one any more. */
const replacedBy = ({ state: { agreement } }: MediationDossier) => agreement?.replacedBy ?? null;

const named = (dossier: MediationDossier, { party }: VisitAct): string =>
  partyNamed(dossier.parties, party)?.party ?? party;

/**
 * A party agrees to being asked by another office, which learns for that who it is (个人信息保护法 23). With the first who does the plan
 * begins, once there is an agreement in force.
 */
export const agreeVisit = ruled('agreeVisit', requireVisited, (dossier, payload, context) => {
  requireAct(dossier, payload, 'speak', context);
  const party = named(dossier, payload);
  const { isAgreed, isGrid, spoken } = contactIn(dossier, party);
  if (isAgreed && isGrid === payload.isGrid && (payload.spoken ?? spoken) === spoken) return [];
  return andThen(dossier, [tools.draft('visitAgreed', { ...payload, party })], context, (so) =>
    plansVisits(so, context),
  );
});

/** A party wants no visit: from this fact on nobody asks it, and nobody calls it back. The other side's visit stays. */
export const unwantContact = ruled('unwantContact', requireVisited, (dossier, payload, context) => {
  // A word is enough, of an organisation too.
  requireAct(dossier, { ...payload, isSealed: true }, 'speak', context);
  const party = named(dossier, payload);
  if (contactIn(dossier, party).wantsNone) return [];
  return [tools.draft('contactUnwanted', { ...payload, party })];
});

/** It wants them again. */
export const wantContact = ruled('wantContact', requireDeclined, (dossier, payload, context) => {
  requireAct(dossier, payload, 'speak', context);
  const party = named(dossier, payload);
  return contactIn(dossier, party).wantsNone ? [tools.draft('contactWanted', { ...payload, party })] : [];
});

/**
 * Other dates in the place of those that have not come, with reasons.
 *
 * @throws DomainError `mediation.visit_date_unfit`, `mediation.visits_put_off` (invalid), those of `requireChangeable`
 */
export const changeVisits = ruled('changeVisits', requireChangeable, (dossier, payload, context) => {
  const unfit = unfitVisits(dossier.state.visits, payload.dates, context);
  if (unfit !== null)
    throw refused('invalid', `mediation.${unfit.why}`, 'nobody is visited on those days', unfit.details);
  return visiting.change(dossier, payload, context);
});

/** What a party has said to whoever visited it. Told twice, it is told once. */
export const hearWish: Handler<'hearWish'> = {
  may: (dossier, context) => {
    permit(context, 'mediation.hearWish', {});
    openedOf(dossier);
  },
  act: (dossier, payload) => (isWishHeard(dossier, payload) ? [] : [tools.draft('wishHeard', payload)]),
};

/** Days of performance moved, or became known: the plan follows them. Told twice, it follows once. */
export const followDays: Handler<'followDays'> = {
  may: (dossier, context) => {
    permit(context, 'mediation.followDays', {});
    requirePlanned(dossier, context);
  },
  act: (dossier, _payload, context) => visiting.follow(dossier, followingOf(dossier), context),
};

/** How what is asked about stands. Nothing is owed of an agreement whose place another one took. */
const followingOf = (dossier: MediationDossier) => ({
  days: daysOf(dossier),
  isOwed: replacedBy(dossier) === null && (isPerforming(dossier) || isTakenBack(dossier, performanceOf(dossier))),
});

/** Another agreement took the place of this one: none of its dates comes any more. */
export const endsVisits = (dossier: MediationDossier): readonly MediationDraft[] => visiting.end(dossier, 'replaced');

/**
 * That was a mistake: the dates that ended by it are there again; those that had ended before, because all were content, are not. Where
 * somebody agreed to being visited meanwhile, and no plan had begun, it begins.
 */
export const resumesVisits = (dossier: MediationDossier, context: KindContext): readonly MediationDraft[] =>
  dossier.state.visits.ended === 'replaced'
    ? visiting.follow(dossier, { days: daysOf(dossier), isOwed: true }, context)
    : plansVisits(dossier, context);

/** Everything is performed and all are content: nobody is asked any more. */
export const endVisits: Handler<'endVisits'> = {
  may: (dossier, context) => {
    permit(context, 'mediation.endVisits', {});
    requirePlanned(dossier, context);
  },
  act: (dossier) => visiting.end(dossier, 'content'),
};

/** What was agreed by word (人民调解法 28) and done on the spot is simple, and is asked about once (ours). */
const isSimple = ({ form, obligations }: NonNullable<MediationState['agreement']>): boolean =>
  form === 'oral' && obligations.every(({ isOnTheSpot }) => isOnTheSpot === true);

/**
 * The plan begins with the effect, for whoever has agreed to being visited (平台规定): without anybody there is none, nor of an agreement
 * whose place another one took.
 */
export function plansVisits(dossier: MediationDossier, context: KindContext): readonly MediationDraft[] {
  const { agreement, visits, sort } = dossier.state;
  if (agreement === null || agreement.effectiveOn === null || replacedBy(dossier) !== null) return [];
  if (!visits.contacts.some(({ isAgreed }) => isAgreed)) return [];
  const planned = {
    of: matter,
    sort: isSimple(agreement) ? 'simple' : sort,
    from: agreement.effectiveOn,
    performedBy: daysOf(dossier).all,
    isLate: isLateOn(dossier, context),
  };
  return visiting.begin(dossier, planned, context);
}

/** Whether something is owed whose day has passed; that ended with the agreement is owed again where this one binds after all. */
const isLateOn = (dossier: MediationDossier, { today }: KindContext): boolean =>
  (dossier.state.agreement?.obligations ?? []).some((one, at) => {
    const outcome = partOf(dossier, obligation, obligationName(at))?.outcome ?? null;
    const isOwed = outcome === null || outcome === 'replaced';
    return isOwed && daysOfOne(dossier, one, at).all.some((day) => day !== null && day < today);
  });

/** Days of performance as they are now: those that were agreed on, and what the obligations have told of them since. */
function daysOf(dossier: MediationDossier): DaysOfPerformance {
  const each = (dossier.state.agreement?.obligations ?? []).map((one, at) => daysOfOne(dossier, one, at));
  return { all: each.flatMap(({ all }) => all.flatMap((day) => day ?? [])), moved: each.flatMap(({ moved }) => moved) };
}

/** Those of one obligation; null: it has none. */
function daysOfOne(dossier: MediationDossier, { on, instalments }: Owed, at: number) {
  const moved = movedTo(partOf(dossier, obligation, obligationName(at))?.causes ?? []);
  const dues = instalments?.map((one) => one.on) ?? [on];
  return { all: dues.map((day, due) => moved.get(due + 1) ?? day), moved: [...moved.values()] };
}

export const isVisitDate = visiting.isDate;

/** A date has come: who is asked, by whom, and who may not be the one to ask. */
export function visitDue(
  dossier: MediationDossier,
  { clock, passed }: { readonly clock: Clock; readonly passed: Effects },
  { offices }: KindContext,
): readonly MediationDraft[] {
  const { committee } = openedOf(dossier);
  const { joint, carried, mediators, left } = dossier.state;
  const joined = joint.flatMap((one) => (one.isJoined === true ? [one.committee] : []));
  const handled = {
    offices: [...new Set([committee, ...joined, ...carried.map(({ office }) => office)])],
    persons: [...new Set([...mediators.flatMap(({ person, account }) => [person, account ?? person]), ...left])],
  };
  const names = principalsOf(dossier).map(({ party }) => party);
  const due = {
    ...movedIn(dossier.state.visits, clock),
    ...askedOf(dossier, names),
    ...visitorsFor(offices, { near: committee, handled: handled.offices }, matter),
    ...{ handled, reviewUntil: null, obligations: obligationsOn(dossier, visiting.dayOf(clock)) },
  };
  return visiting.due(clock, due, passed);
}

/** Who owes an obligation and is owed it, by every name that they have had. */
function concernedBy({ state: { agreement }, parties }: OfAgreement, name: string): readonly string[] {
  const own = (agreement?.obligations ?? []).filter((_, at) => obligationName(at) === name);
  const sides = own.flatMap((one) => [...debtorsOf(one), one.to]);
  const now = (party: string): string => partyNamed(parties, party)?.party ?? party;
  const all = [...sides, ...parties.map(({ party }) => party)];
  return [...new Set(all)].filter((one) => sides.some((side) => now(side) === now(one)));
}

type OfAgreement = Pick<MediationDossier, 'parties' | 'state'>;

/** The obligations of the agreement that a party owes or is owed, by their names, each with the digest of its words. */
export const obligationsWith = (
  dossier: OfAgreement,
  party: string,
): readonly { readonly name: string; readonly what: string }[] =>
  (dossier.state.agreement?.obligations ?? [])
    .map(({ what }, at) => ({ name: obligationName(at), what }))
    .filter(({ name }) => concernedBy(dossier, name).includes(party));

/**
 * Those that a revisit of a day asks about, by their names: what has ended, what is due by then, and what has no day. What waits for
 * another one, or has its day later, nobody has left undone.
 */
function obligationsOn(dossier: MediationDossier, on: LegalDate): readonly string[] {
  const outcomeOf = (name: string) => partOf(dossier, obligation, name)?.outcome ?? null;
  return (dossier.state.agreement?.obligations ?? []).flatMap((one, at) => {
    const name = obligationName(at);
    if (partOf(dossier, obligation, name) === undefined) return [];
    const isWaiting = beforeIt(one).some((first) => !outOfTheWay.includes(outcomeOf(first)));
    const isDue = !isWaiting && daysOfOne(dossier, one, at).all.some((day) => day === null || day <= on);
    return isDue || outcomeOf(name) !== null ? [name] : [];
  });
}

// What comes after these is owed: they came, or whoever was owed them let it be.
const outOfTheWay: readonly (string | null)[] = ['performed', 'waived'];

/** The revisits that are owed, what they are told, and what follows of what they have heard. */
export const visitsOf = (dossier: MediationDossier): readonly OwedPart[] => [
  ...owedVisits(dossier, matter, { ...performanceOf(dossier), isOver: false }),
  ...unperformedIn(dossier, matter, (name) => concernedBy(dossier, name)),
];

const performed: readonly (string | null)[] = ['performed', 'waived', 'replaced'];

const performanceOf = (dossier: MediationDossier) => ({
  isPerformed:
    !isPerforming(dossier) &&
    dossier.parts.every((one) => one.kind !== 'obligation' || performed.includes(one.outcome)),
  performedAt: null,
  asked: principalsOf(dossier).map(({ party }) => party),
});

/** What its course has to do about them. */
export const toSeeOf = (dossier: MediationDossier): VisitsToSee =>
  visitsToSee(dossier, {
    ...performanceOf(dossier),
    ...{ hasDates: visiting.hasDates(dossier), ...followingOf(dossier) },
  });
