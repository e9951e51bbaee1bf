import type { KindHead } from '../kind-head.js';

/** Where a joint mediation stands (阶段). */
export const phases = {
  naming: { zh: '待提出牵头单位', en: 'A lead is to be named' },
  asking: { zh: '征求成员单位意见', en: 'The members are asked about it' },
  ruling: { zh: '待联席会议决定', en: 'The joint conference rules on it' },
  working: { zh: '联合调解中', en: 'Under its lead' },
  finishing: { zh: '已有结果，交办事项待完成', en: 'Concluded, tasks are finished yet' },
  ended: { zh: '已结束', en: 'Ended' },
} as const;

/** What can come of it (结果). */
export const endings = {
  agreed: { zh: '达成一致', en: 'one agreement' },
  answered: { zh: '统一答复', en: 'one answer' },
  unsettled: { zh: '未能解决', en: 'nothing came of it' },
  released: { zh: '不再进行', en: 'goes no further' },
  returned: { zh: '综治中心已退回', en: 'returned by the centre' },
  taken_back: { zh: '委员会已撤回', en: 'taken back by the committee' },
} as const;

/** Labels of the commands that a person may give. */
export const commands = {
  proposeLead: { zh: '提出牵头单位和成员', en: 'Name lead and members' },
  ruleLead: { zh: '决定牵头单位', en: 'Rule on the lead' },
  returnRequest: { zh: '退回请求', en: 'Return the request' },
  takeBack: { zh: '撤回请求', en: 'Take the request back' },
  changeTemplate: { zh: '更改联调模式', en: 'Change the template' },
  addMember: { zh: '增加成员单位', en: 'Add a member' },
  dismissMember: { zh: '成员单位退出', en: 'Let a member go' },
  replaceMember: { zh: '替换成员单位', en: 'Replace a member' },
  callMeeting: { zh: '召集成员会议', en: 'Call the members together' },
  callOffMeeting: { zh: '取消成员会议', en: 'Call off the meeting' },
  barOffice: { zh: '列为当事一方', en: 'Bar an office that is a party' },
  meet: { zh: '记录成员会议', en: 'Record a meeting of the members' },
  correctMeeting: { zh: '更正会议记录', en: 'Correct a meeting' },
  freezeDraw: { zh: '抽取专家', en: 'Draw experts' },
  answerDraw: { zh: '记录专家答复', en: 'Record what an expert said' },
  correctAnswer: { zh: '更正专家答复', en: 'Correct what an expert said' },
  releaseExpert: { zh: '专家回避或者退出', en: 'Release an expert' },
  nameExperts: { zh: '指定专家', en: 'Name experts' },
  conclude: { zh: '形成结果', en: 'Conclude' },
} as const;

/** The members’ room of one mediation (联合调解). */
export const joint = {
  kind: 'joint',
  name: { zh: '联合调解', en: 'Joint mediation' },
  address: 'joints',
  numberMark: null,
  phases,
  endings,
  commands,
  duties: {
    proposeLead: { acts: ['proposeLead', 'returnRequest'] },
    ruleLead: { acts: ['ruleLead'], askedBy: 'leadDisputed' },
    meet: { label: { zh: '重新召集成员会议', en: 'Call the members again' }, acts: ['meet', 'callMeeting'] },
    answerDraw: {
      label: { zh: '记录抽取的专家是否接受', en: 'Record whether experts take it' },
      acts: ['answerDraw'],
    },
  },
  drafts: ['meet', 'correctMeeting', 'conclude'],
  reminders: {
    ...{ warned: 'warning', dateMissed: 'breach', overdue: 'breach' },
    requestReturned: { what: 'returned', office: 'committee' },
    requestTakenBack: { what: 'withdrawn', office: 'centre' },
    // Whoever mediates hears that there is something to be told to the parties.
    concluded: { what: 'answered', office: 'committee' },
  },
  files: ['material', 'minutes', 'opinion', 'other'],
  load: () => import('./contract.js'),
} as const satisfies KindHead;
