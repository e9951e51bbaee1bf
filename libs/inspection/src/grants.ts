import { Capacity } from '#libs/kernel';
import { alsoPlatform, caseworkers, courseOnly, grant, permitBy, persons, type PermissionTable } from '#libs/office';

const { head, petitionHead } = Capacity;

/** Whoever answers for the office that commissioned it. */
const commissioner = persons(grant('handler', head, petitionHead));
/** Whoever is of the group, from whatever office: which accounts these are, the law says. */
const group = persons(grant('executor', ...caseworkers));

/** The same, or whoever was named for it, which the law asks beside this. */
const weighing = persons(grant('handler', head, petitionHead), grant('holder', ...caseworkers));

/** Who may do what about a tour (权限). */
export const inspectionGrants = {
  // For the office in whose name one acts: the period that it is a part of was asked before whether that one commissioned it.
  'inspection.open': persons(grant('any', head, petitionHead)),
  'inspection.declare': group,
  'inspection.publish': commissioner,
  'inspection.replaceInspector': commissioner,
  'inspection.noteLost': alsoPlatform(persons()),
  'inspection.addInspector': commissioner,
  'inspection.changeLeader': commissioner,
  'inspection.addVisit': commissioner,
  'inspection.dropVisit': commissioner,
  'inspection.callOff': commissioner,
  'inspection.moveVisit': group,
  'inspection.freezeSample': group,
  'inspection.drawSample': courseOnly,
  'inspection.answer': group,
  'inspection.settleAnswer': group,
  'inspection.takeHistory': group,
  'inspection.recordTalk': group,
  'inspection.issueFinding': group,
  'inspection.settleVisit': group,
  'inspection.submitReport': group,
  'inspection.returnReport': weighing,
  'inspection.adoptReport': weighing,
  'inspection.nameDecider': commissioner,
  'inspection.passMoment': courseOnly,
  'read.inspection': persons(grant('access', ...caseworkers)),
  'read.inspections': persons(grant('access', ...caseworkers)),
} as const satisfies PermissionTable;

/** Refuses whoever may not; see `permitBy`. */
export const permit = permitBy(inspectionGrants);
