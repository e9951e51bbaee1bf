export { Breaker, type BreakerStore, type Failing, type Passage } from './breaker.js';
export {
  carryingChannels,
  type CarryingChannel,
  type FailureCode,
  type Outcome,
  type RobotChannel,
} from './channel.js';
export { Dispatcher, type DispatcherParts, type Order, type Recipient } from './dispatcher.js';
export { Journal } from './journal.js';
export { localOutbox, outboxPlace, type OutboxStore } from './local-outbox.js';
export { messageIdOf, messageKeyOf, type MessageKey } from './message-key.js';
export { noticeMessage } from './notice-message.js';
export { openChannels } from './open-channels.js';
export { robotChannel } from './sending/staff-webhooks.js';
export { isSigned, signature } from './sending/signature.js';
export { valueAt } from './sending/body-template.js';
