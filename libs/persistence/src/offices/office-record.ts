import type { OfficeId } from '#libs/kernel';
import { approvedNoticesOf, approvesOpinions, type ApprovableNotice, type Office } from '#libs/office';

/** What of an office may be changed over its life; its id stays for ever, because facts name it. */
export interface OfficeChange {
  readonly name: { readonly zh: string; readonly en: string };
  readonly superior: OfficeId | null;
  readonly place: string | null;
  readonly isActive: boolean;
  /** Who reviews its opinions (art. 35); null: by the default of its type. */
  readonly reviewedBy: readonly OfficeId[] | null;
  /** The organ with management authority over it (art. 40(3)); null: by its type. */
  readonly managedBy: OfficeId | null;
  /** Where people call it; null: none is stated. */
  readonly phone: string | null;
  /** Whether its head approves the opinions that an officer drafts. */
  readonly approvesOpinions: boolean;
  /** Of which other papers its head approves what is drafted. */
  readonly approvedNotices: readonly ApprovableNotice[];
}

/** A change of an office, also of what only a county file changes. */
type AnyChange = OfficeChange & Partial<Pick<Office, 'type' | 'functions'>>;

// Recorded in `office_change`: add, never rename. The weightiest first.
const kinds: readonly (readonly [what: string, differs: (office: Office, change: AnyChange) => boolean])[] = [
  ['reactivated', (office, change) => !office.isActive && change.isActive],
  ['deactivated', (office, change) => office.isActive && !change.isActive],
  ['functionsChanged', ({ functions }, change) => !isSame(sorted(functions), sorted(change.functions ?? functions))],
  ['typeChanged', ({ type }, change) => type !== (change.type ?? type)],
  ['moved', ({ superior }, change) => superior !== change.superior],
  ['reviewersChanged', ({ reviewedBy }, change) => !isSame(reviewedBy, change.reviewedBy)],
  ['managerChanged', (office, change) => managerOf(office) !== change.managedBy],
  ['approvalChanged', (office, change) => approvesOpinions(office) !== change.approvesOpinions],
  ['approvedNoticesChanged', (office, change) => !isSame(approvedNoticesOf(office), change.approvedNotices)],
  ['renamed', ({ name }, change) => name.zh !== change.name.zh || name.en !== change.name.en],
];

/** What a change of an office is called in its record: the weightiest of what differs. */
export const whatOf = (office: Office, change: AnyChange): string =>
  kinds.find(([, differs]) => differs(office, change))?.[0] ?? 'corrected';

const sorted = (list: readonly string[]): readonly string[] => [...list].sort();

/** Whether two lists say the same in the same order. */
export const isSame = (before: readonly string[] | null, after: readonly string[] | null): boolean =>
  JSON.stringify(before) === JSON.stringify(after);

/** The organ that an office names as its manager. */
export const managerOf = ({ managedBy = null }: Office): OfficeId | null => managedBy;

/** What of an office may be changed, as it stands. */
export function changeable(office: Office): OfficeChange {
  const { name, superior, place, isActive, reviewedBy, phone = null } = office;
  const managed = { managedBy: managerOf(office), approvesOpinions: approvesOpinions(office) };
  const approvedNotices = approvedNoticesOf(office);
  return { name, superior, place, isActive, reviewedBy, phone, ...managed, approvedNotices };
}
