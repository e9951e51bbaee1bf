import type { Sentences } from '../../sentences/sentence.js';

/** Sentences for the refusals of tours. */
export const codes: Sentences = {
  'inspection.account_twice': { zh: '此人已经是督导组成员。', en: 'That one is of the group already.' },
  'inspection.already_settled': {
    zh: '该走访发现的问题已经全部发出，不能再发。',
    en: 'All that was found in that visit is issued: no more is.',
  },
  'inspection.answer_unsaid': {
    zh: '只能从成员已有的回答中确定。',
    en: 'What stands is one of the answers that the group has given.',
  },
  'inspection.answer_unshown': {
    zh: '“否”须附文件或者案件作为证据。',
    en: 'A no at this question is shown by a file or a case.',
  },
  'inspection.article_unknown': {
    zh: '没有“{article}”这一条。条款的写法：22(1)(3)、23(2)。',
    en: 'There is no article {article}. Articles are written 22(1)(3), 23(2).',
  },
  'inspection.basis_unfit': {
    zh: '本机构不能以此为依据（{basis}）布置督导：政府督查由县级以上人民政府派出（《政府督查工作条例》第二条、第八条）。',
    en: 'This office commissions no tour on that basis ({basis}): a government inspection is sent out by a government from the county up (Regulations on Government Inspection 2, 8).',
  },
  'inspection.case_not_sampled': { zh: '这件案件不是抽中的。', en: 'That case was not drawn.' },
  'inspection.case_of_others': {
    zh: '“{office}”没有办理过案件 {numbers}，也没有在其中应办的事项，不能用来证明它的问题。',
    en: '{office} neither handled nor owed anything in {numbers}: that shows nothing of it.',
  },
  'inspection.conflict': {
    zh: '督导组成员（{account}）在“{office}”或者其下属任职，或者两年内曾经任职，不能参加对它的督导。',
    en: 'Somebody of the group ({account}) belongs to {office} or to what it leads, or did within two years, and does not inspect it.',
  },
  'inspection.counted': {
    zh: '督导计划已经完成，不能再改。',
    en: 'All that was planned is done: nothing of it is changed.',
  },
  'inspection.date_before_event': { zh: '日期早于 {bound}。', en: 'The date lies before {bound}.' },
  'inspection.date_in_future': { zh: '日期晚于今天（{bound}）。', en: 'The date lies after today ({bound}).' },
  'inspection.day_off': {
    zh: '{on} 不是工作日，单位可能没有人；要看值班情况的，可以照常安排。',
    en: '{on} is no working day: nobody may be there. It is taken, where somebody means to look at who is on duty.',
  },
  'inspection.declared': {
    zh: '已经声明过没有利益冲突。',
    en: 'It was declared before that nothing stands in the way.',
  },
  'inspection.ended': { zh: '本次督导已经结束（{as}）。', en: 'The tour has ended ({as}).' },
  'inspection.decider_needless': {
    zh: '布置机关另有未参加督导、也未提交报告的负责人，由其审定，不需指定。',
    en: 'Somebody who answers for the office took no part and has not handed it in, and weighs the report: nobody is named.',
  },
  'inspection.decider_unfit': {
    zh: '不能指定此人（{because}）：须在布置机关或者其上级任职，没有参加督导、没有提交报告，也不在被走访的单位任职。',
    en: 'That one cannot be named ({because}): it is somebody of whoever commissioned the tour, or of an office above, who was not of the group, has not handed the report in and has no post in an office that was visited.',
  },
  'inspection.evidence_missing': {
    zh: '请写明依据的条款；严重问题还须附文件或者案件作为证据。',
    en: 'Name the article that it rests on; of what is grave also a file or a case that shows it.',
  },
  'inspection.for_decider': { zh: '已经指定他人审定报告。', en: 'Somebody else was named to weigh the report.' },
  'inspection.history_taken': {
    zh: '这件案件的经过已经固定（第 {taken} 份），此后没有变化。',
    en: 'Its history was taken ({taken}), and nothing has happened in it since.',
  },
  'inspection.history_unknown': { zh: '没有第 {taken} 份固定的经过。', en: 'There is no taken history {taken}.' },
  'inspection.inspector_unknown': {
    zh: '督导组没有这名成员，或者已经退出。要补人，请用“增加成员”。',
    en: 'There is no such inspector in the group, or they have gone: to have somebody in their place, add an inspector.',
  },
  'inspection.issued_already': {
    zh: '该单位的这一项已经发出问题（本次督导第 {n} 个），不重复发出。',
    en: 'At that question a finding is issued to that office already (finding {n} of this tour).',
  },
  'inspection.item_unknown': {
    zh: '该走访的检查表没有这一项，或者这一项的结果不是“否”。',
    en: 'The checklist of that visit has no such question, or what stands there is no no.',
  },
  'inspection.last_visit': {
    zh: '这是最后一个要走访的单位：先增加走访单位，或者取消督导。',
    en: 'It is the last office to be visited: add another one first, or call the tour off.',
  },
  'inspection.leader_missing': { zh: '请先确定组长。', en: 'Name who leads first.' },
  'inspection.no_group': {
    zh: '本期没有督导组“{debtor}”。',
    en: 'There is no group {debtor} in this period.',
  },
  'inspection.no_object': {
    zh: '“{office}”不是督导的对象（依据：{basis}；《政府督查工作条例》第五条；人民调解委员会只看统计）。',
    en: '{office} is no object of such a tour (basis: {basis}; Regulations on Government Inspection 5; of mediation committees only counts are seen).',
  },
  'inspection.nothing_answered': {
    zh: '对该单位的走访还没有任何检查结果，也没有写明案件：先回答检查项，或者选择抽中的案件。',
    en: 'Nothing is answered of the visit to that office, and no case is named: answer its questions first, or name a case.',
  },
  'inspection.no_visit': { zh: '请至少列一个走访的单位。', en: 'List one office at least that is visited.' },
  'inspection.nothing_differs': {
    zh: '成员对这个问题的回答没有不一致，不用确定。',
    en: 'The group does not differ on this question: nothing is to be settled.',
  },
  'inspection.not_commissioned': {
    zh: '本机构没有布置本期的督导。',
    en: 'This office has not commissioned the tours of this period.',
  },
  'inspection.not_counted': {
    zh: '督导计划还没有完成：每个走访须完成并发出发现的问题，或者说明理由取消。',
    en: 'Not all that was planned is done: each visit is made and what it found issued, or dropped with a reason.',
  },
  'inspection.not_declared': {
    zh: '督导组成员须先声明没有利益冲突。',
    en: 'Whoever is of the group declares first that nothing stands in the way.',
  },
  'inspection.not_inspector': {
    zh: '只有督导组成员本人可以办理，代理人不能代为办理。',
    en: 'Only who is of the group acts here, and no deputy.',
  },
  'inspection.not_leader': { zh: '只有组长可以办理。', en: 'The leader alone does that.' },
  'inspection.not_opened': { zh: '没有这次督导。', en: 'There is no such tour.' },
  'inspection.not_published': { zh: '督导方案还没有发布。', en: 'The plan is not published yet.' },
  'inspection.not_submitted': { zh: '报告还没有提交。', en: 'No report was handed in.' },
  'inspection.office_above': {
    zh: '“{office}”不在布置机关之下，不能督导（《政府督查工作条例》第五条、第十五条）。',
    en: '{office} does not stand below whoever commissions the tour (Regulations on Government Inspection 5, 15).',
  },
  'inspection.office_not_planned': {
    zh: '“{office}”不在督导方案之内，或者不是该走访的单位（《政府督查工作条例》第十五条）。',
    en: '{office} is not in the plan, or not what was visited there (Regulations on Government Inspection 15).',
  },
  'inspection.office_twice': { zh: '“{office}”列了两次。', en: '{office} is listed twice.' },
  'inspection.office_unknown': {
    zh: '没有“{office}”这个机构，或者它已经撤销。',
    en: 'There is no office {office}, or it is there no more.',
  },
  'inspection.opened': {
    zh: '同一督导组刚刚有人拟定了方案，请刷新后再拟定。',
    en: 'Somebody has just planned a tour of that group: look again, and plan the next.',
  },
  'inspection.own_office': {
    zh: '“{office}”布置或者承担本次督导，或者是您任职（代理）的单位，不能由此安排对它的督导。',
    en: '{office} commissions this tour or makes it, or whoever plans it has a post there: it does not inspect itself.',
  },
  'inspection.own_report': {
    zh: '是或者曾经是本次督导成员的，不审定、不退回督导报告：请由布置机关的其他负责人办理；没有其他负责人的，“指定审定人”：由本机关或者上级机关没有参加的人员办理。',
    en: 'Whoever is, or was, of the group neither adopts its report nor returns it: another head of whoever commissioned it does. Where there is none, name who weighs it: somebody of that office, or of one above it, who took no part.',
  },
  'inspection.own_tour': {
    zh: '布置督导的本人不参加督导：报告由布置机关审定，应当由没有参加的人审定。',
    en: 'Whoever commissions the tour in person does not go: its report is adopted by somebody who took no part.',
  },
  'inspection.own_visited': {
    zh: '您在被走访的“{office}”任职（或者代理），不审定、不退回本次督导的报告：请由布置机关的其他负责人办理；没有其他负责人的，“指定审定人”。',
    en: 'You have a post at {office}, which was visited, or stand in for somebody there: another head of whoever commissioned the tour adopts its report or returns it. Where there is none, name who weighs it.',
  },
  'inspection.posts_missing': {
    zh: '此人（{account}）不在“{office}”任职。',
    en: 'That one ({account}) has no post at {office}.',
  },
  'inspection.published': { zh: '督导方案已经发布。', en: 'The plan is published already.' },
  'inspection.question_unknown': {
    zh: '检查表没有这个问题，或者按上面的回答不用问。',
    en: 'The checklist has no such question, or it is not asked by what was answered above.',
  },
  'inspection.record_closed': {
    zh: '走访记录已经完成，要修改请先重新打开。',
    en: 'The record is closed: open it again to change it.',
  },
  'inspection.record_differs': {
    zh: '走访记录与成员的回答不一致（{item}）：请重新打开记录，再完成一次。',
    en: 'The record says otherwise than the group ({item}): open it again, and close it anew.',
  },
  'inspection.record_unsigned': {
    zh: '还有走访记录等待签署：双方签署，或者记录单位拒签以后，再提交报告、结束督导。',
    en: 'The record of a visit waits for a signature: once both sides have signed, or the office has not, the report is handed in, or the tour ended.',
  },
  'inspection.sample_case_unreadable': {
    zh: '抽样框有误，请重试。',
    en: 'The list of candidates is unreadable: please try again.',
  },
  'inspection.sample_days_ahead': { zh: '截止日期不能晚于今天。', en: 'The last day does not lie ahead.' },
  'inspection.sample_days_wrong': { zh: '起始日期晚于截止日期。', en: 'The first day lies after the last.' },
  'inspection.sample_empty': {
    zh: '这些单位在这段时间没有可以抽取的案件：检举控告、督导组成员办理过的和试录的不抽，演练只抽本演练的。',
    en: 'These offices have no case in these days that may be drawn: no accusation is, nor what one of the group acted in or is tried out, and a drill draws of its own cases alone.',
  },
  'inspection.sample_of_others': { zh: '抽取结果与锁定的案件不符。', en: 'It is no sample of what was frozen.' },
  'inspection.sample_office_other': { zh: '“{office}”不在走访安排之内。', en: '{office} is not visited by this tour.' },
  'inspection.sample_quota_wrong': {
    zh: '每个分层写一次，件数为整数，合计至少一件。',
    en: 'Each stratum stands once with a whole number, and one case at least is drawn.',
  },
  'inspection.sample_reasons_missing': { zh: '再次抽取须写明理由。', en: 'To draw again takes a reason.' },
  'inspection.sample_salt_missing': { zh: '抽样没有加入随机数。', en: 'The sample has no random bits.' },
  'inspection.sample_too_large': { zh: '一次最多抽取 {most} 件。', en: 'At most {most} cases are drawn at once.' },
  'inspection.sample_too_many': {
    zh: '可以抽取的超过 {most} 件：请缩短时间，或者减少走访的单位。',
    en: 'More than {most} cases may be drawn: take fewer days or offices.',
  },
  'inspection.sample_under_way': { zh: '上一次抽取还没有完成。', en: 'The sample before is not drawn yet.' },
  'inspection.sample_unknown': { zh: '没有第 {sample} 次抽取。', en: 'There is no draw {sample}.' },
  'inspection.submitted': { zh: '报告已经提交。', en: 'The report was handed in.' },
  'inspection.too_few': { zh: '督导组至少 {least} 人。', en: 'The group has {least} people at least.' },
  'inspection.unissued_unexplained': {
    zh: '还有结果为“否”的检查项没有发出问题（{items}）：发出问题，或者写明不发出的理由。',
    en: 'Questions stand at no, and no finding was issued of them ({items}): issue it, or say why not.',
  },
  'inspection.until_past': { zh: '整改期限须在今天以后。', en: 'It is mended by a day after today.' },
  'inspection.visit_ahead': {
    zh: '对“{office}”的走访还没有通知，也没有开始：现在发出问题，会让它知道走访。',
    en: '{office} was neither told of its visit nor visited: a finding would tell it.',
  },
  'inspection.visit_begun': {
    zh: '该走访已经开始，不能改期或者取消。',
    en: 'That visit has begun: it is neither moved nor dropped.',
  },
  'inspection.visit_day_unfit': {
    zh: '走访日期须在本期之内（{from} 至 {until}），并且不早于今天。',
    en: 'The day of a visit lies in the period ({from} to {until}), and not before today.',
  },
  'inspection.visit_dropped': { zh: '该走访已经取消。', en: 'That visit was dropped.' },
  'inspection.visit_not_begun': { zh: '该走访还没有开始。', en: 'That visit has not begun.' },
  'inspection.visit_not_made': {
    zh: '该走访的记录还没有完成。',
    en: 'The record of that visit is not closed.',
  },
  'inspection.visit_told': {
    zh: '被走访单位已接到原定日期的通知，不能改到今天；最早可以改到 {least}。',
    en: 'The office was told another day: it can be moved to {least} at the earliest, and not to today.',
  },
  'inspection.visit_told_last': {
    zh: '被走访单位已接到原定日期的通知，不能改到今天，而今天是本期最后一天：明天起可以改期，最早改到 {least}，本期走访即为逾期。',
    en: 'The office was told another day, and today is the last one of the period: from tomorrow on it can be moved, to {least} at the earliest, and the tour is late then.',
  },
  'inspection.visit_unknown': { zh: '督导方案没有这个走访。', en: 'There is no such visit in the plan.' },
  'inspection.words_name_case': {
    zh: '公开摘要不写案件编号：摘要向社会公开，也送达各被走访单位。',
    en: 'The summary for the public has no number of a case: anybody reads it, and so does each office that was visited.',
  },
  'inspection.words_name_office': {
    zh: '公开摘要不写被走访单位的名称和简称（“{office}”）：摘要向社会公开，也送达其他被走访单位。',
    en: 'The summary for the public names no office that was visited ({office}), in a short form either: anybody reads it, and so do the other offices that were visited.',
  },
  'inspection.words_name_person': {
    zh: '文字里有像手机号码、身份证号码的数字：写单位的工作，不写群众的姓名和情况。',
    en: 'What is written has a number like one of a telephone or an identity card: it is about the work of the office, and names no person or household.',
  },
};
