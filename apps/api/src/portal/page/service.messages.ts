/** How a document reached the petitioner. Who was handed it has it; of what was sent nobody knows until it is confirmed. */
export const serviceMessages = {
  'served.in_person': { zh: '已当面交给您', en: 'handed to you' },
  'served.post': { zh: '已邮寄给您，还没确认收到', en: 'sent to you by post, not confirmed yet' },
  'served.electronic': { zh: '已用电子方式发给您，还没确认收到', en: 'sent to you electronically, not confirmed yet' },
  'served.last_address': { zh: '已送到您最后已知的住址', en: 'left at your last known address' },
  'served.public_notice': { zh: '已公告', en: 'published' },
  'served.attempts': { zh: '没有能送到您手里', en: 'could not be delivered to you' },
  'served.other': { zh: '已用其他方式送达', en: 'served in another way' },
  'told.receipt': {
    zh: '{office}于{date}书面告诉您已经收到、怎么办理，',
    en: '{office} told you in writing on {date} that it was received and how it goes on, ',
  },
  'told.accepted': {
    zh: '{office}于{date}书面告诉您已经受理，',
    en: '{office} told you in writing on {date} that it accepts the matter, ',
  },
  'told.passed': {
    zh: '{office}于{date}书面告诉您这件事转到了哪里，',
    en: '{office} told you in writing on {date} where the matter went, ',
  },
  'told.elsewhere': {
    zh: '{office}于{date}书面告诉您应当向哪里提出，',
    en: '{office} told you in writing on {date} where to go, ',
  },
  'told.procedure': {
    zh: '{office}于{date}书面告诉您应当走哪个法定程序，',
    en: '{office} told you in writing on {date} into which statutory procedure it goes, ',
  },
  'told.extension': {
    zh: '{office}于{date}书面告诉您办理期限延长，',
    en: '{office} told you in writing on {date} that the time to answer is extended, ',
  },
  'told.undone': {
    zh: '{office}所记的{document}那一次没有送到您手里。',
    en: 'The service of the {document} that {office} had recorded did not take place.',
  },
  'told.attempts': {
    zh: '{office}记录：到{date}没有能把{document}送到您手里。请到县信访局窗口问。',
    en: '{office} recorded that by {date} the {document} could not be delivered to you. Please ask at the counter of the county petition bureau.',
  },
  'told.answer': { zh: '{office}于{date}作出答复。', en: '{office} gave its answer on {date}.' },
  'told.opinion': { zh: '{office}于{date}作出处理意见。', en: '{office} made its decision on {date}.' },
  // What an office states of a service, with its date, which is never told as if it were known.
  'how.in_person': { zh: '{date}当面交给您', en: 'handed to you on {date}' },
  'how.post': { zh: '{date}寄出或者寄到', en: 'posted, or delivered by post, on {date}' },
  'how.electronic': { zh: '{date}用电子方式发给您', en: 'sent to you electronically on {date}' },
  'how.last_address': { zh: '{date}送到您最后已知的住址', en: 'left on {date} at your last known address' },
  'how.public_notice': { zh: '{date}公告', en: 'published on {date}' },
  'how.attempts': { zh: '到{date}没有能送到您手里', en: 'not delivered to you by {date}' },
  'how.other': { zh: '{date}用其他方式送达', en: 'served in another way on {date}' },
  // What was found of what the office states.
  'stated.none': { zh: '单位填报：{how}。', en: 'As the office states: {how}.' },
  'stated.awaited': {
    zh: '单位填报：{how}，正在核实。',
    en: 'As the office states: {how}; that date is being looked at.',
  },
  'stated.confirmed': {
    zh: '单位填报：{how}，已经核实。',
    en: 'As the office states: {how}; that date was looked at and stands.',
  },
  'stated.rejected': {
    zh: '单位填报：{how}；这个日期核实后不予确认，以记录的那天{recorded}为准。',
    en: 'As the office states: {how}; that date was looked at and does not stand. The day of the record, {recorded}, counts.',
  },
  'stated.undone': {
    zh: '单位填报：{how}。核实后认定这次并没有送到，这次记录不算。',
    en: 'As the office states: {how}. It was looked at: that did not take place, and the record does not count.',
  },
  'stated.owedAnew': { zh: '单位仍须送到。', en: 'The office still has to bring it to you.' },
  // Of a date that was looked at and does not stand.
  recordDay: { zh: '{date}（记录的那天）', en: '{date} (the day of the record)' },
  'manner.in_person': { zh: '当面交给您。', en: 'handed to you.' },
  'manner.post': { zh: '邮寄给您。', en: 'by post.' },
  'manner.electronic': { zh: '用电子方式发给您。', en: 'sent electronically.' },
  'manner.last_address': { zh: '送到您最后已知的住址。', en: 'at your last known address.' },
  'manner.public_notice': { zh: '用公告告诉您。', en: 'by public notice.' },
  'manner.other': { zh: '用其他方式送达。', en: 'served in another way.' },
} as const;
