import type { Facts } from '../fact.js';
import { partyWords } from './parties.js';
import type { Sentence, Sentences } from './sentence.js';

const saidOf = (words: Sentences, value: unknown): Sentence =>
  words[String(value)] ?? { zh: String(value), en: String(value) };

/** Several values in one sentence. */
function listOf(words: Sentences, values: unknown): Sentence {
  const all = Array.isArray(values) ? values.map((value) => saidOf(words, value)) : [];
  return { zh: all.map(({ zh }) => zh).join('、'), en: all.map(({ en }) => en).join(', ') };
}

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
    variants: [
      {
        fits: ({ reason }) => reason === null,
        zh: '保存期限已满，第{facts}条事实的正文已删除，事实及其摘要保留。',
        en: 'The texts of facts {facts} were kept as long as they are kept, and are erased; the facts and their digests stay.',
      },
      {
        fits: ({ parties }) => Array.isArray(parties) && parties.length > 0,
        zh: '依法删除了 {count} 位当事人的身份及载有其姓名的文书，其他当事人的保留。',
        en: 'Who {count} of the parties are was erased as the law asks, with the papers that name them; what is known of the others stays.',
      },
    ],
    values: ({ facts, parties }) => ({
      facts: Array.isArray(facts) ? facts.join(', ') : '',
      count: Array.isArray(parties) ? String(parties.length) : '',
    }),
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
  partyAdded: {
    said: { zh: '{who}加入本件（{nature}）。', en: '{who} ({nature}) joined the case.' },
    values: ({ role, nature }, { said }) => ({
      who: said(saidOf(partyWords.role, role)),
      nature: said(saidOf(partyWords.nature, nature)),
    }),
    word: { zh: '增加当事人', en: 'added a party' },
  },
  partyCorrected: {
    said: {
      zh: '更正当事人的信息：今后以此为准。',
      en: 'The details of a party were corrected: these count from now on.',
    },
    word: { zh: '更正当事人信息', en: 'corrected a party' },
  },
  partiesMerged: {
    said: {
      zh: '两处登记的是同一位当事人，已合并。',
      en: 'Two entries were found to be one party and were merged.',
    },
    word: { zh: '合并当事人', en: 'merged two entries of a party' },
  },
  partyLeft: {
    said: { zh: '一位当事人退出本件，有关的代理一并终止。', en: 'A party left the case; its mandates ended.' },
    word: { zh: '当事人退出', en: 'recorded that a party left' },
  },
  mandateGiven: {
    said: {
      zh: '登记代理：{kind}，权限：{scopes}，自 {from} 起。',
      en: 'A mandate was recorded: {kind}; in what: {scopes}; from {from}.',
    },
    values: ({ as, scope }, { said }) => ({
      kind: said(saidOf(partyWords.as, as)),
      scopes: said(listOf(partyWords.scope, scope)),
    }),
    word: { zh: '登记代理', en: 'recorded a mandate' },
  },
  mandateEnded: {
    said: { zh: '代理 {mandate} 自 {on} 起终止。', en: 'Mandate {mandate} ended from {on} on.' },
    word: { zh: '终止代理', en: 'ended a mandate' },
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
