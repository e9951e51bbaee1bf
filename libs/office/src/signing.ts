import { Capacity } from '#libs/kernel';
import { approvesOpinions, type Office } from './office.js';
import { handles } from './review.js';

/**
 * Whether an office drafts opinions that nobody there could approve (负责人签发): its head has to, somebody is its officer, and
 * nobody its head. Where nobody works at all nobody drafts either.
 *
 * @param held capacities that active accounts hold in it as their own; who has none of their own can give none to a deputy
 */
export const lacksSigner = (office: Office, held: readonly Capacity[]): boolean =>
  office.isActive &&
  handles(office) &&
  approvesOpinions(office) &&
  held.includes(Capacity.officer) &&
  !held.includes(Capacity.head);
