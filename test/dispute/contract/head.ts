import type { KindHead } from '../../../libs/contracts/src/kind-head.js';
import type { Sentence } from '../../../libs/contracts/src/sentences/sentence.js';

export const phases = { open: { zh: '进行中', en: 'Going on' }, ended: { zh: '已结束', en: 'Ended' } } as const;
export const labels = {
  say: { zh: '记录陈述', en: 'Record what was said' },
  admit: { zh: '加入人员', en: 'Let somebody in' },
  exclude: { zh: '移出人员', en: 'Let somebody out' },
  answer: { zh: '答复', en: 'Answer' },
  beginAppraisal: { zh: '开始鉴定', en: 'Begin an appraisal' },
  endAppraisal: { zh: '结束鉴定', en: 'End the appraisal' },
  agree: { zh: '协商延期', en: 'Agree on a later day' },
  end: { zh: '结束', en: 'End it' },
} as const;

/** What everybody knows of a kind of talk. */
export const talkHead = (kind: string, address: string, name: Sentence, load: KindHead['load']): KindHead => ({
  ...{ kind, name, address, load, phases, commands: labels },
  numberMark: null,
  duties: { answer: { acts: ['answer'] } },
  drafts: ['say'],
  reminders: { [`warned`]: 'warning' },
});
