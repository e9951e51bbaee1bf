import type { INestApplication } from '@nestjs/common';
import { declaredRoutes } from '../../apps/api/src/http/declared-routes.js';
import { openApiOf } from '../../apps/api/src/openapi.js';

/** One route of the application. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly permit: string;
}

/** Every route of the document, with what its handler demands. */
export function routesOf(app: INestApplication): Route[] {
  const demands = new Map(
    declaredRoutes(app).map((one) => [
      `${one.controller.replace('Controller', '').toLowerCase()}.${one.method}`,
      String(one.permit),
    ]),
  );
  return Object.entries(openApiOf(app).paths).flatMap(([path, operations]) =>
    Object.entries(operations as Record<string, { operationId?: string }>).map(([method, { operationId = '' }]) => ({
      method: method.toUpperCase() as Route['method'],
      path,
      permit: demands.get(operationId) ?? 'nothing',
    })),
  );
}

const opinion = { outcome: 'explain', claim: '一', facts: '二', reasons: '三', opinion: '四', legalBasis: '五' };

/** Bodies that fit, so that a refusal is about the case and nothing else: by the path of their route, or by its last word. */
export const fitting: Readonly<Record<string, object>> = {
  triage: { class: 'appeal' },
  refer: { to: 'dept-transport', manner: 'transfer' },
  object: { reasons: '不属本单位职责范围' },
  upholdObjection: { reasons: '属实' },
  rejectObjection: { reasons: '不属实' },
  'cases/{id}/deliveries': { seenVersion: undefined, seq: 1 },
  issueNotice: {},
  correctNotice: { of: 1, text: '更正' },
  withdrawNotice: { of: 1, reason: '写错' },
  notify: { servedOn: '2026-01-05', manner: 'post', proof: '回执' },
  accept: {},
  askExtension: { days: 10, reason: '复杂' },
  approveExtension: {},
  refuseExtension: { reason: '不复杂' },
  noticeExtension: { servedOn: '2026-01-05', manner: 'post', proof: '回执' },
  decide: opinion,
  submitOpinion: opinion,
  approveOpinion: { submission: 1 },
  returnOpinion: { submission: 1, reason: '请改' },
  takeBackOpinion: {},
  approveNotice: { submission: 1 },
  returnNotice: { submission: 1, reason: '请改' },
  takeBackNotice: {},
  recordDelivery: { servedOn: '2026-01-05', manner: 'post', evidence: '回执' },
  correctClass: { class: 'appeal', reason: '是申诉求决' },
  nameAccused: { person: '赵某某' },
  clearAccusedPerson: { party: 'a-00000001', reason: '登记有误' },
  clearAccused: { office: 'dept-transport', reason: '登记有误' },
  declareOutOfRemit: { to: 'dept-transport', notice: '请向该局提出', servedOn: '2026-01-05', manner: 'in_person' },
  transferOut: {},
  routeOut: { route: 'court-civil', notice: '请起诉', servedOn: '2026-01-05', manner: 'in_person' },
  takeAsDuty: {},
  performOrAnswer: { outcome: 'answered', answer: '已查处' },
  answerSuggestion: { outcome: 'adopted', answer: '采纳' },
  giveFeedback: { feedback: '已核查' },
  reportCompletion: { report: '已按要求落实' },
  close: {},
  confirmRecord: {},
  rejectRecord: { finding: 'other_day', reasons: '不实' },
  withdraw: { statement: '撤回', statedOn: '2026-01-05', provedBy: 'signature', reference: '一号卷' },
  confirmWithdrawal: {},
  refuseWithdrawal: { reason: '不是本人' },
  changeSetDate: { dueOn: '2026-01-05', reason: '勘验未完' },
  recordExecution: { executedOn: '2026-01-05', proof: '照片' },
  urge: { office: 'dept-transport', text: '请抓紧' },
  answerUrging: { text: '正在办理' },
  comment: { text: '请依法办理' },
  seeMaterial: {},
  urgeExecution: { text: '请执行' },
  findRefusal: { finding: '拒绝' },
  requestReview: { requestedOn: '2026-01-05' },
  waiveReview: { statement: '同意', statedOn: '2026-01-05', provedBy: 'signature', reference: '一号卷' },
  addTrigger: { trigger: 'DB-1', dueOn: '2026-01-05', finding: '逾期' },
  reply: { stance: 'adopted', text: '采纳' },
  issueStep: { measure: 'improve', text: '建议' },
  waiveStep: { reason: '不必' },
  tellOutside: { text: '已发函告知' },
  reportCorrection: { text: '已改' },
  verifyCorrection: { finding: '属实' },
  'from-scan': { seenVersion: undefined, scan: '0'.repeat(32) },
  withdrawAttachment: { attachment: 'a0000000-0000-4000-8000-000000000001', reason: '放错了' },
  // What is only looked at names no version.
  'cases/{id}/phone-links': { seenVersion: undefined, purpose: 'photo' },
  'cases/{id}/drafts/{command}': { seen: 0, values: {} },
  'petitions/{id}/parties/{party}/reveal': { seenVersion: undefined, purpose: 'contact', words: '约时间' },
  'cases/{id}/receipt-form': { seenVersion: undefined, purpose: 'serve', words: '当面送达' },
  'cases/{id}/documents/{seq}': { seenVersion: undefined, purpose: 'contact', words: '约时间' },
  'cases/{id}/bound': { seenVersion: undefined, items: [{ document: 1 }] },
  'cases/{id}/bound/named': { seenVersion: undefined, items: [{ document: 1 }], purpose: 'handle', words: '移送' },
  'cases/{id}/documents/preview': {
    seenVersion: undefined,
    type: 'opinionSubmitted',
    command: 'submitOpinion',
    values: {},
  },
  'deliveries/{id}/withdraw': { reason: '写错' },
  prove: { proof: 'signature_paper', servedOn: '2026-01-05', evidence: '回证' },
  recordPosting: { postedOn: '2026-01-05', tracking: '单号' },
  recordReturn: { reason: '查无此人' },
  recordPublication: { publishedOn: '2026-01-05', place: '公告栏' },
  replan: { plan: ['hand'], reason: '改为当面' },
  'deliveries/{id}/preview': { seenVersion: undefined, command: 'retry' },
  'petitions/{id}/preview': { seenVersion: undefined, command: 'accept' },
  'supervisions/{id}/preview': { seenVersion: undefined, command: 'reply' },
  rejectCorrection: { reasons: '未改' },
};
