import { withTexts } from '../base/texts.js';
export * from '../base/say.js';

export const postalMessages = withTexts({
  'postal.intro': {
    zh: '本单位要交邮的文书，和已经交邮、等回证的。下载清单去邮局，把填好的清单或者邮政企业的妥投明细导入，就按每一行记录。',
    en: 'What this office has to post, and what it posted and waits for. Take the list to the post; import it filled in, or the results of the carrier, and each row is recorded.',
  },
  'postal.letters': { zh: '邮件', en: 'Letters' },
  'postal.none': {
    zh: '没有要交邮的文书，也没有等回证的邮件。',
    en: 'Nothing is to be posted, and no receipt is waited for.',
  },
  'postal.isCut': { zh: '只列出最早的 {n, number} 件。', en: 'Only the {n, number} oldest are listed.' },
  'postal.delivery': { zh: '送达件', en: 'Delivery' },
  'postal.documentNumber': { zh: '文号', en: 'Document' },
  'postal.toPost': { zh: '待交邮', en: 'To be posted' },
  'postal.posted': { zh: '{date}交邮，邮件号 {tracking}', en: 'Posted on {date}, {tracking}' },
  'postal.take': { zh: '下载清单', en: 'Take the list' },
  'postal.takeRule': {
    zh: '清单有收件人姓名和地址，没有办理内容。每一件都记入查看记录。',
    en: 'The list has the names and addresses of recipients, and nothing of the matter. Each look is recorded with its case.',
  },
  'postal.withPhones': {
    zh: '附联系电话（特快专递要填；挂号信不用）',
    en: 'With telephones (express mail asks for them, registered mail does not)',
  },
  'postal.words': { zh: '用途', en: 'What for' },
  'postal.wordsWanted': { zh: '请写用途，至少四个字。', en: 'Write what it is for, in four characters at least.' },
  'postal.bring': { zh: '导入结果', en: 'Import results' },
  'postal.choose': { zh: '选择文件（.xlsx、.csv）', en: 'Choose a file (.xlsx, .csv)' },
  'postal.tooLarge': { zh: '文件超过 350 KB：请分成几个文件。', en: 'The file is larger than 350 KB: divide it.' },
  'postal.preview': { zh: '预览：{name}', en: 'Preview: {name}' },
  'postal.result': { zh: '结果：{name}', en: 'Result: {name}' },
  'postal.row': { zh: '行', en: 'Row' },
  'postal.read': { zh: '读到的内容', en: 'As it was read' },
  'postal.read.tracking': { zh: '邮件号 {tracking}', en: 'tracking number {tracking}' },
  'postal.read.postedOn': { zh: '{date}交邮', en: 'posted on {date}' },
  'postal.read.deliveredOn': { zh: '{date}妥投', en: 'delivered on {date}' },
  'postal.acts': { zh: '记录', en: 'To record' },
  'postal.verdict': { zh: '结论', en: 'Verdict' },
  'postal.verdict.ready': { zh: '可以记录', en: 'Can be recorded' },
  'postal.verdict.recorded': { zh: '已记录', en: 'Recorded' },
  'postal.verdict.already': { zh: '以前已记录', en: 'Was recorded before' },
  'postal.verdict.empty': { zh: '没有填写', en: 'Nothing filled in' },
  'postal.verdict.refused': { zh: '不能记录：{why}', en: 'Cannot be recorded: {why}' },
  'postal.record': { zh: '记录 {n, number} 行', en: 'Record {n, plural, one {# row} other {# rows}}' },
  'postal.nothing': { zh: '没有可以记录的行。', en: 'There is no row to record.' },
  'postal.done': { zh: '已记录 {n, number} 行。', en: '{n, plural, one {# row} other {# rows}} recorded.' },
});

declare module '../base/texts.js' {
  interface Texts extends TextsOf<typeof postalMessages> {}
}
