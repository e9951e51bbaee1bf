export { RevisitActivities, type AskedVisit, type ChainFacts, type Visitors } from './revisit.activities.js';
export { revisitOpener } from './revisit-opener.js';
