import { receiptTexts } from '#contracts/petition';

/** Texts of the forms: a new matter and its receipt, material, evaluation. */
export const formMessages = {
  'new.title': { zh: '反映一件事', en: 'Submit a matter' },
  'new.intro': {
    zh: '反映情况，提出建议、意见或者投诉请求，都可以写在这里。只有第一项必须填；一般应当写明姓名、住址和请求、事实、理由。请如实写，不得捏造、歪曲事实，不得诬告、陷害他人（《信访工作条例》第十九条第一款、第二款）。',
    en: 'What happened, suggestions, opinions and complaints can all be written here. Only the first field is needed; as a rule give name, address and what you ask for, with facts and reasons. Keep to the truth: invented or twisted facts and false accusations are forbidden (Regulations on Petition Work, art. 19(1), 19(2)).',
  },
  'new.matter': { zh: '是什么事', en: 'What is it about' },
  'new.matterHint': {
    zh: '用自己的话写：什么时候、在哪里、发生了什么、您希望怎么办。最多 {max} 字。',
    en: 'In your own words: when, where, what happened, and what you ask for. At most {max} characters.',
  },
  'new.matterMissing': { zh: '请写下是什么事。', en: 'Write what it is about.' },
  'new.matterTooLong': {
    zh: '写得太长了，请不要超过 {max} 字。',
    en: 'It is too long: {max} characters at most.',
  },
  'new.place': { zh: '在哪个乡镇（可以不选）', en: 'In which township (optional)' },
  'new.category': { zh: '是哪一类事（可以不选）', en: 'Which kind of matter (optional)' },
  'new.unknown': { zh: '不清楚', en: 'I do not know' },
  'new.choiceUnknown': { zh: '请从列表里选。', en: 'Choose one of the list.' },
  'new.name': { zh: '您的姓名（可以不填）', en: 'Your name (optional)' },
  'new.nameHint': {
    zh: '不留姓名也会登记；留下姓名、住址，单位才好书面告知您。',
    en: 'It is registered without a name too; with name and address an office can tell you in writing.',
  },
  'new.nameMissing': {
    zh: '留了住址或者电话，请也写上姓名。',
    en: 'With an address or a telephone number, give a name as well.',
  },
  'new.address': { zh: '您的住址（可以不填）', en: 'Your address (optional)' },
  'new.addressHint': {
    zh: '书面答复寄到这里，例如 宾居镇某村 3 组。住址不便写的，留个电话，单位可以问您。',
    en: 'Where the written answer goes. If you would rather not write it here, leave a telephone number so that the office can ask you.',
  },
  'new.addressTooLong': {
    zh: '住址请写成一行，不超过 {max} 字。',
    en: 'An address is one line of {max} characters at most.',
  },
  'new.nameTooLong': {
    zh: '姓名请写成一行，不超过 {max} 字。',
    en: 'A name is one line of {max} characters at most.',
  },
  'new.phone': { zh: '您的电话（可以不填）', en: 'Your telephone (optional)' },
  'new.phoneWrong': { zh: '电话只写数字，例如 13900001234。', en: 'Only digits, such as 13900001234.' },
  'new.privacy': {
    zh: '姓名、住址和电话加密保存，只有经手、监督这件事的机关的工作人员，说明用途后才能看到，每次都有记录。',
    en: 'Name, address and telephone are stored encrypted; only staff of offices that have, passed on or supervise this matter see them, stating why; each look is recorded.',
  },
  'new.submit': { zh: '提交并拿回执', en: 'Submit and get a receipt' },
  'new.again': {
    zh: '这一份已经提交过了。要把改过的内容作为另一件提交，请再按一次按钮。',
    en: 'This was submitted already. To submit the changed text as another matter, press the button once more.',
  },
  ...receiptTexts,
  'receipt.done': { zh: '已登记，这是您的回执', en: 'Registered: this is your receipt' },
  'receipt.number': { zh: '编号', en: 'Number' },
  'receipt.keepNow': {
    zh: '请抄下来、打印或者拍照。查询码就是您查看的凭证，不要告诉别人；过了半小时，这里不会再显示。',
    en: 'Write it down, print it or take a photograph. Whoever has the code can read your matter, so keep it to yourself; after half an hour it is not shown here again.',
  },
  'receipt.lost': {
    zh: '遗失的，凭身份证明到县信访局窗口补发。',
    en: 'If it is lost, the counter of the county petition bureau reissues it against proof of identity.',
  },
  'receipt.qr': { zh: '扫这个码也能查', en: 'Or scan this to look it up' },
  'receipt.print': { zh: '打印回执', en: 'Print the receipt' },
  'receipt.look': { zh: '看办到哪一步', en: 'See where it stands' },
  'material.title': { zh: '补充材料', en: 'Add material' },
  'material.intro': {
    zh: '想到新的情况，写在这里，交给正在办理的单位。不会延长单位的办理期限。',
    en: 'Whatever else there is to say goes to the office that has the matter. It does not give the office more time.',
  },
  'material.text': { zh: '补充的内容', en: 'What you want to add' },
  'material.missing': { zh: '请写下要补充的内容。', en: 'Write what you want to add.' },
  'material.tooLong': {
    zh: '写得太长了，一次不超过 {max} 字，请分几次补充。',
    en: 'It is too long: {max} characters at most at a time; please add it in parts.',
  },
  'material.submit': { zh: '交上去', en: 'Send it' },
  'evaluate.title': { zh: '愿意评价吗？可以不评。', en: 'Rate us? You need not.' },
  'evaluate.intro': {
    zh: '评的是单位的工作，不是您。评什么都不影响您这件事，也不影响以后的事。只能评一次，评到 {until}（次数和期限都是本平台定的）。',
    en: 'You rate the work of the offices; nobody rates you. Your answer changes nothing for you, now or later. Once only, until {until} (both set by this platform).',
  },
  'evaluate.bureau': { zh: '信访局的工作', en: 'The work of the petition bureau' },
  'evaluate.organ': { zh: '{office}的办理', en: 'The handling by {office}' },
  'evaluate.satisfied': { zh: '满意', en: 'Satisfied' },
  'evaluate.mostly': { zh: '基本满意', en: 'Mostly satisfied' },
  'evaluate.not_satisfied': { zh: '不满意', en: 'Not satisfied' },
  'evaluate.remark': { zh: '想说的话（可以不写）', en: 'Anything to say (optional)' },
  'evaluate.empty': { zh: '请至少选一项；不想评，回到上一页就行。', en: 'Choose at least one, or simply go back.' },
  'evaluate.tooLong': {
    zh: '想说的话请不要超过 {max} 字。',
    en: 'At most {max} characters, please.',
  },
  'evaluate.noTitle': { zh: '现在不能评价', en: 'Nothing to rate now' },
  'evaluate.not_yet': {
    zh: '您还没有收到书面答复。收到以后，您可以评价（平台规定）。',
    en: 'You have not received the written answer yet. Once you have, you may rate the handling (a rule of this platform).',
  },
  'evaluate.evaluated': {
    zh: '您已经评价过了。每位信访人只评一次（平台规定）。',
    en: 'You have rated the handling already. Each petitioner does so once (a rule of this platform).',
  },
  'evaluate.not_evaluated': {
    zh: '评价的时间已过，最后一天是{until}（平台规定）。',
    en: 'The time to rate is over; the last day was {until} (a rule of this platform).',
  },
  'evaluate.by_each': {
    zh: '评价由每一位信访人本人作出，没有完全民事行为能力的由其监护人作出；您不替别人评价（平台规定）。',
    en: 'Each petitioner rates alone, a guardian for whoever lacks capacity; you do not rate for anybody else (a rule of this platform).',
  },
  'evaluate.none': {
    zh: '这件事不评价：检举控告、已经撤回的、没有书面答复就结束的，都不评价（平台规定）。',
    en: 'This matter is not rated: neither is an accusation, nor what was withdrawn or ended without a written answer (a rule of this platform).',
  },
  'evaluate.back': { zh: '回去看进度', en: 'Back to where it stands' },
  'evaluate.submit': { zh: '提交评价', en: 'Send the rating' },
  'form.back': { zh: '不写了，回去看进度', en: 'Go back without sending' },
} as const;
