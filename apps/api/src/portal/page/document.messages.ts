/** Texts of a document, of its parts, and of confirming that it was received. */
export const documentMessages = {
  'document.notice': { zh: '告知书', en: 'Written notice' },
  'document.extension': { zh: '延期告知书', en: 'Notice of extension' },
  'document.opinion': { zh: '处理意见书', en: 'Opinion' },
  'document.answer': { zh: '答复', en: 'Answer' },
  'document.by': { zh: '{office}，{date}', en: '{office}, {date}' },
  'document.noText': {
    zh: '内容没有存在网上，请看送到您手里的那一份。',
    en: 'The text is not kept online; please see what was delivered to you.',
  },
  'document.noTextHere': {
    zh: '内容没有存在网上，可以到这个单位或者县信访局窗口看。',
    en: 'The text is not kept online; it can be seen at this office or at the counter of the county petition bureau.',
  },
  'document.extended': { zh: '办理期限延长 {n} 天。', en: 'The time to answer is extended by {n} days.' },
  'document.moved': {
    zh: '办理期限延长 {n} 天：从{from}延到{to}。',
    en: 'The time to answer is extended by {n} days: from {from} to {to}.',
  },
  'document.takenBack': {
    zh: '这次延期不算：告诉您的日期核实后不予确认，办理期限还是原来那天。',
    en: 'This extension does not count: the date on which you were told was looked at and does not stand. The date is the earlier one again.',
  },
  'document.outcome': { zh: '结果：{outcome}', en: 'Result: {outcome}' },
  'document.execution': {
    zh: '由{office}在{date}（含当日）以前执行。',
    en: '{office} carries it out by {date}.',
  },
  'outcome.support': { zh: '支持您的请求', en: 'your request is supported' },
  'outcome.explain': {
    zh: '您说的有道理，但没有法律依据，给您解释说明',
    en: 'reasonable, but without a legal basis; explained',
  },
  'outcome.not_support': { zh: '不支持您的请求', en: 'your request is not supported' },
  'outcome.adopted': { zh: '采纳您的建议', en: 'your suggestion is adopted' },
  'outcome.partly_adopted': { zh: '部分采纳您的建议', en: 'your suggestion is adopted in part' },
  'outcome.not_adopted': { zh: '没有采纳您的建议', en: 'your suggestion is not adopted' },
  'outcome.performed': { zh: '已依法履行职责', en: 'the duty was done' },
  'outcome.answered': { zh: '已答复', en: 'answered' },
  'part.text': { zh: '内容', en: 'Text' },
  'part.reason': { zh: '理由', en: 'Reason' },
  'part.claim': { zh: '您的请求、事实和理由', en: 'Your claim, facts and reasons' },
  'part.facts': { zh: '查明的事实', en: 'Facts found' },
  'part.reasons': { zh: '这样处理的理由', en: 'Why it is decided so' },
  'part.answer': { zh: '答复', en: 'Answer' },
  'part.opinion': { zh: '处理意见', en: 'Decision' },
  'part.legalBasis': { zh: '法律依据', en: 'Legal basis' },
  'document.remedy': {
    zh: '不同意这份意见，可以自收到之日起 {days} 天内请求{body}复查（《信访工作条例》第三十五条），不收费。',
    en: 'If you disagree, you may request {body} to review it within {days} days of receipt (Regulations on Petition Work, art. 35), free of charge.',
  },
  'confirm.title': { zh: '确认收到', en: 'Confirm receipt' },
  'confirm.proof': {
    zh: '确认，就证明您今天收到了这份意见书：请求复查的 {days} 天自今天的次日起算。不确认没有坏处；另有您收到的证明的，自收到那天的次日起算。',
    en: 'To confirm proves that you received the opinion today: the {days} days to request a review run from tomorrow. Not confirming does you no harm; where your receipt is proved in another way, they run from the day after that receipt.',
  },
  'confirm.proofNoReview': {
    zh: '确认，就证明您今天收到了。不确认没有坏处。',
    en: 'To confirm proves that you received it today. Not confirming does you no harm.',
  },
  'confirm.reading': {
    zh: '只表示您看过了，不改变任何期限，也不影响您的权利。',
    en: 'It only says that you have read it; it moves no date and takes no right away.',
  },
  'confirm.submit': { zh: '我看过了，确认收到', en: 'I have read it: confirm receipt' },
  'confirm.done': { zh: '您已经确认收到。', en: 'You have confirmed receipt.' },
  'document.back': { zh: '回去看进度', en: 'Back to where it stands' },
} as const;
