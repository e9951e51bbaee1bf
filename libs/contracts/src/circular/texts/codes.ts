import type { Sentences } from '../../sentences/sentence.js';

/** Sentences for the refusals of circulars. */
export const codes: Sentences = {
  'circular.addressee_unfit': {
    zh: '不能发给“{office}”：机构不存在或者已撤销、就是本机关、重复，或者情况报告、建议的对象不是本级党委、政府。',
    en: 'It does not go to {office}: no such office, the own one, twice, or, of a report or a proposal, neither the committee nor the government of the own level.',
  },
  'circular.answered': { zh: '本机关已经反馈采纳情况。', en: 'This office has said whether it is adopted.' },
  'circular.considered_first': {
    zh: '提请研究的建议不能撤回：提出建议，或者记录不提出的理由。',
    en: 'It was laid before the bureau, and is not put away: propose, or say why none is made.',
  },
  'circular.drafts_none': {
    zh: '{office}不布置督导，不拟通报。',
    en: '{office} has no inspections made, and drafts no circular.',
  },
  'circular.ended': { zh: '通报已经结束（{as}）。', en: 'The circular has ended ({as}).' },
  'circular.finding_later': {
    zh: '{number} 是 {period} 以后发现的，不属于这一季度的通报。',
    en: '{number} was found after {period}: it belongs in no circular of that quarter.',
  },
  'circular.finding_unfit': {
    zh: '问题 {number} 不能通报：不是本机关布置的督导发现的、还没有送达、正在异议期内、有异议待决定，或者已经撤销。',
    en: 'Finding {number} cannot be told of: it is of nobody’s tour here, not put to its office yet, may still be disputed, is disputed, or was taken back.',
  },
  'circular.form_names_none': {
    zh: '只有通报可以点名；情况报告、完善政策建议不点名。',
    en: 'A circular alone names an office, and neither a report nor a proposal.',
  },
  'circular.ground_missing': {
    zh: '点名通报须由人认定单位履职不力、存在严重问题，并写明（《信访工作条例》第三十九条第三款）；仅凭逾期不够。',
    en: 'Whoever names an office states that a person has found it to fail in duty with serious problems (Regulations on Petition Work, art. 39(3)): a date that passed is not enough.',
  },
  'circular.ground_needless': {
    zh: '没有点名的，不写点名的认定。',
    en: 'Nobody is named: why an office is named is left out.',
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
  'circular.no_bureau': { zh: '没有研究建议的信访部门。', en: 'There is no petition bureau to consider it.' },
  'circular.not_laid': {
    zh: '不是提请研究的建议，不用记录；不发的撤回。',
    en: 'It was not laid before the bureau: take it back instead.',
  },
  'circular.not_opened': { zh: '没有这份通报。', en: 'There is no such circular.' },
  'circular.nothing_cited': { zh: '通报须引用督导发现的问题。', en: 'A circular is of findings: cite one.' },
  'circular.not_received': {
    zh: '本机关没有签收建议，或者这不是建议。',
    en: 'This office has received no proposal, or it is none.',
  },
  'circular.period_ahead': { zh: '{period} 还没有开始。', en: '{period} has not begun.' },
  'circular.period_unfit': { zh: '“{period}”不是一个季度。', en: '{period} is no quarter.' },
  'circular.proposes_none': {
    zh: '完善政策建议由信访部门提出（《信访工作条例》第四十条第二款），{office}不提出。',
    en: 'The petition bureau proposes what is to change in a policy (Regulations on Petition Work, art. 40(2)), and not {office}.',
  },
  'circular.received': { zh: '本机关已经签收，或者不在发送范围。', en: 'This office has it, or it does not go there.' },
  'circular.too_few_offices': {
    zh: '出现同一项目的单位不够多，不提请研究。',
    en: 'Too few offices have the same item for a proposal.',
  },
  'circular.words_name_case': {
    zh: '所引问题的单位没有都点名，标题和正文不写案件编号。',
    en: 'Not every office of the findings is named: neither the title nor the text has the number of a case.',
  },
  'circular.words_name_office': {
    zh: '没有点名“{office}”，标题和正文不能写它的名称和简称。',
    en: '{office} is not named here: neither the title nor the text has its name, or a short form of it.',
  },
  'circular.words_name_person': {
    zh: '有手机号或者身份证号：只写单位的工作，不写人。',
    en: 'There is the number of a telephone or an identity card in it: write of the work of offices, and of nobody.',
  },
};
