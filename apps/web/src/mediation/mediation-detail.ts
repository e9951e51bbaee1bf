import type { MediationStatistics } from '#contracts/mediation';
import type { DetailOf } from '../case/case-detail.js';

export type MediationDetail = DetailOf<'mediation'>;
export type MediationItem = MediationDetail['item'];
/** How many ended so, of one level, sort and source, and how long they took. */
export type MediationTally = MediationStatistics['tallies'][number];
