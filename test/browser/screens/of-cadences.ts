import { commissioner } from '../support/a-cadence.js';
import { phone, type Shot } from './shot.js';
import type { SmallCounty } from './small-county.js';

/** A week of returns as whoever commissioned them sees it. */
export function ofCadences({ cadence }: SmallCounty): Shot[] {
  const address = `/cadences/${encodeURIComponent(cadence.number)}`;
  const account = commissioner;
  return [
    { name: 'cadences', account, address: '/cadences' },
    { name: 'cadence', account, address, looks: { height: 1200 } },
    { name: 'cadence-phone', account, address, looks: phone },
    { name: 'cadence-history', account, address: `${address}/history` },
    { name: 'cadence-document', account, address: `${address}/documents/${String(cadence.document)}` },
    { name: 'overview', account, address: '/overview', looks: { height: 1200 } },
    { name: 'overview-phone', account, address: '/overview', looks: phone },
    { name: 'overview-owed', account, address: '/overview/owed?stands=due' },
    { name: 'overview-findings', account, address: '/overview/findings?stands=found' },
    { name: 'overview-paper', account, address: '/overview', paper: 'across' },
    { name: 'cadence-why', account, address: `${address}/clocks/CD-WEEK%2F1/why` },
  ];
}
