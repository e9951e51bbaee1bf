import { withTexts } from '../base/texts.js';
export * from '../base/say.js';

export const confirmationMessages = withTexts({
  'confirmation.mediation': { zh: '调解', en: 'Mediation' },
  'confirmation.lastOn': { zh: '申请的最后一日', en: 'Last day to ask' },
  'confirmation.appliedOn': { zh: '提交申请', en: 'Asked on' },
  'confirmation.empty': { zh: '没有符合条件的司法确认。', en: 'No judicial confirmation fits these filters.' },
  'confirmation.emptyAll': {
    zh: '本委员会没有可以申请司法确认的协议。',
    en: 'Your committee has no agreement that a court could be asked to confirm.',
  },
  'confirmation.whose': { zh: '谁的权利', en: 'Whose it is' },
  'confirmation.right': {
    zh: '三十日是双方的：不申请、申请不成，协议照样有效，委员会不算逾期。',
    en: 'The thirty days are the parties’ own: without it the agreement binds all the same, and nobody is late.',
  },
  'confirmation.written': { zh: '形式', en: 'Form' },
  'confirmation.isWritten': { zh: '书面协议', en: 'in writing' },
  'confirmation.isOral': { zh: '口头协议，申请前须成书面', en: 'by word of mouth, to be put in writing first' },
  'confirmation.which': { zh: '向哪里申请', en: 'Which court' },
  'confirmation.invited': { zh: '作出邀请的人民法院', en: 'the one that invited' },
  'confirmation.others': {
    zh: '当事人住所地、标的物所在地、调解组织所在地的基层人民法院',
    en: 'where a party lives, the object is, or the committee',
  },
  'confirmation.court': { zh: '已向其申请', en: 'Asked' },
  'confirmation.answers': { zh: '各方的意愿', en: 'Who wants it' },
  'confirmation.answers.apart': {
    zh: '各方分别答复；各方都同意以前，当事人的页面上看不到对方的答复。',
    en: 'Each answers apart; until all want it no party’s page shows what the other said.',
  },
  'confirmation.says.yes': { zh: '同意申请', en: 'wants it' },
  'confirmation.says.no': { zh: '不申请', en: 'does not want it' },
  'confirmation.says.none': { zh: '还没有答复', en: 'has not answered' },
  'confirmation.party': { zh: '当事人', en: 'Party' },
  'confirmation.answer': { zh: '答复', en: 'Answer' },
  'confirmation.file': { zh: '申请材料', en: 'File for the court' },
  'confirmation.file.none': { zh: '还没有整理。', en: 'It was not bound yet.' },
  'confirmation.file.has': { zh: '已有：{items}', en: 'There: {items}' },
  'confirmation.file.lacks': { zh: '▲ 还缺：{items}', en: '▲ Lacking: {items}' },
  'confirmation.steps': { zh: '人民法院办理情况', en: 'What the court did' },
  'confirmation.steps.none': { zh: '还没有记录。', en: 'Nothing was recorded yet.' },
  'confirmation.step': { zh: '办理情况', en: 'What' },
  'confirmation.step.until': { zh: '指定的日期', en: 'Until' },
  'confirmation.step.number': { zh: '案号', en: 'Number there' },
  'confirmation.received': { zh: '收到确认文书', en: 'Received' },
  'confirmation.nobody': { zh: '不详', en: 'not known' },
  'confirmation.nothingNext': {
    zh: '没有待办；等待双方决定，或者等待人民法院。',
    en: 'Nothing is owed: the parties decide, or the court.',
  },
});

declare module '../base/texts.js' {
  interface Texts extends TextsOf<typeof confirmationMessages> {}
}
