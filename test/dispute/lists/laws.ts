export * from '../../../libs/docket/src/kinds.js';
export { caucusKind as caucus, disputeKind as dispute } from '../law/index.js';
