export { sealOf, type SealSettings } from './open-seal.js';
export type { Seal } from './seal.js';
