export { InspectionActivities, type FrozenSamples } from './inspection.activities.js';
