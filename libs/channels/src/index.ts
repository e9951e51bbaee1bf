export { Breaker, type BreakerStore, type Failing, type Passage } from './breaker.js';
export {
  carryingChannels,
  failureCodes,
  type CarryingChannel,
  type Channel,
  type FailureCode,
  type Message,
  type Outcome,
  type RobotChannel,
} from './channel.js';
export { Dispatcher, type Dispatched, type DispatcherParts, type Order, type Recipient } from './dispatcher.js';
export { Journal } from './journal.js';
export { localOutbox, outboxPlace, type KeptMessage, type OutboxStore } from './local-outbox.js';
export { messageIdOf, messageKeyOf, type MessageKey } from './message-key.js';
export { noticeMessage } from './notice-message.js';
export { openChannels, type ChannelSettings } from './open-channels.js';
export { robotChannel, type RobotAddress } from './sending/staff-webhooks.js';
export { isSigned, signature } from './sending/signature.js';
export { valueAt } from './sending/body-template.js';
