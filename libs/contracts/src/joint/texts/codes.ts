import type { Sentences } from '../../sentences/sentence.js';

/** Sentences for the refusals of joint mediations. */
export const codes: Sentences = {
  'joint.barred_office': {
    zh: '{office} 是纠纷的当事一方，不得牵头、参加或者提供专家。',
    en: '{office} is a party to the dispute: it neither leads nor joins.',
  },
  'joint.candidate_excluded': {
    zh: '{expert} 已列入不参加抽取的名单。',
    en: '{expert} is among those who are not drawn from.',
  },
  'joint.consent_missing': {
    zh: '{office} 不是国家机关，告知其当事人信息须取得各方当事人的单独同意（《个人信息保护法》第二十三条）。',
    en: '{office} is no organ of the state: it is told of the parties when each has agreed to that (Personal Information Protection Law, art. 23).',
  },
  'joint.date_before_event': {
    zh: '{on} 早于开始之日（{bound}）。',
    en: '{on} lies before its beginning, {bound}.',
  },
  'joint.date_in_future': { zh: '{on} 在今天（{bound}）之后。', en: '{on} lies after today, {bound}.' },
  'joint.draw_unknown': { zh: '没有第 {draw} 次抽取。', en: 'There is no draw {draw}.' },
  'joint.ended': { zh: '联合调解已经结束（{as}）。', en: 'The joint mediation has come to its end ({as}).' },
  'joint.expert_not_called': { zh: '没有等待 {expert} 答复。', en: 'Nobody waits for an answer of {expert}.' },
  'joint.lead_not_settled': { zh: '牵头单位还没有确定。', en: 'No lead stands yet.' },
  'joint.lead_not_to_be_named': {
    zh: '现在不需要提出牵头单位。',
    en: 'No lead is to be named now.',
  },
  'joint.lead_not_to_be_ruled': {
    zh: '现在没有需要决定的牵头争议。',
    en: 'There is no dispute about the lead to be ruled on.',
  },
  'joint.lead_stays': {
    zh: '{office} 是牵头单位，不能退出或者替换。',
    en: '{office} leads: it neither leaves nor is replaced.',
  },
  'joint.member_already': { zh: '{office} 已经是成员单位。', en: '{office} is a member.' },
  'joint.member_missing': {
    zh: '牵头单位 {office} 须是成员单位。',
    en: '{office} has to be a member to lead.',
  },
  'joint.member_unknown': {
    zh: '{office} 不是成员单位或者可以参加的单位。',
    en: '{office} is no member, or no office that can be one.',
  },
  'joint.no_centre': {
    zh: '{centre} 不是矛盾纠纷调处中心。',
    en: '{centre} is no centre for disputes.',
  },
  'joint.no_quorum': {
    zh: '成员单位还没有开会，或者最近一次会议不足法定人数。',
    en: 'The members have not met, or too few were there the last time.',
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
  'joint.pool_large_enough': {
    zh: '该专业的专家已经或者正在抽取，不能指定。',
    en: 'Experts of that speciality were drawn or are being drawn: none is named.',
  },
  'joint.pool_too_small': {
    zh: '候选人不足，无法抽取（{found} 人）；须由中心说明理由后指定。',
    en: 'There are too few to draw from ({found}): the centre names them, with its reasons.',
  },
  'joint.position_missing': {
    zh: '必要成员 {office} 还没有提出书面意见。',
    en: 'The position of {office} is missing, without whom nothing is concluded.',
  },
  'joint.proof_missing': {
    zh: '补记 {on} 的事项须有证明材料（超过 {max} 个工作日）。',
    en: 'What is recorded of {on} after more than {max} working days needs its proof.',
  },
  'joint.reasons_missing': { zh: '须说明理由。', en: 'Reasons are missing.' },
  'joint.team_unfit': {
    zh: '与联调模式不符：{role} 有 {found} 个，至少 {least} 个。',
    en: 'The team is not of its template: {found} of {role}, {least} at least.',
  },
};
