import type { Sentences } from '../../sentences/sentence.js';

/** Sentences for the refusals of findings, and for what is said before a command. */
export const codes: Sentences = {
  'finding.accepted_already': { zh: '本单位已经接受，不再提出异议。', en: 'The office has accepted it.' },
  'finding.approval_awaited': {
    zh: '人民政府还没有确认为督查结论。',
    en: 'The government has not made it a part of its conclusion.',
  },
  'finding.approved_already': { zh: '不需要确认，或者已经确认。', en: 'Nothing is to be approved here.' },
  'finding.change_unfit': {
    zh: '决定变更的，填写变更的内容；维持、撤销的，不填。',
    en: 'A ruling that changes it says what it changes; any other one changes nothing.',
  },
  'finding.date_before_event': { zh: '日期不能早于 {bound}。', en: 'The date cannot be before {bound}.' },
  'finding.date_in_future': { zh: '日期不能晚于今天（{bound}）。', en: 'The date cannot be after today ({bound}).' },
  'finding.decider_needless': {
    zh: '布置机关还有没有参与的负责人，由其复核，不能另行指定（《政府督查工作条例》第十七条）。',
    en: 'Somebody who answers for the commissioning body took no part, and rules: nobody else is named (Regulations on Government Inspection 17).',
  },
  'finding.decider_unfit': {
    zh: '不能指定此人（{because}）：须在组织督导的机关或者其上级任职，没有参与督导和结论，也不在被督导单位任职。',
    en: 'That one cannot be named ({because}): it is somebody of whoever commissioned the inspection, or of an office above, who took no part and has no post in the inspected office.',
  },
  'finding.disputed_once': { zh: '异议只能提出一次，已经提出过。', en: 'It is disputed once, and was.' },
  'finding.ended': { zh: '这个问题已经结束（{as}）。', en: 'The finding has ended ({as}).' },
  'finding.evidence_missing': {
    zh: '没有核查依据，不能销号。请先在附件中上传，再选择。',
    en: 'Nothing is struck off without evidence that was seen. Put it to the files first, then choose it.',
  },
  'finding.evidence_unknown': { zh: '附件中没有这份材料。', en: 'There is no such file here.' },
  'finding.extended_already': { zh: '整改期限只能延长一次，已经延长过。', en: 'It is extended once, and was.' },
  'finding.extended_too_long': { zh: '最多延长到 {most}。', en: 'It is extended until {most} at most.' },
  'finding.extender_needless': {
    zh: '组长仍在任，由组长延长；督导还在进行的，可以更换组长。',
    en: 'The leader is there and gives more time; as long as the inspection goes on another leader may be named.',
  },
  'finding.extender_unfit': {
    zh: '不能指定此人：须在组织督导的机关任职，并且不在被督导单位任职。',
    en: 'That one cannot be named: it has to have a post with whoever commissioned the inspection, and none where it was found.',
  },
  'finding.for_decider': {
    zh: '已经指定他人作出复核决定。',
    en: 'Somebody else was named to rule on it.',
  },
  'finding.for_leader': {
    zh: '由督导组组长，或者指定的人办理；代理人不能代为办理。',
    en: 'The leader of the group does so, or whoever was named instead, and no deputy.',
  },
  'finding.found_by_oneself': {
    zh: '参与发现这个问题的人员、督导组组长，不参与核查；参加过督导组、确认过督查结论的，不参与复核；参加过督导组的，不确认督查结论。请由其他人员办理。',
    en: 'Whoever found it, or has led the group, does not verify it; whoever was of the group, or has approved it, does not rule on it; whoever was of the group does not approve it. Somebody else has to.',
  },
  'finding.head_accepts': {
    zh: '提出异议的期限还没有过，提交整改报告即放弃异议：由本单位负责人提交，或者先由负责人接受。期限过后，经办人可以提交。',
    en: 'The office may still dispute it, and a report gives that right up: whoever answers for the office reports, or accepts it first. Once the days are over its officers may report.',
  },
  'finding.late_already': {
    zh: '整改期限已过，不能再延长。',
    en: 'Its day has passed: it cannot be extended any more.',
  },
  'finding.made_worse': {
    zh: '复核决定不使提出异议的单位更加不利：不能提高等级，也不能另外要求“回头看”（平台规定）。',
    en: 'Nobody is worse off for a dispute: it is made no graver, and no second visit is wanted that was not (ours).',
  },
  'finding.mended_already': { zh: '整改已经核查属实。', en: 'It was seen to be mended.' },
  'finding.no_object': {
    zh: '人民调解委员会不是政府督查的对象（《政府督查工作条例》第五条、第十五条）。',
    en: 'A mediation committee is no object of a government’s inspection (Regulations on Government Inspection 5, 15).',
  },
  'finding.no_report': { zh: '还没有整改报告。', en: 'The office has not reported that it is mended.' },
  'finding.no_second_visit': { zh: '现在不需要“回头看”。', en: 'No second visit is owed now.' },
  'finding.not_disputed': { zh: '没有等待决定的异议。', en: 'No dispute waits for a ruling.' },
  'finding.not_opened': { zh: '没有这个问题。', en: 'There is no such finding.' },
  'finding.not_received': { zh: '被督导单位还没有签收。', en: 'The inspected office has not received it yet.' },
  'finding.not_served': { zh: '还没有送达被督导单位。', en: 'It was not put to the inspected office yet.' },
  'finding.objection_over': { zh: '提出异议的期限已过。', en: 'The days to dispute it are over.' },
  'finding.own_office': { zh: '督导人员不能督导本单位。', en: 'Nobody inspects their own office.' },
  'finding.receipt_awaited': {
    zh: '签收期限（{until}）还没有过，不能留置送达。',
    en: 'Its office may still receive it, until {until}: it is left there after that.',
  },
  'finding.received_already': { zh: '被督导单位已经签收。', en: 'The office has received it.' },
  'finding.report_accepts': {
    zh: '提出异议的期限还没有过。提交整改报告，即表示接受这个问题，不再提出异议。',
    en: 'It can still be disputed. Reporting that it is mended accepts it, and gives that right up.',
  },
  'finding.reported_already': {
    zh: '整改报告已经提交，等待核查。',
    en: 'It was reported as mended, and somebody is to look.',
  },
  'finding.ruling_awaited': { zh: '异议还没有决定，请等待决定。', en: 'Its dispute is not ruled on yet.' },
  'finding.unfit': { zh: '问题的内容不完整（{because}）。', en: 'It is no finding as it stands ({because}).' },
  'finding.until_unfit': {
    zh: '整改期限不能早于 {least}。',
    en: 'It cannot be asked for before {least}.',
  },
  'finding.words_name_person': {
    zh: '文字里有像手机号码、身份证号码的数字：写单位的工作，不写群众的姓名和情况。',
    en: 'What is written has a number like one of a telephone or an identity card: it is about the work of the office, and names no person or household.',
  },
};
