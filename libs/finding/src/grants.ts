import { Capacity } from '#libs/kernel';
import { caseworkers, courseOnly, grant, permitBy, persons, type PermissionTable } from '#libs/office';

const { officer, head, petitionClerk, petitionHead, supervisor } = Capacity;

/** Whoever works in the inspected office, and whoever answers for it. */
const inspected = persons(grant('executor', officer, head, petitionClerk, petitionHead));
const headOfInspected = persons(grant('executor', head, petitionHead));
const commissioner = persons(grant('handler', officer, head, petitionClerk, petitionHead));
const commissionersHead = persons(grant('handler', head, petitionHead));
/** Whoever commissioned the inspection, or belongs to the group: who found it is shut out besides. */
const looking = persons(
  grant('handler', officer, head, petitionClerk, petitionHead),
  grant('verifier', officer, head, supervisor),
);

/** Who may do what about a finding (权限). */
export const findingGrants = {
  'finding.open': courseOnly,
  'finding.approve': commissionersHead,
  'finding.noteSimilar': courseOnly,
  'finding.noteMembers': courseOnly,
  'finding.receive': inspected,
  'finding.noteServed': looking,
  'finding.noteLeft': commissioner,
  'finding.accept': headOfInspected,
  'finding.dispute': headOfInspected,
  // What came by letter whoever commissioned it records.
  'finding.noteDisputed': commissioner,
  'finding.nameDecider': commissionersHead,
  // Or whoever was named for it, which the law asks beside this.
  'finding.rule': persons(grant('handler', head, petitionHead), grant('holder', ...caseworkers)),
  'finding.report': inspected,
  'finding.noteReported': commissioner,
  'finding.returnReport': looking,
  'finding.verify': looking,
  'finding.visitAgain': looking,
  'finding.nameExtender': commissionersHead,
  // The leader alone, whose group has issued it, or whoever was named instead: asked beside this.
  'finding.extend': persons(grant('registrar', ...caseworkers)),
  'finding.withdraw': commissionersHead,
  'finding.passMoment': courseOnly,
  'read.finding': persons(grant('access', ...caseworkers)),
  'read.findings': persons(grant('access', ...caseworkers)),
} as const satisfies PermissionTable;

/** Refuses whoever may not; see `permitBy`. */
export const permit = permitBy(findingGrants);
