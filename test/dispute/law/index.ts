import { owedSupervision } from '#libs/kind';
import { OfficeFunction } from '#libs/office';
import { talkKind } from './talk.js';

/**
 * A dispute (纠纷) of two sides, which announces itself to the case from which it comes. Whoever holds it is pressed for what is
 * late, on behalf of the centre that took the dispute in.
 */
export const disputeKind = talkKind('dispute', 'disputes', {
  parts: {
    self: ({ endedAt }) => ({ causes: [null], isNecessary: false, outcome: endedAt === null ? null : 'ended' }),
    demanded: ({ state: { pressed } }) =>
      pressed === null ? [] : [owedSupervision(pressed, { consequence: 'dispute.lateness_not_pressed' })],
  },
  presses: (_breached, { state: { office } }, { offices }) => {
    if (office === null) return null;
    const centre = offices.nearest(OfficeFunction.disputeCentre, office)?.id ?? null;
    return { addressee: office, commissioner: centre === office ? null : centre };
  },
});

/** A room of it (单独会谈): what one side says there to the mediator alone. It tells the dispute nothing, and nobody is pressed for it. */
export const caucusKind = talkKind('caucus', 'caucuses', { parts: { access: 'withParent' }, presses: () => null });
