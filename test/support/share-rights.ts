const member = 'handler: officer head';
const lead = 'holder: officer head';
const course = 'course';

/** Who may do what about a share, in words: a changed right must be changed twice. */
export const shareRights = {
  'share.open': course,
  'share.confirmLead': member,
  'share.objectToLead': member,
  'share.owePosition': course,
  'share.loseLead': course,
  'share.givePosition': member,
  'share.setTask': lead,
  'share.reportTask': member,
  'share.dropTask': 'holder: officer head | referrer: officer head',
  'share.finish': course,
  'share.release': course,
  'share.fileLate': 'referrer: officer head',
  'share.passMoment': course,
  'read.share': 'access: petition-clerk petition-head officer head supervisor',
  'read.shares': 'access: petition-clerk petition-head officer head supervisor',
} as const;
