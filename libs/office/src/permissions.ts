import { Capacity } from '#libs/kernel';

/**
 * How the office that somebody acts for must stand to a case. Which office it is, the kind works out from the state;
 * `permit` only compares.
 *
 * - `registrar`: registered the case; `handler`: has to handle it now; `referrer`: sent it to the handler
 * - `addressee`: the office that the case is addressed to; `holder`: before whom the open step was laid
 * - `verifier`: who looks whether what another one states is true; `executor`: carries out what the handler decided
 */
export type CaseRelation = 'registrar' | 'handler' | 'referrer' | 'addressee' | 'holder' | 'verifier' | 'executor';

/**
 * The same, or how it must stand to the county, whatever the case.
 *
 * - `any`: whatever the office
 * - `bureau`: the petition bureau, found in the tree; `aboveBureau`: each committee and government above it
 * - `guide`: whoever guides offices that nobody leads
 * - `access`: the query joins `case_access`, which decides row by row; the table alone only excludes capacities
 */
export type Relation = CaseRelation | 'any' | 'bureau' | 'aboveBureau' | 'guide' | 'access';

const ofNoCase: readonly Relation[] = ['any', 'bureau', 'aboveBureau', 'guide', 'access'];

/** Whether the relation can be told only with the case in hand. */
export const isOfCase = (relation: Relation): relation is CaseRelation => !ofNoCase.includes(relation);

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

/** Who stands at the counter and who answers for it. */
export const clerks: readonly Capacity[] = [petitionClerk, petitionHead];
/** Everybody but the administrator, who looks after the system and handles no cases (separated administrators). */
export const caseworkers: readonly Capacity[] = [petitionClerk, petitionHead, officer, head, supervisor];
const everybody = [...caseworkers, administrator];

/** Some capacities in a relation. */
export const grant = (relation: Relation, ...capacities: readonly Capacity[]): Grant => ({ capacities, relation });
/** People alone, by any of the grants. */
export const persons = (...grants: readonly Grant[]): Permission => ({
  persons: grants,
  course: false,
  platform: false,
  public: false,
});
export const alsoPlatform = (permission: Permission): Permission => ({ ...permission, platform: true });
export const alsoCourse = (permission: Permission): Permission => ({ ...permission, course: true });
export const alsoPublic = (permission: Permission): Permission => ({ ...permission, public: true });
export const courseOnly: Permission = { ...persons(), course: true };

/**
 * Who may do what (权限表): names to permissions. Each kind of case has one in its own library, `<kind>.<command>` and
 * what its lists and details need; `platformPermissions` is that of everything else. State is in none of them: that is
 * the kind's own law.
 */
export type PermissionTable = Readonly<Record<string, Permission>>;

/** What every kind of case has from the door. */
const docket = {
  'docket.stepFailed': courseOnly,
  'docket.stepDone': courseOnly,
  'docket.retryStep': persons(grant('any', administrator)),
  'docket.settleStep': persons(grant('any', administrator)),
  'docket.eraseSealed': persons(grant('any', administrator)),
  // By a county file that closes an office: nobody hands over the cases of another one by hand.
  'docket.handOver': alsoPlatform(persons()),
  // Whoever handles the case and may see it; a supervisor only looks. The petitioner by number and code.
  'docket.attachFile': alsoPublic(persons(grant('access', ...clerks, officer, head))),
  'docket.withdrawAttachment': persons(grant('access', ...clerks, officer, head)),
  // Whoever serves a document: what is served is what is kept.
  'docket.keepDocument': persons(grant('access', ...clerks, officer, head)),
  'docket.notePart': courseOnly,
  'docket.endPart': courseOnly,
  'docket.noteParentKnows': courseOnly,
} as const satisfies PermissionTable;

const read = {
  // Names and addresses of the parties, beyond the masked form of lists.
  'read.parties': persons(grant('access', ...clerks, officer, head)),
  // A lost receipt is made again at the counter: its code is the petitioner's right to look.
  'read.receipt': persons(grant('access', ...clerks)),
  'read.history': persons(grant('access', ...caseworkers)),
  // The lines of the engine beside the ledger: for whoever looks into what failed. Administrators have their courses.
  'read.engineLines': persons(grant('access', petitionHead, supervisor)),
  // Its bytes are given to whoever may see the case, and each time is recorded.
  'read.attachments': persons(grant('access', ...caseworkers)),
  'read.clocks': persons(grant('access', ...caseworkers)),
  'read.duties': persons(grant('access', ...caseworkers)),
  // What happened to the cases of the office, for programs: a person of the office may see what its programs see.
  'read.events': persons(grant('access', ...caseworkers)),
  'read.board': persons(grant('access', petitionHead, head, supervisor)),
  'read.counts': persons(grant('access', ...caseworkers)),
  // Numbers of the offices that it guides, and no case (People's Mediation Law 5, 10).
  'read.guidance': persons(grant('guide', officer, head, supervisor)),
  'read.offices': alsoPlatform(persons(grant('any', ...everybody))),
  // Who mediates, and where, is public (People's Mediation Law 10); how to reach them is not.
  'read.roster': alsoPlatform(persons(grant('any', ...everybody))),
  'read.packs': alsoPlatform(persons(grant('any', ...everybody))),
  'read.deadline': { ...alsoPlatform(persons(grant('any', ...everybody))), public: true },
  // By receipt number and code: the code is the right.
  'read.status': { ...persons(grant('any', ...everybody)), public: true },
} as const satisfies PermissionTable;

const administration = {
  'administration.readCourses': alsoPlatform(persons(grant('any', administrator))),
  'administration.readAccounts': alsoPlatform(persons(grant('any', administrator))),
  'administration.changeAccounts': alsoPlatform(persons(grant('any', administrator))),
  'administration.changeOffices': alsoPlatform(persons(grant('any', administrator))),
  // The head of an office for its own people and places, an administrator for all: whose they are is asked beside this.
  'administration.changeRoster': alsoPlatform(persons(grant('any', administrator, petitionHead, head))),
  // For good: not the head whose people they were.
  'administration.eraseRegistered': persons(grant('any', administrator)),
  'administration.changeClauses': alsoPlatform(persons(grant('any', administrator))),
  'administration.loadPack': alsoPlatform(persons(grant('any', administrator))),
  'administration.openDrill': alsoPlatform(persons(grant('any', administrator, petitionHead))),
  'administration.advanceDrill': alsoPlatform(persons(grant('any', administrator, petitionHead))),
  'administration.reconcile': alsoPlatform(persons(grant('any', administrator))),
  'administration.verifyLedger': alsoPlatform(persons(grant('any', administrator, supervisor))),
  // An import makes cases, which is the bureau's own work and not an administrator's.
  'administration.import': alsoPlatform(persons(grant('bureau', petitionHead))),
  // Who administers ends the demonstration; the accounts' own rules see to it that somebody is left.
  'administration.removeDemo': alsoPlatform(persons(grant('any', administrator))),
} as const satisfies PermissionTable;

// Who heads an office says what its people look at together; a deputy does so in the place of one.
const views = { 'views.share': persons(grant('any', petitionHead, head)) } as const satisfies PermissionTable;

/** What belongs to no kind of case: `docket.…` for what every kind has, `read.…`, `views.…`, `administration.…`. */
export const platformPermissions = {
  ...docket,
  ...read,
  ...views,
  ...administration,
} as const satisfies PermissionTable;

/**
 * The rows that some relation opens to a capacity, for screens that show only what somebody may open. Whether a case
 * stands in that relation is decided case by case, by `permit`.
 */
export function permissionsOf(table: PermissionTable, capacity: Capacity): string[] {
  const rows = Object.entries(table);
  const open = rows.filter(([, { persons: grants }]) => grants.some(({ capacities }) => capacities.includes(capacity)));
  return open.map(([name]) => name);
}
