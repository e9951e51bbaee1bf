export { registerReconcile } from './register-reconcile.js';
