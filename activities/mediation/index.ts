export { MediationActivities } from './mediation.activities.js';
