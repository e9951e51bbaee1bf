export { FindingActivities, type Proposals, type SimilarFindings } from './finding.activities.js';
