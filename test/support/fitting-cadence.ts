const debtor = 'dept-transport';
const debtors = [{ debtor, office: debtor }];

const acts: Readonly<Record<string, object>> = {
  file: { debtor },
  excuse: { debtors: [debtor], reasons: '本周抗洪' },
  dissolve: { debtor, reasons: '机构改革' },
  plan: { debtors, reasons: '增加一家' },
  withdraw: { reasons: '起止日期有误' },
  seeMissing: { words: '请三日内补报' },
  preview: { seenVersion: undefined, command: 'file' },
};

/** Bodies that fit what is asked of recurring work. */
export const fittingCadence: Readonly<Record<string, object>> = {
  ...Object.fromEntries(Object.entries(acts).map(([act, body]) => [`cadences/{id}/${act}`, body])),
  cadences: { seenVersion: undefined, unit: 'week', work: 'return', on: '2026-01-05', debtors },
};
