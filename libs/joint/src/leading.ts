import { addWorkingDays } from '#libs/calendar';
import {
  confirmedCause,
  objectedCause,
  silentCause,
  untakenCause,
  type AccessChange,
  type OfficeId,
} from '#libs/kernel';
import { endClocks, meet, runningOf, type KindContext } from '#libs/kind';
import { isGuided, OfficeFunction, OfficeType, type Office } from '#libs/office';
import { parameterOf } from '#libs/rules';
import { draft, going, openedOf, permitted, present, refused, start, toldBy } from './case.js';
import type { Handler, JointDossier } from './case.js';
import type { JointCommands } from './commands.js';
import type { JointDraft } from './facts.js';
import { isOutside, named, requireConsents, requireNoParty, seen } from './members.js';
import { jointRules as rules } from './rules.js';
import type { Member } from './state.js';
import { requireTeam } from './teams.js';

/** It begins: the centre names the lead within two working days (ours, after 综治中心 whose entry is easy and nobody leads). */
export const open: Handler<'open'> = {
  may: (dossier, context) => permitted(dossier, context, 'open'),
  act: (dossier, payload, context) => {
    if (dossier.state.committee !== null) {
      if (dossier.state.titleDigest === payload.title.digest) return [];
      throw refused('conflict', 'joint.opened_already', 'somebody else has asked for one meanwhile');
    }
    const { committee, centre, barred } = payload;
    requireConsents(payload.consents, centre);
    for (const office of [committee, centre]) requireNoParty(barred, office);
    requireCentre(centre, context);
    const access: AccessChange[] = [
      { change: 'grant', office: committee, reason: 'handler' },
      { change: 'grant', office: centre, reason: 'referrer' },
    ];
    const consents = payload.consents.map(({ fact }) => fact);
    return [draft('opened', { ...payload, consents }, naming(dossier, 'opened', centre, context), { access })];
  },
};

/** @throws DomainError `joint.no_centre` (invalid), details `centre` */
function requireCentre(centre: OfficeId, { offices }: KindContext): void {
  const office = offices.get(centre);
  if (office?.isActive === true && office.type === OfficeType.disputeCentre) return;
  throw refused('invalid', 'joint.no_centre', 'no centre for disputes', { centre });
}

/** The centre names who leads, again where that is so. */
export const naming = (
  dossier: JointDossier,
  startedBy: 'opened' | 'leadObjected',
  owner: OfficeId,
  context: KindContext,
) => start(dossier, context, { rule: rules.lead, owner, startedBy, startOn: context.today, what: 'proposeLead' });

/** @throws DomainError `joint.lead_not_to_be_named` (conflict): members are asked, or the conference rules */
export function requireUnnamed({ state: { leadIs } }: JointDossier): void {
  if (leadIs !== 'asked' && leadIs !== 'disputed') return;
  throw refused('conflict', 'joint.lead_not_to_be_named', 'no lead is to be named now', { lead: leadIs });
}

/**
 * Nobody of whom the law makes no organ leads organs.
 *
 * @throws DomainError `joint.lead_outside` (invalid), details `office`
 */
function requireOrgan(office: OfficeId, { offices }: KindContext): void {
  const found = offices.get(office);
  if (found === null || !isOutside(found)) return;
  throw refused('invalid', 'joint.lead_outside', 'it is no organ', { office });
}

/**
 * The centre proposes who leads, one of the members; after an objection with its reasons, the same one or another. One that leads
 * and fails is replaced in the same way (ours): it leads no more, its courses shut it out of the shares, and all are asked about the next.
 *
 * @throws DomainError invalid `joint.barred_office`, `joint.reasons_missing`, `joint.member_missing`, `joint.lead_outside`; conflict
 *   `joint.lead_stays`: it leads already; those of `named` and `requireTeam`
 */
export const proposeLead = going(
  'proposeLead',
  (dossier, payload, context) => {
    const { barred, proposal, lead: before, leadIs } = openedOf(dossier);
    const { lead, reasons } = payload;
    requireNoParty(barred, lead);
    const replaced = leadIs === 'settled' ? before : null;
    if (lead === replaced) throw refused('conflict', 'joint.lead_stays', 'it leads', { office: lead });
    if (proposal > 0 && reasons === null) throw refused('invalid', 'joint.reasons_missing', 'why, after an objection');
    const members = named(dossier, payload.members, context);
    const all = [...present(dossier.state), ...members];
    if (!all.some(({ office }) => office === lead)) {
      throw refused('invalid', 'joint.member_missing', 'who leads is a member', { office: lead });
    }
    requireOrgan(lead, context);
    requireTeam(dossier, all, context, reasons);
    const clocks = [
      ...meet(runningOf(dossier, rules.lead)),
      ...endClocks(runningOf(dossier, rules.meet), 'superseded'),
    ];
    const over = { clocks, access: [...seen(members), ...leadsNoMore(replaced)] };
    return [draft('leadProposed', { lead, reasons, proposal: proposal + 1, members }, over)];
  },
  requireUnnamed,
);

export const leadsNoMore = (office: OfficeId | null): readonly AccessChange[] =>
  office === null ? [] : [{ change: 'end', office, reason: 'executor' }];

/** What each member has said to the last proposal; null: nothing yet. */
function answersOf(dossier: JointDossier): readonly { readonly member: Member; readonly isFor: boolean | null }[] {
  const { proposal } = dossier.state;
  return present(dossier.state).map((member) => {
    const causes = toldBy(dossier, member);
    const has = (...of: readonly ((n: number) => string)[]): boolean =>
      of.some((one) => causes.includes(one(proposal)));
    if (has(objectedCause, untakenCause)) return { member, isFor: false };
    return { member, isFor: has(confirmedCause, silentCause) ? true : null };
  });
}

/**
 * The proposal about which every member has answered and that is not counted; null: there is none. Whoever is to lead and says no has
 * answered for all: nobody is waited for then.
 */
export function answeredProposal(dossier: JointDossier): number | null {
  const { leadIs, proposal, lead } = dossier.state;
  const answers = answersOf(dossier);
  const isNo = answers.some(({ member, isFor }) => member.office === lead && isFor === false);
  return leadIs === 'asked' && (isNo || answers.every(({ isFor }) => isFor !== null)) ? proposal : null;
}

/** Nobody objects: it stands. Who objects again is heard by the conference, whoever else does by the centre. */
export const countAnswers: Handler<'countAnswers'> = {
  may: (dossier, context) => permitted(dossier, context, 'countAnswers'),
  act: (dossier, { proposal }, context) => {
    const { end, leadIs, proposal: last } = dossier.state;
    if (end !== null || leadIs !== 'asked' || proposal < last) return [];
    // Somebody came since who is asked too: what is answered with nothing would count as done.
    if (answeredProposal(dossier) !== proposal) {
      throw refused('conflict', 'joint.answers_missing', 'not all have answered', { proposal });
    }
    const against = answersOf(dossier).flatMap(({ member, isFor }) => (isFor === false ? [member] : []));
    const { lead, centre } = openedOf(dossier);
    if (against.length === 0 && lead !== null) return [stands(dossier, { lead, proposal }, context)];
    // Silence that takes no lead is no objection: another one is named, and nothing is disputed.
    const objecting = against.filter((member) => toldBy(dossier, member).includes(objectedCause(proposal)));
    const by = objecting.map(({ office }) => office);
    if (!objecting.some((member) => hasObjectedBefore(dossier, member))) {
      const untaken = against.flatMap(({ office }) => (by.includes(office) ? [] : [office]));
      return [draft('leadObjected', { proposal, by, untaken }, naming(dossier, 'leadObjected', centre, context))];
    }
    return [disputed(dossier, { proposal, by }, context)];
  },
};

const hasObjectedBefore = (dossier: JointDossier, member: Member): boolean => {
  const earlier = Array.from({ length: dossier.state.proposal - 1 }, (_, at) => objectedCause(at + 1));
  return earlier.some((cause) => toldBy(dossier, member).includes(cause));
};

/**
 * The joint conference of that level (大调解联席会议, S-039), or whoever stands above the centre where there is none: the nearest that
 * is no party to the dispute. The centre does not rule on what it has proposed.
 *
 * @throws DomainError `joint.no_conference` (not_found): nobody is left who could rule, and whoever looks after the step sees that
 */
function conferenceFor(
  { centre, barred }: { readonly centre: OfficeId; readonly barred: readonly OfficeId[] },
  { offices }: KindContext,
) {
  const mayRule = (office: Office): boolean => office.isActive && !isGuided(office) && !barred.includes(office.id);
  const above = offices.chainOf(centre).slice(1).find(mayRule);
  const found = offices.nearest(OfficeFunction.jointConference, centre, barred) ?? above;
  if (found !== undefined) return found.id;
  throw refused('not_found', 'joint.no_conference', 'nobody is left who could rule', { centre });
}

function disputed(
  dossier: JointDossier,
  of: { readonly proposal: number; readonly by: readonly OfficeId[] },
  context: KindContext,
): JointDraft {
  const conference = conferenceFor(openedOf(dossier), context);
  const owed = { rule: rules.rule, owner: conference, startedBy: 'leadDisputed', startOn: context.today } as const;
  const access = [{ change: 'grant', office: conference, reason: 'supervisor' }] as const;
  return draft('leadDisputed', { ...of, conference }, start(dossier, context, { ...owed, what: 'ruleLead' }), {
    access,
  });
}

function settled(dossier: JointDossier, context: KindContext) {
  const days = parameterOf(context, 'positionWorkingDays');
  const positionBy = addWorkingDays(context.today, days, context.calendar);
  return { settled: dossier.state.settled + 1, positionBy, positionDays: days };
}

const leads = (lead: OfficeId) => ({ access: [{ change: 'grant', office: lead, reason: 'executor' }] }) as const;

function stands(
  dossier: JointDossier,
  { lead, proposal }: { readonly lead: OfficeId; readonly proposal: number },
  context: KindContext,
): JointDraft {
  return draft('leadStands', { proposal, lead, ...settled(dossier, context) }, leads(lead));
}

/** @throws DomainError `joint.lead_not_to_be_ruled` (conflict) */
function requireDisputed({ state: { leadIs } }: JointDossier): void {
  if (leadIs === 'disputed') return;
  throw refused('conflict', 'joint.lead_not_to_be_ruled', 'nobody has to rule', { lead: leadIs });
}

/**
 * Whether an office can be told to lead: whoever is only requested has to have taken it by its own word.
 *
 * @throws DomainError `joint.lead_not_taken` (conflict), details `office`
 */
function requireTaken(dossier: JointDossier, member: Member): void {
  const { lead, proposal } = dossier.state;
  const { office, isBound } = member;
  if (isBound || (lead === office && toldBy(dossier, member).includes(confirmedCause(proposal)))) return;
  throw refused('conflict', 'joint.lead_not_taken', 'it is requested, and has not taken the lead', { office });
}

/** It rules for good, with its reasons, which are a precedent for the same matter and place. */
export const ruleLead = going(
  'ruleLead',
  (dossier, payload: JointCommands['ruleLead'], context) => {
    const { lead } = payload;
    const member = present(dossier.state).find(({ office }) => office === lead);
    if (member === undefined)
      throw refused('invalid', 'joint.member_missing', 'who leads is a member', { office: lead });
    requireNoParty(openedOf(dossier).barred, lead);
    requireOrgan(lead, context);
    requireTaken(dossier, member);
    const clocks = meet(runningOf(dossier, rules.rule));
    return [draft('leadRuled', { ...payload, ...settled(dossier, context) }, { clocks }, leads(lead))];
  },
  requireDisputed,
);
