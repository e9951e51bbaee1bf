import type { Sentences } from '../../sentences/sentence.js';

/** What a command means, where that can be said without its dates. */
export const consequences: Sentences = {
  declare: {
    zh: '有利益冲突的，立即退出，不再看到本次督导；不问理由。',
    en: 'Whoever has something in the way is of the group no more and sees nothing of the tour; nobody asks what.',
  },
  publish: {
    zh: '方案生效：安排走访；此后只有布置机关可以增减单位，均须说明理由（《政府督查工作条例》第十五条）。',
    en: 'The plan holds and visits are arranged; from then on only whoever commissioned it adds or drops offices, with reasons (Regulations on Government Inspection 15).',
  },
  freezeSample: {
    zh: '可以抽取的案件锁定，随即按这条事实的摘要抽取，谁也不能事先知道；督导组成员办理过的、检举控告不在其中。被督导单位看不到。',
    en: 'What may be drawn is frozen, and drawn by the hash of this fact, which nobody knows before; no accusation is among it, and nothing in which one of the group acted. The offices that are visited see none of it.',
  },
  answer: {
    zh: '与其他成员的回答并列；不一致的，由组长确定。被走访单位看不到谁怎么回答。',
    en: 'It stands beside what others say; what differs the leader settles. The office never reads who said what.',
  },
  settleAnswer: { zh: '以组长确定的为准；再有新的回答，重新确定。', en: 'That stands, until somebody answers anew.' },
  takeHistory: {
    zh: '这件案件至今的经过连同摘要记在督导里，以后案件再怎样办理，看到的都是现在这样；案件里什么也没有。',
    en: 'The history of that case until now is kept in the tour with its hash, and is shown as it was, whatever happens in the case; in the case there is nothing of it.',
  },
  recordTalk: {
    zh: '只有督导组和布置机关看到。',
    en: 'Read by the group and whoever commissioned the tour alone.',
  },
  issueFinding: {
    zh: '问题成为单独的案件，送达被督导单位；核验由发现人以外的人进行。',
    en: 'It becomes a case of its own, served on the office, and is verified by somebody who did not find it.',
  },
  settleVisit: {
    zh: '该走访不再发出问题；全部走访完成后，本次督导计入本期，开始计报告期限。',
    en: 'No more is issued of that visit; once all are done the tour counts, and its report is owed.',
  },
  moveVisit: { zh: '走访改在新的日期；理由留存。', en: 'The visit is made on the new day; the reasons stay.' },
  addVisit: { zh: '增加一次走访；理由留存。', en: 'One more office is visited; the reasons stay.' },
  dropVisit: { zh: '不再走访该单位；理由留存。', en: 'The office is not visited; the reasons stay.' },
  replaceInspector: {
    zh: '原成员不再看到本次督导；接替人须先声明没有利益冲突。',
    en: 'Who leaves sees nothing of the tour any more; who comes declares first that nothing stands in the way.',
  },
  addInspector: {
    zh: '新成员先声明没有利益冲突，才能参加走访。',
    en: 'Who comes declares first that nothing stands in the way, and goes only then.',
  },
  changeLeader: { zh: '由新的组长签发和确认。', en: 'The new leader issues and settles from then on.' },
  submitReport: { zh: '报告交布置机关审定。', en: 'Whoever commissioned the tour adopts the report, or returns it.' },
  returnReport: { zh: '督导组重新提交。', en: 'The group hands it in anew.' },
  adoptReport: {
    zh: '督导结束；公开摘要随即登在公众页“督导情况公开”，不能撤下，平台认不出人名，请先核对；各被走访单位收到督导结论和该摘要；没有整改完的问题继续办理，跨期的保留发现时间。',
    en: 'The tour is over. Its summary stands on the public page “What tours of inspection came to” at once, and is not taken down: a person’s name is not recognised here, so look for one first; each office that was visited is put the conclusion, with that summary. What is not mended goes on, and keeps its age.',
  },
  nameDecider: {
    zh: '由指定的人审定或者退回报告；代理人不能代为办理。期限不变。',
    en: 'Whoever is named adopts the report or returns it, and nobody in that place. The days run on.',
  },
  callOff: {
    zh: '没有完成计划的，督导取消，不计入本期，没有开始的走访取消；已经完成计划的，没有报告而结束。督导组不再看到。',
    en: 'Before it counts the tour is called off and visits that have not begun are dropped; one that counts ends without a report. The group reads it no more.',
  },
};
