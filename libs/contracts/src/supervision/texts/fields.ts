import type { Sentences } from '../../sentences/sentence.js';

/** What the fields of a supervision are called; `<command>.<field>` where a command has its own word. */
export const fields: Sentences = {
  'waiveStep.reason': { zh: '不采取的理由', en: 'Why the step is not taken' },
  reasons: { zh: '理由', en: 'Reasons' },
  reason: { zh: '理由', en: 'Reason' },
  trigger: { zh: '督办情形', en: 'Trigger' },
  dueOn: { zh: '应办日期', en: 'Was due on' },
  finding: { zh: '发现的问题', en: 'Finding' },
  stance: { zh: '采纳情况', en: 'Stance' },
  text: { zh: '内容', en: 'Text' },
  rung: { zh: '督办措施', en: 'Step' },
};

/** What belongs into a field of a command. */
export const hints: Sentences = {};
