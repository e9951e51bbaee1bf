import type { Sentences } from '../../sentences/sentence.js';

/** Sentences for the refusals of joint mediations. */
export const codes: Sentences = {
  'joint.answer_followed': {
    zh: '递补的专家已经答复，或者已经指定，不能再改为接受。',
    en: 'Whoever followed has answered, or others were named: it is no yes any more.',
  },
  'joint.answer_missing': {
    zh: '这位专家没有可以更正的答复。',
    en: 'Nothing is recorded of that expert that could be corrected.',
  },
  'joint.answer_same': { zh: '记录的就是这个答复。', en: 'So it is recorded.' },
  'joint.answers_missing': {
    zh: '还有成员单位没有对牵头单位答复。',
    en: 'Not all members have answered about the lead.',
  },
  'joint.share_open': { zh: '还有分担件没有结束。', en: 'A share is open.' },
  'joint.too_many_members': {
    zh: '同时参加的单位最多 {most} 个。',
    en: 'At most {most} offices take part at the same time.',
  },
  'joint.barred_already': { zh: '{office}已经列为当事一方。', en: '{office} is barred as a party already.' },
  'joint.barred_office': {
    zh: '{office} 是纠纷的当事一方，不得牵头、参加或者提供专家。',
    en: '{office} is a party to the dispute: it neither leads nor joins.',
  },
  'joint.candidate_excluded': {
    zh: '其中一位专家已列入不参加抽取的名单。',
    en: 'One of the experts is among those who are not drawn from.',
  },
  'joint.consent_missing': {
    zh: '各方当事人还没有都同意邀请{office}（《人民调解法》第二十条第一款，《个人信息保护法》第二十三条）；请调解委员会先征求同意。',
    en: 'Not every party has agreed that {office} is invited (People’s Mediation Law, art. 20(1); Personal Information Protection Law, art. 23): the committee asks them first.',
  },
  'joint.count_missing': { zh: '人数须不少于 1。', en: 'Somebody is wanted: one at least.' },
  'joint.date_before_event': {
    zh: '{on} 早于开始之日（{bound}）。',
    en: '{on} lies before its beginning, {bound}.',
  },
  'joint.date_in_future': { zh: '{on} 在今天（{bound}）之后。', en: '{on} lies after today, {bound}.' },
  'joint.draw_full': {
    zh: '该专业抽取的专家已经够了，不再抽取；有人回避或者退出的，由顺序中的下一位递补。',
    en: 'As many experts as were wanted have taken it, and nobody is drawn again; who is recused or drops out is followed by the next.',
  },
  'joint.draw_missing': {
    zh: '该专业还没有抽取，不能指定；库中人数不足的也先抽取。',
    en: 'Nobody was drawn in that speciality: whoever is named comes after a draw, of a small pool too.',
  },
  'joint.draw_under_way': {
    zh: '该专业的抽取还没有结束。',
    en: 'A draw in that speciality is under way.',
  },
  'joint.draw_unknown': { zh: '没有第 {draw} 次抽取。', en: 'There is no draw {draw}.' },
  'joint.ended': { zh: '联合调解已经结束（{as}）。', en: 'The joint mediation has come to its end ({as}).' },
  'joint.exclusion_unfounded': {
    zh: '其中一位专家不是当事一方或者成员单位的人员，不能以此排除。',
    en: 'One of the experts is of no party and of no member, and is not excluded for that.',
  },
  'joint.expert_already': { zh: '这位专家已经在名单上。', en: 'That expert is there already.' },
  'joint.expert_booked': {
    zh: '有 {experts} 位专家在 {from} 至 {until} 已有另一次会议。',
    en: 'From {from} to {until} other meetings have the experts: {experts}.',
  },
  'joint.expert_not_called': {
    zh: '这位专家没有被征询，或者已经答复：待答复的记录答复，已接受的、由中心指定的才能回避或者退出。',
    en: 'That expert was not asked, or has answered: whoever is waited for has the answer recorded, and whoever took it or was named can be released.',
  },
  'joint.expert_of_member': {
    zh: '{office} 是牵头单位或者成员单位，其人员不参加抽取。',
    en: '{office} leads or is a member: nobody of it is drawn from.',
  },
  'joint.expert_unreadable': { zh: '{expert} 不是名册编号。', en: '{expert} is no id of the register.' },
  'joint.lead_not_settled': { zh: '牵头单位还没有确定。', en: 'No lead stands yet.' },
  'joint.lead_not_taken': {
    zh: '{office} 只能商请，没有明确同意牵头，不能决定由其牵头。',
    en: '{office} can only be requested, and has not taken the lead by its word.',
  },
  'joint.lead_not_to_be_named': {
    zh: '现在不需要提出牵头单位。',
    en: 'No lead is to be named now.',
  },
  'joint.lead_not_to_be_ruled': {
    zh: '现在没有需要决定的牵头争议。',
    en: 'There is no dispute about the lead to be ruled on.',
  },
  'joint.lead_outside': {
    zh: '{office} 不是国家机关，不能牵头。',
    en: '{office} is no organ of the state: it does not lead.',
  },
  'joint.lead_settled': {
    zh: '牵头单位已经确定，由牵头单位形成结果。',
    en: 'A lead stands: it brings it to its end.',
  },
  'joint.lead_stays': {
    zh: '{office} 是牵头单位；须由中心先另行提出牵头单位。',
    en: '{office} leads: the centre names another lead first.',
  },
  'joint.meeting_in_past': { zh: '{on} 已经过去。', en: '{on} is over.' },
  'joint.meeting_not_called': { zh: '没有定好的成员会议。', en: 'No meeting lies ahead.' },
  'joint.meeting_same': { zh: '记录的就是这样。', en: 'So it is recorded.' },
  'joint.meeting_unknown': { zh: '没有这次会议。', en: 'There is no such meeting.' },
  'joint.meeting_without_length': { zh: '结束时间须在开始时间之后。', en: 'It ends after it begins.' },
  'joint.member_already': { zh: '{office} 已经是成员单位。', en: '{office} is a member.' },
  'joint.member_missing': {
    zh: '牵头单位 {office} 须是成员单位。',
    en: '{office} has to be a member to lead.',
  },
  'joint.member_opposes': {
    zh: '{office}最后的书面意见是不同意，不能记为“达成一致”；请再协商，或者如实选“统一答复”“未能解决”。',
    en: 'The last position of {office} is that it opposes: that is no agreement. Talk again, or say honestly what came of it.',
  },
  'joint.member_necessary': {
    zh: '必要成员只由中心决定：{office} 由中心增加、退出或者替换，或者不作为必要成员。',
    en: 'The centre alone decides who is necessary, {office} too, and lets a necessary one go or replaces it.',
  },
  'joint.member_unknown': {
    zh: '{office} 不是成员单位或者可以参加的单位。',
    en: '{office} is no member, or no office that can be one.',
  },
  'joint.no_candidate': {
    zh: '专家库有 {found} 人，却没有一人参加抽取：只有都属于当事一方、成员单位或者已经回避的，才可以这样。',
    en: 'The pool has {found}, and none of them is a candidate: that is so only where all are of a party or a member, or recused before.',
  },
  'joint.no_centre': {
    zh: '{centre} 不是矛盾纠纷调处中心。',
    en: '{centre} is no centre for disputes.',
  },
  'joint.no_conference': {
    zh: '{centre} 之上没有可以决定由谁牵头的机构。',
    en: 'Nobody above {centre} is left who could rule.',
  },
  'joint.no_quorum': {
    zh: '成员单位还没有开会，或者最近一次会议不足法定人数。',
    en: 'The members have not met, or too few were there the last time.',
  },
  'joint.opened_already': {
    zh: '已经有人请求了联合调解，请打开那一件。',
    en: 'Somebody has asked for a joint mediation meanwhile: open that one.',
  },
  'joint.nothing_changed': {
    zh: '必要成员单位的书面意见情况没有变化。',
    en: 'Nothing has changed in what members have said.',
  },
  'joint.not_opened': { zh: '没有这件联合调解。', en: 'There is no such joint mediation.' },
  'joint.order_of_others': {
    zh: '抽取顺序与候选人不符。',
    en: 'That is no order of the candidates.',
  },
  'joint.pool_below_least': {
    zh: '专家库只有 {found} 人，少于 {least} 人。',
    en: 'The pool has {found} experts, fewer than {least}.',
  },
  'joint.pool_changed': {
    zh: '名册中该专业现有 {found} 人，所列 {listed} 人与之不符；请重新打开表单，列出全部专家。',
    en: 'The register has {found} for it now, and {listed} are listed: open the form again, and list them all.',
  },
  'joint.pool_narrowed': {
    zh: '以无法参加为由排除以后只剩 {left} 人，至少须剩 {least} 人；无法参加的可以留在名单里，由其自己答复不接受。',
    en: 'With those who are put out as not available {left} are left, and there have to be {least}: leave them in, and they decline by themselves.',
  },
  'joint.pool_large_enough': {
    zh: '该专业的抽取没有结束，或者只缺 {missing} 人，不能这样指定。',
    en: 'The draw in that speciality goes on, or fewer are missing: {missing}.',
  },
  'joint.position_missing': {
    zh: '必要成员 {office} 还没有提出书面意见。',
    en: 'The position of {office} is missing, without whom nothing is concluded.',
  },
  'joint.reasons_missing': { zh: '须说明理由。', en: 'Reasons are missing.' },
  'joint.role_unfit': {
    zh: '{office} 的机构类型与角色“{role}”不符。',
    en: '{office} is no office of the kind that takes part as {role}.',
  },
  'joint.salt_missing': {
    zh: '锁定候选人时缺少平台加入的随机数。',
    en: 'The random bits that the platform adds to a draw are missing.',
  },
  'joint.speciality_unknown': {
    zh: '名册没有 {speciality} 这一专业领域。',
    en: 'The register has no speciality {speciality}.',
  },
  'joint.team_unfillable': {
    zh: '本地没有足够的单位能以“{role}”的身份参加：写明理由可以不设，也可以更改联调模式。',
    en: 'There are not enough offices here that could take part as {role}: go on without, and say why, or change the template.',
  },
  'joint.template_same': { zh: '已经是这种联调模式。', en: 'It is that template already.' },
  'joint.team_unfit': {
    zh: '与联调模式不符：{role}有 {found} 个，至少 {least} 个；各方当事人还没有同意邀请的，由委员会先征求同意，或者更改联调模式。',
    en: 'The team is not of its template: {found} of {role}, at least {least}. Where the parties have not agreed to one yet, the committee asks them, or the template is changed.',
  },
  'joint.team_overfull': {
    zh: '与联调模式不符：{role}有 {found} 个，至多 {most} 个。',
    en: 'The team is not of its template: {found} of {role}, at most {most}.',
  },
  'joint.venue_booked': {
    zh: '这个场所在 {from} 至 {until} 已定了另一次会议。',
    en: 'From {from} to {until} another meeting has that place.',
  },
  'joint.words_name_party': {
    zh: '成员单位看得到的文字里有当事人的姓名，或者像电话、身份证号的号码：请改写成“申请人”“对方当事人”。',
    en: 'What members read names a party, or has a number that looks like one of a telephone or an identity card: write “the applicant”, “the other party”.',
  },
  'joint.venue_unknown': { zh: '名册中没有这个在用的场所。', en: 'The register has no such place in use.' },
};
