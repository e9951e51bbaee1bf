import { addWorkingDays } from '#libs/calendar';
import { confirmedCause, objectedCause, type AccessChange, type OfficeId } from '#libs/kernel';
import { meet, runningOf, type KindContext } from '#libs/kind';
import { OfficeFunction, OfficeType } from '#libs/office';
import { parameterOf } from '#libs/rules';
import { draft, going, openedOf, permitted, present, refused, start, toldBy } from './case.js';
import type { Handler, JointDossier } from './case.js';
import type { JointCommands } from './commands.js';
import type { JointDraft } from './facts.js';
import { named, requireNoParty, requireTeam, seen } from './members.js';
import { jointRules as rules } from './rules.js';
import type { Member } from './state.js';

/** It begins: the centre names the lead within two working days (ours, after 综治中心 whose entry is easy and nobody leads). */
export const open: Handler<'open'> = {
  may: (dossier, context) => permitted(dossier, context, 'open'),
  act: (dossier, payload, context) => {
    if (dossier.state.committee !== null) return [];
    const { committee, centre } = payload;
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

/** @throws DomainError `joint.lead_not_to_be_named` (conflict): members are asked, the conference rules, or one stands */
function requireUnnamed({ state: { leadIs } }: JointDossier): void {
  if (leadIs === 'unnamed' || leadIs === 'objected') return;
  throw refused('conflict', 'joint.lead_not_to_be_named', 'no lead is to be named now', { lead: leadIs });
}

/** The centre proposes who leads, one of the members; after an objection with its reasons, the same one or another. */
export const proposeLead = going(
  'proposeLead',
  (dossier, payload, context) => {
    const { template, barred, proposal } = openedOf(dossier);
    const { lead, reasons } = payload;
    requireNoParty(barred, lead);
    if (proposal > 0 && reasons === null) throw refused('invalid', 'joint.reasons_missing', 'why, after an objection');
    const members = named(dossier, payload.members, context);
    const all = [...present(dossier.state), ...members];
    if (!all.some(({ office }) => office === lead)) {
      throw refused('invalid', 'joint.member_missing', 'who leads is a member', { office: lead });
    }
    requireTeam(template, all);
    const over = { clocks: meet(runningOf(dossier, rules.lead)), access: seen(members) };
    return [draft('leadProposed', { lead, reasons, proposal: proposal + 1, members }, over)];
  },
  requireUnnamed,
);

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
    if (dossier.state.end !== null || answeredProposal(dossier) !== proposal) return [];
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

/** The joint conference of that level (大调解联席会议, S-039), or whoever stands above the centre where there is none. */
function disputed(
  dossier: JointDossier,
  of: { readonly proposal: number; readonly by: readonly OfficeId[] },
  context: KindContext,
): JointDraft {
  const { centre } = openedOf(dossier);
  const { offices } = context;
  const found = offices.nearest(OfficeFunction.jointConference, centre) ?? offices.superiorOf(centre);
  const conference = found?.id ?? centre;
  const owed = { rule: rules.rule, owner: conference, startedBy: 'leadDisputed', startOn: context.today } as const;
  const access = [{ change: 'grant', office: conference, reason: 'supervisor' }] as const;
  return draft('leadDisputed', { ...of, conference }, start(dossier, context, { ...owed, what: 'ruleLead' }), {
    access,
  });
}

function settled(dossier: JointDossier, context: KindContext) {
  const days = parameterOf(context, 'positionWorkingDays');
  const positionBy = addWorkingDays(context.today, days, context.calendar);
  return { settled: dossier.state.settled + 1, positionBy };
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

/** It rules for good, with its reasons, which are a precedent for the same matter and place. */
export const ruleLead = going(
  'ruleLead',
  (dossier, payload: JointCommands['ruleLead'], context) => {
    const { lead } = payload;
    if (!present(dossier.state).some(({ office }) => office === lead)) {
      throw refused('invalid', 'joint.member_missing', 'who leads is a member', { office: lead });
    }
    const clocks = meet(runningOf(dossier, rules.rule));
    return [draft('leadRuled', { ...payload, ...settled(dossier, context) }, { clocks }, leads(lead))];
  },
  requireDisputed,
);
