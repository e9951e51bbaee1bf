import type { Sentences } from '../../sentences/sentence.js';

/** Sentences for the refusals of supervisions. */
export const codes: Sentences = {
  'supervision.correction_already_reported': {
    zh: '整改已经报告，待核验。',
    en: 'The correction is reported and waits.',
  },
  'supervision.correction_not_reported': { zh: '整改尚未报告。', en: 'No correction was reported.' },
  'supervision.date_before_petition': {
    zh: '日期 {on} 早于信访件的收到日期 {bound}。',
    en: 'The date {on} lies before the receipt of the petition on {bound}.',
  },
  'supervision.date_before_rules': {
    zh: '日期 {on} 早于规则施行之日 {bound}，当时的期限仅作度量。',
    en: 'The date {on} lies before {bound}, when the rules came into force: what came earlier is measured only.',
  },
  'supervision.date_in_future': { zh: '日期在将来。', en: 'The date lies ahead.' },
  'supervision.ended': { zh: '督办已经结束。', en: 'The supervision has ended.' },
  'supervision.finding_missing': { zh: '请写明发现的情况。', en: 'State the finding.' },
  'supervision.no_reply_owed': { zh: '没有待反馈的督办函。', en: 'No reply is owed.' },
  'supervision.no_step_open': { zh: '没有待决定的督办措施。', en: 'No step waits for a decision.' },
  'supervision.nobody_verifies': {
    zh: '除答复的机关外，没有别的机关可以核验，请管理员先补上机构。',
    en: 'Nobody but the office that answers could verify: an administrator has to add an office first.',
  },
  'supervision.not_opened': { zh: '尚未督办。', en: 'It was not opened.' },
  'supervision.office_not_involved': {
    zh: '“{office}”没有登记、转送或者办理过此件。',
    en: '{office} never registered, referred or handled this petition.',
  },
  'supervision.office_not_in_county': { zh: '{office}不是本县的机构。', en: '{office} is no office of this county.' },
  'supervision.office_unknown': { zh: '没有“{office}”这个机构。', en: 'There is no office {office}.' },
  'supervision.other_case': { zh: '这是另一件督办。', en: 'This is another supervision.' },
  'supervision.petition_ended': {
    zh: '信访件已经办结（结案归档或者撤回），只能因处理意见未执行、处理意见明显错误或者虚假办结督办。',
    en: 'The petition has ended: only an opinion that is not carried out, a plainly wrong one or a false completion can still be supervised.',
  },
  'supervision.step_not_open': {
    zh: '第 {rung} 级措施不在待决定之列。',
    en: 'Rung {rung} does not wait for a decision.',
  },
  'supervision.step_of_other_office': { zh: '该措施由另一机构决定。', en: 'Another office decides on that step.' },
};
