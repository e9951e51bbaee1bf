const drafters = 'officer head petition-clerk petition-head';
const readers = 'access: petition-clerk petition-head officer head supervisor';

/** Who may do what about a circular, in words: a changed right must be changed twice. */
export const circularRights = {
  'circular.open': `any: ${drafters}`,
  'circular.lay': 'course',
  'circular.decline': 'handler: head petition-head',
  'circular.issue': 'handler: head petition-head',
  'circular.withdraw': 'handler: head petition-head',
  'circular.receive': `addressee: ${drafters}`,
  'circular.answer': 'addressee: head petition-head',
  'circular.passMoment': 'course',
  'read.circular': readers,
  'read.circulars': readers,
} as const;
