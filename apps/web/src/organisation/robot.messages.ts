import { withTexts } from '../base/texts.js';
import '../office/message-state.messages.js';
export * from '../base/say.js';

export const robotMessages = withTexts({
  'robot.title': { zh: '工作群机器人', en: 'Robot of its group' },
  'robot.hint': {
    zh: '企业微信或钉钉工作群里的机器人，工作日早上报一次本单位在办、逾期、将到期的件数和链接，没有姓名和案件内容。',
    en: 'A robot in a group of WeCom or DingTalk, which tells on the morning of working days how much the office has open, overdue and near, with a link, and no name or text of a case.',
  },
  'robot.none': { zh: '没有设置。', en: 'None is set.' },
  'robot.kind': { zh: '哪一种', en: 'Of' },
  'robot.kind.wecom': { zh: '企业微信', en: 'WeCom' },
  'robot.kind.dingtalk': { zh: '钉钉', en: 'DingTalk' },
  'robot.trial': { zh: '最近测试', en: 'Last trial' },
  'robot.last': { zh: '最近摘要', en: 'Last digest' },
  'robot.set': { zh: '设置机器人', en: 'Set the robot' },
  'robot.change': { zh: '更换机器人', en: 'Replace the robot' },
  'robot.try': { zh: '发送测试', en: 'Try it' },
  'robot.remove': { zh: '撤去机器人', en: 'Take the robot away' },
  'robot.address': { zh: '机器人地址（Webhook）', en: 'Address of the robot (webhook)' },
  'robot.addressHint': {
    zh: '从群设置的“群机器人”里整个复制。地址就是密钥：保存后不再显示。',
    en: 'Copied as a whole from the group. The address is its secret: once kept it is not shown again.',
  },
  'robot.addressWanted': { zh: '请写机器人地址。', en: 'Write the address.' },
  'robot.secret': { zh: '加签密钥（没有选“加签”的不填）', en: 'Secret of additional signing, if that was chosen' },
  'robot.reasonWanted': { zh: '请写理由。', en: 'Write why.' },
  'robot.cancel': { zh: '不改了', en: 'Leave it' },
  'robot.save': { zh: '保存', en: 'Keep' },
});

declare module '../base/texts.js' {
  interface Texts extends TextsOf<typeof robotMessages> {}
}
