import { withTexts } from '../base/texts.js';
export * from '../base/say.js';

export const opinionMessages = withTexts({
  'opinion.page': { zh: '处理意见书成稿', en: 'The opinion as it will look' },
  'opinion.by': { zh: '送审人', en: 'Submitted by' },
  'opinion.on': { zh: '送审日期', en: 'Submitted on' },
  'opinion.due': { zh: '办理期限（签发之日为完成）', en: 'Limit, met by the day of approval' },
  'opinion.outcome': { zh: '处理结论', en: 'Outcome' },
  'opinion.execution': { zh: '执行', en: 'Execution' },
  'opinion.executionBy': { zh: '{office}，{date}（含当日）前', en: '{office}, by {date}' },
  'opinion.ownOffice': { zh: '本单位', en: 'your own office' },
  'opinion.none': { zh: '没有送审的处理意见书。', en: 'No opinion waits for approval.' },
  'opinion.noNotice': { zh: '没有送审的文书。', en: 'No paper waits for approval.' },
  'opinion.notice': { zh: '文书', en: 'Paper' },
  'opinion.returnedWhy': { zh: '退回的理由', en: 'Why it was returned' },
  'opinion.line': { zh: '处理意见书', en: 'Opinion' },
  'opinion.waits': {
    zh: '{by}于 {date} 送审，等负责人签发；期限照常计算。',
    en: '{by} submitted it on {date}; it waits for the head, and the date runs on.',
  },
  'opinion.gap.nobody': {
    zh: '承办单位没有人是负责人，送审以后没有人可以签发，期限照常计算：请管理员给一个账号负责人身份，或者关闭该单位的签发。',
    en: 'Nobody is head of the office, so that nobody could approve the opinion, and its date runs on: the administrator can give an account that capacity, or switch approval off for the office.',
  },
  'opinion.gap.only_submitter': {
    zh: '除送审人以外，没有人可以签发，送审人的代理人也不可以：请管理员给另一人负责人身份，或者撤回以后由另一位承办人送审，或者关闭该单位的签发、撤回后直接出具。',
    en: 'Nobody but whoever submitted it could approve it, a deputy of theirs neither: the administrator can give another person the capacity of the head; or take it back and have another officer submit it; or approval is switched off for the office, and it is taken back and issued.',
  },
  'opinion.gap.only_reader': {
    zh: '本单位的负责人只有您一人，您送审的您不能签发，您的代理人也不可以：请由另一位承办人送审，或者请管理员给另一人负责人身份、关闭本单位的签发。',
    en: 'You are the only head of your office and cannot approve what you submit, nor can a deputy of yours: have another officer submit it, or ask the administrator to give another person that capacity or to switch approval off.',
  },
  'opinion.returned': {
    zh: '{date} 送审的一稿被退回：{reason}',
    en: 'What was submitted on {date} came back: {reason}',
  },
  'opinion.takenBack': {
    zh: '{date} 送审的一稿已撤回，改好后重新送审。',
    en: 'What was submitted on {date} was taken back, to be changed and submitted again.',
  },
});

declare module '../base/texts.js' {
  interface Texts extends TextsOf<typeof opinionMessages> {}
}
