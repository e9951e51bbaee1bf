import { withTexts } from '../base/texts.js';
export * from '../base/say.js';

export const reminderMessages = withTexts({
  'reminder.intro': {
    zh: '最近三十天与本机构、当前身份有关的新情况；自己办的不提醒。代理别人时，看到的是被代理身份的。',
    en: 'What is new of the last thirty days for this office and capacity; not what you did yourself. As a deputy you see what is new in that place.',
  },
  'reminder.none': { zh: '没有新的提醒。', en: 'Nothing is new.' },
  'reminder.what.duty': { zh: '新待办', en: 'New duty' },
  'reminder.what.warning': { zh: '期限临近', en: 'A date comes near' },
  'reminder.what.breach': { zh: '已逾期', en: 'A date has passed' },
  'reminder.what.returned': { zh: '退回', en: 'Given back' },
  'reminder.what.withdrawn': { zh: '当事人撤回、退出', en: 'Withdrawn' },
  'reminder.what.told': { zh: '当事人有新表示', en: 'New from a party' },
  'reminder.what.answered': { zh: '联合调解有结果', en: 'Joint mediation concluded' },
  'reminder.what.notified': { zh: '通知', en: 'For your information' },
  'reminder.kind': { zh: '提醒', en: 'Reminder' },
  'reminder.about': { zh: '事项', en: 'About' },
  'reminder.state.read': { zh: '已读', en: 'Read' },
  'reminder.done': { zh: '已办完', en: 'Done meanwhile' },
  'reminder.unread': { zh: '未读 {n} 条', en: '{n} unread' },
  'reminder.changed': {
    zh: '有新的变化，列表还没有更新。',
    en: 'Something has changed that the list does not show yet.',
  },
  'reminder.readAll': { zh: '全部标为已读', en: 'Mark all as read' },
  'reminder.read': { zh: '标为已读', en: 'Mark as read' },
});

declare module '../base/texts.js' {
  interface Texts extends TextsOf<typeof reminderMessages> {}
}
