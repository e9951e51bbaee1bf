export { FindingActivities, type SimilarFindings } from './finding.activities.js';
