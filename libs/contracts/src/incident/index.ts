/** The contract of an incident for its own folders: `#contracts/incident`. Whoever serves all kinds reads `#libs/contracts`. */
export { incidentStage } from './commands.js';
export { openIncident } from './opening.js';
