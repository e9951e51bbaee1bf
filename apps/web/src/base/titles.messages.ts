import type { Sentences } from '#libs/contracts';

/** Titles of screens, for the side bar and the palette: there before a screen's own texts are. */
export const titlesMessages = {
  'account.title': { zh: '账号', en: 'Accounts' },
  'board.title': { zh: '督办看板', en: 'Supervision board' },
  'calculator.title': { zh: '期限计算', en: 'Deadline calculator' },
  'clause.title': { zh: '文书条款', en: 'Clauses of notices' },
  'course.title': { zh: '进程', en: 'Courses' },
  'desk.title': { zh: '登记', en: 'Intake desk' },
  'dispute.title': { zh: '登记纠纷', en: 'Register a dispute' },
  'drill.title': { zh: '演练', en: 'Drills' },
  'duty.title': { zh: '待办', en: 'My duties' },
  'overview.title': { zh: '季度一览', en: 'The quarter' },
  'guidance.title': { zh: '指导统计', en: 'Counts for guidance' },
  'office.title': { zh: '机构', en: 'Offices' },
  'pack.title': { zh: '规则与日历', en: 'Rules and calendars' },
  'postal.title': { zh: '邮寄清单', en: 'Postal list' },
  'program.title': { zh: '程序账户', en: 'Programs' },
  'reminder.title': { zh: '工作提醒', en: 'Reminders' },
  'roster.title': { zh: '调解员与专家', en: 'Mediators and experts' },
  'system.title': { zh: '系统', en: 'Health' },
  'venue.title': { zh: '场所', en: 'Venues' },
  'webhook.title': { zh: '推送接收方', en: 'Receivers' },
} as const satisfies Sentences;
