import type { Sentences } from '../../sentences/sentence.js';

/** Sentences for the refusals of recurring work. */
export const codes: Sentences = {
  'cadence.begun': {
    zh: '本单位布置的同一项工作正在进行（{number}）。要增加单位、改次数或者截止日期的，请在那里调整下一期起的安排。',
    en: 'Your office has this work under way already ({number}). Who is new, how often and until when is changed there, from the next period on.',
  },
  'cadence.commissions_none': {
    zh: '“{office}”不组织督导，不能布置督导任务。',
    en: '{office} commissions no tours, so none can be owed to it.',
  },
  'cadence.debtor_twice': { zh: '{debtor} 列了两次，请只列一次。', en: '{debtor} is listed twice: list it once.' },
  'cadence.debtor_unknown': { zh: '{debtor} 在本期没有任务。', en: '{debtor} owes nothing in this period.' },
  'cadence.dissolved': { zh: '{debtor} 已经撤销。', en: '{debtor} is there no more.' },
  'cadence.ended': { zh: '本期已经结束（{as}）。', en: 'The period has ended ({as}).' },
  'cadence.excused': { zh: '{debtor} 本期已经免除。', en: 'Let off in this period already: {debtor}.' },
  'cadence.filed': {
    zh: '{debtor} 本期已经报送，不再重复报送，也不再免除。报送以后又发现的，先登记，再填它的编号。',
    en: 'Filed in this period already, neither again nor to be let off: {debtor}. What was found since is registered first, and then filed by its number.',
  },
  'cadence.relay_own': {
    zh: '本单位自己报送，不填上报方式和由谁报的。',
    en: 'You file for yourself: how it came, and on whose word, is left out.',
  },
  'cadence.relay_unsaid': {
    zh: '代村里报送的，请写明上报方式和由村里谁报的。',
    en: 'Say how it came to you, and on whose word of the village.',
  },
  'cadence.next_opened': {
    zh: '下一期已经开始，请在正在进行的那一期中调整。',
    en: 'The next period has begun: change the plan in the one that runs now.',
  },
  'cadence.no_such_matter': {
    zh: '没有编号为“{number}”的调解或者信访，或者本单位无权查看。这里只填登记过的事项的编号，不填人和户。',
    en: 'There is no mediation or petition {number} that your office may see. Give numbers of registered matters alone, no person and no household.',
  },
  'cadence.not_closed': { zh: '还有单位没有到期。', en: 'Somebody has days left.' },
  'cadence.not_opened': { zh: '没有这一期工作。', en: 'There is no such period.' },
  'cadence.not_first': {
    zh: '只有误发的首期可以撤回；以后各期请调整下一期起的安排，或者本期免除。',
    en: 'A first period alone is withdrawn: of a later one change what holds from the next period on, or let them off.',
  },
  'cadence.not_followed': {
    zh: '周期工作由布置机关的人员启动。',
    en: 'Recurring work is begun by a person of whoever commissions it.',
  },
  'cadence.office_twice': {
    zh: '“{office}”列了两次，请只列一次，写明次数。',
    en: '{office} is listed twice: list it once, with how often.',
  },
  'cadence.office_unknown': {
    zh: '没有“{office}”这个机构，或者它已经撤销。',
    en: 'There is no office {office}, or it is there no more.',
  },
  'cadence.other_work': { zh: '本期要做的不是这项工作。', en: 'That is not what is owed in this period.' },
  'cadence.period_over': {
    zh: '{key} 已经结束，请从本期（{now}）开始。',
    en: '{key} is over: begin with the present one ({now}).',
  },
  'cadence.period_unfit': {
    zh: '{key} 还没有开始，或者周期工作在此之前已经结束。',
    en: '{key} has not begun, or the recurring work is over by then.',
  },
  'cadence.quota_unfit': { zh: '{debtor} 至少要完成一次。', en: '{debtor} has to do it at least once.' },
  'cadence.work_begun': {
    zh: '本期已经有人报送，或者已经拟定督导，不能撤回：请调整下一期起的安排，或者本期免除。',
    en: 'Somebody has filed in this period, or a tour is planned in it: it is not withdrawn. Change what holds from the next period on, or let them off.',
  },
  'cadence.words_name_person': {
    zh: '有手机号或者身份证号：只写单位的工作，不写人。',
    en: 'There is the number of a telephone or an identity card in it: write of the work of offices, and of nobody.',
  },
};
