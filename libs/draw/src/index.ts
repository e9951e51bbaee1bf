export { drawForm, drawOrder, drawValue } from './order.js';
export { drawRecord, readDrawRecord, verifyDraw, type DrawRecord, type VerifiedDraw } from './record.js';
