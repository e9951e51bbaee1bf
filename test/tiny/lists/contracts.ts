export * from '../../../libs/contracts/src/kinds.js';
export { notice } from '../contract/head.js';
