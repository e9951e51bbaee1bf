import type { Sender } from './ports.js';

/** An installation in which no channel is set up: every message fails for good, and the next way of its plan is taken. */
export const noChannels: Sender = {
  send: () => Promise.resolve({ outcome: 'not_sent', code: 'not_set_up', isFinal: true }),
};
