import type { Sentences } from '../../sentences/sentence.js';

/** What a command means in law, where that can be said without its dates. */
export const consequences: Sentences = {
  accept: { zh: '调解期限开始计算。', en: 'The time of the mediation begins.' },
  decline: {
    zh: '调解终止，须书面告知申请人，并向移交单位反馈。',
    en: 'It ends; the applicant is told in writing, and the sender.',
  },
  screen: {
    zh: '疑似存在家庭暴力的，不再面对面调解；无民事行为能力人、限制民事行为能力人受害或者疑似受害的，须及时报案。',
    en: 'Where violence is suspected nobody is set face to face any more; where somebody without full capacity suffers it, or may, it has to be reported promptly.',
  },
  reportViolence: { zh: '报案的义务完成。', en: 'The duty to report is done.' },
  proposeMediators: {
    zh: '须由调解员披露，并由各方对其表示同意；已经拟定的协议作废。',
    en: 'They disclose what may bias them, and every party consents to them; what was drawn up falls.',
  },
  disclose: {
    zh: '各方在知道披露内容后同意的，由其继续调解。',
    en: 'Whoever consents knowing it takes the mediator all the same.',
  },
  askRecusal: { zh: '作出决定之前不再进行调解。', en: 'Nothing goes on until it is ruled.' },
  ruleRecusal: {
    zh: '回避的，须重新确定调解员、征求各方同意，已经拟定的协议作废。',
    en: 'A recused mediator is replaced, everybody is asked anew, and what was drawn up falls.',
  },
  tellRights: { zh: '告知以后，当事人才能表示同意。', en: 'Only then the party can consent.' },
  consent: {
    zh: '各方都同意以后开始调解；随时可以退出。',
    en: 'It begins when all have consented; each may withdraw at any time.',
  },
  holdSession: { zh: '记入调解记录。', en: 'It goes into the record.' },
  talkApart: {
    zh: '单独会谈另行保存，不记入本案。',
    en: 'What is said apart is kept apart: nothing of it is recorded here.',
  },
  conveyOffer: { zh: '其他各方可以看到这个方案。', en: 'The other parties see the offer.' },
  beginAppraisal: { zh: '鉴定时间不计入调解期限。', en: 'The time of the appraisal is not counted.' },
  endAppraisal: { zh: '调解期限继续计算。', en: 'Time is counted again.' },
  agreeLater: { zh: '各方都同意以后，期限改为这一天。', en: 'When all agree the limit moves to that day.' },
  suspectSham: {
    zh: '调解中止，由委员会主任审查。',
    en: 'It stands still, and the head of the committee looks at it.',
  },
  ruleSham: { zh: '是虚假调解的，调解终止；不是的，继续调解。', en: 'A sham ends it; otherwise it goes on.' },
  drawUp: { zh: '重新拟定的，各方须重新签名。', en: 'Drawn up anew, it is signed anew by all.' },
  sign: {
    zh: '各方都签名以后，调解期限即已遵守；协议按其类型的规定生效。',
    en: 'With the last of them its time is kept; it takes effect by what its sort requires.',
  },
  signAsMediator: { zh: '是书面协议生效的条件之一。', en: 'One of what a written agreement needs to take effect.' },
  seal: {
    zh: '各方当事人、调解员都已签名的，协议自此生效，对各方有约束力。',
    en: 'Where all parties and mediators have signed it is in force, and binds them.',
  },
  withdraw: {
    zh: '调解即行终止，不能撤回；须书面告知各方救济途径。',
    en: 'The mediation ends at once, for good; everybody is told in writing of the routes that are open.',
  },
  fail: {
    zh: '调解终止；须书面告知各方救济途径。',
    en: 'It ends; everybody is told in writing of the routes that are open.',
  },
  tellEnd: { zh: '告知的义务对这一方完成。', en: 'The notice is given to that party.' },
  tellSender: {
    zh: '只告知结果和日期；法院的材料一并退回。',
    en: 'Outcome and date alone; a court has its material back.',
  },
};
