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
  linkCase: {
    zh: '两件的页面上写明对方的编号；谁能看哪一件，不因此改变，期限不变。',
    en: 'Both pages show the number of the other one; who reads which does not change by it, and no date does.',
  },
  reportViolence: { zh: '报案的义务完成。', en: 'The duty to report is done.' },
  tellProtection: {
    zh: '分别口头告知报警、人身安全保护令和妇联；每一方都告知。',
    en: 'Police, protection order and women’s federation are named by word of mouth, to each side apart.',
  },
  hideAddress: {
    zh: '给其他各方的文书上不写这一方的地址。',
    en: 'No paper that another side gets has this party’s address.',
  },
  askJoint: {
    zh: '该委员会可以看到本案，须在三个工作日内答复；仍由本委员会主持、盖章。',
    en: 'That committee sees the case and answers in three working days; this one keeps the chair and seals.',
  },
  answerJoint: {
    zh: '不参加的，不再看到本案。',
    en: 'One that takes no part sees the case no more.',
  },
  moveTo: {
    zh: '由该委员会受理或者不予受理，本委员会不再看到本案。',
    en: 'That committee accepts or declines it, and this one sees it no more.',
  },
  inviteHelper: {
    zh: '须征得各方同意后参与；翻译只须其所服务的一方同意。',
    en: 'Takes part when all have agreed; an interpreter when the side agrees that is served.',
  },
  agreeHelper: {
    zh: '需要同意的各方都同意以后，可以参与。',
    en: 'When all agree whose word it takes, they take part.',
  },
  proposeTelling: {
    zh: '写明告知谁、告知什么；各方都同意以前不得告知。征求联合调解同意的，写明由谁主持、邀请哪些单位；各方都同意以前不得请求联合调解。',
    en: 'Names who is told what; nobody is before all agree. Of a joint mediation it names whose it is and who is invited; none is begun before all agree.',
  },
  agreeTelling: {
    zh: '各方都同意以后才可以告知，或者联合调解；随时可以撤回。',
    en: 'When all agree, that one may be told, or they may mediate together. It can be taken back at any time.',
  },
  tellOthers: { zh: '只告知同意的内容。', en: 'What was agreed is told, and nothing else.' },
  withdrawTelling: {
    zh: '不得再告知；因此参加联合调解的单位即行退出，不再看到任何内容。所撤回的是联合调解的，联合调解即行结束，调解照常进行。',
    en: 'Nobody is told any more; whoever takes part in the joint mediation because of it is gone from it at once and sees nothing more. With the agreement to the joint mediation that one is over; the mediation goes on.',
  },
  proposeMediators: {
    zh: '须由调解员披露，并由各方对其表示同意；此前拟定了协议的，协议作废，通知了调解的，调解取消。',
    en: 'They disclose what may bias them, and every party consents to them; where an agreement was drawn up before it falls, and where a session was called it is off.',
  },
  disclose: {
    zh: '各方在知道披露内容后同意的，由其继续调解。',
    en: 'Whoever consents knowing it takes the mediator all the same.',
  },
  askRecusal: { zh: '作出决定之前不再进行调解。', en: 'Nothing goes on until it is ruled.' },
  ruleRecusal: {
    zh: '回避的，须重新确定调解员、征求各方同意，已经拟定的协议作废，已经通知的调解取消。',
    en: 'A recused mediator is replaced, everybody is asked anew, what was drawn up falls, and a session that was called is off.',
  },
  tellRights: { zh: '告知以后，当事人才能表示同意。', en: 'Only then the party can consent.' },
  consent: {
    zh: '各方都同意以后开始调解；随时可以退出。',
    en: 'It begins when all have consented; each may withdraw at any time.',
  },
  callSession: {
    zh: '双方都要通知；给通知到的各方出具通知，写明时间、地点；前一日提醒委员会。',
    en: 'It is of both sides. Those who are called have a notice of day, hour and place; the committee is told on the day before.',
  },
  moveSession: { zh: '原通知作废，重新出具。', en: 'The notice so far stands no more, and there is another one.' },
  callOffSession: {
    zh: '原通知作废；通知到的各方在自己的页面上看得到已取消，看不到理由。',
    en: 'The notice stands no more; those who were called see on their page that it is off, and not why.',
  },
  holdSession: { zh: '记入调解记录。', en: 'It goes into the record.' },
  confirmFacts: {
    zh: '各方都确认的，以后可以作为依据；其他让步不得使用。',
    en: 'What all confirm may be used later; no other concession may.',
  },
  withdrawRelease: {
    zh: '这一方的让步不再能使用。',
    en: 'What it conceded may be used no more.',
  },
  releaseConcessions: {
    zh: '各方都同意以后，调解中认可的事实可以在以后的程序中使用。',
    en: 'When all agree, what was conceded may be used in later proceedings.',
  },
  tellAnswer: {
    zh: '各方当事人在自己的页面上看到，并可以送达《联合调解答复书》；它不是协议，对各方没有约束力。',
    en: 'The parties read it on their pages, and it may be served as a paper; it is no agreement and binds nobody.',
  },
  conveyOffer: { zh: '其他各方可以看到这个方案。', en: 'The other parties see the offer.' },
  beginAppraisal: { zh: '鉴定时间不计入调解期限。', en: 'The time of the appraisal is not counted.' },
  endAppraisal: { zh: '调解期限继续计算。', en: 'Time is counted again.' },
  agreeLater: { zh: '各方都同意以后，期限改为这一天。', en: 'When all agree the limit moves to that day.' },
  suspectSham: {
    zh: '调解中止，已经通知的取消，由委员会主任审查。',
    en: 'It stands still, a session that was called is off, and the head of the committee looks at it.',
  },
  ruleSham: { zh: '是虚假调解的，调解终止；不是的，继续调解。', en: 'A sham ends it; otherwise it goes on.' },
  drawUp: { zh: '重新拟定的，各方须重新签名。', en: 'Drawn up anew, it is signed anew by all.' },
  sign: {
    zh: '各方都签名以后，调解期限即已遵守，以最后一方签名的那一天为准；协议按其类型的规定生效。',
    en: 'With the last of them its time is kept, on the day on which that one signed; it takes effect by what its sort requires.',
  },
  signAsMediator: { zh: '是书面协议生效的条件之一。', en: 'One of what a written agreement needs to take effect.' },
  seal: {
    zh: '各方当事人、调解员都已签名的，协议自此生效，对各方有约束力。',
    en: 'Where all parties and mediators have signed it is in force, and binds them.',
  },
  agreeVisit: {
    zh: '协议生效后，按计划由未经办的机构回访；为此该机构可以知道姓名和电话。随时可以改变主意。',
    en: 'Once an agreement is in force an office that did not handle it asks again, and knows name and number for that. It may be taken back at any time.',
  },
  unwantContact: {
    zh: '即日起不再回访，也不复核；通知、提醒照常，对方的回访不受影响。',
    en: 'From now on nobody visits or calls back; notices and reminders go on, and so do the other side’s visits.',
  },
  wantContact: { zh: '还没有到的日期照常回访。', en: 'Dates that have not come are visited again.' },
  replaceAgreement: {
    zh: '经调解变更或者另行达成的协议已生效（民事诉讼法第二百零六条）：这里还没有结果的各项义务、司法确认和回访随之结束，由新的协议继续；已有的结果不变，原协议不再申请司法确认。记错的，可以写明理由更正。',
    en: 'An agreement that was changed or reached anew by mediation is in force (Civil Procedure Law 206): what is open here of obligations, confirmation and revisits ends, and goes on by the new one; what has ended stays so, and no court is asked about the old one any more. A mistake is corrected with its reason.',
  },
  restoreAgreement: {
    zh: '本协议照常生效：随取代结束的各项义务恢复跟踪，过了日期的重新督促；三十日内仍可以申请司法确认；没有到的回访日期恢复。由取代而来的关联随之解除，记录都保留。',
    en: 'It binds as before: obligations that ended by that are watched again, and what is late is urged anew; a court may be asked while the thirty days last; the dates of revisits that have not come are there again. The link that came with it is gone, and all that was recorded stays.',
  },
  changeVisits: {
    zh: '还没有到的日期作废，改为这些日期：至少一个，第一个不能比原定的晚九十日以上（平台规定）。回访机构和复核机构看得到日期变更过。',
    en: 'These dates take the place of those that have not come: at least one, the first at most ninety days after the one that was planned (ours). Whoever visits and whoever calls back sees that they were changed.',
  },
  withdraw: {
    zh: '调解即行终止，不能撤回；须书面告知各方救济途径。',
    en: 'The mediation ends at once, for good; everybody is told in writing of the routes that are open.',
  },
  fail: {
    zh: '调解终止；须书面告知各方救济途径。',
    en: 'It ends; everybody is told in writing of the routes that are open.',
  },
  tellEnd: {
    zh: '告知的义务对这一方完成。达成书面协议的，协议书同时交给这一方一份，委员会留存一份（《人民调解法》第二十九条）。',
    en: 'The notice is given to that party. Of an agreement in writing it has its copy at the same time, and the committee keeps one (People’s Mediation Law, art. 29).',
  },
  confirmRecord: { zh: '送达日期成立，撤销的逾期不再计入。', en: 'The day stands, and the breach stays withdrawn.' },
  rejectRecord: {
    zh: '不是那一天的，以记录之日为准，恢复为逾期；没有送达的，仍须送达。',
    en: 'Where it was another day that of the record counts, and it is late again; where nobody was served the notice is owed again.',
  },
  tellSender: {
    zh: '只告知结果和日期；法院的材料一并退回。',
    en: 'Outcome and date alone; a court has its material back.',
  },
};

/** What the steps of its course do. */
export const steps: Sentences = {
  tellPetition: { zh: '把达成协议告知信访事项', en: 'Telling the petition that it was settled' },
  hearWish: { zh: '记录当事人不愿被回访', en: 'Recording that a party wants no visit' },
  endVisits: { zh: '结束回访计划', en: 'Ending the plan of visits' },
  followDays: { zh: '回访计划随履行日期调整', en: 'The plan of visits follows days of performance' },
  notePetitionTold: { zh: '记录信访事项已获告知', en: 'Noting that the petition knows' },
  announce: { zh: '把调解的情况告知移交的案件', en: 'Telling the case that handed it over how it stands' },
};

/** What follows in law while a failed step is not repaired. */
export const failures: Sentences = {
  'mediation.petition_not_told': {
    zh: '协议已经生效而信访事项没有记录：办理期限照常计算，仍显示为没有结案；生效日期不变。',
    en: 'The agreement is in force and the petition does not know: its limit runs on there as if nothing were settled. The day on which it took effect stays.',
  },
  'mediation.obligation_not_watched': {
    zh: '协议的一项义务没有开始跟踪：不提醒、不督促履行。',
    en: 'An obligation of the agreement is not watched: nobody is reminded of it, and nobody urges.',
  },
  'mediation.obligation_not_told': {
    zh: '一项义务不知道协议的新情况：可能按旧的情况提醒或者告知。',
    en: 'An obligation does not know how its agreement stands now: it may remind, or tell, by what was.',
  },
  'mediation.confirmation_not_offered': {
    zh: '没有告知双方可以共同申请司法确认，三十日照样在走。',
    en: 'The parties are not told that a court may be asked together, and their thirty days run.',
  },
  'mediation.confirmation_not_told': {
    zh: '司法确认不知道当事人、代理的变化：可能向不再代理的人提醒。',
    en: 'Judicial confirmation does not know who acts for whom now: it may remind somebody who does not.',
  },
  'mediation.visit_not_opened': {
    zh: '回访日期已到而没有开始回访：没有人去询问，期限没有开始。',
    en: 'A date of the plan has come and no revisit began: nobody asks, and no window runs.',
  },
  'mediation.visit_not_followed': {
    zh: '回访得知没有履行，而义务没有记录：没有人督促。',
    en: 'A revisit has heard that it is not performed, and the obligation does not know: nobody urges.',
  },
  'mediation.visit_not_released': {
    zh: '不再需要回访，而回访机构不知道：可能仍会联系当事人。',
    en: 'No visit is needed any more, and whoever visits does not know: somebody may still be asked.',
  },
  'mediation.wish_not_told': {
    zh: '回访机构不知道当事人的意愿：可能仍会联系不愿被回访的一方。',
    en: 'Whoever visits does not know what a party wants: one that wants no visit may still be asked.',
  },
  'mediation.wish_not_heard': {
    zh: '当事人向回访人表示不愿被回访，本案没有记录：以后的日期仍会回访。',
    en: 'A party has said to its visitor that it wants no visit, and this case does not know: later dates still stand.',
  },
  'mediation.visits_not_ended': {
    zh: '已经全部履行、各方满意，而回访计划没有结束：仍会回访。',
    en: 'All is performed and all are content, and the plan goes on: they would be asked again.',
  },
  'mediation.visits_not_followed': {
    zh: '履行日期有变，而回访计划没有调整：在原来的日期回访，新的日期没有人问。',
    en: 'A day of performance moved and the plan did not: they are asked on the day that was, and nobody asks after the new one.',
  },
  'mediation.joint_not_told': {
    zh: '联合调解不知道调解已经终止，或者有人撤回了同意：各单位已经看不到，交办事项和待办还没有了结。',
    en: 'The joint mediation does not know that this one is over, or that somebody took an agreement back: nobody of it sees anything any more, and what is owed there is not ended yet.',
  },
  'mediation.overtaken_still_served': {
    zh: '文书已经失效，而送达还没有停：可能仍会发出，上面或许有应当保密的地址。',
    en: 'A paper stands no more and its delivery does not know: it may still go out, with an address that is hidden now.',
  },
  'mediation.parent_not_told': {
    zh: '移交的案件不知道调解的结果和日期：那里的期限照常计算。',
    en: 'The case that handed it over does not know how and when it ended; its own dates run on.',
  },
};

/** Why an office, or somebody of it, sees the case. */
export const access: Sentences = {
  handler: { zh: '调解', en: 'mediates it' },
  mediator: { zh: '调解员', en: 'its mediator' },
};
