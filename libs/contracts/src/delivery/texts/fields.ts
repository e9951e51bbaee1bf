import type { Sentences } from '../../sentences/sentence.js';

/** What the fields of a delivery are called; `<command>.<field>` where a command has its own word. */
export const fields: Sentences = {
  office: { zh: '送达机构', en: 'Office that delivers' },
  notice: { zh: '文书种类', en: 'Kind of document' },
  title: { zh: '文书名称', en: 'Title' },
  paper: { zh: '本件标识', en: 'Id of the paper' },
  plan: { zh: '送达方式（依次）', en: 'Ways, in their order' },
  proof: { zh: '证明种类', en: 'Kind of proof' },
  servedOn: { zh: '送达日期', en: 'Served on' },
  evidence: { zh: '证明内容', en: 'The proof in words' },
  attachment: { zh: '扫描件或照片', en: 'Scan or photograph' },
  signedFor: { zh: '组织怎样签收', en: 'How the organisation signed' },
  postedOn: { zh: '交邮日期', en: 'Posted on' },
  tracking: { zh: '邮件号码', en: 'Number of the mail' },
  publishedOn: { zh: '发布日期', en: 'Published on' },
  place: { zh: '发布的地方', en: 'Where it was published' },
  reason: { zh: '理由', en: 'Reason' },
  'recordReturn.reason': { zh: '退件原因', en: 'Why it came back' },
};

/** What belongs into a field of a command. */
export const hints: Sentences = {
  'prove.evidence': {
    zh: '谁、何时、在何处签收，回证或者扫描件的编号。',
    en: 'Who signed, when and where; the number of the receipt or of the scan.',
  },
  'prove.attachment': {
    zh: '先把扫描件或者照片放入本件的“附件”（可以用手机拍照），再在这里选；已经填的会留着。',
    en: 'Put it among the attachments of this delivery first, by a phone if you like, then choose it here; what is filled in is kept.',
  },
  'prove.signedFor': {
    zh: '由法定代表人、主要负责人或者办公室、收发室、值班室等负责收件的人签收或者盖章（参照民事诉讼法第八十八条及其司法解释第一百三十条）。',
    en: 'Signed or sealed by whoever represents it, or by its office or mail room (as in the Civil Procedure Law, art. 88).',
  },
  'recordReturn.postedOn': {
    zh: '不止一封在途时填写退回的那一封的交邮日期；不填的，是最后交邮的一封。',
    en: 'Where more than one letter is out: when the one that came back was posted. Left out, it is the one that was posted last.',
  },
  'recordPublication.place': {
    zh: '公告栏、报刊或者网站的名称和地址。',
    en: 'Name and address of the board, paper or site.',
  },
};
