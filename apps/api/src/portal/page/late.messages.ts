/** What is said of a date that passed: how late it is, and what was done about it, called by its own name. */
export const lateMessages = {
  // The duty ended with the matter, its class or its holder; that it was late stays.
  'past.neverDone': {
    zh: '没有做，已逾期 {n} 天（最晚{due}，{whose}；{date}起不再由它做）',
    en: 'not done, {n} days late (due by {due}, {whose}; owed no more since {date})',
  },
  // Art. 34 limits what ends in an opinion alone: that it was kept so long is no sixty days missed.
  'past.notDue': {
    zh: '没有做，也不再需要做：{date}改走法定程序或者列为依法履职（到那天晚于最晚日期 {n} 天；办理期限只是为出具处理意见书的事项规定的，条例第三十四条）',
    en: 'not done, and not due any more: on {date} it went into another procedure, or was taken on as a duty of the organ ({n} days after the date; the limit of art. 34 is for what ends in an opinion alone)',
  },
  'owed.lateBegun': { zh: '已晚 {n} 天，督办已开始。', en: '{n} days late; supervision has begun.' },
  'owed.lateEnded': { zh: '已晚 {n} 天，督办已经结束。', en: '{n} days late; a supervision was made and has ended.' },
  'owed.latePressed': { zh: '已晚 {n} 天，已在催办。', en: '{n} days late; the office is being pressed.' },
  'owed.latePressedEnded': {
    zh: '已晚 {n} 天，催办已经结束。',
    en: '{n} days late; the office was pressed, which has ended.',
  },
  'owed.lateOrdered': {
    zh: '已晚 {n} 天，已提醒；逾期三个工作日后（平台规定）提请它的上级机关责令改正。',
    en: '{n} days late; it was reminded. Three working days after the breach (a rule of the platform) its superior organ is asked to order correction.',
  },
  'owed.lateOrderedEnded': {
    zh: '已晚 {n} 天，为此开始的责令改正程序已经结束。',
    en: '{n} days late; the procedure of ordering correction that began with it has ended.',
  },
  'owed.lateNone': {
    zh: '已晚 {n} 天，还没有督办的记录。您可以向县信访局反映。',
    en: '{n} days late; no supervision is on record yet. You may tell the county petition bureau.',
  },
  // It is the petition bureau itself that is late (art. 43).
  'owed.lateNone.art43': {
    zh: '已晚 {n} 天，还没有责令改正的记录。您可以向它的上级机关反映。',
    en: '{n} days late; no order to correct is on record yet. You may tell its superior organ.',
  },
  'owed.lateNone.ours': {
    zh: '已晚 {n} 天，还没有催办的记录。您可以向县信访局反映。',
    en: '{n} days late; nobody has pressed for it on record. You may tell the county petition bureau.',
  },
  // Nothing follows from such a date by itself: that it passed is no refusal to execute.
  'owed.lateOnly': {
    zh: '已晚 {n} 天。您可以向县信访局反映。',
    en: '{n} days late. You may tell the county petition bureau.',
  },
  // The petition bureau is accused in the matter, or may not know of the accusation (art. 30(3)).
  'owed.lateNone.above': {
    zh: '已晚 {n} 天，还没有督办的记录。您可以向该单位的上级机关反映。',
    en: '{n} days late; no supervision is on record yet. You may tell the organ above that office.',
  },
  'owed.lateNone.ours.above': {
    zh: '已晚 {n} 天，还没有催办的记录。您可以向该单位的上级机关反映。',
    en: '{n} days late; nobody has pressed for it on record. You may tell the organ above that office.',
  },
  'owed.lateOnly.above': {
    zh: '已晚 {n} 天。您可以向该单位的上级机关反映。',
    en: '{n} days late. You may tell the organ above that office.',
  },
} as const;
