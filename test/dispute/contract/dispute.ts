import { talkContract } from './talk.js';

export const contract = talkContract('Dispute');
