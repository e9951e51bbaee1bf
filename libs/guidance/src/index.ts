/** What whoever guides offices is told of their work (指导、统计): sums of quarters that are over, frozen as they stood. */
export { freezeGuided, toldOfLevel } from './guided-level.js';
