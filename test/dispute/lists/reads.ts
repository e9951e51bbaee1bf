export * from '../../../libs/persistence/src/reads/kinds.js';
export { caucus, dispute } from '../reads/lists.js';
