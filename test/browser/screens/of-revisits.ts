import { revisitHead } from '../support/a-revisit.js';
import { phone, type Shot } from './shot.js';
import type { SmallCounty } from './small-county.js';

/** A revisit as the office sees it that makes it. */
export function ofRevisits({ revisit }: SmallCounty): Shot[] {
  const address = `/revisits/${encodeURIComponent(revisit.number)}`;
  const visiting = { account: revisitHead };
  return [
    { name: 'revisits', ...visiting, address: '/revisits' },
    {
      ...{ name: 'revisits-calendar', ...visiting, address: '/revisits' },
      then: (view) => view.page.locator('#visit-calendar > summary').click(),
    },
    { name: 'revisit-phone', ...visiting, address, looks: phone },
    { name: 'revisit', ...visiting, address, looks: { height: 1200 } },
    { name: 'revisit-history', ...visiting, address: `${address}/history` },
    { name: 'revisit-document', ...visiting, address: `${address}/documents/${String(revisit.document)}` },
    { name: 'revisit-why', ...visiting, address: `${address}/clocks/RV-VISIT%2F1/why` },
  ];
}
