/** Who may do what about a separate talk, in words: a changed right must be changed twice. */
export const talkRights = {
  'talk.open': 'any: officer head | public',
  'talk.say': 'handler: officer head | public',
  'talk.call': 'handler: officer head',
  'talk.callOff': 'handler: officer head',
  'talk.close': 'handler: officer head | course',
  'talk.passMoment': 'course',
  'read.talk': 'access: petition-clerk petition-head officer head supervisor',
  'read.talks': 'access: petition-clerk petition-head officer head supervisor',
} as const;
