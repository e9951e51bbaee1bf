import { endings } from '../head.js';

/** How a case was handled, as samples are drawn by it (抽样分层). */
const stratum = {
  overdue: { zh: '逾期', en: 'late' },
  bounced: { zh: '往返转送', en: 'passed on again' },
  repeated: { zh: '重复', en: 'repeated' },
  poorly_evaluated: { zh: '评价不满意', en: 'evaluated poorly' },
  recorded_late: { zh: '补记', en: 'recorded late' },
} as const;

/** Values of the fields of tours. */
export const words = {
  basis: {
    conference: { zh: '联席会议及其办公室督查', en: 'the joint conference' },
    government: { zh: '政府督查', en: 'a government' },
    party: { zh: '党委督查', en: 'a Party committee' },
  },
  answer: {
    yes: { zh: '是', en: 'yes' },
    no: { zh: '否', en: 'no' },
    na: { zh: '不适用', en: 'not applicable' },
  },
  grade: {
    minor: { zh: '轻微', en: 'minor' },
    ordinary: { zh: '一般', en: 'ordinary' },
    grave: { zh: '严重', en: 'grave' },
  },
  stands: {
    planned: { zh: '待走访', en: 'to be made' },
    made: { zh: '已走访', en: 'made' },
    dropped: { zh: '已取消', en: 'dropped' },
  },
  stratum,
  drawnBy: { ...stratum, random: { zh: '随机', en: 'at random' } },
  endedAs: endings,
  // Why somebody may not be named: `because` of the refusal.
  decider_unfit: {
    part: { zh: '参加过督导或者提交了报告', en: 'took part in the tour, or has handed the report in' },
    office: {
      zh: '所选机关不是布置机关，也不是其上级',
      en: 'that office neither commissioned the tour nor stands above',
    },
    visited: { zh: '在被走访的单位任职', en: 'has a post in an office that was visited' },
    post: { zh: '不在所选机关任职', en: 'has no post in that office' },
  },
} as const;
