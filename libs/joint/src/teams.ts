import type { OfficeId, TextRef } from '#libs/kernel';
import { OfficeType, type Office, type OfficeContext } from '#libs/office';
import { refused, type JointDossier } from './case.js';
import type { AskedMember } from './commands.js';
import type { JointState } from './state.js';
import { teams, type JointTemplate, type MemberRole } from './words.js';

// As many as mediate together at the same time; more were never there.
export const mostMembers = 60;

// As what an office of which type may take part (ours); where a role is not here, any may.
const typesOf: { readonly [R in MemberRole]?: readonly OfficeType[] } = {
  department: [OfficeType.department, OfficeType.branch, OfficeType.verticalOrgan, OfficeType.partyDepartment],
  township: [OfficeType.township],
  justice_office: [OfficeType.dispatchedOffice],
  police_station: [OfficeType.dispatchedOffice],
  court: [OfficeType.court, OfficeType.dispatchedOffice],
  committee: [OfficeType.mediationCommittee, OfficeType.mediationStudio],
  law_firm: [OfficeType.enterprise, OfficeType.institution],
  grid: [OfficeType.grid, OfficeType.village, OfficeType.dispatchedOffice],
};

const fits = (role: MemberRole, { type }: Pick<Office, 'type'>): boolean => typesOf[role]?.includes(type) !== false;

/** @throws DomainError `joint.role_unfit` (invalid), details `office`, `role` */
export function requireRole({ office, role }: Pick<AskedMember, 'office' | 'role'>, found: Office): void {
  if (fits(role, found)) return;
  throw refused('invalid', 'joint.role_unfit', 'an office of that type is not that', { office, role });
}

/** What a template asks for of one role. */
export interface TeamRole {
  readonly role: MemberRole;
  readonly least: number;
  readonly most: number | null;
  /** Whether as many offices of such a type are there that are no party. */
  readonly isFillable: boolean;
}

/** What a template asks for (联调模式), and what of it nobody could fill here. */
export function teamOf(
  template: JointTemplate,
  { barred }: { readonly barred: readonly OfficeId[] },
  { offices }: OfficeContext,
): readonly TeamRole[] {
  return Object.entries(teams[template]).map(([name, { least, most = null }]) => {
    const role = name as MemberRole;
    const there = offices.all.filter((one) => one.isActive && !barred.includes(one.id) && fits(role, one));
    return { role, least, most, isFillable: there.length >= least };
  });
}

/**
 * Holds a team to its template. A role that no office of the county could fill is left open, by the centre with its reasons (ours):
 * a template that was chosen elsewhere would keep everybody from a lead for good.
 *
 * @param reasons why it goes on without; left out: that was said when the lead was named
 * @throws DomainError invalid: `joint.team_unfit`, details `role`, `least`, `found`; `joint.team_overfull`, details
 *   `role`, `most`, `found`; `joint.team_unfillable`, details `role`
 */
export function requireTeam(
  { state: { template, barred } }: Pick<JointDossier, 'state'>,
  members: readonly Pick<AskedMember, 'role'>[],
  context: OfficeContext,
  reasons?: TextRef | null,
): void {
  for (const { role, least, most, isFillable } of teamOf(template, { barred }, context)) {
    const found = members.filter((one) => one.role === role).length;
    if (found >= least && (most === null || found <= most)) continue;
    if (found > least || isFillable) {
      if (found < least) {
        throw refused('invalid', 'joint.team_unfit', 'too few for its template', { role, least, found });
      }
      throw refused('invalid', 'joint.team_overfull', 'too many for its template', {
        role,
        most: most ?? found,
        found,
      });
    }
    if (reasons === null) throw refused('invalid', 'joint.team_unfillable', 'why without', { role });
  }
}

/** The first role of the template that nobody could fill; null: each can be. */
export const unfillableRole = (state: Pick<JointState, 'template' | 'barred'>, context: OfficeContext) =>
  teamOf(state.template, state, context).find(({ isFillable }) => !isFillable)?.role ?? null;
