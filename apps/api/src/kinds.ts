import type { KindName } from '#libs/contracts';
import type { OwnOfKind } from './case/kinds-own.js';
import { cadenceOwn } from './cadence/cadence-own.js';
import { circularOwn } from './circular/circular-own.js';
import { findingOwn } from './finding/finding-own.js';
import { jointOwn } from './joint/joint-own.js';
import { shareOwn } from './joint/share-own.js';
import { revisitOwn } from './revisit/revisit-own.js';
import { inspectionOwn } from './inspection/inspection-own.js';
import { visitOwn } from './inspection/visit-own.js';
import { incidentOwn } from './mediation/incident-own.js';
import { mediationOwn } from './mediation/mediation-own.js';
import { talkOwn } from './mediation/talk-own.js';
import { confirmationOwn } from './confirmation/confirmation-own.js';
import { obligationOwn } from './obligation/obligation-own.js';
import { petitionOwn } from './petition/petition-own.js';
import { deliveryOwn } from './delivery/delivery-own.js';
import { supervisionOwn } from './supervision/supervision-own.js';

/** What the kinds have of their own in the API; a kind that has nothing is not listed. */
const own: { readonly [K in KindName]?: OwnOfKind<K> } = {
  mediation: mediationOwn,
  talk: talkOwn,
  joint: jointOwn,
  share: shareOwn,
  revisit: revisitOwn,
  cadence: cadenceOwn,
  circular: circularOwn,
  inspection: inspectionOwn,
  visit: visitOwn,
  finding: findingOwn,
  incident: incidentOwn,
  obligation: obligationOwn,
  confirmation: confirmationOwn,
  petition: petitionOwn,
  supervision: supervisionOwn,
  delivery: deliveryOwn,
};

export const ownOf = (kind: KindName): OwnOfKind => own[kind] ?? {};
