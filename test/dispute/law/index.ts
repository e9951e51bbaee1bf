import { talkKind } from './talk.js';

/** A dispute (纠纷) of two sides, which announces itself to the case from which it comes. */
export const disputeKind = talkKind('dispute', 'disputes', {
  self: ({ endedAt }) => ({ causes: [null], isNecessary: false, outcome: endedAt === null ? null : 'ended' }),
});

/** A room of it (单独会谈): what one side says there to the mediator alone. It tells the dispute nothing. */
export const caucusKind = talkKind('caucus', 'caucuses', { access: 'withParent' });
