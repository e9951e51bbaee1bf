import { endings } from '../head.js';

/** Values of the fields of tours. */
export const words = {
  basis: {
    conference: { zh: '联席会议及其办公室督查', en: 'the joint conference' },
    government: { zh: '政府督查', en: 'a government' },
    party: { zh: '党委督查', en: 'a Party committee' },
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
  endedAs: endings,
} as const;
