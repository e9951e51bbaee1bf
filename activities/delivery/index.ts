export { DeliveryActivities } from './delivery.activities.js';
export { noChannels } from './no-channels.js';
export type { Order, Sender, Sent } from './ports.js';
