export { planCadences } from './cadences.js';
export { longCase, madeUpCaseId, planCase } from './county.js';
export { firstCases, planFirstCase } from './first-county.js';
export { planMediations } from './mediations.js';
export { madeUpRegister } from './register.js';
export type { CasePlan, Setting } from './setting.js';
export { planTours } from './tours.js';
export { jointName } from './joint-play.js';
