export { sealOf, type SealSettings } from './open-seal.js';
export type { Seal, SealAsked } from './seal.js';
