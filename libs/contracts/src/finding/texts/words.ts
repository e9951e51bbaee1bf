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
} as const;
