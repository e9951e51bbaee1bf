export { callBackForm, callBackValue, calledBack } from './call-back.js';
export { drawForm, drawOrder, drawValue } from './order.js';
export { drawRecord, findingsIn, readDrawLinks, readDrawRecord, verifyDraw } from './record.js';
export type { DrawFinding, DrawLink, DrawRecord, VerifiedDraw } from './record.js';
