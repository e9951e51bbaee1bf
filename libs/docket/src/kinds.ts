// The kinds of this release, by name. A plain list: a new kind is one more line.
export { cadenceKind as cadence } from '#libs/cadence';
export { circularKind as circular } from '#libs/circular';
export { confirmationKind as confirmation } from '#libs/confirmation';
export { deliveryKind as delivery } from '#libs/delivery';
export { findingKind as finding } from '#libs/finding';
export { incidentKind as incident } from '#libs/incident';
export { inspectionKind as inspection } from '#libs/inspection';
export { jointKind as joint } from '#libs/joint';
export { mediationKind as mediation } from '#libs/mediation';
export { obligationKind as obligation } from '#libs/obligation';
export { petitionKind as petition } from '#libs/petition';
export { revisitKind as revisit } from '#libs/revisit';
export { shareKind as share } from '#libs/share';
export { supervisionKind as supervision } from '#libs/supervision';
export { talkKind as talk } from '#libs/talk';
export { visitKind as visit } from '#libs/visit';
