const on = '2026-01-05';
const party = { party: 'p1', by: 'p1' };
const digest = '0'.repeat(32);
const days = [{ due: 1, on: '2027-01-05' }];

// By its address and its name: names that acts of other kinds have too.
const obligations: Readonly<Record<string, object>> = {
  acknowledge: { ...party, on, amountCents: 100 },
  prove: { on, amountCents: 100, proof: '收据' },
  claim: { ...party, on, amountCents: 100, words: '已转账' },
  deny: party,
  dispute: { ...party, claim: 1, words: '没有收到' },
  strike: { payment: 1, reasons: '退票' },
  uphold: { words: '已核实' },
  confirmDay: { words: '已到现场核实' },
  rejectDay: { finding: 'not_done', reasons: '现场没有修' },
  waive: { ...party, words: '不要了' },
  tellStanding: { ...party, words: '正在凑钱' },
  propose: { ...party, days, text: '延到下月' },
  signAmendment: { ...party, amendment: 1, text: digest, on },
  declineAmendment: { ...party, amendment: 1 },
  urge: { words: '请尽快履行' },
  tellOptions: { manner: 'phone' },
  ask: { words: '电话询问' },
  recordBroken: { words: '仍未履行' },
  noteElsewhere: { where: 'court', on, words: '已起诉' },
  resume: { words: '法院准许撤诉' },
  preview: { seenVersion: undefined, command: 'urge' },
};
const confirmations: Readonly<Record<string, object>> = {
  putInWriting: { on },
  consent: party,
  decline: party,
  bind: { items: ['agreement'] },
  apply: { on, court: '县人民法院', place: 'body', form: 'written' },
  recordCourtStep: { step: 'docketed', on },
  correctCourtStep: { words: '记错了案号' },
  askCourt: { words: '电话询问' },
  noteReceived: { party: 'p1', on },
  preview: { seenVersion: undefined, command: 'bind' },
};
const own: Readonly<Record<string, object>> = {
  claim: { obligation: 'o1', on, amountCents: 100, words: '已转账' },
  tellStanding: { obligation: 'o1', words: '正在凑钱' },
  propose: { obligation: 'o1', days, text: '延到下月' },
  acknowledge: { obligation: 'o1', on, amountCents: 100 },
  dispute: { obligation: 'o1', claim: 1, words: '没有收到' },
  declineAmendment: { obligation: 'o1', amendment: 1 },
};

const under = (address: string, acts: Readonly<Record<string, object>>) =>
  Object.fromEntries(Object.entries(acts).map(([act, body]) => [`${address}/${act}`, body]));

/** Bodies that fit what is asked of obligations and of judicial confirmations. */
export const fittingSettlement: Readonly<Record<string, object>> = {
  ...under('obligations/{id}', obligations),
  ...under('confirmations/{id}', confirmations),
  ...under('public/performance', own),
  ...under('public/confirmation', { consent: {}, decline: {} }),
};
