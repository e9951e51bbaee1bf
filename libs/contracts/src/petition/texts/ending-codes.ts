import type { Sentences } from '../../sentences/sentence.js';

/** Why a petition is not closed (结案), not handed over to mediation (访调), and not closed as settled. */
export const endingCodes: Sentences = {
  'petition.no_plan': { zh: '还没有回访计划。', en: 'No plan of visits has begun.' },
  'petition.nobody_declined': {
    zh: '没有人说过不要回访，不必恢复。',
    en: 'Nobody has said that they want no visit: there is nothing to take up again.',
  },
  'petition.not_visited': {
    zh: '匿名的、检举控告的，以及不以归档结束的，不回访（平台规定）。',
    en: 'Nobody is asked again of what is anonymous or an accusation, nor of what ended otherwise than by its file (ours).',
  },
  'petition.said_by_other': {
    zh: '各人只能表示自己的意愿（{party}）。',
    en: 'Everybody speaks for themselves ({party}).',
  },
  'petition.visit_date_unfit': {
    zh: '{on} 不能作为回访日期：须在今天以后、三年以内。',
    en: 'Nobody is visited on {on}: it lies after today, and within three years.',
  },
  'petition.visits_put_off': {
    zh: '至少要有一个回访日期，第一个不能晚于 {bound}：可以推迟，不能取消。',
    en: 'There is at least one date, and the first is not after {bound}: a check is put off, and not away.',
  },
  'petition.visit_of_other': {
    zh: '只回访信访人本人（{party}）。',
    en: 'Nobody is asked who does not petition ({party}).',
  },
  'petition.mediation_under_way': {
    zh: '正在由{office}调解；终止以后才能再交。',
    en: '{office} mediates it: it is handed over again once that has ended.',
  },
  'petition.no_mediation_committee': {
    zh: '“{office}”不是人民调解委员会，或者已经停用。',
    en: '{office} is no mediation committee, or is not in use.',
  },
  'petition.nobody_to_mediate': {
    zh: '没有登记信访人，不能交调解：调解须由双方自愿。',
    en: 'No petitioner is recorded, and both sides have to want a mediation: it cannot be handed over.',
  },
  'petition.no_time_for_mediation': {
    zh: '办理期限到 {dueOn}，期满前须留出五个工作日办理（平台规定），已没有时间调解；请依法作出处理意见，信访人仍可另行申请调解。',
    en: 'The handling limit is {dueOn}, and five working days before it are kept for handling (a rule of the platform): no time is left to mediate. Decide it; the petitioner may apply for a mediation apart.',
  },
  'petition.not_settled': {
    zh: '没有已经生效的调解协议。',
    en: 'No agreement of a mediation is in force.',
  },
  'petition.report_owed': {
    zh: '须先报告办理结果（指定的日期 {dueOn}）。',
    en: 'The report is owed first (by {dueOn}, the date that was set).',
  },
  'petition.duty_open': {
    zh: '{office}还没有办完“{duty}”（期限 {dueOn}，含当日）：办完以后才能结案归档（平台规定）。',
    en: '{office} still owes “{duty}” (by {dueOn}, that day included): the file is closed after that (a rule of the platform).',
  },
  'petition.duty_open_undated': {
    zh: '{office}还没有办完“{duty}”（没有期限）：办完以后才能结案归档（平台规定）。',
    en: '{office} still owes “{duty}”, which has no date: the file is closed after that (a rule of the platform).',
  },
};
