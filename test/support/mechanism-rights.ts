/** Who may do what every kind of case has, in words: a changed right must be changed twice. */
export const mechanismRights = {
  'docket.stepFailed': 'course',
  'docket.stepDone': 'course',
  'docket.retryStep': 'any: administrator',
  'docket.notePart': 'course',
  'docket.endPart': 'course',
  'docket.noteParentKnows': 'course',
  'docket.settleStep': 'any: administrator',
  'docket.eraseSealed': 'any: administrator',
  'docket.handOver': 'platform',
  'docket.attachFile': 'access: petition-clerk petition-head officer head | public',
  'docket.withdrawAttachment': 'access: petition-clerk petition-head officer head',
  'docket.keepDocument': 'access: petition-clerk petition-head officer head',
  'read.history': 'access: petition-clerk petition-head officer head supervisor',
  'read.clocks': 'access: petition-clerk petition-head officer head supervisor',
  'read.guidance': 'guide: officer head supervisor',
  'read.attachments': 'access: petition-clerk petition-head officer head supervisor',
} as const;
