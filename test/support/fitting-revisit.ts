const on = '2026-01-05';
const own = { party: 'p1' };

const acts: Readonly<Record<string, object>> = {
  answer: { ...own, on, channel: 'phone', isContent: true },
  attempt: { ...own, on, time: 'morning', channel: 'phone' },
  giveUp: own,
  hearWish: own,
  referHelp: { ...own, to: '镇民政办' },
  rebound: { ...own, seenVersion: undefined },
  linkRebound: { ...own, number: '（2026）金牛镇调字第9号' },
  passOn: { reasons: '与一方相识' },
  assign: { person: '40000000-0000-4000-8000-000000000017', reasons: '原回访人调离' },
  callBack: { ...own, result: 'confirmed' },
  preview: { seenVersion: undefined, command: 'attempt' },
};

/** Bodies that fit what is asked of revisits. */
export const fittingRevisit: Readonly<Record<string, object>> = {
  ...Object.fromEntries(Object.entries(acts).map(([act, body]) => [`revisits/{id}/${act}`, body])),
  'revisits/{id}/people': { seenVersion: undefined },
};
