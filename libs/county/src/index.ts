export { administers, noAdministrator } from './administrator.js';
export { calendarIn } from './calendar-pack.js';
export type { County, CountyAccount } from './county.js';
export { differenceOf, isNoDifference, type CountyDifference } from './difference.js';
export { madeUpCounty } from './made-up.js';
export { readRegister, type RegisterReading, type RegisterSetting } from './register/read.js';
export {
  isNoDifference as isSameRegister,
  listDifference,
  type ListDifference,
  type RegisterDifference,
} from './register/difference.js';
export {
  blankPerson,
  contactOf,
  type Register,
  type RegisteredPerson,
  type RegisteredVenue,
} from './register/register.js';
export { sayRegister } from './register/say.js';
export { registerWorkbook } from './register/write.js';
export { sayProblem, type CountyProblem } from './problem.js';
export { readCounty } from './read.js';
export { sayDifference } from './say-difference.js';
export { countyJson } from './write.js';
export { countyWorkbook } from './workbook.js';
