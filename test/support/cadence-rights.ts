const commissioner = 'handler: head petition-head';
const course = 'course';

/** Who may do what about a period of recurring work, in words: a changed right must be changed twice. */
export const cadenceRights = {
  'cadence.open': 'any: head petition-head | course',
  'cadence.file': 'executor: officer head petition-clerk petition-head',
  'cadence.count': course,
  'cadence.excuse': commissioner,
  'cadence.dissolve': commissioner,
  'cadence.plan': commissioner,
  'cadence.withdraw': commissioner,
  'cadence.noteNext': course,
  'cadence.seeMissing': commissioner,
  'cadence.passMoment': course,
  'read.cadence': 'access: petition-clerk petition-head officer head supervisor',
  'read.cadences': 'access: petition-clerk petition-head officer head supervisor',
} as const;
