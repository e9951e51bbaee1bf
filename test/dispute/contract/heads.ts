import { talkHead } from './head.js';

export const dispute = talkHead('dispute', 'disputes', { zh: '纠纷', en: 'dispute' }, () => import('./dispute.js'));
export const caucus = talkHead('caucus', 'caucuses', { zh: '单独会谈', en: 'caucus' }, () => import('./caucus.js'));
