// A plain list: removing a line strands every running course of that name, so operations reviews it.
export { cadenceCourse } from './cadence/cadence.workflow.js';
export { circularCourse } from './circular/circular.workflow.js';
export { confirmationCourse } from './confirmation/confirmation.workflow.js';
export { deliveryCourse } from './delivery/delivery.workflow.js';
export { findingCourse } from './finding/finding.workflow.js';
export { incidentCourse } from './incident/incident.workflow.js';
export { inspectionCourse } from './inspection/inspection.workflow.js';
export { jointCourse } from './joint/joint.workflow.js';
export { mediationCourse } from './mediation/mediation.workflow.js';
export { obligationCourse } from './obligation/obligation.workflow.js';
export { petitionCourse } from './petition/petition.workflow.js';
export { revisitCourse } from './revisit/revisit.workflow.js';
export { shareCourse } from './share/share.workflow.js';
export { supervisionCourse } from './supervision/supervision.workflow.js';
export { talkCourse } from './talk/talk.workflow.js';
export { visitCourse } from './visit/visit.workflow.js';
