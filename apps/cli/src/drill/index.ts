export { registerDrill } from './register-drill.js';
