const course = 'course';
const inspected = 'executor: officer head petition-clerk petition-head';
const headOfInspected = 'executor: head petition-head';
const commissioner = 'handler: officer head petition-clerk petition-head';
const headOfCommissioner = 'handler: head petition-head';
const looking = 'handler: officer head petition-clerk petition-head | verifier: officer head supervisor';

/** Who may do what about a finding, in words: a changed right must be changed twice. */
export const findingRights = {
  'finding.open': course,
  'finding.approve': headOfCommissioner,
  'finding.noteSimilar': course,
  'finding.noteMembers': course,
  'finding.receive': inspected,
  'finding.noteServed': looking,
  'finding.noteLeft': commissioner,
  'finding.accept': headOfInspected,
  'finding.dispute': headOfInspected,
  'finding.noteDisputed': commissioner,
  'finding.nameDecider': headOfCommissioner,
  'finding.rule': 'handler: head petition-head | holder: petition-clerk petition-head officer head supervisor',
  'finding.report': inspected,
  'finding.noteReported': commissioner,
  'finding.returnReport': looking,
  'finding.verify': looking,
  'finding.visitAgain': looking,
  'finding.nameExtender': headOfCommissioner,
  'finding.extend': 'registrar: petition-clerk petition-head officer head supervisor',
  'finding.withdraw': headOfCommissioner,
  'finding.passMoment': course,
  'read.finding': 'access: petition-clerk petition-head officer head supervisor',
  'read.findings': 'access: petition-clerk petition-head officer head supervisor',
} as const;
