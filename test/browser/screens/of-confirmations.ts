import { mediator as account } from '../support/a-mediation.js';
import { phone, type Shot } from './shot.js';
import type { SmallCounty } from './small-county.js';

/** Whether a court is asked to confirm what a dispute was settled by, as the committee sees it. */
export function ofConfirmations({ confirmation }: SmallCounty): Shot[] {
  const address = `/confirmations/${encodeURIComponent(confirmation.number)}`;
  return [
    { name: 'confirmations', account, address: '/confirmations' },
    { name: 'confirmation', account, address, looks: { height: 1100 } },
    { name: 'confirmation-phone', account, address, looks: phone },
    { name: 'confirmation-history', account, address: `${address}/history` },
    { name: 'confirmation-document', account, address: `${address}/documents/${String(confirmation.agreed)}` },
    { name: 'confirmation-why', account, address: `${address}/clocks/RM-CONFIRM%2F1/why` },
  ];
}
