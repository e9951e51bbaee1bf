import type { Sentences } from '../../sentences/sentence.js';

/** What a command about being asked again means. */
export const visitConsequences: Sentences = {
  agreeVisit: {
    zh: '处理意见送达后，按计划由未经办的机构回访；为此该机构可以知道姓名和电话。随时可以改变主意。',
    en: 'Once what was decided is served an office that did not handle it asks again, and knows name and number for that. It may be taken back at any time.',
  },
  unwantContact: {
    zh: '即日起不再回访，也不复核；通知、送达照常。',
    en: 'From now on nobody visits or calls back; notices and service go on.',
  },
  wantContact: { zh: '还没有到的日期照常回访。', en: 'Dates that have not come are visited again.' },
  changeVisits: {
    zh: '还没有到的日期作废，改为这些日期：至少一个，第一个不能比原定的晚九十日以上（平台规定）。回访机构和复核机构看得到日期变更过。',
    en: 'These dates take the place of those that have not come: at least one, the first at most ninety days after the one that was planned (ours). Whoever visits and whoever calls back sees that they were changed.',
  },
};

/** What follows while a step about revisits is not repaired. */
export const visitFailures: Sentences = {
  'petition.visit_not_opened': {
    zh: '回访日期已到而没有开始回访：没有人去询问，期限没有开始。',
    en: 'A date of the plan has come and no revisit began: nobody asks, and no window runs.',
  },
  'petition.visit_not_followed': {
    zh: '回访得知意见没有执行，而执行没有记录：没有人督促。',
    en: 'A revisit has heard that the opinion is not carried out, and its execution does not know: nobody urges.',
  },
  'petition.visit_not_released': {
    zh: '不再需要回访，而回访机构不知道：可能仍会联系当事人。',
    en: 'No visit is needed any more, and whoever visits does not know: somebody may still be asked.',
  },
  'petition.wish_not_told': {
    zh: '回访机构不知道信访人的意愿：可能仍会联系不愿被回访的人。',
    en: 'Whoever visits does not know what a petitioner wants: one that wants no visit may still be asked.',
  },
  'petition.wish_not_heard': {
    zh: '信访人向回访人表示不愿被回访，本件没有记录：以后的日期仍会回访。',
    en: 'A petitioner has said to the visitor that no visit is wanted, and this case does not know: later dates still stand.',
  },
  'petition.visits_not_followed': {
    zh: '执行期限已经推迟，而回访计划没有随之调整：可能在到期以前就去询问。',
    en: 'The day of the execution was put off and the plan does not follow: it may be asked about before it is due.',
  },
  'petition.visits_not_ended': {
    zh: '已经执行、信访人满意，而回访计划没有结束：仍会回访。',
    en: 'It is carried out and all are content, and the plan goes on: they would be asked again.',
  },
};
