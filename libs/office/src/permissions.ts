import { Capacity } from '#libs/kernel';

/**
 * How the office that somebody acts for must stand to the case. Which office it is for a case is worked out by the
 * kind from its state; `permit` only compares.
 *
 * - `any`: whatever the office
 * - `registrar`: registered the case; `handler`: has to handle it now; `referrer`: sent it to the handler
 * - `bureau`: the petition bureau, found in the tree where the kind passes none
 * - `addressee`: the office that is supervised; `holder`: before whom the open step was laid
 * - `access`: the query joins `case_access`, which decides row by row; the table alone only excludes capacities
 */
export type Relation = 'any' | 'registrar' | 'handler' | 'referrer' | 'bureau' | 'addressee' | 'holder' | 'access';

/** Some capacities, and the relation that their office must have. */
export interface Grant {
  readonly capacities: readonly Capacity[];
  readonly relation: Relation;
}

/** Who may give one command: persons by any of the grants, and the three actors that are no persons. */
export interface Permission {
  readonly persons: readonly Grant[];
  /** The course of the case, or of another one whose procedure tells this one. */
  readonly course: boolean;
  /** Import of a past, command-line tools on the server. */
  readonly platform: boolean;
  /** Without an account. */
  readonly public: boolean;
}

const { petitionClerk, petitionHead, officer, head, supervisor, administrator } = Capacity;

const clerks = [petitionClerk, petitionHead] as const;
// Everybody but the administrator, who looks after the system and handles no cases (separated administrators).
const caseworkers = [petitionClerk, petitionHead, officer, head, supervisor] as const;
const everybody = [...caseworkers, administrator] as const;

const grant = (relation: Relation, ...capacities: readonly Capacity[]): Grant => ({ capacities, relation });
const persons = (...grants: readonly Grant[]): Permission => ({
  persons: grants,
  course: false,
  platform: false,
  public: false,
});
const alsoPlatform = (permission: Permission): Permission => ({ ...permission, platform: true });
const alsoCourse = (permission: Permission): Permission => ({ ...permission, course: true });
const publicOnly: Permission = { ...persons(), public: true };
const courseOnly: Permission = { ...persons(), course: true };

const petition = {
  // At the bureau's counter, or as a direct submission at the counter of the organ itself, for that organ only.
  'petition.register': { ...alsoPlatform(persons(grant('any', ...clerks), grant('registrar', officer))), public: true },
  // An organ classifies and passes on only what was submitted to itself.
  'petition.triage': alsoPlatform(persons(grant('bureau', ...clerks), grant('registrar', officer))),
  'petition.refer': alsoPlatform(persons(grant('bureau', ...clerks), grant('registrar', officer))),
  // To assign (交办) obliges the office to report back by a set date: the head answers for that.
  'petition.refer.assign': alsoPlatform(persons(grant('bureau', petitionHead))),
  'petition.object': persons(grant('handler', officer)),
  // The referrer is the bureau, or an organ that passed on what was submitted to itself.
  'petition.upholdObjection': persons(grant('referrer', petitionHead, head)),
  'petition.rejectObjection': persons(grant('referrer', petitionHead, head)),
  'petition.notify': alsoPlatform(persons(grant('bureau', ...clerks), grant('handler', officer))),
  'petition.accept': alsoPlatform(persons(grant('handler', officer))),
  // Two persons: an officer asks, the head of the same organ approves (art. 34 经本机关、单位负责人批准).
  'petition.askExtension': persons(grant('handler', officer)),
  'petition.approveExtension': persons(grant('handler', head)),
  'petition.refuseExtension': persons(grant('handler', head)),
  'petition.noticeExtension': persons(grant('handler', officer)),
  'petition.decide': alsoPlatform(persons(grant('handler', officer))),
  'petition.recordDelivery': alsoPlatform(persons(grant('bureau', ...clerks), grant('handler', officer))),
  'petition.reportCompletion': persons(grant('handler', officer)),
  'petition.close': alsoPlatform(persons(grant('handler', officer))),
  // The petitioner's own statement, recorded by whoever it was made to.
  'petition.withdraw': alsoPlatform(persons(grant('bureau', ...clerks), grant('handler', officer))),
  // The petitioner's own, by number and query code: no office may do them in the petitioner's place.
  'petition.addMaterial': publicOnly,
  'petition.confirmNotice': publicOnly,
  'petition.evaluate': publicOnly,
  'petition.passMoment': { ...courseOnly, platform: true },
  'petition.noteSupervision': courseOnly,
  'petition.noteSupervisionEnded': courseOnly,
} as const satisfies Record<string, Permission>;

const supervision = {
  // By a course after a breach; by hand by the head, because it names an office as being at fault (art. 40(1)).
  'supervision.open': alsoCourse(persons(grant('bureau', petitionHead))),
  'supervision.addTrigger': alsoCourse(persons(grant('bureau', petitionHead))),
  'supervision.passMoment': courseOnly,
  'supervision.reply': persons(grant('addressee', officer)),
  // Rung 3 lies before the head of the bureau, 4 and 5 before the heads of the bodies above: one relation for all.
  'supervision.issueStep': persons(grant('holder', petitionHead, head)),
  'supervision.waiveStep': persons(grant('holder', petitionHead, head)),
  'supervision.reportCorrection': persons(grant('addressee', officer)),
  // The petition office verifies; where it is itself the late one, or silent, the head of the office above it.
  'supervision.verifyCorrection': persons(grant('bureau', petitionHead, head)),
  'supervision.rejectCorrection': persons(grant('bureau', petitionHead, head)),
  'supervision.noteParentTold': courseOnly,
} as const satisfies Record<string, Permission>;

/** What every kind of case has from the door. */
const docket = {
  'docket.stepFailed': courseOnly,
  'docket.stepDone': courseOnly,
  'docket.retryStep': persons(grant('any', administrator)),
  'docket.settleStep': persons(grant('any', administrator)),
} as const satisfies Record<string, Permission>;

const read = {
  'read.petition': persons(grant('access', ...caseworkers)),
  'read.petitions': persons(grant('access', ...caseworkers)),
  // Names and addresses of the parties, beyond the masked form of lists.
  'read.parties': persons(grant('access', ...clerks, officer, head)),
  'read.supervision': persons(grant('access', ...caseworkers)),
  'read.supervisions': persons(grant('access', ...caseworkers)),
  'read.history': persons(grant('access', ...caseworkers)),
  // The lines of the engine beside the ledger: for whoever looks into what failed. Administrators have their courses.
  'read.engineLines': persons(grant('access', petitionHead, supervisor)),
  'read.clocks': persons(grant('access', ...caseworkers)),
  'read.duties': persons(grant('access', ...caseworkers)),
  'read.board': persons(grant('access', petitionHead, head, supervisor)),
  'read.counts': persons(grant('access', ...caseworkers)),
  'read.offices': alsoPlatform(persons(grant('any', ...everybody))),
  'read.packs': alsoPlatform(persons(grant('any', ...everybody))),
  'read.deadline': { ...alsoPlatform(persons(grant('any', ...everybody))), public: true },
  // By receipt number and code: the code is the right.
  'read.status': { ...persons(grant('any', ...everybody)), public: true },
} as const satisfies Record<string, Permission>;

const administration = {
  'administration.readCourses': alsoPlatform(persons(grant('any', administrator))),
  'administration.readAccounts': alsoPlatform(persons(grant('any', administrator))),
  'administration.changeAccounts': alsoPlatform(persons(grant('any', administrator))),
  'administration.changeOffices': alsoPlatform(persons(grant('any', administrator))),
  'administration.loadPack': alsoPlatform(persons(grant('any', administrator))),
  'administration.openDrill': alsoPlatform(persons(grant('any', administrator, petitionHead))),
  'administration.advanceDrill': alsoPlatform(persons(grant('any', administrator, petitionHead))),
  'administration.reconcile': alsoPlatform(persons(grant('any', administrator))),
  'administration.verifyLedger': alsoPlatform(persons(grant('any', administrator, supervisor))),
  // An import makes cases, which is the bureau's own work and not an administrator's.
  'administration.import': alsoPlatform(persons(grant('bureau', petitionHead))),
  // Who administers ends the demonstration; the accounts' own rules see to it that somebody is left.
  'administration.removeDemo': alsoPlatform(persons(grant('any', administrator))),
} as const satisfies Record<string, Permission>;

/**
 * Who may do what (权限表): the one table of the platform, `<kind>.<command>` or `read.…`, `administration.…`,
 * `docket.…` for what every kind has. State is not in it: that is the kind's own law.
 */
export const permissions = {
  ...petition,
  ...supervision,
  ...docket,
  ...read,
  ...administration,
} as const satisfies Record<string, Permission>;

/** The name of a row of the table. */
export type PermissionName = keyof typeof permissions;

/** True for the name of a row, for routes and tests that walk the table. */
export function isPermissionName(name: string): name is PermissionName {
  return Object.hasOwn(permissions, name);
}

/**
 * The rows that some relation opens to a capacity, for screens that show only what somebody may open. Whether a case
 * stands in that relation is decided case by case, by `permit`.
 */
export function permissionsOf(capacity: Capacity): PermissionName[] {
  const rows = Object.entries<Permission>(permissions);
  const open = rows.filter(([, { persons: grants }]) => grants.some(({ capacities }) => capacities.includes(capacity)));
  return open.map(([name]) => name as PermissionName);
}
