export { RevisitActivities, type ChainFacts, type Visitors } from './revisit.activities.js';
