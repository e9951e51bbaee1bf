import { addWorkingDays } from '#libs/calendar';
import { confirmedCause, objectedCause, type AccessChange, type OfficeId } from '#libs/kernel';
import { endClocks, meet, runningOf, type KindContext } from '#libs/kind';
import { isGuided, OfficeFunction, OfficeType, type Office } from '#libs/office';
import { parameterOf } from '#libs/rules';
import { draft, going, openedOf, permitted, present, refused, start, toldBy } from './case.js';
import type { Handler, JointDossier } from './case.js';
import type { JointCommands } from './commands.js';
import type { JointDraft } from './facts.js';
import { isOutside, named, requireNoParty, requireTeam, seen } from './members.js';
import { jointRules as rules } from './rules.js';
import type { Member } from './state.js';

/** It begins: the centre names the lead within two working days (ours, after 综治中心 whose entry is easy and nobody leads). */
export const open: Handler<'open'> = {
  may: (dossier, context) => permitted(dossier, context, 'open'),
  act: (dossier, payload, context) => {
    if (dossier.state.committee !== null) return [];
    const { committee, centre, barred } = payload;
    for (const office of [committee, centre]) requireNoParty(barred, office);
    requireCentre(centre, context);
    const access: AccessChange[] = [
      { change: 'grant', office: committee, reason: 'handler' },
      { change: 'grant', office: centre, reason: 'referrer' },
    ];
    return [draft('opened', payload, naming(dossier, 'opened', centre, context), { access })];
  },
};

/** @throws DomainError `joint.no_centre` (invalid), details `centre` */
function requireCentre(centre: OfficeId, { offices }: KindContext): void {
  const office = offices.get(centre);
  if (office?.isActive === true && office.type === OfficeType.disputeCentre) return;
  throw refused('invalid', 'joint.no_centre', 'no centre for disputes', { centre });
}

const naming = (dossier: JointDossier, startedBy: 'opened' | 'leadObjected', owner: OfficeId, context: KindContext) =>
  start(dossier, context, { rule: rules.lead, owner, startedBy, startOn: context.today, what: 'proposeLead' });

/** @throws DomainError `joint.lead_not_to_be_named` (conflict): members are asked, or the conference rules */
function requireUnnamed({ state: { leadIs } }: JointDossier): void {
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
    const { template, barred, proposal, lead: before, leadIs } = openedOf(dossier);
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
    requireTeam(template, all);
    const clocks = [
      ...meet(runningOf(dossier, rules.lead)),
      ...endClocks(runningOf(dossier, rules.meet), 'superseded'),
    ];
    const over = { clocks, access: [...seen(members), ...leadsNoMore(replaced)] };
    return [draft('leadProposed', { lead, reasons, proposal: proposal + 1, members }, over)];
  },
  requireUnnamed,
);

const leadsNoMore = (office: OfficeId | null): readonly AccessChange[] =>
  office === null ? [] : [{ change: 'end', office, reason: 'executor' }];

/**
 * Whoever has come to stand in the place of a party, as where offices are merged, is in it no more; who led so leads no more, and
 * the centre names another one.
 */
export const dropBarred: Handler<'dropBarred'> = {
  may: (dossier, context) => permitted(dossier, context, 'dropBarred'),
  act: (dossier, _payload, context) => {
    const offices = barredIn(dossier);
    if (offices.length === 0) return [];
    const { lead, leadIs, centre } = openedOf(dossier);
    const gone: AccessChange[] = offices.map((office) => ({ change: 'end', office, reason: 'member' }));
    if (lead === null || !offices.includes(lead)) return [draft('barredDropped', { offices }, { access: gone })];
    const access = [...gone, ...leadsNoMore(leadIs === 'settled' ? lead : null)];
    const running = endClocks(runningOf(dossier, rules.rule, rules.meet), 'superseded');
    const anew = runningOf(dossier, rules.lead).length > 0 ? {} : naming(dossier, 'leadObjected', centre, context);
    return [draft('barredDropped', { offices }, { clocks: running, access }, anew)];
  },
};

/** Members that are barred. */
export const barredIn = ({ state }: JointDossier): readonly OfficeId[] =>
  state.end === null ? present(state).flatMap(({ office }) => (state.barred.includes(office) ? [office] : [])) : [];

/** What each member has said to the last proposal; null: nothing yet. */
function answersOf(dossier: JointDossier): readonly { readonly member: Member; readonly isFor: boolean | null }[] {
  const { proposal } = dossier.state;
  return present(dossier.state).map((member) => {
    const causes = toldBy(dossier, member);
    if (causes.includes(objectedCause(proposal))) return { member, isFor: false };
    return { member, isFor: causes.includes(confirmedCause(proposal)) ? true : null };
  });
}

/** The proposal about which every member has answered and that is not counted; null: there is none. */
export function answeredProposal(dossier: JointDossier): number | null {
  const { leadIs, proposal } = dossier.state;
  const isAll = leadIs === 'asked' && answersOf(dossier).every(({ isFor }) => isFor !== null);
  return isAll ? proposal : null;
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
    const against = answersOf(dossier).filter(({ isFor }) => isFor === false);
    const by = against.map(({ member: { office } }) => office);
    const { lead, centre } = openedOf(dossier);
    if (by.length === 0 && lead !== null) return [stands(dossier, { lead, proposal }, context)];
    if (!against.some(({ member }) => hasObjectedBefore(dossier, member))) {
      return [draft('leadObjected', { proposal, by }, naming(dossier, 'leadObjected', centre, context))];
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
  // The silence of one that is requested counts as an objection, so that what it confirmed it has said.
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
