import { mediator as account } from '../support/a-mediation.js';
import { phone, type Shot } from './shot.js';
import type { SmallCounty } from './small-county.js';

/** What a settled dispute has somebody perform, as the committee watches it. */
export function ofObligations({ obligation }: SmallCounty): Shot[] {
  const address = `/obligations/${encodeURIComponent(obligation.number)}`;
  return [
    { name: 'obligations', account, address: '/obligations' },
    { name: 'obligation', account, address, looks: { height: 1200 } },
    { name: 'obligation-phone', account, address, looks: phone },
    { name: 'obligation-history', account, address: `${address}/history` },
    { name: 'obligation-document', account, address: `${address}/documents/${String(obligation.proof)}` },
    { name: 'obligation-why', account, address: `${address}/clocks/RM-PERFORM%2F1/why` },
  ];
}
