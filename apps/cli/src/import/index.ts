export { registerImport } from './register-import.js';
