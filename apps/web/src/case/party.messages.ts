import { withTexts } from '../base/texts.js';
export * from '../base/say.js';

/** Texts about parties, masked and open. */
export const partyMessages = withTexts({
  'reveal.open': { zh: '查看身份', en: 'See identity' },
  'reveal.openOf': { zh: '查看身份：{name}', en: 'See identity: {name}' },
  'reveal.until': { zh: '{time} 自动遮盖', en: 'masked again at {time}' },
  'reveal.title': { zh: '查看身份', en: 'See an identity' },
  'reveal.rule': {
    zh: '查看身份须填目的，并留记录。能看本件的人都看得到这条记录。',
    en: 'State the purpose; it is recorded, and whoever may see the case sees the record.',
  },
  'reveal.purpose': { zh: '目的', en: 'Purpose' },
  'reveal.words': { zh: '具体做什么', en: 'What for, in words' },
  'reveal.wordsHint': {
    zh: '例：电话约现场勘验时间。不要写姓名、电话。',
    en: 'For example: to agree on the time of the inspection. No names, no numbers.',
  },
  'reveal.purposeMissing': { zh: '请选择目的。', en: 'Choose a purpose.' },
  'reveal.wordsMissing': { zh: '请写明具体做什么。', en: 'Say what for.' },
  'reveal.submit': { zh: '记录目的并查看', en: 'Record the purpose and see' },
  'reveal.hide': { zh: '现在遮盖', en: 'Mask now' },
  'reveal.mayNot': {
    zh: '身份已遮盖；经手、监督这件事的机关的人员填写目的后可看，每次都有记录。',
    en: 'Masked; staff of offices that have, passed on or supervise this matter may see it with a purpose, and each look is recorded.',
  },
  'reveal.name': { zh: '姓名', en: 'Name' },
  'reveal.phone': { zh: '电话', en: 'Telephone' },
  'reveal.idNumber': { zh: '证件号', en: 'ID number' },
  'reveal.address': { zh: '住址', en: 'Address' },
  'parties.title': { zh: '当事人', en: 'Parties' },
  'parties.none': { zh: '没有登记当事人', en: 'No party is recorded' },
  'parties.who': { zh: '姓名或者名称', en: 'Who' },
  'parties.role': { zh: '身份', en: 'Role' },
  'parties.nature': { zh: '性质', en: 'Nature' },
  'parties.mandates': { zh: '由谁代理', en: 'Who acts for it' },
  'parties.receipt': { zh: '回执', en: 'Receipt' },
  'parties.hasReceipt': { zh: '有', en: 'Has one' },
  'parties.deadReceipt': { zh: '已停用，打不开本件', en: 'Opens nothing any more' },
  'parties.mergedReceipt': { zh: '随合并后的一位', en: 'That of the one it is merged into' },
  'parties.noReceipt': { zh: '没有', en: 'None' },
  'parties.there': { zh: '在案', en: 'In the case' },
  'parties.left': { zh: '{date} 退出', en: 'Left on {date}' },
  'parties.merged': { zh: '与{name}是同一位，已合并', en: 'The same as {name}; merged' },
  'parties.from': { zh: '自 {from}', en: 'from {from}' },
  'parties.ended': { zh: '{from} 起，{ended} 终止', en: 'from {from}, ended on {ended}' },
  'parties.mandateOf': { zh: '{by}代{of}（{as}）', en: '{by} for {of} ({as})' },
  'reveal.email': { zh: '电子邮箱', en: 'E-mail' },
});

declare module '../base/texts.js' {
  interface Texts extends TextsOf<typeof partyMessages> {}
}
