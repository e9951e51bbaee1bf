export * from '../../../apps/web/src/kinds.js';
export { notice } from '../pages/pages.js';
