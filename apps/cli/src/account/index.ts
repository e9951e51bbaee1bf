export { registerAccount } from './register-account.js';
