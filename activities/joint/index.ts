export { JointActivities, type FrozenDraws } from './joint.activities.js';
