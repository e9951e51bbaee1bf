export { CadenceActivities, type Places } from './cadence.activities.js';
