import type { Sentences } from '../../sentences/sentence.js';

/** What a command means in law, where that can be said without its dates. */
export const consequences: Sentences = {
  proposeLead: {
    zh: '各成员单位须在三个工作日内确认或者提出异议，逾期视为确认（平台规定）；只能商请的单位不回复的，不视为同意牵头。',
    en: 'Each member confirms or objects in three working days, and silence confirms (ours); that of one that is only requested takes no lead.',
  },
  returnRequest: {
    zh: '联合调解就此结束，不影响调解；委员会看到理由，可以重新请求。牵头单位确定以后不能退回。',
    en: 'The joint mediation is over and the mediation goes on; the committee reads why, and may ask anew. Not once a lead stands.',
  },
  takeBack: {
    zh: '联合调解就此结束，不影响调解；可以重新请求。牵头单位确定以后不能撤回。',
    en: 'The joint mediation is over and the mediation goes on; you may ask anew. Not once a lead stands.',
  },
  changeTemplate: {
    zh: '下一次提名按新的联调模式；已经参加的单位不变。',
    en: 'The next proposal is held to it; who is in it stays.',
  },
  ruleLead: {
    zh: '为最终决定，作为同类矛盾、同一地点的先例；自此开始计算各成员提出书面意见的期限。',
    en: 'It is final, and a precedent for the same matter and place; positions are owed from here on.',
  },
  addMember: {
    zh: '该单位看到联合调解和自己的分担件；牵头单位已经确定的，自告知起计算书面意见期限。',
    en: 'It sees the joint mediation and a share of its own; where a lead stands it owes a position.',
  },
  dismissMember: {
    zh: '该单位不再看到联合调解，其分担件结束；必要成员只能由中心决定。',
    en: 'It sees nothing of it any more and its share ends; of a necessary one the centre decides alone.',
  },
  replaceMember: {
    zh: '原单位不再看到联合调解，由新的单位接替。',
    en: 'The one before sees nothing of it any more, and another one is there in its place.',
  },
  callMeeting: {
    zh: '各成员在联合调解的页面看到日期、时间、场所；再次召集就是改期。联合调解结束或者当事人退出的，场所和专家同时空出。',
    en: 'All members see day, hours and place on the page; to call again moves it. Whatever ends the joint mediation frees place and experts at once.',
  },
  callOffMeeting: { zh: '场所和专家的时间随即空出。', en: 'Place and experts are free again.' },
  barOffice: {
    zh: '该单位自此不牵头、不决定、不参加，其人员不作为专家；是牵头单位的，由中心重新提出；是综治中心的，联合调解结束。',
    en: 'It leads, rules and joins nothing from now on and gives no expert; where it leads the centre names another one, and where it is the centre it is over.',
  },
  meet: {
    zh: '牵头单位和必要成员到齐的，会议有效；不足的也记录，五个工作日内重新召集（平台规定）。',
    en: 'With the lead and all necessary members it decides; with fewer it is recorded, and they are called again within five working days (ours).',
  },
  freezeDraw: {
    zh: '候选人名单自此锁定，种子由本条事实的摘要得出，事先谁也不知道；任何人都可以复核。',
    en: 'The candidates are frozen here; the seed is the hash of this fact, which nobody knows beforehand, and anybody can check the draw.',
  },
  answerDraw: {
    zh: '不接受的，由顺序中的下一位递补；一个工作日内不答复的，视为不接受（平台规定）。',
    en: 'Who declines is followed by the next in the order; silence of a working day is a no (ours).',
  },
  correctAnswer: {
    zh: '改为不接受的，由顺序中的下一位递补；改为接受的，递补而没有答复的人不再征询。更正和理由都留有记录。',
    en: 'A no is followed by the next in the order; with a yes, whoever was asked in that place and has not answered is asked no more. The correction stays recorded with its reason.',
  },
  correctMeeting: {
    zh: '原记录保留，以更正的为准；是最近一次会议的，重新计算是否达到法定人数。',
    en: 'What was recorded stays, and the correction counts; of the last meeting, whether they were enough counts anew.',
  },
  releaseExpert: {
    zh: '由顺序中的下一位递补，不再抽取；由中心指定的，另行指定。',
    en: 'The next in the order follows, and nobody is drawn anew; in the place of one who was named the centre names another one.',
  },
  nameExperts: {
    zh: '写明理由，由中心指定；已列入不参加名单的不得指定。',
    en: 'The centre names them and says why; nobody who was excluded.',
  },
  conclude: {
    zh: '达成一致或者统一答复的，须有有效会议和全部必要成员的书面意见；未能解决的，不等待任何单位。交办事项完成后结束。',
    en: 'An agreement or an answer needs a quorum and the position of every necessary member; an honest end waits for nobody. It ends once tasks are done.',
  },
};

/** What the steps of its course do. */
export const steps: Sentences = {
  admit: { zh: '请调解案件允许成员单位参加', en: 'Asking the mediation to carry its members' },
  noteAdmitted: { zh: '记录成员单位已经可以参加', en: 'Noting that the mediation carries them' },
  countAnswers: { zh: '汇总成员单位对牵头单位的意见', en: 'Counting what members say about the lead' },
  dropBarred: { zh: '让成为当事一方的单位退出', en: 'Dropping a member that has become a party' },
  draw: { zh: '按种子抽取专家', en: 'Drawing the experts by the seed' },
  noteHeard: { zh: '告知调解案件必要成员单位的意见是否已齐', en: 'Telling the mediation whether all positions are in' },
  close: { zh: '结束联合调解', en: 'Closing it' },
};

/** What follows in law while a failed step is not repaired. */
export const failures: Sentences = {
  'joint.member_not_asked': {
    zh: '成员单位没有收到请求，或者没有被告知：其期限没有开始，或者没有结束。',
    en: 'A member was not asked or not told: its dates have not begun, or have not ended.',
  },
  'joint.members_not_admitted': {
    zh: '成员单位还看不到联合调解：分担件没有开始，期限没有起算。',
    en: 'Members see nothing of it yet: no share has begun and no date runs.',
  },
  'joint.answers_not_counted': {
    zh: '各单位都已答复，牵头单位没有确定：书面意见期限没有起算。',
    en: 'All have answered and no lead stands: no position is owed yet.',
  },
  'joint.barred_not_dropped': {
    zh: '已成为当事一方的单位仍在其中，并仍能看到联合调解。',
    en: 'A member that has come to stand in the place of a party is in it still, and sees it.',
  },
  'joint.not_heard': {
    zh: '调解案件不知道必要成员单位的书面意见是否已齐：还不能达成协议，或者会以为还不能。',
    en: 'The mediation does not know whether every necessary member was heard: nothing can be agreed on there, or it is thought so.',
  },
  'joint.not_drawn': {
    zh: '候选人已经锁定而没有抽取：专家没有征询。候选人和种子不变。',
    en: 'The candidates are frozen and nobody is drawn: no expert is asked. Candidates and seed stay as they are.',
  },
  'joint.not_closed': {
    zh: '已经形成结果而没有结束：成员单位仍能看到。',
    en: 'It was concluded and is not closed: its members see it still.',
  },
  'joint.centre_not_pressed': {
    zh: '综治中心或者联席会议逾期而没有催办；不停止调解。',
    en: 'The centre or the conference is late and nobody presses for it; nothing stops.',
  },
  'joint.supervision_not_ended': {
    zh: '已经提出、决定，或者不再需要，催办还没有停止。',
    en: 'It was named or ruled, or is owed no more, and its supervision goes on.',
  },
  'joint.parent_not_told': {
    zh: '调解案件不知道联合调解的结果；成员单位的期限不受影响。',
    en: 'The mediation does not know what came of it; the dates of members stay.',
  },
};

/** Why an office sees it. */
export const access: Sentences = {
  handler: { zh: '调解委员会', en: 'the committee that mediates' },
  referrer: { zh: '综治中心', en: 'the centre' },
  supervisor: { zh: '决定牵头单位', en: 'rules on the lead' },
  executor: { zh: '牵头', en: 'leads' },
  member: { zh: '成员单位', en: 'a member' },
};
