export * from '../../../libs/docket/src/kinds.js';
export { noticeKind as notice } from '../law/index.js';
