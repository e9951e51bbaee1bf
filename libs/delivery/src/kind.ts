import { defineKind } from '#libs/kind';
import { tools } from './case.js';
import { deliveryCodes } from './codes.js';
import type { DeliveryCommands } from './commands.js';
import type { DeliveryFacts } from './facts.js';
import { deliveryGrants } from './grants.js';
import { onMoment, owes, settles } from './moments.js';
import { issue, overtake, replan, withdraw } from './planning.js';
import { confirmReading, giveUpReport, noteReported, prove, sign } from './proving.js';
import { recordPosting, recordPublication, recordReturn } from './proving.js';
import { deliveryNeeds } from './rules.js';
import { beginAttempt, noteNotSent, noteReport, noteSent, retry } from './sending.js';
import type { DeliveryDetail } from './standing.js';
import { initialDelivery, type DeliveryState } from './state.js';
import { partOf, rowOf, standingOf } from './views.js';

const handlers = {
  ...{ issue, replan, withdraw, overtake, retry },
  ...{ beginAttempt, noteSent, noteNotSent, noteReport },
  ...{ recordPosting, recordReturn, recordPublication, prove, sign, confirmReading },
  ...{ noteReported, giveUpReport },
};

/**
 * The law of deliveries (送达): one document on its way to one recipient, by one way after the other until one of them is
 * proved. Without a proof nothing is told to the case that issued it, so that no right begins to run or is lost.
 *
 * @see 信访工作条例 art. 35, 36(1) · DC-08, DC-20, XF-11, XF-13
 */
export const deliveryKind = defineKind<DeliveryState, DeliveryCommands, DeliveryFacts, DeliveryDetail>({
  name: 'delivery',
  prefix: null,
  initial: initialDelivery,
  grants: deliveryGrants,
  rules: deliveryNeeds,
  codes: deliveryCodes,
  tools,
  handlers,
  onMoment,
  settles,
  owes,
  standing: standingOf,
  row: rowOf,
  subject: ({ state: { title } }) => ({ title: title === null ? null : { digest: title.digest }, place: null }),
  parts: { self: partOf, access: 'withParent' },
  handedOver: (state, { from, to }) => (state.office === from ? { ...state, office: to } : state),
  standsOn: ({ proofs }) => proofs.flatMap(({ attachment }) => attachment ?? []),
});
