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
  'reveal.email': { zh: '电子邮箱', en: 'E-mail' },
});

declare module '../base/texts.js' {
  interface Texts extends TextsOf<typeof partyMessages> {}
}
