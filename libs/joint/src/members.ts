import type { AccessChange, OfficeId } from '#libs/kernel';
import type { KindContext } from '#libs/kind';
import { isGuided, isLedElsewhere, OfficeType, type Office } from '#libs/office';
import { draft, going, openedOf, permitted, present, refused } from './case.js';
import type { Handler, JointDossier } from './case.js';
import type { AskedMember } from './commands.js';
import type { NamedMember } from './facts.js';
import { teams, type JointTemplate } from './words.js';

// No organ: whoever is told of the dispute there is told because each party has agreed (个人信息保护法 23).
const outside: ReadonlySet<OfficeType> = new Set([
  OfficeType.enterprise,
  OfficeType.institution,
  OfficeType.massOrganisation,
  OfficeType.mediationCommittee,
  OfficeType.mediationStudio,
]);

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
 *   that is there; `joint.consent_missing`; conflict: `joint.member_already`
 */
export function named(
  dossier: JointDossier,
  asked: readonly AskedMember[],
  { offices }: KindContext,
): readonly NamedMember[] {
  const { members, barred } = dossier.state;
  const before = present(dossier.state).map(({ office }) => office);
  return asked.map((one, at) => {
    const { office } = one;
    const found = offices.get(office);
    if (found?.isActive !== true) throw refused('invalid', 'joint.member_unknown', 'no such office', { office });
    requireNoParty(barred, office);
    if (before.includes(office) || asked.slice(0, at).some((other) => other.office === office)) {
      throw refused('conflict', 'joint.member_already', 'it is a member', { office });
    }
    if (outside.has(found.type) && !one.isAgreed) {
      throw refused('invalid', 'joint.consent_missing', 'the parties have not agreed that it is told', { office });
    }
    return { ...one, member: `m${String(members.length + at + 1)}`, isBound: !isRequestedOnly(found) };
  });
}

/** @throws DomainError `joint.barred_office` (invalid): nobody leads or joins his own dispute */
export function requireNoParty(barred: readonly OfficeId[], office: OfficeId): void {
  if (!barred.includes(office)) return;
  throw refused('invalid', 'joint.barred_office', 'it is a party to the dispute', { office });
}

/**
 * Holds a team to its template (联调模式).
 *
 * @throws DomainError `joint.team_unfit` (invalid), details `role`, `least`, `most`, `found`
 */
export function requireTeam(template: JointTemplate, members: readonly Pick<AskedMember, 'role'>[]): void {
  for (const [role, { least, most = null }] of Object.entries(teams[template])) {
    const found = members.filter((one) => one.role === role).length;
    if (found >= least && (most === null || found <= most)) continue;
    throw refused('invalid', 'joint.team_unfit', 'the team is not of its template', { role, least, most, found });
  }
}

/** They see it from here on, as far as the mediation carries them. */
export const seen = (members: readonly NamedMember[]): readonly AccessChange[] =>
  members.map(({ office }) => ({ change: 'grant', office, reason: 'member' }) as const);

const unseen = (office: OfficeId): AccessChange => ({ change: 'end', office, reason: 'member' });

/** @throws DomainError `joint.member_unknown` (invalid); `joint.lead_stays` (conflict): who leads is replaced by a ruling alone */
function requireMember(dossier: JointDossier, office: OfficeId): void {
  if (!present(dossier.state).some((one) => one.office === office)) {
    throw refused('invalid', 'joint.member_unknown', 'no member', { office });
  }
  if (dossier.state.lead === office) throw refused('conflict', 'joint.lead_stays', 'it leads', { office });
}

/** @throws DomainError `joint.lead_not_settled` (conflict): before a lead was proposed the centre says who is in it */
function requireNamed({ state: { proposal } }: JointDossier): void {
  if (proposal > 0) return;
  throw refused('conflict', 'joint.lead_not_settled', 'nobody is in it yet');
}

/** Somebody else is asked: about the lead as long as that is open, and at once for its position where one stands. */
export const addMember = going(
  'addMember',
  (dossier, payload, context) =>
    named(dossier, [payload], context).map((one) => draft('memberAdded', one, { access: seen([one]) })),
  requireNamed,
);

/** It leaves, and sees nothing of it any more. */
export const dismissMember = going('dismissMember', (dossier, payload) => {
  const { office } = payload;
  requireMember(dossier, office);
  requireTeam(
    openedOf(dossier).template,
    present(dossier.state).filter((one) => one.office !== office),
  );
  return [draft('memberDismissed', payload, { access: [unseen(office)] })];
});

/** Another one is there in its place. */
export const replaceMember = going('replaceMember', (dossier, payload, context) => {
  const { instead, reasons, ...by } = payload;
  requireMember(dossier, instead);
  const others = present(dossier.state).filter((one) => one.office !== instead);
  requireTeam(openedOf(dossier).template, [...others, by]);
  return named(dossier, [by], context).map((one) =>
    draft('memberReplaced', { ...one, instead, reasons }, { access: [unseen(instead), ...seen([one])] }),
  );
});

/** The mediation carries these offices: their shares can begin. */
export const noteAdmitted: Handler<'noteAdmitted'> = {
  may: (dossier, context) => permitted(dossier, context, 'noteAdmitted'),
  act: (dossier, { offices }) => {
    const { admitted } = openedOf(dossier);
    const news = offices.filter((one) => !admitted.includes(one));
    return news.length === 0 ? [] : [draft('admitted', { offices: news })];
  },
};
