const said = { to: ['county-government'], named: [], title: '季度情况报告', words: '本季度完成四次督导。' };

const acts: Readonly<Record<string, object>> = {
  issue: said,
  decline: { reasons: '属执行问题' },
  receive: {},
  answer: { as: 'partly', words: '第一项已列入修订计划。' },
  withdraw: { reasons: '数字有误' },
  preview: { seenVersion: undefined, command: 'receive' },
};

/** Bodies that fit what is asked of a circular. */
export const fittingCircular: Readonly<Record<string, object>> = {
  ...Object.fromEntries(Object.entries(acts).map(([act, body]) => [`circulars/{id}/${act}`, body])),
  circulars: { seenVersion: undefined, form: 'report', period: '2026Q1', cites: [] },
};
