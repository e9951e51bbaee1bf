import type { Sentences } from '../../sentences/sentence.js';

/** What a command means in law, where that can be said without its dates. */
export const consequences: Sentences = {
  nameTeam: { zh: '这些账号可以查看，离开的不再查看。', en: 'These accounts see it; whoever leaves sees it no more.' },
  takeMeasures: { zh: '记入突发情况，不进入调解案件。', en: 'It is recorded here, and nowhere in the mediation.' },
  report: { zh: '报告的义务完成；只报告这一情况。', en: 'The duty to report is done; of this incident alone.' },
  turnViolent: { zh: '须再次报告。', en: 'It has to be reported again.' },
  extend: { zh: '到这一天自动结束，还欠报告的除外。', en: 'It ends by itself on that day, unless a report is owed.' },
  close: { zh: '处置组不再查看，记录留存。', en: 'The team sees it no more; the record stays.' },
};
