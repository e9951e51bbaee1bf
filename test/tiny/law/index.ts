export { noticeKind } from './kind.js';
export type { NoticeFactType } from './facts.js';
export type { DetailOfShape1, NoticeDetail } from './standing.js';
