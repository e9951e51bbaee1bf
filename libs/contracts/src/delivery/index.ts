/** The contract of a delivery for its own folders: `#contracts/delivery`. Whoever serves all kinds reads `#libs/contracts`. */
export { deliveryChannel } from './commands.js';
export { deliveryCounts, deliveryDetail } from './detail.js';
export { deliveryList } from './list.js';
