export { seedPetition } from './demo-petition.js';
export type { DemoPerson } from './demo-staff.js';
export { seedCounty, type Seeded, type SeedOptions } from './seed-county.js';
