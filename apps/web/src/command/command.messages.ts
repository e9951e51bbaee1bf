import { withTexts } from '../base/texts.js';
export * from '../base/say.js';

export const commandMessages = withTexts({
  'command.commands': { zh: '可以办理', en: 'What can be done' },
  'command.others': { zh: '其他 {n} 项', en: '{n, plural, one {# other} other {# others}}' },
  'command.ends': { zh: '终止或者中止：', en: 'To end it or hold it up:' },
  'command.refused': { zh: '现在不能', en: 'Not now' },
  'command.optional': { zh: '{field}（可不填）', en: '{field} (optional)' },
  'command.yes': { zh: '是', en: 'yes' },
  'command.no': { zh: '否', en: 'no' },
  'command.choose': { zh: '请选择{field}。', en: 'Choose: {field}.' },
  'command.wrong': { zh: '{field}：{what}', en: '{field}: {what}' },
  'command.summary': { zh: '还有 {n} 处要改', en: '{n, plural, one {# field needs} other {# fields need}} a change' },
  'command.none': { zh: '现在没有您可以办的。', en: 'There is nothing for you to do now.' },
  'command.done': { zh: '已记录：{what}。', en: 'Recorded: {what}.' },
  'command.submits': { zh: '送审：{act}', en: 'Submit to the head: {act}' },
  'command.submitted': {
    zh: '已送审：{what}，等负责人签发；签发后才算办理。',
    en: 'Submitted to the head: {what}. It takes place once the head approves it.',
  },
  // How the name of a command begins that is a record by its name.
  'command.record': { zh: '记录', en: 'Record' },
  'change.reasonWanted': { zh: '请写明理由。', en: 'State the reason.' },
  'change.recorded': { zh: '记下何人、何时、为何，不可删。', en: 'Recorded with who, when and why, for good.' },
  'command.recorded': { zh: '记入台账，可更正，不可删。', en: 'Recorded: corrected, never deleted.' },
  'command.conflictTitle': { zh: '其间已有变化', en: 'Changed meanwhile' },
  'command.conflictKept': { zh: '您写的文字还在。', en: 'What you wrote is kept.' },
  'command.conflictSince': { zh: '您打开之后发生了：', en: 'Since you opened it:' },
  'command.applyMine': { zh: '以我的再试', en: 'Apply mine again' },
  'command.discardMine': { zh: '放弃我的', en: 'Discard mine' },
  'command.goOnEditing': { zh: '继续改', en: 'Go on editing' },
  'command.conflictUnseen': {
    zh: '您看到的是这以前的内容，什么也没有记录。请看过现在的内容再办。',
    en: 'What you saw is from before that, and nothing was recorded. See it as it is now, then decide.',
  },
  'command.seeNow': { zh: '看现在的内容', en: 'See it as it is now' },
  'command.notNow': { zh: '先不办', en: 'Not now' },
  'command.turned': {
    zh: '其间有变化：“{was}”已不能办，这里改为“{now}”。{why}您写的文字都在。',
    en: 'Changed meanwhile: “{was}” is not possible any more, and this became “{now}”. {why} What you wrote is kept.',
  },
  'command.turnedGoOn': { zh: '知道了，改办“{now}”', en: 'I see: go on with “{now}”' },
  'command.notPermitted': { zh: '谁可以办', en: 'Who may do this' },
  'command.changeRole': {
    zh: '您还有下面的身份，换过去就可以办，表单随即打开。',
    en: 'You also hold the capacity below: change to it, and the form opens.',
  },
  'command.actAs': { zh: '换成“{role}”', en: 'Act as {role}' },
  'command.askThem': {
    zh: '您没有这样的身份，请由可以办理的人办理。',
    en: 'You hold no such capacity: it is for whoever may.',
  },
  'command.signed': { zh: '要看过的内容', en: 'What is to be read' },
  'command.keys': { zh: '其他可办事项', en: 'Other commands' },
  'command.next': { zh: '下一步', en: 'Next step' },
  'command.hasService': { zh: '已经告知信访人', en: 'The petitioner was told' },
  'command.submitKeys': {
    zh: 'Ctrl-Enter 提交，Esc 返回（文字留存）',
    en: 'Ctrl-Enter submits, Esc goes back and keeps the text',
  },
  'command.nowState': { zh: '现在的状态：{phase}。', en: 'It now stands: {phase}.' },
  'command.nowHeld': { zh: '现在由{office}持有。', en: '{office} has it now.' },
  'preview.title': { zh: '办理后', en: 'What follows' },
  'preview.opened': {
    zh: '{act}后，“{rule}”为 {length}，至 {date}{provisional}（{basis}）。',
    en: '{act}: {rule} runs {length}, to {date}{provisional} ({basis}).',
  },
  'preview.openedDate': {
    zh: '{act}后，“{rule}”至 {date}{provisional}（{basis}）。',
    en: '{act}: {rule} runs to {date}{provisional} ({basis}).',
  },
  'preview.openedNone': {
    zh: '{act}后须办“{rule}”，条文没有规定天数（{basis}）。',
    en: '{act}: {rule} is owed; the text sets no number of days ({basis}).',
  },
  'preview.window': {
    zh: '信访人自此可{rule}，至 {date}{provisional}（{basis}）。',
    en: 'From here the petitioner may: {rule}, until {date}{provisional} ({basis}).',
  },
  'preview.moved': {
    zh: '{rule}由 {was} 延至 {date}{provisional}。',
    en: '{rule} moves from {was} to {date}{provisional}.',
  },
  'preview.aimed': {
    zh: '批准并告知信访人之后，{rule}由 {was} 延至 {date}{provisional}；在此之前日期不变。',
    en: 'Once approved and the petitioner is told, {rule} moves from {was} to {date}{provisional}; until then the date stays.',
  },
  'preview.met': { zh: '{rule}按期完成，不再计时。', en: 'Done in time: {rule}. It runs no longer.' },
  'preview.unconfirmed': {
    zh: '{rule}按填报日期在期限内完成，逾期记录撤销，待核实。',
    en: 'Done in time by its stated date: {rule}. The breach is withdrawn, and somebody looks at the date.',
  },
  'preview.metByOthers': {
    zh: '还须他人办理，“{rule}”才告完成；在那以前照常计算，{was}（含当日）为最后一日。',
    en: '{rule} is met once others have acted too; until then it runs on, to {was}.',
  },
  'preview.metLate': {
    zh: '{rule}已于 {was} 24:00 到期，记为逾期完成。',
    en: 'Due {was}, recorded as done late: {rule}.',
  },
  'preview.breached': {
    zh: '{rule}已于 {was} 24:00 到期，逾期一并记入台账。',
    en: 'Due {was}: {rule}. The breach is recorded with it.',
  },
  'preview.ended': { zh: '{rules}不再计时。', en: 'No longer running: {rules}.' },
  'preview.duty': { zh: '接着由{who}办：{what}{until}。', en: 'Next, {who}: {what}{until}.' },
  'preview.until': { zh: '（须在 {date} 24:00 前，{basis}）', en: ' (by 24:00 on {date}; {basis})' },
  'preview.phase': { zh: '状态变为“{phase}”。', en: 'The state becomes "{phase}".' },
  'preview.provisional': { zh: '，暂定', en: ', provisional' },
});

declare module '../base/texts.js' {
  interface Texts extends TextsOf<typeof commandMessages> {}
}
