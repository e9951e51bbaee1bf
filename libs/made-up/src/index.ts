export { longCase, madeUpCaseId, planCase } from './county.js';
export { firstCases, planFirstCase } from './first-county.js';
export type { CasePlan, Seals, Setting } from './setting.js';
