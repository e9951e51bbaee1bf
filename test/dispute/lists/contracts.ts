export * from '../../../libs/contracts/src/kinds.js';
export { caucus, dispute } from '../contract/heads.js';
