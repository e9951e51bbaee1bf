import { reporter as account } from '../support/a-circular.js';
import { phone, type Shot } from './shot.js';
import type { SmallCounty } from './small-county.js';

/** A report on a quarter, as the office that has issued it sees it. */
export function ofCirculars({ circular }: SmallCounty): Shot[] {
  const address = `/circulars/${encodeURIComponent(circular.number)}`;
  return [
    { name: 'circulars', account, address: '/circulars' },
    { name: 'circular', account, address, looks: { height: 1200 } },
    { name: 'circular-phone', account, address, looks: phone },
    { name: 'circular-history', account, address: `${address}/history` },
    { name: 'circular-document', account, address: `${address}/documents/${String(circular.document)}` },
    { name: 'circular-why', account, address: `${address}/clocks/CC-RECEIVE%2F1/why` },
  ];
}
