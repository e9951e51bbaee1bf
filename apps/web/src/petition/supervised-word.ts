import './petition.messages.js';
import type { PetitionItem } from './petition-detail.js';

/** What is pressed for is the petition's no more once that has ended: its supervision goes on for the office alone. */
export const supervisedWord = ({ endedAt }: Pick<PetitionItem, 'endedAt'>) =>
  endedAt === null ? 'petition.supervised' : 'petition.supervisedStill';
