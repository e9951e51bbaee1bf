import type { LegalDate, OfficeId } from '#libs/kernel';
import type { KindContext } from '#libs/kind';
import { lineOf, OfficeType } from '#libs/office';
import { parameterOf } from '#libs/rules';
import { actsFor, refused, requireInspector, type InspectionDossier } from './case.js';
import type { Inspector, Post } from './commands.js';
import type { InspectionBasis } from './words.js';

/** Where one of the group must have nothing to do with whom. */
interface Apart {
  readonly inspectors: readonly Inspector[];
  readonly posts: readonly Post[];
  /** The offices that are to be visited. */
  readonly visited: readonly OfficeId[];
}

/** The same day some years before, to be compared alone: after a leap day there may be no such date. */
const yearsBefore = (on: LegalDate, years: number): string =>
  `${String(Number(on.slice(0, 4)) - years).padStart(4, '0')}${on.slice(4)}`;

/**
 * Nobody inspects an office that they belong to, or belonged to within the years of the pack, nor one that stands above their own: who
 * is lent to the group stays of the office that has lent them (利益冲突; ours, after 政府督查工作条例 9 and 17).
 *
 * @throws DomainError invalid `inspection.posts_missing`, details `account`, `office`: that one has no post there;
 *   `inspection.conflict`, details `account`, `office`
 */
export function requireApart({ inspectors, posts, visited }: Apart, context: KindContext): void {
  for (const { account, office: own } of inspectors) {
    const held = posts.filter((post) => post.account === account);
    if (!held.some(({ office, until }) => office === own && until === null)) {
      throw refused('invalid', 'inspection.posts_missing', 'that one is not found there', { account, office: own });
    }
    const office = tiedTo({ posts: held, visited }, context);
    if (office === undefined) continue;
    throw refused('invalid', 'inspection.conflict', 'that one belongs to it, or did', { account, office });
  }
}

/** Of the offices that are to be visited one that somebody belongs to, or has within the years of the pack, there or in what it leads. */
export function tiedTo(
  { posts, visited }: Pick<Apart, 'posts' | 'visited'>,
  context: Pick<KindContext, 'today' | 'rules' | 'offices'>,
): OfficeId | undefined {
  const since = yearsBefore(context.today, parameterOf(context, 'apartYears'));
  const counts = posts.filter(({ until }) => until === null || until > since);
  const all = counts.flatMap(({ office }) => [office, ...lineOf(context.offices, office).map(({ id }) => id)]);
  return visited.find((one) => all.includes(one));
}

/**
 * Whoever commissions it in person does not go: what the group reports that one adopts, and where nobody else answers for the office
 * nobody would.
 *
 * @throws DomainError `inspection.own_tour` (invalid), details `account`
 */
export function requireNotOneself(inspectors: readonly Pick<Inspector, 'account'>[], { actor }: KindContext): void {
  const found = inspectors.find(({ account }) => actsFor(actor, account));
  if (found === undefined) return;
  throw refused('invalid', 'inspection.own_tour', 'whoever commissions it does not go', { account: found.account });
}

/**
 * Whoever of the group acts has nothing to do with that office now either: posts change while a tour goes on.
 *
 * @throws DomainError those of `requireApart`
 */
export function requireApartStill(
  dossier: InspectionDossier,
  { posts, visited }: { readonly posts: readonly Post[]; readonly visited: OfficeId },
  context: KindContext,
): void {
  requireApart({ inspectors: [requireInspector(dossier, context)], posts, visited: [visited] }, context);
}

// Nobody inspects what a committee mediates: its counts are told to whoever guides it (人民调解法 5).
const never: readonly OfficeType[] = [OfficeType.mediationCommittee, OfficeType.mediationStudio, OfficeType.outside];
// The government’s own departments, lower governments, and whoever manages public affairs by law or by its charge: nobody else
// (政府督查工作条例 5).
const neverOfGovernment: readonly OfficeType[] = [
  ...[OfficeType.committee, OfficeType.partyDepartment, OfficeType.discipline, OfficeType.peoplesCongress],
  ...[OfficeType.court, OfficeType.procuratorate, OfficeType.massOrganisation],
];
const noObjects: Readonly<Record<InspectionBasis, ReadonlySet<OfficeType>>> = {
  conference: new Set(never),
  government: new Set([...never, ...neverOfGovernment]),
  party: new Set(never),
};

// A petition bureau’s inspection is none of the government (政府督查工作条例 2, 7, 8).
const commissioners: Readonly<Record<InspectionBasis, readonly OfficeType[]>> = {
  conference: [OfficeType.jointConference, OfficeType.petitionBureau],
  government: [OfficeType.government],
  party: [OfficeType.committee, OfficeType.partyDepartment],
};

/** @throws DomainError `inspection.basis_unfit` (invalid): that office commissions none on that basis */
export function requireBasis(basis: InspectionBasis, commissioner: OfficeId, { offices }: KindContext): void {
  const type = offices.get(commissioner)?.type;
  if (type !== undefined && commissioners[basis].includes(type)) return;
  throw refused('invalid', 'inspection.basis_unfit', 'it commissions none on that basis', { basis });
}

/**
 * Whom a tour on that basis may visit.
 *
 * @throws DomainError invalid, details `office`: `inspection.office_unknown`, `inspection.own_office`, whoever commissions or goes;
 *   `inspection.no_object`; `inspection.office_above`: it stands above, or a government’s tour beside its own (5, 15(2) 越权督查)
 */
export function requireObject(
  office: OfficeId,
  { basis, own }: { readonly basis: InspectionBasis; readonly own: readonly OfficeId[] },
  { offices }: KindContext,
): void {
  const found = offices.get(office);
  if (found?.isActive !== true) throw refused('invalid', 'inspection.office_unknown', 'no such office', { office });
  if (own.includes(office)) throw refused('invalid', 'inspection.own_office', 'it inspects itself', { office });
  if (noObjects[basis].has(found.type)) {
    throw refused('invalid', 'inspection.no_object', 'it is no object of such a tour', { office, basis });
  }
  const above = own.flatMap((one) => offices.chainOf(one).map(({ id }) => id));
  const isBelow = basis !== 'government' || offices.chainOf(office).some(({ id }) => own.includes(id));
  if (!above.includes(office) && isBelow) return;
  throw refused('invalid', 'inspection.office_above', 'nobody inspects above or beside its own', { office });
}
