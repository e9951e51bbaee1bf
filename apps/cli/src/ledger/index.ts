export { registerLedger } from './register-ledger.js';
