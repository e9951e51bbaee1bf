import type { Sentences } from './sentence.js';

/**
 * What each fact says in plain words. `{name}` is a field of the fact's data, `{office}` and the like already turned into
 * names; the reader sees the raw fact beside it. A key with a third part is the variant that the fact's own values, or the
 * facts before it, ask for.
 */
export const factSentences: Sentences = {
  'petition.registered': {
    zh: '{registrar}登记了信访事项（{channel}），收到日期 {receivedOn}。',
    en: '{registrar} registered the matter ({channel}), received on {receivedOn}.',
  },
  'petition.registered.compared': {
    zh: '{registrar}登记了信访事项（{channel}），收到日期 {receivedOn}；与相近的信访件比对：同一事项 {same} 件，另一事项 {other} 件。',
    en: '{registrar} registered the matter ({channel}), received on {receivedOn}; compared with petitions that look alike: {same} the same matter, {other} another one.',
  },
  'petition.triaged': { zh: '分类为{class}，拟转{to}。', en: 'Triaged as {class}, proposed to {to}.' },
  'petition.triaged.without_office': {
    zh: '分类为{class}。',
    en: 'Triaged as {class}.',
  },
  'petition.referred': {
    zh: '第 {referral} 次转送：{by} → {to}。',
    en: 'Referral {referral}: {by} → {to} (transfer).',
  },
  'petition.referred.assign': {
    zh: '第 {referral} 次交办：{by} → {to}，{setOn}（含当日）前反馈结果。',
    en: 'Referral {referral}: {by} → {to} (assignment), result due by {setOn}.',
  },
  'petition.objected': {
    zh: '{office}提出异议，建议转{proposedTo}。',
    en: '{office} objected, proposing {proposedTo}.',
  },
  'petition.objected.without_office': {
    zh: '{office}提出异议。',
    en: '{office} objected.',
  },
  'petition.objectionUpheld': { zh: '异议成立，退回{returnedTo}。', en: 'Objection upheld; back with {returnedTo}.' },
  'petition.objectionRejected': { zh: '异议不成立，仍由{office}办理。', en: 'Objection rejected; {office} keeps it.' },
  'petition.notified': {
    zh: '{office}于 {servedOn} 书面告知信访人。',
    en: '{office} gave written notice on {servedOn}.',
  },
  'petition.accepted': {
    zh: '{office}受理，办理期限自 {limitFrom} 起算。',
    en: '{office} accepted; the limit counts from {limitFrom}.',
  },
  'petition.accepted.without_limit': {
    zh: '{office}受理。',
    en: '{office} accepted.',
  },
  'petition.extensionAsked': { zh: '申请延期 {days} 日。', en: 'Extension of {days} days asked.' },
  'petition.extensionApproved': {
    zh: '本机关负责人批准延期 {days} 日。',
    en: 'The head approved an extension of {days} days.',
  },
  'petition.extensionRefused': { zh: '不批准延期。', en: 'Extension refused.' },
  'petition.extensionNoticed': {
    zh: '于 {servedOn} 告知延期理由，期限延长 {days} 日。',
    en: 'Petitioner told on {servedOn}; the date moved by {days} days.',
  },
  'petition.decided': { zh: '{office}作出处理意见：{outcome}。', en: '{office} decided: {outcome}.' },
  'petition.delivered': { zh: '处理意见书于 {servedOn} 送达。', en: 'The opinion was delivered on {servedOn}.' },
  'petition.completionReported': { zh: '{office}报告办理结果。', en: '{office} reported the result.' },
  'petition.closed': { zh: '办结（{outcome}）。', en: 'Closed ({outcome}).' },
  'petition.withdrawn': { zh: '信访人于 {statedOn} 声明撤回。', en: 'Withdrawn by the petitioner on {statedOn}.' },
  'petition.materialAdded': {
    zh: '信访人补充了第 {number} 份材料。',
    en: 'The petitioner added material no. {number}.',
  },
  'petition.noticeConfirmed': {
    zh: '信访人在网上确认已读{document}。',
    en: 'The petitioner confirmed online having read the {document}.',
  },
  'petition.evaluated': {
    zh: '信访人作了满意度评价：信访局{bureau}，{office}{organ}。',
    en: 'The petitioner evaluated the handling: petition bureau {bureau}, {office} {organ}.',
  },
  'petition.warned': {
    zh: '提醒：“{rule}”临近到期（{office}）。',
    en: 'Warning: {rule} falls due ({office}).',
  },
  'petition.breached': {
    zh: '逾期：{office}未在 {dueOn}（含当日）前履行“{rule}”（{article}）。',
    en: 'Overdue: {office} let {rule} ({article}) pass on {dueOn}.',
  },
  'petition.breached.measured': {
    zh: '{office}未在 {dueOn}（含当日）前履行“{rule}”（{article}）：当时规则尚未施行，仅作度量，不算逾期。',
    en: '{office} let {rule} ({article}) pass on {dueOn}, before the rules were in force: measured only, not overdue.',
  },
  'petition.objectionLapsed': { zh: '逾期未提异议，视为接收。', en: 'No objection in time binds the office.' },
  'petition.windowPassed': {
    zh: '信访人“{rule}”的期限已过（{dueOn} 为最后一日）。',
    en: "The petitioner's window to {rule} has passed (last day {dueOn}).",
  },
  'petition.partNoted': {
    zh: '已对{name}发起督办。',
    en: 'Supervision of {name} was opened.',
  },
  'petition.partNoted.added': {
    zh: '对{name}的督办增加了情形：{clockRule}。',
    en: 'A trigger was added to the supervision of {name}: {clockRule}.',
  },
  'petition.partNoted.added_by_hand': {
    zh: '对{name}的督办增加了情形。',
    en: 'A trigger was added to the supervision of {name}.',
  },
  'petition.partEnded': { zh: '督办已结束。', en: 'A supervision ended.' },
  'supervision.opened': {
    zh: '对{office}发起督办：{trigger}，阶梯自 {dueOn} 起算。',
    en: 'Supervision of {office} opened: {trigger}; its ladder counts from {dueOn}.',
  },
  'supervision.triggerAdded': {
    zh: '增加督办情形：{trigger}（{dueOn}）。',
    en: 'Trigger added: {trigger} ({dueOn}).',
  },
  'supervision.reopened': {
    zh: '重新督办：{trigger}（{dueOn}）。',
    en: 'Reopened: {trigger} ({dueOn}).',
  },
  'supervision.reminded': { zh: '第 {rung} 级：提醒{office}。', en: 'Rung {rung}: {office} was reminded.' },
  'supervision.letterIssued': {
    zh: '第 {rung} 级（{measure}）：向{office}发督办函，{replyDueOn}（含当日）前书面反馈。',
    en: 'Rung {rung} ({measure}): letter to {office}, reply due {replyDueOn}.',
  },
  'supervision.stepLaid': {
    zh: '第 {rung} 级（{measure}）提请{addressee}负责人决定，{judgeDueOn}（含当日）前。',
    en: 'Rung {rung} ({measure}) was laid before the head of {addressee}, to decide by {judgeDueOn}.',
  },
  'supervision.stepLaid.without_date': {
    zh: '第 {rung} 级（{measure}）提请{addressee}负责人决定。',
    en: 'Rung {rung} ({measure}) was laid before the head of {addressee}.',
  },
  'supervision.addresseeMissing': {
    zh: '第 {rung} 级（{measure}）没有可提请的机构，请管理员处理。',
    en: 'Rung {rung} ({measure}) found no addressee; somebody must act.',
  },
  'supervision.stepIssued': {
    zh: '{by}采取了第 {rung} 级措施（{measure}）。',
    en: '{by} issued the step of rung {rung} ({measure}).',
  },
  'supervision.stepWaived': {
    zh: '{by}说明理由，未采取第 {rung} 级措施（{measure}）。',
    en: '{by} waived the step of rung {rung} ({measure}).',
  },
  'supervision.silenceTold': {
    zh: '{silent}对第 {rung} 级逾期未答，已告{toldTo}。',
    en: '{silent} was silent on rung {rung}; {toldTo} was told.',
  },
  'supervision.nothingDone': { zh: '到时未采取措施：{why}。', en: 'Nothing was done at this moment: {why}.' },
  'supervision.warned': {
    zh: '提醒：“{rule}”临近到期。',
    en: 'Warning: {rule} falls due.',
  },
  'supervision.replied': { zh: '书面反馈：{stance}。', en: 'Written reply: {stance}.' },
  'supervision.replyOverdue': {
    zh: '{office}未在 {dueOn}（含当日）前反馈。',
    en: '{office} did not reply by {dueOn}.',
  },
  'supervision.correctionReported': { zh: '报告已整改。', en: 'Correction reported.' },
  'supervision.verificationOverdue': { zh: '{office}逾期未核验。', en: '{office} let the verification pass.' },
  'supervision.correctionVerified': { zh: '核验通过，督办结束。', en: 'Correction verified; supervision ends.' },
  'supervision.correctionRejected': { zh: '核验不通过。', en: 'Correction rejected.' },
  'supervision.parentKnows': { zh: '已告知信访件：督办已发起。', en: 'The petition was told: opened.' },
  'supervision.parentKnows.ended': { zh: '已告知信访件：督办已结束。', en: 'The petition was told: ended.' },
  'supervision.parentKnows.added': {
    zh: '已告知信访件：督办情形有增加。',
    en: 'The petition was told: a trigger was added.',
  },
  'any.stepFailed': {
    zh: '步骤“{step}”失败（{code}），后果：{consequence}。',
    en: 'Step "{step}" failed ({code}); consequence: {consequence}.',
  },
  'any.stepDone': { zh: '步骤“{step}”已补办。', en: 'Step "{step}" was done after all.' },
  'any.stepRetried': { zh: '要求重试步骤“{step}”。', en: 'A retry of step "{step}" was asked for.' },
  'any.stepSettled': { zh: '步骤“{step}”已说明理由了结。', en: 'Step "{step}" was settled with a reason.' },
};
