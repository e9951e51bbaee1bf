import type { Sentences } from '../../sentences/sentence.js';

/** Sentences for the refusals of circulars. */
export const codes: Sentences = {
  'circular.addressee_unfit': {
    zh: '不能发给“{office}”：机构不存在或者已撤销、就是本机关、重复，或者情况报告的对象不是党委、政府。',
    en: 'It does not go to {office}: no such office, the own one, twice, or, of a report, neither a committee nor a government.',
  },
  'circular.drafts_none': {
    zh: '{office}不布置督导，不拟通报。',
    en: '{office} has no inspections made, and drafts no circular.',
  },
  'circular.ended': { zh: '通报已经结束（{as}）。', en: 'The circular has ended ({as}).' },
  'circular.finding_unfit': {
    zh: '问题 {number} 不能通报：不是本机关布置的督导发现的、还没有送达、正在异议期内、有异议待决定，或者已经撤销。',
    en: 'Finding {number} cannot be told of: it is of nobody’s tour here, not put to its office yet, may still be disputed, is disputed, or was taken back.',
  },
  'circular.ground_missing': {
    zh: '点名通报须由人认定单位履职不力、存在严重问题，并写明（《信访工作条例》第三十九条第三款）；仅凭逾期不够。',
    en: 'Whoever names an office states that a person has found it to fail in duty with serious problems (Regulations on Petition Work, art. 39(3)): a date that passed is not enough.',
  },
  'circular.issued': { zh: '已经发出，不能再修改。', en: 'It was issued, and is revised no more.' },
  'circular.may_not_name': {
    zh: '只有信访工作联席会议（《信访工作条例》第三十九条第三款）和政府（《政府督查工作条例》第二十一条第一款）可以点名通报；其他机关不点名。',
    en: 'By name an office is circulated by the joint conference (Regulations on Petition Work, art. 39(3)) or a government (Regulations on Government Inspection, art. 21(1)); nobody else names one.',
  },
  'circular.named_not_found': {
    zh: '“{office}”没有所引的问题，不能点名。',
    en: '{office} has none of the findings, and is not named.',
  },
  'circular.named_not_told': {
    zh: '点名的单位“{office}”须列入发送范围。',
    en: '{office} is named: it goes there too.',
  },
  'circular.not_opened': { zh: '没有这份通报。', en: 'There is no such circular.' },
  'circular.nothing_cited': { zh: '通报须引用督导发现的问题。', en: 'A circular is of findings: cite one.' },
  'circular.period_unfit': { zh: '“{period}”不是一个季度。', en: '{period} is no quarter.' },
  'circular.received': { zh: '本机关已经签收，或者不在发送范围。', en: 'This office has it, or it does not go there.' },
};
