export {
  callBackFindings,
  isCallBackRecord,
  readCallBackRecord,
  verifyCallBack,
  type CallBackRecord,
} from './call-back-record.js';
export { callBackForm, callBackValue, calledBack } from './call-back.js';
export { drawOrder, drawValue } from './order.js';
export { findingsIn, holdDraw } from './findings.js';
export type { DrawAnswer, DrawFinding, HeldDraw } from './findings.js';
export { drawRecord, readDrawLinks, readDrawRecord, verifyDraw } from './record.js';
export type { DrawLink, DrawRecord, VerifiedDraw } from './record.js';
export { isSampleRecord, readSampleRecord, sampleFindings, verifySample, type SampleRecord } from './sample-record.js';
export {
  historyFindings,
  historyForm,
  isHistoryRecord,
  readHistoryRecord,
  type HistoryRecord,
} from './history-record.js';
export { drawSample, sampleForm } from './sample.js';
export type { SampledCase, SamplePlan, SampleUnit } from './sample.js';
