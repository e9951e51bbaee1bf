export { agreedPeriod } from './agreed.js';
export { buildCalendar, type Calendar, type CalendarFile } from './calendar.js';
export { dateWords } from './date-words.js';
export {
  addDays,
  addHours,
  addMonths,
  daysBetween,
  instantAtHour,
  isLegalDate,
  legalDateOf,
  readInstant,
  shanghaiText,
  startOfDay,
  yearOf,
} from './date.js';
export {
  addWorkingDays,
  countPeriod,
  explainPeriod,
  nearestWorkingDay,
  roll,
  workingDaysBetween,
  type DayLine,
  type Period,
  type PeriodCount,
} from './period.js';
export { divisionCode, parseCalendarFile } from './calendar-pack.js';
export { PackReader } from './pack-reader.js';
export { quarterOf } from './quarter.js';
export {
  answerDeadline,
  calendarSource,
  explainDeadline,
  type CalendarSource,
  type DeadlineAnswer,
} from './deadline.js';
