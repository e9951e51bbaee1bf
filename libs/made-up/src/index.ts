export { longCase, madeUpCaseId, planCase } from './county.js';
export type { CasePlan, Seals, Setting } from './setting.js';
