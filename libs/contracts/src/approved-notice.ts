import type { ApprovableNotice } from '#libs/office';
import type { Sentence } from './sentences/sentence.js';

/**
 * Papers to petitioners, beside the opinion, that an office may have its head approve. One act gives several of them, by where the
 * matter stands: none is called so that it seems to be another one too, or whoever chooses it lets the other pass the head.
 */
export const approvedNoticeNames = {
  receipt: { zh: '告知书（只告知收到）', en: 'Written notice of the receipt alone' },
  acceptance: { zh: '受理告知书', en: 'Notice of acceptance' },
  passed: { zh: '转送、交办情况告知书', en: 'Notice of where it was passed' },
  elsewhere: { zh: '不属于本机关职权范围告知书', en: 'Notice of the competent organ' },
  procedure: { zh: '途径告知书', en: 'Notice of the statutory route' },
  answer: { zh: '答复意见书', en: 'Answer to a suggestion' },
  feedback: { zh: '检举控告处理情况反馈', en: 'Feedback on an accusation' },
  performance: { zh: '履行职责答复', en: 'Answer of the organ that performs its duty' },
  correction: { zh: '更正通知书', en: 'Correction of a notice' },
  withdrawal: { zh: '撤回通知书', en: 'Withdrawal of a notice' },
} as const satisfies Readonly<Record<ApprovableNotice, Sentence>>;
