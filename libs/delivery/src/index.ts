export { deliveryChannels, statedProofs, type DeliveryChannel, type DeliveryReport } from './channels.js';
export { deliveryCodes } from './codes.js';
export type { DeliveryCommands, ParentReport, Recipient } from './commands.js';
export type { DeliveryFactType } from './facts.js';
export { deliveryKind } from './kind.js';
export { deliveryNeeds } from './rules.js';
export { sendableFrom } from './timing.js';
export type { DeliveryDetail, DeliveryPhase } from './standing.js';
export { letterOut, type DeliveryState } from './state.js';
