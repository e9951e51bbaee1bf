const words = '已逐件核对，补发告知书';
const file = 'ffffffff-0000-4000-8000-0000000000f1';
const ahead = '2027-03-01';

const acts: Readonly<Record<string, object>> = {
  approve: {},
  receive: {},
  noteDisputed: { on: '2026-08-26', reasons: '该件已按期告知', proof: file },
  noteReported: { on: '2026-08-26', words, proof: file },
  withdraw: { reasons: '单位选错' },
  noteServed: { on: '2026-08-26', proof: file },
  noteLeft: { on: '2026-08-26', witness: '社区干部一人', reasons: '办公室拒收', proof: file },
  accept: {},
  dispute: { reasons: '该件已按期告知' },
  nameDecider: { account: file, office: 'county-government', reasons: '没有可以复核的人' },
  rule: { as: 'upheld', reasons: '经复核，事实清楚' },
  report: { words },
  returnReport: { reasons: '缺两件的告知书', until: ahead },
  verify: { words, evidence: [file] },
  visitAgain: { on: '2026-08-26', isMended: true, words },
  nameExtender: { account: file, reasons: '组长已经调离' },
  extend: { until: ahead, reasons: '需要采购设备' },
  preview: { seenVersion: undefined, command: 'receive' },
};

/** Bodies that fit what is asked of findings. */
export const fittingFinding: Readonly<Record<string, object>> = Object.fromEntries(
  Object.entries(acts).map(([act, body]) => [`findings/{id}/${act}`, body]),
);
