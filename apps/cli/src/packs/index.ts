export { registerPacks } from './register-packs.js';
