import type { DetailOf } from '../case/case-detail.js';

export type JointDetail = DetailOf<'joint'>;
export type JointItem = JointDetail['item'];
type Progress = JointDetail['progress'];
export type Member = Progress['members'][number];
export type Draw = Progress['draws'][number];

/** Those who take part now. */
export const presentIn = ({ members }: Pick<Progress, 'members'>): readonly Member[] =>
  members.filter(({ left }) => left === null);
