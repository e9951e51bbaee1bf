const someone = '40000000-0000-4000-8000-000000000017';
const on = '2026-01-05';
const asked = { office: 'dept-water', role: 'department', request: '说明水量' };

// By its address and its name: names that acts of other kinds have too.
const joints: Readonly<Record<string, object>> = {
  returnRequest: { reasons: '不属于本中心受理范围' },
  takeBack: { reasons: '改请县级中心' },
  changeTemplate: { template: 'free', reasons: '本县没有律师事务所' },
  proposeLead: { lead: 'dept-water', members: [asked] },
  ruleLead: { lead: 'dept-water', reasons: '水源在其管辖范围' },
  addMember: asked,
  dismissMember: { office: 'dept-water', reasons: '职责已调整' },
  replaceMember: { ...asked, instead: 'dept-forestry', reasons: '职责已调整' },
  callMeeting: { on: '2027-01-05', from: '09:30', until: '11:00' },
  callOffMeeting: {},
  barOffice: { office: 'dept-water', reasons: '是当事一方' },
  meet: { on, attended: ['dept-water'], minutes: '一致同意' },
  freezeDraw: { speciality: 'water', count: 1, candidates: [someone] },
  answerDraw: { draw: 1, expert: someone, isAccepted: true },
  correctAnswer: { draw: 1, expert: someone, isAccepted: true, reasons: '记错了' },
  correctMeeting: { meeting: 3, attended: ['dept-water'], minutes: '一致同意', reasons: '到会单位记错' },
  releaseExpert: { draw: 1, expert: someone, reasons: '与一方有利害关系' },
  nameExperts: { speciality: 'water', experts: [someone], reasons: '名册中只有一人' },
  conclude: { as: 'answered', answer: '分时用水' },
  preview: { seenVersion: undefined, command: 'meet' },
};
const shares: Readonly<Record<string, object>> = {
  confirmLead: {},
  objectToLead: { reasons: '不属于本单位职责' },
  givePosition: { stance: 'supports', words: '同意分时用水' },
  setTask: { what: '测量水位', until: '2027-01-05' },
  reportTask: { task: 1, words: '已测量' },
  dropTask: { task: 1, reasons: '不再需要' },
  fileLate: { on, words: '迟到的意见' },
  preview: { seenVersion: undefined, command: 'givePosition' },
};

const under = (address: string, acts: Readonly<Record<string, object>>) =>
  Object.fromEntries(Object.entries(acts).map(([act, body]) => [`${address}/{id}/${act}`, body]));

/** Bodies that fit what is asked of joint mediations and of shares. */
export const fittingJoint: Readonly<Record<string, object>> = {
  ...under('joints', joints),
  ...under('shares', shares),
  'mediations/{id}/joint': {
    ...{ seenVersion: undefined, centre: 'centre', matter: 'water', title: '灌溉用水的分配', words: '上下游用水' },
  },
};
