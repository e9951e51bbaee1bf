// What art. 23(1) has a notice say: one of three.
const isNotified = {
  zh: '{office}书面告诉您：收到了、怎么办理，或者转到哪里、该向哪里提出',
  en: '{office} tells you in writing that it was received and how it goes on, or where it went, or where to go',
} as const;

/** Texts of the status and of documents. */
export const statusMessages = {
  'status.now': { zh: '现在在{office}。', en: 'It is with {office} now.' },
  'status.bureau': {
    zh: '现在在{office}，等着转送给负责的单位。',
    en: 'It is with {office} now, to be passed to the office in charge.',
  },
  'status.decided': {
    zh: '{office}已经作出处理意见，还要把意见书送到您手里。',
    en: '{office} has decided; the opinion still has to be delivered to you.',
  },
  'status.replied': {
    zh: '{office}已经作出答复，还要把答复送到您手里。',
    en: '{office} has its answer; it still has to be delivered to you.',
  },
  'status.unreceived': {
    zh: '{office}的书面答复没有能送到您手里，已于{date}公告，或者送到您最后已知的住址。',
    en: 'The written answer of {office} could not be put into your hands; it was published, or left at your last known address, on {date}.',
  },
  'status.answered': { zh: '{office}已经书面答复您。', en: '{office} has answered you in writing.' },
  'status.subject': { zh: '标题：{subject}', en: 'Title: {subject}' },
  'status.closed': { zh: '这件事已于{date}结案归档。', en: 'The file was closed on {date}.' },
  'status.out_of_remit': {
    zh: '这件事不归收到它的单位管，已于{date}告诉您向哪里提出。',
    en: 'The office that received it is not in charge of this matter; on {date} it told you where to go.',
  },
  // Nobody is told in writing whose name or address is unclear (art. 23(2)).
  'status.out_of_remit.untold': {
    zh: '收到它的单位于{date}认定这件事不归它管，写明了应当向哪里提出。',
    en: 'On {date} the office that received it found that it is not in charge of this matter, and named where to go.',
  },
  'status.transferred_out': {
    zh: '这件事已于{date}按照管理权限转送上级纪检监察机关，由它按照有关规定处理。',
    en: 'On {date} the matter went to the superior discipline organ, which handles it by its own rules.',
  },
  'status.routed': {
    zh: '这件事已于{date}导入法定程序，按那个程序办理。',
    en: 'On {date} the matter was led into a statutory procedure, which applies from there.',
  },
  'status.withdrawn': { zh: '您已于{date}撤回这件事。', en: 'You withdrew the matter on {date}.' },
  'status.steps': { zh: '走到哪一步', en: 'Where it stands' },
  'step.registered': { zh: '登记', en: 'Registered' },
  'step.received': { zh: '{date}（{received}收到）', en: '{date} (received on {received})' },
  'step.referred': { zh: '转送、交办', en: 'Passed on' },
  'step.accepted': { zh: '受理', en: 'Accepted' },
  'step.silent': {
    zh: '单位没有受理；办理的 {days} 天照样从{date}的次日算（本平台的规定）',
    en: 'The office has not accepted; the {days} days run all the same from the day after {date}, by a rule of this platform',
  },
  'step.handling': { zh: '正在办理', en: 'Being handled' },
  'step.handling.done': { zh: '办理', en: 'Handled' },
  'step.answered': { zh: '书面答复', en: 'Written answer' },
  'step.review': { zh: '您可以请求复查', en: 'You may request a review' },
  'step.review.used': { zh: '您请求了复查', en: 'You requested a review' },
  'step.review.lapsed': { zh: '请求复查的期限已过', en: 'The time to request a review is over' },
  'step.ended': { zh: '结束', en: 'Ended' },
  'step.until': { zh: '到{date}为止', en: 'until {date}' },
  'step.here': { zh: '现在在这里', en: 'It is here now' },
  'step.done': { zh: '已完成', en: 'Done' },
  'step.ahead': { zh: '还没到', en: 'Not yet' },
  'may.title': { zh: '您现在可以', en: 'What you may do now' },
  'may.nothing': { zh: '现在不用您做什么，等单位答复。', en: 'Nothing is asked of you now: the office has to answer.' },
  'may.ended': { zh: '这件事已经结束，不用您再做什么。', en: 'The matter has ended: nothing more is asked of you.' },
  'may.routed': {
    zh: '请按上面写的程序继续；要由您申请或者起诉的，注意上面写的期限。信访这边不再办理。',
    en: 'It goes on in the procedure above; where it is for you to apply or to sue, mind the time named there. Nothing more happens here.',
  },
  'may.transferred': {
    zh: '怎么告知，由上面写的机关按照有关规定决定（条例第二十三条第四款）；反馈依规依纪依法（第三十条第一款）。可以向它询问。',
    en: 'How you are given notice goes by the rules of the organ named above (art. 23(4)), its feedback by those that bind it (art. 30(1)); you may ask it.',
  },
  'may.outOfRemit': { zh: '请向上面写的机关提出。', en: 'Take it to the organ named above.' },
  'may.reviewNotYet': {
    zh: '请求复查的期限还没有起算：自您收到意见书那天的次日起算。现在也可以请求{body}复查，免费。',
    en: 'The time to request a review has not begun: it runs from the day after you receive the opinion. You may request {body} to review it now, free.',
  },
  'may.unreceived': {
    zh: '已于{date}公告，或者送到您最后已知的住址；还没有您收到的证明',
    en: 'published, or left at your last known address, on {date}; nothing proves that you received it',
  },
  'may.read': { zh: '看{document}', en: 'Read: {document}' },
  'may.unread': { zh: '还没确认收到', en: 'not confirmed yet' },
  'may.onItsWay': { zh: '正在送达，看过以后请确认收到', en: 'on its way: please read it and confirm' },
  'may.confirmed': { zh: '您已确认收到', en: 'you confirmed receipt' },
  'may.hadBy': {
    zh: '没有送达记录；您{date}请求复查，最迟那天已有意见书',
    en: 'no service is recorded; by {date}, when you asked for a review, you had the opinion',
  },
  'may.delivered': { zh: '{date}送到您手里', en: 'delivered to you on {date}' },
  'may.material': { zh: '补充材料', en: 'Add material' },
  'may.evaluate': { zh: '评价办理情况（可以不评）', en: 'Rate the handling (you need not)' },
  'may.review': {
    zh: '不同意答复的，最晚{date}（{whose}）可请求{body}复查，免费。',
    en: 'If you disagree with the answer, you may request {body} to review it until {date} at the latest ({whose}), free.',
  },
  'may.reviewHow': {
    zh: '写一份复查请求交给{body}，或者到县信访局窗口，工作人员帮您写。',
    en: 'Write to {body}, or let the counter of the county petition bureau write it for you.',
  },
  'may.reviewLaw': {
    zh: '按条例第三十五条最晚是{law}；因为送达记录得晚，{date}（含当日）以前请求复查都收（本系统的规定）。',
    en: 'By art. 35 it is {law}. The delivery was recorded late: until {date} a request is taken all the same, by a rule of this system.',
  },
  'may.reviewUsed': {
    zh: '您已经请求复查，已记录在案。',
    en: 'You have requested a review; it is on record.',
  },
  'may.reviewOver': {
    zh: '请求复查的期限到{date}为止，已经过了。',
    en: 'The time to request a review ended on {date}.',
  },
  // The time runs from the receipt (art. 35): whoever never received the opinion has lost nothing by it.
  'may.reviewOverDispute': {
    zh: '其实没有收到处理意见书，或者不是单位填报的那一天收到的，现在也可以提出，由另一机关核实：见“给您的文书”。',
    en: 'If you never received the opinion, or on another day than the office states, you may still say so, and another office looks at it: see "Documents for you".',
  },
  'may.reviewOverLooked': {
    zh: '单位填报的送达日期正在核实：认定没有送到的，期限还没有起算；认定是另一天的，期限重新计算（本平台的规定）。',
    en: 'The date of delivery that the office states is being looked at. If it is found that it did not take place, the time has not begun; if it was another day, the time is counted anew (a rule of this platform).',
  },
  'may.reviewWaived': {
    zh: '您已经声明放弃复查。{date}（含当日）以前改变主意的，仍然可以请求。',
    en: 'You have stated that you give the review up. If you change your mind, you may still ask until {date}.',
  },
  'review.above': { zh: '上一级机关、单位', en: 'the organ one level above' },
  'review.or': { zh: '或者', en: ' or ' },
  'review.choose': {
    zh: '向哪一个提出，由您选择，只选一个（本平台的规定）。',
    en: 'Which one you ask is your choice: one of them (a rule of this platform).',
  },
  'review.final': {
    zh: '{body}复查后还不同意的，可以自收到复查的书面答复之日起 {days} 天内请求{last}复核。',
    en: 'If you disagree with the review by {body} too, you may ask {last} for a final review within {days} days of receipt of its written answer.',
  },
  'review.ownRules': {
    zh: '对检举控告的反馈，《信访工作条例》没有规定复查；还有什么办法，请向该单位询问。',
    en: 'The Regulations give no review of the feedback on an accusation; what else there is, please ask this organ.',
  },
  'may.courts': {
    zh: '去法院、申请仲裁或者行政复议，各有各的期限。不要等信访：那些期限照走；向有关机关请求保护权利是否使时效中断，按那个法律。',
    en: 'Going to court, arbitration or administrative reconsideration has time limits of its own. Do not wait for the petition: they run. Whether a request to an organ interrupts them, that law says.',
  },
  'owed.title': { zh: '单位要做什么，最晚哪一天', en: 'What the office has to do, and by when' },
  'owed.none': { zh: '现在没有单位必须按期做的事。', en: 'No office has anything to do by a date now.' },
  'owed.by': { zh: '最晚{date}（{whose}）', en: 'By {date} at the latest ({whose})' },
  'whose.law': { zh: '条例规定的天数', en: 'the number of days is the Regulations’' },
  'whose.lawRolled': {
    zh: '条例规定的天数，遇休息日顺延',
    en: 'the number of days is the Regulations’, moved off a day of rest',
  },
  'whose.lawOurStart': {
    zh: '天数是条例规定的，从哪天算起由本平台定',
    en: 'the number of days is the Regulations’, from when they are counted is this platform’s',
  },
  'whose.set': { zh: '单位定的日期', en: 'set by an office' },
  'whose.named': { zh: '意见书写明的日期', en: 'named in the opinion' },
  'whose.ours': { zh: '本平台定的期限', en: 'set by this platform' },
  'owed.provisional': { zh: '日期暂定', en: 'Provisional' },
  'owed.left': { zh: '还有 {n} 天', en: '{n} days left' },
  'owed.today': { zh: '就在今天，到夜里 24:00', en: 'Today, until 24:00' },
  'past.title': { zh: '已经做了的', en: 'What has been done' },
  'past.onTime': { zh: '{date}，按期（{whose}）', en: '{date}, on time ({whose})' },
  'past.unconfirmed': { zh: '{date}（单位填报，尚未核实）', en: '{date}, as the office states; not looked at yet' },
  'past.recorded': { zh: '{date}才记录', en: 'recorded on {date}' },
  'past.late': { zh: '{date}，晚了 {n} 天（{whose}）', en: '{date}, {n} days late ({whose})' },
  'past.takenBack': { zh: '{office}收回这件事，自己办理', en: '{office} took the matter back, to handle it itself' },
  'past.passedTo': { zh: '{office}把这件事转送、交办给{to}', en: '{office} passed the matter to {to}' },
  'past.told.receipt': {
    zh: '{office}书面告诉您已经收到、怎么办理',
    en: '{office} told you in writing that it was received and how it goes on',
  },
  'past.told.accepted': {
    zh: '{office}书面告诉您已经受理',
    en: '{office} told you in writing that it accepts the matter',
  },
  'past.told.passed': {
    zh: '{office}书面告诉您这件事转到了哪里',
    en: '{office} told you in writing where the matter went',
  },
  'past.told.elsewhere': {
    zh: '{office}书面告诉您应当向哪里提出',
    en: '{office} told you in writing where to go',
  },
  'past.told.procedure': {
    zh: '{office}书面告诉您应当走哪个法定程序',
    en: '{office} told you in writing into which statutory procedure it goes',
  },
  'past.XF-ACCEPT': { zh: '{office}受理了这件事', en: '{office} took the matter up' },
  'past.XF-09': { zh: '{office}作出了书面的处理意见', en: '{office} made its decision in writing' },
  'past.XF-CARRY': { zh: '{office}把支持您的意见落实了', en: '{office} had the opinion in your favour carried out' },
  'past.XF-ANSWER': { zh: '{office}答复了您的建议意见', en: '{office} answered your suggestion' },
  'past.XF-PERFORM': { zh: '{office}依法履行或者作出了答复', en: '{office} did its duty, or answered' },
  'past.XF-PASS': {
    zh: '{office}把这件事转送给有权处理的机关',
    en: '{office} passed the matter to an organ that may handle it',
  },
  'past.XF-SERVE': {
    zh: '{office}把处理意见书或者答复送到了您手里',
    en: '{office} delivered its decision or answer to you',
  },
  'past.XF-SERVE.unreceived': {
    zh: '{office}把处理意见书或者答复公告，或者送到您最后已知的住址',
    en: '{office} published its decision or answer, or left it at your last known address',
  },
  'past.extended': {
    zh: '{office}把答复您的时间延长了 {n} 天',
    en: '{office} extended the time to answer you by {n} days',
  },
  'past.moved': {
    zh: '{office}把答复您的时间延长了 {n} 天，从{from}延到{to}',
    en: '{office} extended the time to answer you by {n} days, from {from} to {to}',
  },
  'past.extendedVoid': {
    zh: '{office}曾把答复您的时间延长 {n} 天；告诉您的日期核实后不予确认，延期不算',
    en: '{office} had extended the time to answer you by {n} days; the date on which you were told was looked at and does not stand, so it does not count',
  },
  'past.told': { zh: '{date}告诉您', en: 'you were told on {date}' },
  'past.returned': {
    zh: '{office}说这件事不归它管，已退回{by}',
    en: '{office} said that the matter is not its own; it went back to {by}',
  },
  'past.reclassed.suggestion': {
    zh: '这件事改按建议意见办理，{office}不能办理这一类，已退回{by}，由它转给有权办理的单位；您不用再交一次',
    en: 'The matter is now handled as a suggestion, which {office} may not take; it went back to {by}, which passes it on. You need not hand it in again',
  },
  'past.reclassed.appeal': {
    zh: '这件事改按申诉求决办理，{office}不能办理这一类，已退回{by}，由它转给有权办理的单位；您不用再交一次',
    en: 'The matter is now handled as an appeal, which {office} may not take; it went back to {by}, which passes it on. You need not hand it in again',
  },
  'past.reclassed.accusation': {
    zh: '这件事改按检举控告办理，{office}不能办理这一类，已退回{by}，由它转给有权处理的机关；您不用再交一次',
    en: 'The matter is now handled as an accusation, which {office} may not take; it went back to {by}, which passes it to an organ that may. You need not hand it in again',
  },
  'past.passedOn': {
    zh: '{office}说这件事不归它管，{by}改为转送、交办给{to}',
    en: '{office} said that the matter is not its own; {by} passed it to {to} instead',
  },
  'owed.XF-06': isNotified,
  'owed.XF-07': isNotified,
  'owed.XF-ACCEPT': { zh: '{office}受理这件事', en: '{office} takes the matter up' },
  'owed.XF-09': { zh: '{office}作出书面处理意见', en: '{office} makes its decision in writing' },
  'owed.XF-CARRY': { zh: '{office}把支持您的意见落实到位', en: '{office} has the opinion in your favour carried out' },
  'owed.XF-ANSWER': { zh: '{office}答复您的建议意见', en: '{office} answers your suggestion' },
  'owed.XF-PERFORM': { zh: '{office}依法履行职责，或者答复您', en: '{office} does its duty, or answers you' },
  'owed.XF-PASS': {
    zh: '{office}把这件事转送给有权处理的机关',
    en: '{office} passes the matter to an organ that may handle it',
  },
  'owed.XF-SERVE': {
    zh: '{office}把处理意见书或者答复送到您手里',
    en: '{office} delivers its decision or answer to you',
  },
  'owed.extended': {
    zh: '原来最晚{from}，延长了 {n} 天，到{to}。',
    en: 'It was due by {from} and was extended by {n} days, to {to}.',
  },
  'owed.extendedWhy': { zh: '延期的理由：{why}', en: 'Why: {why}' },
  'status.documents': { zh: '给您的文书', en: 'Documents for you' },
  'status.noDocuments': { zh: '还没有。', en: 'None yet.' },
  'status.materials': { zh: '您补充过的材料', en: 'What you added' },
  'status.material': { zh: '第 {n} 份，{time}', en: 'No. {n}, {time}' },
  'status.evaluation': { zh: '您的评价', en: 'Your rating' },
  'evaluation.evaluated': { zh: '已评价，谢谢。', en: 'Rated. Thank you.' },
  'evaluation.not_evaluated': { zh: '未评价。', en: 'Not evaluated.' },
  'status.leave': { zh: '看完了，退出', en: 'Finished: leave' },
  'done.material': { zh: '材料收到了，{time}。', en: 'We have your material, {time}.' },
  'done.confirmed': { zh: '已记下：您确认收到。', en: 'Recorded: you confirmed receipt.' },
  'done.disputed': {
    zh: '已记下，由另一机关核实这个日期；没有别的机关可以核实的，您可以向该单位的上级机关反映。',
    en: 'Recorded: another office looks at the date. Where there is no other, you may tell the organ above this office.',
  },
  'dispute.link': { zh: '日期不对？', en: 'Is the date wrong?' },
  'dispute.title': { zh: '日期不对', en: 'The date is wrong' },
  'dispute.stated': {
    zh: '{office}填报：{document}，{how}。',
    en: '{office} states: {document}, {how}.',
  },
  'dispute.intro': {
    zh: '请写实际是哪天、怎么收到的，或者没有收到。另一机关会核实；核实以前什么都不变。一份文书只能提一次。',
    en: 'Write on which day and how you received it, or that you did not. Another office looks at it; until then nothing changes. Once for each document.',
  },
  // Of what was published or left somewhere nobody says that it was received: the right to a review has not begun.
  'dispute.introUnreceived': {
    zh: '单位没有说您收到了，这不算送到您手里。您只要说明单位填报的不对：比如那天没有这样做，或者地址不是您的。另一机关会核实；核实以前什么都不变。一份文书只能提一次。',
    en: 'The office does not say that you received it, and this does not count as receipt. Write what is wrong in what it states: that it was not done that day, or that the address is not yours. Another office looks at it; until then nothing changes. Once for each document.',
  },
  'dispute.reasons': { zh: '实际情况', en: 'What really happened' },
  'dispute.missing': { zh: '请写实际情况。', en: 'Write what really happened.' },
  'dispute.tooLong': { zh: '太长了，请写在 {max} 字以内。', en: 'Too long: {max} characters at most.' },
  'dispute.submit': { zh: '提交', en: 'Send' },
  'done.evaluated': { zh: '评价收到了，谢谢。', en: 'We have your rating. Thank you.' },
} as const;
