import { withTexts } from '../base/texts.js';
export * from '../base/say.js';

export const courseMessages = withTexts({
  'course.stuck': { zh: '卡住', en: 'Stuck' },
  'course.retrying': { zh: '重试中', en: 'Retrying' },
  'course.waiting': { zh: '等待', en: 'Waiting' },
  'course.engine': { zh: '引擎', en: 'Engine' },
  'course.engine.on': { zh: '✓ 连得上', en: '✓ answers' },
  'course.engine.off': { zh: '✗ 连不上', en: '✗ away' },
  'course.outbox': { zh: '发件箱', en: 'Outbox' },
  'course.outboxOldest': {
    zh: '{rows, number}，最久 {seconds, number} 秒',
    en: '{rows, number}, oldest {seconds, number} s',
  },
  'course.outboxEmpty': { zh: '0', en: '0' },
  'course.away': {
    zh: '时间引擎连不上：大家照常办理，台账照记；引擎回来后提醒和到期补发。若不回来，请看“系统”页。',
    en: 'The engine is away. People work on and everything is recorded; reminders and dates follow when it is back. If it stays away, see Health.',
  },
  'course.none': { zh: '没有卡住的进程，{time} 核对。', en: 'No course is stuck, checked at {time}.' },
  'course.noneHint': {
    zh: '卡住的步骤会列在这里，写明后果和期限。',
    en: 'A step that fails for good is listed here with what follows in law and by when.',
  },
  'course.noContent': {
    zh: '管理员只看进程，看不到案情。',
    en: 'Administrators see courses and nothing of what a case is about.',
  },
  'course.failedSince': {
    zh: '第 {n} 次失败，自 {time}',
    en: 'failure no. {n}, since {time}',
  },
  'course.consequence': { zh: '后果', en: 'Consequence' },
  'course.cause': { zh: '原因', en: 'Cause' },
  'course.retry': { zh: '立即重试', en: 'Retry now' },
  'course.settle': { zh: '说明理由后了结', en: 'Settle with a reason' },
  'course.details': { zh: '查看', en: 'Look' },
  'course.retryHint': {
    zh: '引擎马上再做这一步；还会失败的，先排除原因。记入台账，写明由您要求。',
    en: 'The engine takes the step again at once; remove the cause first if it would fail again. Recorded in the ledger as asked for by you.',
  },
  'course.settleHint': {
    zh: '步骤不再执行，进程继续走。只在已用别的办法办妥、或者确实不再需要时了结。记入台账，不可撤回。',
    en: 'The step is not taken any more and the course goes on. Only where it was done otherwise or is not needed. Recorded for good.',
  },
  'course.done.retry': { zh: '已要求重试：{number}', en: 'A retry was asked for: {number}' },
  'course.done.settle': { zh: '已了结：{number}', en: 'Settled: {number}' },
  'course.order': { zh: '顺序', en: 'Order' },
  'course.order.legal': { zh: '按期限', en: 'By date' },
  'course.order.id': { zh: '按案件', en: 'By case' },
  'course.list': { zh: '在等的进程', en: 'Courses that wait' },
  'course.listOrder': { zh: '不分先后', en: 'none in particular' },
  'course.kind': { zh: '种类', en: 'Kind' },
  'course.phase': { zh: '阶段', en: 'Phase' },
  'course.waitsFor': { zh: '在等', en: 'Waits for' },
  'course.until': { zh: '至', en: 'Until' },
  'course.findHint': { zh: '编号，如 信2026-000001', en: 'Number of the case' },
  'course.empty': { zh: '没有符合的进程。', en: 'No course fits.' },
  'course.waits.begin': { zh: '开始', en: 'its beginning' },
  'course.waits.change': { zh: '有人办理', en: 'somebody to act' },
  'course.waits.moment': { zh: '到时间', en: 'a moment' },
  'course.waits.both': { zh: '有人办理或到时间', en: 'somebody to act, or a date' },
  'course.waits.rung': { zh: '有人办理或到下一级', en: 'somebody to act, or the next rung' },
  'course.notAsked': { zh: '引擎没有回答', en: 'the engine did not answer' },
  'course.notRunning': { zh: '没有在运行，正由系统补建', en: 'not running; it is being started again' },
  'course.view': { zh: '引擎的说法', en: 'What the engine says' },
  'course.seenVersion': { zh: '引擎看到的版本', en: 'Version that the engine has seen' },
  'course.version': { zh: '台账的版本', en: 'Version of the ledger' },
  'course.lastTried': { zh: '上一步', en: 'Last step' },
  'course.isStuck': {
    zh: '进程停在这一步，等重试或了结',
    en: 'The course stands at this step until it is retried or settled',
  },
  'course.outcome.running': { zh: '正在执行', en: 'running' },
  'course.outcome.done': { zh: '完成', en: 'done' },
  'course.outcome.conflict': { zh: '情况已变，重新看', en: 'things changed, looks again' },
  'course.outcome.too_early': { zh: '还没到时间', en: 'too early' },
  'course.outcome.failed': { zh: '失败', en: 'failed' },
});

declare module '../base/texts.js' {
  interface Texts extends TextsOf<typeof courseMessages> {}
}
