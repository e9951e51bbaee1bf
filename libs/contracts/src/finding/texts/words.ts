import { endings } from '../head.js';

/** What a dispute comes to. */
const rulings = {
  upheld: { zh: '维持', en: 'upheld' },
  changed: { zh: '变更', en: 'changed' },
  withdrawn: { zh: '撤销', en: 'withdrawn' },
} as const;

/** Values of the fields of a finding. */
export const words = {
  // What offices are called that may do something, where nobody is it yet.
  relation: {
    executor: { zh: '被督导单位', en: 'the inspected office' },
    handler: { zh: '组织督导的机关', en: 'whoever commissioned the inspection' },
    verifier: { zh: '督导组成员', en: 'one of the group' },
    registrar: { zh: '督导组组长', en: 'the leader of the group' },
    holder: { zh: '被指定的复核决定人', en: 'whoever was named to rule' },
  },
  basis: {
    conference: { zh: '联席会议督导', en: 'joint conference' },
    government: { zh: '政府督查', en: 'government' },
    party: { zh: '党委督导', en: 'Party committee' },
  },
  grade: {
    minor: { zh: '轻微', en: 'minor' },
    ordinary: { zh: '一般', en: 'ordinary' },
    grave: { zh: '严重', en: 'grave' },
  },
  waitsFor: {
    office: { zh: '待被督导单位办理', en: 'waits for its office' },
    commissioner: { zh: '待组织督导的机关办理', en: 'waits for whoever commissioned it' },
  },
  as: rulings,
  ruled: rulings,
  endedAs: endings,
  // Why somebody may not be named, or it is no finding: `because` of the refusals.
  decider_unfit: {
    part: { zh: '参与过督导或者结论', en: 'took part in the inspection, or in its conclusion' },
    office: {
      zh: '所选机关不是组织督导的机关，也不是其上级',
      en: 'that office neither commissioned the inspection nor stands above',
    },
    inspected: { zh: '在被督导单位任职', en: 'has a post in the inspected office' },
    post: { zh: '不在所选机关任职', en: 'has no post in that office' },
  },
  unfit: {
    office: { zh: '没有这个单位', en: 'there is no such office' },
    finders: { zh: '没有发现人', en: 'nobody has found it' },
    articles: { zh: '没有依据的条款，或者条款有误', en: 'it rests on no article, or on none that there is' },
  },
} as const;
