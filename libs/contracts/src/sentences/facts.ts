import type { Facts } from '../fact.js';

/** How the facts are said that every kind has from the door. */
export const facts: Facts = {
  stepFailed: {
    said: {
      // Why and what follows are sentences of their own.
      zh: '步骤“{step}”失败。原因：{code}后果：{consequence}',
      en: 'Step "{step}" failed. Cause: {code} Consequence: {consequence}',
    },
    section: 'failures',
  },
  stepDone: {
    said: { zh: '步骤“{step}”已补办。', en: 'Step "{step}" was done after all.' },
    section: 'failures',
  },
  stepRetried: {
    said: { zh: '要求重试步骤“{step}”。', en: 'A retry of step "{step}" was asked for.' },
    word: { zh: '要求重试', en: 'asked for a retry' },
    section: 'failures',
  },
  stepSettled: {
    said: { zh: '步骤“{step}”已说明理由了结。', en: 'Step "{step}" was settled with a reason.' },
    word: { zh: '了结失败步骤', en: 'settled a failed step' },
    section: 'failures',
  },
  erased: {
    said: {
      zh: '依法删除了第{facts}条事实的正文和身份，事实及其摘要保留。',
      en: 'The texts and identities of facts {facts} were erased as the law asks; the facts and their digests stay.',
    },
    values: ({ facts }) => ({ facts: Array.isArray(facts) ? facts.join(', ') : '' }),
    word: { zh: '删除正文和身份', en: 'erased texts and identities' },
  },
  attached: {
    said: { zh: '放入附件。', en: 'A file was attached.' },
    word: { zh: '附件', en: 'attached a file' },
  },
  attachmentWithdrawn: {
    said: { zh: '撤下附件。', en: 'An attachment was withdrawn.' },
    word: { zh: '撤下附件', en: 'withdrew an attachment' },
  },
  documentKept: {
    said: {
      zh: '第{of}条的文书已按送达文本留存，此后一律以此为准。',
      en: 'The document of fact {of} was kept as it is served; from now on it is these bytes.',
    },
    word: { zh: '留存送达文本', en: 'kept a document as served' },
  },
  handedOver: {
    said: {
      zh: '{old}停用，本件由{successor}承接：期限照常计算，此前的记录不变。',
      en: '{old} has ended and {successor} takes the matter over: dates run on, and what was recorded before stays.',
    },
    values: ({ from, to }, { officeOf }) => ({ old: officeOf(from), successor: officeOf(to) }),
    word: { zh: '机构承接', en: 'taken over by another office' },
  },
};
