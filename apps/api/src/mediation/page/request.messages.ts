/** Texts of where somebody asks for a mediation on the public page, and of the receipt for it. */
export const requestMessages = {
  'entry.mediate': { zh: '申请人民调解', en: 'Ask for mediation' },
  'mediate.title': { zh: '申请人民调解', en: 'Ask for mediation' },
  'mediate.intro': {
    zh: '邻里、家庭、劳动、土地等纠纷，可以请人民调解委员会调解。不收费；对方同意才调解，任何一方随时可以退出，也不妨碍您起诉、申请仲裁（《人民调解法》第三条、第四条、第十七条）。',
    en: 'A mediation committee can mediate between neighbours, in a family, about work or land. It is free; it takes place if the other side consents, either side may end it at any time, and it keeps you from no court or arbitration (People’s Mediation Law, art. 3, 4, 17).',
  },
  'mediate.danger': {
    zh: '有人身危险、有家庭暴力的，请马上报警（110）。',
    en: 'If anybody is in danger, or there is violence in the family, call the police at once (110).',
  },
  'mediate.subject': { zh: '是什么纠纷', en: 'What is the dispute about' },
  'mediate.subjectHint': {
    zh: '一两句话就行，例如：邻居砌院墙占了我家的地。受理以后对方也看得到，不要写住处、电话。最多 {max} 字。',
    en: 'A sentence or two, such as: my neighbour’s new wall stands on my land. Once it is accepted the other side reads it too: leave out where you live, and your telephone. At most {max} characters.',
  },
  'mediate.subjectTells': {
    zh: '“是什么纠纷”里有姓名，或者电话、证件号码：受理以后对方看得到，写在文书上，以后不能改。请去掉；要照原样提交的，再按一次按钮。',
    en: 'What it is about has a name, a telephone or the number of a document in it: the other side reads it later, it stands on papers and is not changed any more. Take it out, or press the button once more to send it as it is.',
  },
  'mediate.request': { zh: '怎么回事、您希望怎样解决（可以不填）', en: 'What happened, and what you want (optional)' },
  'mediate.requestHint': {
    zh: '只给调解委员会看，对方看不到。',
    en: 'For the committee alone: the other side does not read it.',
  },
  'mediate.requestTooLong': {
    zh: '“怎么回事”写得太长了，请写短一些。',
    en: 'What happened is too long: please shorten it.',
  },
  'mediate.nowhere': {
    zh: '现在没有调解委员会在网上收申请，请到村（社区）、乡镇的人民调解委员会申请。',
    en: 'No committee takes requests here at present: please go to that of your village or township.',
  },
  'mediate.otherHint': {
    zh: '对方不止一位、您这边还有别人的，写一位就行：受理以后到委员会加上；有证据材料的，受理以后可以在自己的页面上交，也可以交给委员会。',
    en: 'Where there are several on either side, name one: the committee adds the others once it has accepted. What proves it you then bring on your page, or to the committee.',
  },
  'mediate.subjectMissing': { zh: '请写下是什么纠纷。', en: 'Write what it is about.' },
  'mediate.subjectTooLong': {
    zh: '写得太长了，请不要超过 {max} 字。',
    en: 'It is too long: {max} characters at most.',
  },
  'mediate.sort': { zh: '是哪一类纠纷', en: 'Which sort of dispute' },
  'mediate.place': { zh: '在哪个乡镇', en: 'In which township' },
  'mediate.choose': { zh: '请选择', en: 'Please choose' },
  'mediate.sortMissing': { zh: '请选是哪一类纠纷。', en: 'Choose which sort of dispute it is.' },
  'mediate.placeMissing': { zh: '请选在哪个乡镇。', en: 'Choose in which township.' },
  'mediate.natureMissing': {
    zh: '请选对方是个人还是单位。',
    en: 'Choose whether the other side is a person or an organisation.',
  },
  'mediate.you': { zh: '您本人', en: 'You' },
  'mediate.name': { zh: '您的姓名', en: 'Your name' },
  'mediate.nameHint': {
    zh: '要与身份证一致：受理以后请带身份证到委员会。',
    en: 'As on your identity card, which you bring to the committee once it has accepted.',
  },
  'mediate.nameMissing': { zh: '请写您的姓名。', en: 'Write your name.' },
  'mediate.otherNameMissing': { zh: '请写对方的姓名或者单位名称。', en: 'Write the name of the other side.' },
  'mediate.phone': { zh: '您的电话', en: 'Your telephone' },
  'mediate.phoneMissing': {
    zh: '请留下电话，委员会好联系您。',
    en: 'Leave a number by which the committee reaches you.',
  },
  'mediate.address': { zh: '您的住址（可以不填）', en: 'Your address (optional)' },
  'mediate.other': { zh: '对方', en: 'The other side' },
  'mediate.otherName': { zh: '对方的姓名或者单位名称', en: 'Name of the person or organisation' },
  'mediate.otherNature': { zh: '对方是', en: 'The other side is' },
  'mediate.person': { zh: '个人', en: 'a person' },
  'mediate.organisation': { zh: '单位', en: 'an organisation' },
  'mediate.otherPhone': { zh: '对方的电话（可以不填）', en: 'Their telephone (optional)' },
  'mediate.otherAddress': { zh: '对方的住址（可以不填）', en: 'Their address (optional)' },
  'mediate.privacy': {
    zh: '姓名、电话和住址加密保存，只有经手的调解委员会说明用途后才能看到，每次都有记录。委员会受理以前，不会告诉对方。请如实填写，不得冒用他人名义。',
    en: 'Names, numbers and addresses are stored encrypted; only the committee that has it sees them, stating why, and each look is recorded. The other side is not told before it is accepted. Keep to the truth, and apply in nobody else’s name.',
  },
  'mediate.submit': { zh: '提交申请并拿回执', en: 'Ask, and get a receipt' },
  'mediate.again': {
    zh: '这一份已经提交过了。要把改过的内容作为另一件申请，请再按一次按钮。',
    en: 'This was asked for already. To ask with the changed text as another one, press the button once more.',
  },
  'mediate.done': { zh: '已收到申请，这是您的回执', en: 'Received: this is your receipt' },
  'mediate.paper': { zh: '调解申请回执', en: 'Receipt for a request for mediation' },
  'mediate.receipt.subject': { zh: '纠纷事由', en: 'What it is about' },
  'mediate.receipt.committee': { zh: '调解委员会', en: 'Committee' },
  'mediate.receipt.phone': { zh: '电话', en: 'Telephone' },
  'mediate.receipt.keep': { zh: '请妥善保管本回执。', en: 'Please keep this receipt.' },
  'mediate.receipt.place': { zh: '{place}（{phone}）', en: '{place} ({phone})' },
  'mediate.receipt.lost': {
    zh: '遗失的，凭身份证明到{place}补发。',
    en: 'If it is lost, {place} makes it again against proof of identity.',
  },
  'mediate.receipt.on': { zh: '申请日期', en: 'Asked for on' },
  'mediate.next.answer': {
    zh: '委员会最晚{date}（含当天）告诉您受理不受理；不受理的，说明理由。',
    en: 'The committee accepts it or says why not, by {date} inclusive.',
  },
  'mediate.next.seen': {
    zh: '受理以后，请带身份证到委员会，听取权利告知并表示同意；对方也同意，才开始调解。',
    en: 'Once it is accepted, bring your identity card to the committee, hear your rights and consent; it begins when the other side has consented too.',
  },
  'mediate.next.end': {
    zh: '凭编号和查询码随时可以在这里查看、退出。',
    en: 'By number and code you look it up here, or end it, at any time.',
  },
  'mediation.unseen': {
    zh: '这件调解是在网上申请的。请带身份证到委员会表示第一次同意，以后可以在这里办。',
    en: 'It was asked for on this page. Give your first consent before the committee, with proof of identity; after that it is done here.',
  },
} as const;
