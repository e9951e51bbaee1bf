import * as z from 'zod';
import { instant, shape } from './primitives.js';

// Recorded in `reminder.what` and in what people switch off: add, never rename.
/** Of what somebody is reminded (工作提醒), in the order of the settings. */
export const reminderKinds = [
  'duty',
  'warning',
  'breach',
  'returned',
  'withdrawn',
  'told',
  'answered',
  'notified',
] as const;
const reminderKind = z.enum(reminderKinds).meta({
  id: 'ReminderKind',
  description:
    'duty: something new is owed; warning: a date comes near; breach: a date has passed; returned: it was given back; withdrawn: the petitioner withdraws; told: a party has said or brought something on its own page; answered: a joint mediation was concluded; notified: something that concerns the office was arranged or decided elsewhere, and it owes nothing by that',
});
export type ReminderKind = z.infer<typeof reminderKind>;

/** What is new for whoever acts (工作提醒): which case, and of what kind. What was said stands in the case. */
export const reminder = shape('Reminder', {
  id: z.uuid(),
  what: reminderKind,
  at: instant,
  case: z.uuid(),
  kind: z.string(),
  number: z.string(),
  title: z.string().nullable(),
  duty: z.string().nullable().describe('What is owed, a name in its kind; of `duty` alone'),
  about: z
    .string()
    .nullable()
    .describe('In words: what is or was owed by the date, or what was given back or withdrawn; null: of `duty`'),
  isOpen: z.boolean().describe('Of `duty`: it is owed still'),
  isRead: z.boolean().describe('Of `duty`: also once it is owed no more'),
});
const unread = z.int().describe('Also of those that are not among the items; 100: as many or more');
export const reminders = shape('Reminders', {
  items: z.array(reminder).describe('The newest first, of the last thirty days; two hundred at most'),
  last: z
    .uuid()
    .nullable()
    .describe('The one that was told last, up to which all are marked as read; null: there is none'),
  unread,
});
export const reminderCount = shape('ReminderCount', { unread });
export const remindersRead = shape('RemindersRead', {
  ids: z.array(z.uuid()).max(200).optional().describe('These'),
  upTo: z.uuid().optional().describe('All up to this one'),
});
export const reminderSettings = shape('ReminderSettings', {
  muted: z.array(reminderKind).max(reminderKinds.length).describe('Of these nothing is shown or counted'),
});

export type Reminder = z.infer<typeof reminder>;
