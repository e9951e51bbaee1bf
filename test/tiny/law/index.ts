export { noticeKind } from './kind.js';
export type { NoticeFactType } from './facts.js';
export type { NoticeDetail } from './standing.js';
