import type { AccessChange, OfficeId } from '#libs/kernel';
import type { KindContext } from '#libs/kind';
import { isGuided, isLedElsewhere, OfficeType, type Office } from '#libs/office';
import { draft, going, openedOf, permitted, present, refused } from './case.js';
import type { Handler, JointDossier } from './case.js';
import type { AskedMember } from './commands.js';
import type { NamedMember } from './facts.js';
import type { Member } from './state.js';
import { mostMembers, requireRole, requireTeam } from './teams.js';

// No organ: whoever of them leads would lead organs.
const outside: ReadonlySet<OfficeType> = new Set([
  OfficeType.enterprise,
  OfficeType.institution,
  OfficeType.massOrganisation,
  OfficeType.mediationCommittee,
  OfficeType.mediationStudio,
]);

/** Whether an office is no organ. */
export const isOutside = ({ type }: Pick<Office, 'type'>): boolean => outside.has(type);

// A court is requested by its place in the state; the others, because another level leads them, or nobody.
const isRequestedOnly = (office: Office): boolean =>
  office.type === OfficeType.court ||
  office.type === OfficeType.procuratorate ||
  isLedElsewhere(office) ||
  isGuided(office);

/**
 * Members as they are recorded, each with the name of its share.
 *
 * @throws DomainError invalid, details `office`: `joint.barred_office`, a party to the dispute; `joint.member_unknown`, no office
 *   that is there; `joint.consent_missing`; conflict: `joint.member_already`, `joint.too_many_members`
 * @param leaves how many leave with it
 */
export function named(
  dossier: JointDossier,
  asked: readonly AskedMember[],
  { offices }: KindContext,
  leaves = 0,
): readonly NamedMember[] {
  const { members, barred } = dossier.state;
  const before = present(dossier.state).map(({ office }) => office);
  if (before.length + asked.length - leaves > mostMembers) {
    throw refused('conflict', 'joint.too_many_members', 'no more take part', { most: mostMembers });
  }
  return asked.map((one, at) => {
    const { office } = one;
    const found = offices.get(office);
    if (found?.isActive !== true) throw refused('invalid', 'joint.member_unknown', 'no such office', { office });
    requireNoParty(barred, office);
    if (before.includes(office) || asked.slice(0, at).some((other) => other.office === office)) {
      throw refused('conflict', 'joint.member_already', 'it is a member', { office });
    }
    requireRole(one, found);
    requireConsents(one.consents, office);
    const consents = one.consents.map(({ fact }) => fact);
    const isBound = !isRequestedOnly(found);
    const isNecessary = one.isNecessary ?? isBound;
    return { ...one, isNecessary, consents, member: `m${String(members.length + at + 1)}`, isBound };
  });
}

/**
 * Nobody is invited whom the parties do not want there.
 *
 * @throws DomainError `joint.consent_missing` (invalid), details `office`
 * @see 人民调解法 20(1); of whoever is no organ, 个人信息保护法 23 too
 */
export function requireConsents(consents: readonly unknown[], office: OfficeId): void {
  if (consents.length > 0) return;
  throw refused('invalid', 'joint.consent_missing', 'not every party has agreed that it is invited', { office });
}

/** @throws DomainError `joint.barred_office` (invalid): nobody leads or joins his own dispute */
export function requireNoParty(barred: readonly OfficeId[], office: OfficeId): void {
  if (!barred.includes(office)) return;
  throw refused('invalid', 'joint.barred_office', 'it is a party to the dispute', { office });
}

/** They see it from here on, as far as the mediation carries them. */
export const seen = (members: readonly NamedMember[]): readonly AccessChange[] =>
  members.map(({ office }) => ({ change: 'grant', office, reason: 'member' }) as const);

/** It sees it no more. */
export const unseen = (office: OfficeId): AccessChange => ({ change: 'end', office, reason: 'member' });

/**
 * The member that is to leave.
 *
 * @throws DomainError `joint.member_unknown` (invalid); conflict: `joint.lead_stays`, another one is named in its place first;
 *   `joint.member_necessary`, whoever leads cannot rid itself of whom it needs
 */
function leaving(dossier: JointDossier, office: OfficeId, { actor }: KindContext): void {
  const { state } = dossier;
  const { centre, lead, leadIs } = openedOf(dossier);
  const found = present(state).find((one) => one.office === office);
  if (found === undefined) throw refused('invalid', 'joint.member_unknown', 'no member', { office });
  if (lead === office && leadIs !== 'objected') throw refused('conflict', 'joint.lead_stays', 'it leads', { office });
  if (found.isNecessary && actor.office !== centre) {
    throw refused('conflict', 'joint.member_necessary', 'the centre alone lets it go', { office });
  }
}

/**
 * Whom nothing is concluded without is said by the centre: whoever leads would choose who can hold it up.
 *
 * @throws DomainError `joint.member_necessary` (conflict), details `office`
 */
function requireCentre(dossier: JointDossier, { office, isNecessary }: AskedMember, { actor }: KindContext): void {
  if (isNecessary !== true || actor.office === openedOf(dossier).centre) return;
  throw refused('conflict', 'joint.member_necessary', 'the centre alone says who is necessary', { office });
}

/** @throws DomainError `joint.lead_not_settled` (conflict): before a lead was proposed the centre says who is in it */
function requireNamed({ state: { proposal } }: JointDossier): void {
  if (proposal > 0) return;
  throw refused('conflict', 'joint.lead_not_settled', 'nobody is in it yet');
}

/** Somebody else is asked: about the lead as long as that is open, and at once for its position where one stands. */
export const addMember = going(
  'addMember',
  (dossier, payload, context) => {
    requireCentre(dossier, payload, context);
    requireTeam(dossier, [...present(dossier.state), payload], context);
    return named(dossier, [payload], context).map((one) => draft('memberAdded', one, { access: seen([one]) }));
  },
  requireNamed,
);

/** It leaves, and sees nothing of it any more. */
export const dismissMember = going('dismissMember', (dossier, payload, context) => {
  const { office } = payload;
  leaving(dossier, office, context);
  const others = present(dossier.state).filter((one) => one.office !== office);
  requireTeam(dossier, others, context);
  return [draft('memberDismissed', payload, { access: [unseen(office)] })];
});

/** Another one is there in its place. */
export const replaceMember = going('replaceMember', (dossier, payload, context) => {
  const { instead, reasons, ...by } = payload;
  leaving(dossier, instead, context);
  const others = present(dossier.state).filter((one) => one.office !== instead);
  requireCentre(dossier, by, context);
  requireTeam(dossier, [...others, by], context);
  return named(dossier, [by], context, 1).map((one) =>
    draft('memberReplaced', { ...one, instead, reasons }, { access: [unseen(instead), ...seen([one])] }),
  );
});

/**
 * The mediation carries these offices: their shares can begin. Whoever has left since is not among them: who comes again is carried anew,
 * by what the parties have agreed to then, and would see nothing before.
 */
export const noteAdmitted: Handler<'noteAdmitted'> = {
  may: (dossier, context) => permitted(dossier, context, 'noteAdmitted'),
  act: (dossier, { offices }) => {
    const { admitted, centre, conference } = openedOf(dossier);
    const all = [...present(dossier.state).map(({ office }) => office), centre, conference];
    const news = offices.filter((one) => !admitted.includes(one) && all.includes(one));
    return news.length === 0 ? [] : [draft('admitted', { offices: news })];
  },
};

/** Where an office is merged into another one: one that is in it already is there once, and for both. */
export function membersAfter(
  members: readonly Member[],
  { from, to }: { readonly from: OfficeId; readonly to: OfficeId },
): readonly Member[] {
  const isIn = (office: OfficeId) => members.find((one) => one.office === office && one.left === null);
  const [merged, stays] = [isIn(from), isIn(to)];
  if (merged === undefined || stays === undefined) {
    return members.map((one) => (one.office === from ? { ...one, office: to } : one));
  }
  const isNecessary = merged.isNecessary || stays.isNecessary;
  return members.map((one): Member => {
    if (one === stays) return { ...one, isNecessary };
    return one === merged ? { ...one, left: 'replaced' } : one;
  });
}
