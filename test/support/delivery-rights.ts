const deliverers = 'handler: petition-clerk petition-head officer head';

/** Who may do what about a delivery, in words: a changed right must be changed twice. */
export const deliveryRights = {
  'delivery.issue': 'any: petition-clerk petition-head officer head | course',
  'delivery.beginAttempt': 'course',
  'delivery.noteSent': 'course',
  'delivery.noteNotSent': 'course',
  'delivery.noteReport': 'platform',
  'delivery.recordPosting': deliverers,
  'delivery.recordReturn': deliverers,
  'delivery.recordPublication': deliverers,
  'delivery.prove': deliverers,
  'delivery.sign': deliverers,
  'delivery.confirmReading': 'public',
  'delivery.replan': deliverers,
  'delivery.retry': deliverers,
  'delivery.withdraw': deliverers,
  'delivery.overtake': 'course',
  'delivery.noteReported': 'course',
  'delivery.giveUpReport': 'course',
  'delivery.passMoment': 'course',
  'read.delivery': 'access: petition-clerk petition-head officer head supervisor',
  'read.deliveries': 'access: petition-clerk petition-head officer head supervisor',
} as const;
