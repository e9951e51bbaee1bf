export type { DemoPerson } from './demo-staff.js';
export { removeDemoAccounts, seedCounty, type Seeded, type SeedOptions } from './seed-county.js';
