import { withTexts } from '../base/texts.js';
import '../office/message-state.messages.js';
import './my.messages.js';
export * from '../base/say.js';

export const digestMessages = withTexts({
  'digest.title': { zh: '每日摘要（邮件）', en: 'Daily digest (by mail)' },
  'digest.hint': {
    zh: '工作日 {hour, number} 时一封邮件：还没看过的提醒、逾期和将到期的待办，只有案件编号、待办、日期和链接，没有姓名和内容。没有可说的不发。请假期间发给代理人，由对方的设置决定。',
    en: 'One mail at {hour, number}:00 of working days: reminders that you have not read, and what is overdue or near, by case number, duty, date and link, without names and texts. Nothing to tell, no mail. While you are away it is told to your deputy, by their settings.',
  },
  'digest.wants': { zh: '每日摘要', en: 'Daily digest' },
  'digest.on': { zh: '发到 {email}', en: 'Goes to {email}' },
  'digest.off': { zh: '不发（邮箱 {email}）', en: 'Is not sent (mailbox {email})' },
  'digest.last': { zh: '最近一封：{how}', en: 'The last one: {how}' },
  'digest.email': { zh: '邮箱', en: 'Mailbox' },
  'digest.otherEmail': { zh: '换一个邮箱', en: 'Another mailbox' },
  'digest.emailWanted': { zh: '请写邮箱地址。', en: 'Write an address of mail.' },
  'digest.send': { zh: '发送确认码', en: 'Send a code' },
  'digest.pending': { zh: '确认码发往 {email}：', en: 'A code goes to {email}:' },
  'digest.code': { zh: '确认码', en: 'Code' },
  'digest.codeWanted': { zh: '请写邮件里的六位数字。', en: 'Write the six digits of the mail.' },
  'digest.confirm': { zh: '确认邮箱', en: 'Confirm the mailbox' },
  'digest.forget': { zh: '删除邮箱', en: 'Forget the mailbox' },
});

declare module '../base/texts.js' {
  interface Texts extends TextsOf<typeof digestMessages> {}
}
