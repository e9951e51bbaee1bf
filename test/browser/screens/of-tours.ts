import { tourCommissioner, tourLeader } from '../support/a-tour.js';
import { phone, type Shot } from './shot.js';
import type { SmallCounty } from './small-county.js';

/** A tour as whoever commissioned it sees it, and a visit of it as the leader does. */
export function ofTours({ tour, underWay }: SmallCounty): Shot[] {
  const address = `/inspections/${encodeURIComponent(tour.number)}`;
  const goesOn = `/inspections/${encodeURIComponent(underWay.number)}`;
  const there = `/visits/${encodeURIComponent(tour.visit.number)}`;
  const [account, leader] = [tourCommissioner, tourLeader];
  return [
    { name: 'inspections', account, address: '/inspections' },
    { name: 'inspection', account, address, looks: { height: 1200 } },
    { name: 'inspection-phone', account: leader, address, looks: phone },
    { name: 'inspection-history', account, address: `${address}/history` },
    { name: 'inspection-document', account, address: `${address}/documents/1` },
    { name: 'inspection-why', account, address: `${address}/clocks/IN-REPORT%2F1/why` },
    { name: 'inspection-left', account: leader, address: goesOn, looks: { height: 1800 } },
    { name: 'inspection-left-phone', account: leader, address: goesOn, looks: phone },
    {
      name: 'inspection-issue',
      account: leader,
      address: `${goesOn}?do=issueFinding&visit=v1&item=${underWay.unmet}`,
      looks: { height: 1400 },
      then: (view) => view.page.locator('.command-drawer .ant-select-selection-item').nth(1).waitFor(),
    },
    {
      name: 'inspection-settle',
      account: leader,
      address: `${goesOn}?do=settleAnswer&visit=v1&item=${underWay.differing}`,
      then: (view) => view.page.getByRole('region', { name: /^(各成员的回答|What each says)$/u }).waitFor(),
    },
    {
      name: 'inspection-draw',
      account: leader,
      address: `${goesOn}?do=freezeSample`,
      then: (view) => view.page.locator('.command-drawer .ant-input-number').first().waitFor(),
    },
    { name: 'visits', account: leader, address: '/visits' },
    { name: 'visit', account: leader, address: there, looks: { height: 1200 } },
    { name: 'visit-phone', account: leader, address: there, looks: phone },
    { name: 'visit-history', account: leader, address: `${there}/history` },
    { name: 'visit-document', account: leader, address: `${there}/documents/${String(tour.visit.document)}` },
    { name: 'visit-why', account: leader, address: `${there}/clocks/VS-VISIT%2F1/why` },
  ];
}
