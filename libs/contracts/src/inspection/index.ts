/** The contract of tours for its own folders: `#contracts/inspection`. Whoever serves all kinds reads `#libs/contracts`. */
export { inspectionBasis, inspectionCommands } from './commands.js';
export type { InspectionProgress } from './detail.js';
export { inspectionList } from './list.js';
export { otherVisitList, otherVisitsQuery, type OtherVisit } from './other-visits.js';
export {
  sampledCase,
  sampledList,
  sampleRecordAnswer,
  stratum,
  takenCase,
  takenList,
  takenRecordAnswer,
} from './samples.js';
export { inspectorList, inspectorsQuery, tourOpen } from './opening.js';
