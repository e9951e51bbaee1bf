import type { Sentences } from '../../sentences/sentence.js';

/** Sentences for the refusals that have to do with a plan of revisits. */
export const visitCodes: Sentences = {
  'mediation.no_plan': { zh: '还没有回访计划。', en: 'No plan of visits has begun.' },
  'mediation.nobody_declined': {
    zh: '没有人说过不要回访，不必恢复。',
    en: 'Nobody has said that they want no visit: there is nothing to take up again.',
  },
  'mediation.not_visited': {
    zh: '没有可以回访的协议（{as}）。',
    en: 'Nothing was agreed on that could be asked about ({as}).',
  },
  'mediation.visit_date_unfit': {
    zh: '{on} 不能作为回访日期：须在今天以后、三年以内。',
    en: 'Nobody is visited on {on}: it lies after today, and within three years.',
  },
  'mediation.visits_put_off': {
    zh: '至少要有一个回访日期，第一个不能晚于 {bound}：可以推迟，不能取消。',
    en: 'There is at least one date, and the first is not after {bound}: a check is put off, and not away.',
  },
};
