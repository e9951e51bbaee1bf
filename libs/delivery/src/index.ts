export { deliveryChannels, type DeliveryChannel } from './channels.js';
export { deliveryCodes } from './codes.js';
export type { DeliveryCommands, Recipient } from './commands.js';
export type { DeliveryFactType } from './facts.js';
export { deliveryKind } from './kind.js';
export { sendableFrom } from './timing.js';
export type { DeliveryDetail } from './standing.js';
export { letterOut, type DeliveryState } from './state.js';
