export { calendarIn } from './calendar-text.js';
export type { County, CountyAccount, CountyCalendar } from './county.js';
export { differenceOf, isNoDifference, type Changed, type CountyDifference, type FieldChange } from './difference.js';
export { madeUpCounty } from './made-up.js';
export { sayProblem, type CountyProblem, type Place } from './problem.js';
export { readCounty, type CountyReading } from './read.js';
export { sayDifference } from './say-difference.js';
export { countyJson } from './write.js';
export { countyWorkbook } from './workbook.js';
