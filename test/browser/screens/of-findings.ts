import { inspectedHead } from '../support/a-finding.js';
import { tourCommissioner } from '../support/a-tour.js';
import { phone, type Shot } from './shot.js';
import type { SmallCounty } from './small-county.js';

/** What a tour has found, as its office and whoever commissioned it see it. */
export function ofFindings({ finding }: SmallCounty): Shot[] {
  const address = `/findings/${encodeURIComponent(finding.number)}`;
  const [account, inspected] = [tourCommissioner, inspectedHead];
  return [
    { name: 'findings', account, address: '/findings' },
    { name: 'finding', account, address, looks: { height: 1200 } },
    { name: 'finding-phone', account: inspected, address, looks: phone },
    { name: 'finding-history', account: inspected, address: `${address}/history` },
    { name: 'finding-document', account: inspected, address: `${address}/documents/${String(finding.document)}` },
    { name: 'finding-why', account: inspected, address: `${address}/clocks/FN-MEND%2F2/why` },
  ];
}
