export * from '../../../libs/persistence/src/reads/kinds.js';
export { notice } from '../reads/list.js';
