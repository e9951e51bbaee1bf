export { registerDemo } from './register-demo.js';
