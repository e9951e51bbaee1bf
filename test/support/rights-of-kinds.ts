import { cadenceRights } from './cadence-rights.js';
import { circularRights } from './circular-rights.js';
import { confirmationRights } from './confirmation-rights.js';
import { deliveryRights } from './delivery-rights.js';
import { findingRights } from './finding-rights.js';
import { incidentRights } from './incident-rights.js';
import { inspectionRights } from './inspection-rights.js';
import { jointRights } from './joint-rights.js';
import { mediationRights } from './mediation-rights.js';
import { obligationRights } from './obligation-rights.js';
import { revisitRights } from './revisit-rights.js';
import { shareRights } from './share-rights.js';
import { supervisionRights } from './supervision-rights.js';
import { talkRights } from './talk-rights.js';

/** Who may do what about the cases of each kind but petitions, in words. */
export const rightsOfKinds = {
  ...supervisionRights,
  ...deliveryRights,
  ...mediationRights,
  ...talkRights,
  ...incidentRights,
  ...jointRights,
  ...revisitRights,
  ...cadenceRights,
  ...circularRights,
  ...inspectionRights,
  ...findingRights,
  ...shareRights,
  ...obligationRights,
  ...confirmationRights,
} as const;
