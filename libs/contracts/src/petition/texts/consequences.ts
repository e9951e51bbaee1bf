import type { Sentences } from '../../sentences/sentence.js';
import { visitConsequences, visitFailures } from './visit-consequences.js';

/** What the commands of a petition mean in law, where that can be said without the dates. */
export const consequences: Sentences = {
  triage: {
    zh: '已有的分类不在这里改变，用“更正分类”。分类决定适用的程序：申诉求决适用办理期限（条例第三十四条）和受理的期限（平台规定），建议意见须答复，检举控告由有权处理的机关办理并反馈；属于纪检监察机关受理的，应当按照管理权限转送有关纪检监察机关（条例第二十二条第二款）。',
    en: 'A class that is there is not changed here but corrected. The class decides the procedure: an appeal has the handling limit (art. 34) and the period of acceptance (a rule of the platform), a suggestion is answered, an accusation goes to a competent organ, with feedback; what a discipline organ takes goes to that one, by management authority (art. 22(2)).',
  },
  correctClass: {
    zh: '自更正起按新的分类办理：不再适用的期限终止，新适用的期限自收到之日的次日起算，同一机关更正以前已用的日数接着算（平台规定）；已经逾期的仍为逾期；此前因更正分类撤销、按新的分类应有的，恢复为逾期（平台规定）。',
    en: 'From here on the new class applies: what is no longer owed ends, what is owed counts from the receipt, days that the same office had used before count on (a rule of the platform), what was late stays late, and a breach that an earlier correction withdrew and the new class owes is one again (a rule of the platform).',
  },
  nameAccused: {
    zh: '被检举的单位从此不能办理、执行此件，看不到此件，已有的权限随即取消（条例第三十条第三款）；更正分类也不解除，要用“更正被检举单位”。人员的姓名密封保存。此件由该单位自己持有、没有别的转送机关的，平台即行转送有权的纪检监察机关（平台规定）。',
    en: 'The accused office can no longer handle the matter, carry it out or see it, and loses what it has (art. 30(3)); no correction of the class lifts that, only taking the name back. The name of a person is sealed. Where that office holds the matter itself and nobody had referred it, the platform passes it to the discipline organ that has power at once (a rule of the platform).',
  },
  clearAccused: {
    zh: '该单位以后可以办理此件；它不因此看到此件，也不取回已经失去的；信访局除外，不是检举控告的，恢复督促办理所需的查看。由谁、怎样更正，条例没有规定，以上是平台的规定。',
    en: 'The office may be chosen for the matter again; by this alone it sees nothing, and gets nothing back; the petition bureau sees again, of what is no accusation, what its supervision needs. Who takes a name back, and how, is the rule of the platform: the Regulations do not say.',
  },
  clearAccusedPerson: {
    zh: '该人员不再列为被检举、控告的人员；案件如何办理不变，姓名仍密封保存。由谁、怎样更正，条例没有规定，以上是平台的规定。',
    en: 'The person is no longer named as accused; nothing else of the matter changes, and the name stays sealed. Who takes a name back, and how, is the rule of the platform: the Regulations do not say.',
  },
  declareOutOfRemit: {
    zh: '书面告知信访人应当向哪个机关提出（条例第二十三条第一款）；当场送达的，本件到此结束，否则先出具告知书，送达之日结束（平台规定）；已经逾期的仍为逾期。只用于信访人直接提出的。',
    en: 'The petitioner is told in writing which organ to go to (art. 23(1)). Served on the spot, the matter ends here; else the notice is issued, and it ends on the day of its service (ours). What was late stays late. Only for what was submitted to the organ directly.',
  },
  transferOut: {
    zh: '按照管理权限转送上级纪检监察机关：信访局依条例第二十二条第二款，其他机关直接转送由平台规定。直接向本机关提出的，仍须书面告知信访人向该机关提出（第二十三条第一款、第二款），没有当场送达的，告知书送达后本件才结束。该机关的告知按照有关规定（第二十三条第四款），办理和反馈依规依纪依法（第三十条第一款）。该机关不在本平台，本件到此结束，已经逾期的仍为逾期；请另行移送材料。',
    en: 'It goes to the superior discipline organ by management authority: of the petition department by art. 22(2), of any other organ by a rule of the platform. What was submitted to your organ directly still has its written notice of where to go (art. 23(1), 23(2)): not served on the spot, it ends with the service. That organ gives notice by its own rules (23(4)), handles and gives feedback by those that bind it (30(1)). It is not on this platform: the matter ends here, what was late stays late, and the papers are sent to it separately.',
  },
  routeOut: {
    zh: '途径告知书送达后，按该程序办理（条例第三十一条第一项至第四项）；没有当场送达的，先出具告知书，送达以前各期限照常计算；办理期限只用于第三十一条第六项（第三十四条），没有处理意见就没有复查（第三十五条）。告知书写明机关和期限，是平台的规定。',
    en: 'Once the route notice was served that procedure applies (art. 31(1) to (4)); not served on the spot, it is issued first, and until its service every date runs on. The handling limit is that of item 6 alone (art. 34), and without an opinion there is no review (art. 35). That the notice names body and limit is the rule of the platform.',
  },
  takeAsDuty: {
    zh: '由本机关依法履行或者答复（条例第三十一条第五项），不出具处理意见书；期限由该项法律或者平台规定。',
    en: 'The organ itself performs or answers (art. 31(5)), without an opinion; the limit is that of its law, or of the platform.',
  },
  performOrAnswer: {
    zh: '履行情况或者答复须送达；救济按该项法律，不能请求复查。在本平台作出之日即为其日期（平台规定）。',
    en: 'What was done, or the answer, must be served; the remedies are those of that law, and there is no review. The day on which it is given here is its date, by a rule of the platform.',
  },
  answerSuggestion: {
    zh: '采纳或者部分采纳的应当予以回复（条例第二十九条第一款）；对未采纳的也答复，是平台的规定。答复须送达，不能请求复查。在本平台作出之日即为答复的日期（平台规定）。',
    en: 'What is adopted or partly adopted is answered (art. 29(1)); that the rest is too is the rule of the platform. The answer must be served; there is no review of it. The day on which it is given here is its date, by a rule of the platform.',
  },
  giveFeedback: {
    zh: '依规依纪依法反馈（条例第三十条第一款）。反馈须送达，不能请求复查。在本平台作出之日即为反馈的日期（平台规定）。',
    en: 'Feedback by the rules of the organ (art. 30(1)). It must be served; there is no review of it. The day on which it is given here is its date, by a rule of the platform.',
  },
  upholdObjection: {
    zh: '核实同意后交还相关材料（条例第二十三条第三款），原办理机关的期限终止；指定下一机关的，其期限自收到之日的次日起算，未指定的退回转送、交办的机关。异议提出以后记下的逾期撤销（平台规定）。',
    en: "What was agreed to after verification goes back with its material (art. 23(3)), and the office's clocks end. The next office that is named gets its own; without one the matter is back with the referrer. A breach recorded after the objection is withdrawn (a rule of the platform).",
  },
  rejectObjection: {
    zh: '核实后不同意的，事项留在该机关，期限照常计算；不得再次异议，由平台规定。涉及两个以上机关、单位，受理有争议的，由其共同的上一级机关、单位决定受理机关；没有共同上一级的，由共同的信访工作联席会议协调处理（条例第二十四条第一款）。',
    en: 'Not agreed to, the matter stays and its clocks go on; that there is no second objection is a rule of the platform. Where several organs are concerned and dispute who accepts, the organ one level above them all decides; without one, their joint conference coordinates (art. 24(1)).',
  },
  issueNotice: {
    zh: '告知书出具后再送达：文号、送达文本由此而定，尚不算已经告知。有送达证明之日才算书面告知，告知期限到那时终止，由平台规定；送达的日期不得早于出具之日。',
    en: 'The notice is issued and then delivered: its number and text stand, and nobody has been told yet. It counts as given on the proved day of its service, when its clock is met (a rule of the platform), no earlier than it was issued.',
  },
  correctNotice: {
    zh: '原文书不改动；更正通知载明原文书的文号和日期，须另行送达。不改变结论，也不改变任何期限。更正通知由平台规定，条例没有规定。',
    en: 'The first paper is not changed; the correction names its number and date, and is served by itself. It changes no outcome and moves no date. Corrections are a rule of the platform; the Regulations know none.',
  },
  withdrawNotice: {
    zh: '只能撤回尚未告知信访人的告知书：以后即使有送达证明，也不算已经告知，应当另行告知。撤回通知须另行送达；正在进行的送达请另行撤回。由平台规定。',
    en: 'Only what nobody was told of yet: its proof of delivery, should it still come, tells nothing, and the notice is owed as before. The withdrawal is served by itself; withdraw the delivery that is under way too. A rule of the platform.',
  },
  notify: {
    zh: '须告知接收情况以及处理途径和程序；已转送、交办本系统下级的，告知去向（条例第二十三条第一款、第三款）。书面告知后，告知期限终止；逾期的仍须告知。以告知之日为准：期限内告知而后补记的，逾期记录撤销，由另一机关核实。',
    en: 'It tells of the receipt, of route and procedure; of what was passed down the own line, where it went (art. 23(1), 23(3)). The written notice meets its clock; it is owed even when it is late. Its own date counts: given in time and recorded later, a breach is withdrawn and another office looks at the date.',
  },
  refuseExtension: {
    zh: '期限不变，须按原期限作出处理意见。',
    en: 'The date stays: the opinion is due when it was.',
  },
  noticeExtension: {
    zh: '须告知信访人延期理由（条例第三十四条）；告知之后期限才延长、与原期限合并计算，由平台规定。以告知之日为准：期限内告知而后补记的，同样延长，由另一机关核实。',
    en: 'The petitioner is told the reason (art. 34); that the notice is what extends, and that both periods are counted together, are rules of the platform. Given in time and recorded later it moves too, and another office looks at the date.',
  },
  reportCompletion: {
    zh: '交办事项的报告期限终止。',
    en: 'The report meets the clock of the assigned matter.',
  },
  settle: {
    zh: '按调解结案（条例第三十三条）：办理期限以协议生效之日为准，期限内生效而其后记下的逾期撤销，不再核实；由平台规定。其他待办随之终止。',
    en: 'Closed as settled (art. 33): the limit is met on the day on which the agreement took effect, and a breach recorded since falls without a look (a rule of the platform). Whatever else is owed ends.',
  },
  close: {
    zh: '信访件结案归档，各机关仍在计算的期限终止；信访人请求复查的期限照常计算（条例第三十五条）。',
    en: "The file is closed with what offices still owe; the petitioner's window for review runs on (art. 35).",
  },
  withdraw: {
    zh: '凭信访人本人的陈述和证明，不得推定。此件结束，期限和待办随之终止；有逾期、补记的日期待核实、督办、催办或者交办的，须经信访局或者另一机关核实才结束。已有的逾期记录保留。条例没有规定撤回，以上是平台的规定。',
    en: "Only by the petitioner's own statement with its proof, never inferred. It ends with its clocks and duties; one that is late, waits for a look at a date recorded late, is supervised, pressed for or assigned once the petition bureau or another office has confirmed it. A breach stays on record. The Regulations know no withdrawal: all this is the rule of the platform.",
  },
  requestReview: {
    zh: '请求复查的期限由此用去，此前声明放弃复查的，随即撤回。请求在期限内提出即可，记录得晚不影响；没有收到的证明的，以请求之日为最迟收到之日，请求不算逾期（平台规定）；送达没有记录的，仍须办理和记录。',
    en: 'The window for review is used; a statement that gave the review up is withdrawn by it. What counts is the day of the request, not that of the record; where no receipt is proved, the request shows it and is in time, by a rule of the platform. A service that is not on record is still owed.',
  },
  urge: {
    zh: '该机关的待办里出现“答复催办”，不设期限（平台规定）。不停止、不改变任何期限。不是第四十条的督办，也不代替它：属于第四十条第一款情形的，应当及时督办。',
    en: 'The office finds “Answer to being urged” among its duties, without a date (a rule of the platform). It stops and moves no clock. It is no supervision of art. 40, nor stands in for one that 40(1) demands.',
  },
  answerUrging: {
    zh: '这一项待办完成，办理期限照常计算。',
    en: 'The duty to answer ends; the limits of the handling run on.',
  },
  comment: {
    zh: '记入案卷，看得到此件的机关都能看到；不引起其他后果。',
    en: 'It goes on the file, for every office that sees the case; nothing else follows.',
  },
  seeMaterial: {
    zh: '这一项待办完成，办理期限不变。看材料不设期限，由平台规定。',
    en: 'The duty ends; no limit moves. That the look has no date is the rule of the platform.',
  },
  waiveReview: {
    zh: '只作记录；期限内信访人仍请求复查的，照收（条例第三十五条）。只凭信访人本人的陈述和证明，不得推定。条例没有规定放弃，这是平台的规定。',
    en: "A record only: a request within the period is taken all the same (art. 35). Only by the petitioner's own statement with its proof; never inferred. The Regulations know no waiver; this is a rule of the platform.",
  },
  confirmWithdrawal: {
    zh: '须由记录人以外的人核实确为信访人本人的意思。此件结束，已有的逾期记录保留。',
    en: "Another person than the one who recorded it has made sure of the petitioner's will. It ends; a breach stays on record.",
  },
  refuseWithdrawal: {
    zh: '撤回不成立，此件继续办理；各期限一直在计算。',
    en: 'The matter goes on; its clocks ran all the time.',
  },
  changeSetDate: {
    zh: '交办的反馈期限改为新的日期；办理期限不变。',
    en: 'The report is due on the new date; the handling limit does not move.',
  },
  findRefusal: {
    zh: '拒不执行处理意见的，应当及时督办（条例第四十条第一款）：认定之后对执行单位发起督办。到期本身不算拒不执行；期限以前表示拒绝的，也是拒不执行。一次执行认定一次（平台规定）。',
    en: 'To refuse to carry an opinion out is a ground of supervision (art. 40(1)): whoever carries it out is supervised. That the date passed is no refusal; one declared before it is. It is found once for each execution, by a rule of the platform.',
  },
  ...visitConsequences,
  confirmRecord: {
    zh: '填报的日期成立，撤销的逾期不再计入。',
    en: 'The stated date stands, and the breach that was withdrawn stays withdrawn.',
  },
  rejectRecord: {
    zh: '办了但不是那一天的，以记录之日为准：已逾期的，逾期恢复并再次请求督办；信访人的期限重新起算。没有办理的，视为没有记录：待办恢复，过了期限即为逾期；因此起算的复查期限、延长的办理期限和结案随之不算，办理以后重新记录。以上是平台的规定。认定弄虚作假的，应当及时督办（条例第四十条第一款），由信访局另行发起；填报的是信访局的，由其上级机关依第四十三条责令改正。',
    en: "Where it took place on another day, the date of the record counts: if that is late the breach is one again and asks for supervision, and the petitioner's window is counted anew. Where it did not take place it is owed as if nobody had recorded it, late once its date has passed; a window for review, an extension or a closing that stood on it falls, and it is recorded anew once it is done. All this is the rule of the platform. Where that is found to be falsification it has to be supervised promptly (art. 40(1)): the bureau opens that by itself; where the bureau stated it, its superior organ orders correction (art. 43).",
  },
  accept: {
    zh: '申诉求决的办理期限自受理之日的次日起算；须在期限内出具处理意见书（条例第三十一条第六项、第三十四条）。没有按期受理的，办理期限已自未顺延的第十五日的次日起算，不重新计算（平台规定）。',
    en: 'Of an appeal the handling period runs from the day after the acceptance; the opinion is issued within it (art. 31(6), 34). After silence the limit has run since day 15 and does not begin anew (a rule of the platform).',
  },
  refer: {
    zh: '属于其职权的，办理机关应当在期限内书面告知信访人接收情况以及处理途径和程序；不属于本机关、单位或者本系统职权的，应当在期限内提出异议（条例第二十三条第三款）。检举控告由纪检监察机关处理的，告知按照有关规定（第二十三条第四款）。直接向本机关提出、转下级后退回的，选本机关即收回自办（条例第二十三条第一款），以前已用的日数接着算（平台规定）。',
    en: 'Within its remit the office must tell the petitioner in writing and in time of the receipt, of route and procedure; outside its own and its system’s it must object in time (art. 23(3)). Of an accusation at a discipline organ notice goes by its own rules (art. 23(4)). What was submitted to your own organ and came back from below you take back by choosing your own (art. 23(1)); days that it had used count on (a rule of the platform).',
  },
  object: {
    zh: '由转送、交办的机关核实（条例第二十三条第三款）。提出异议不停止告知期限，这一点由平台规定。涉及两个以上机关、单位，受理有争议的，由其共同的上一级机关、单位决定受理机关；没有共同上一级的，由共同的信访工作联席会议协调处理（条例第二十四条第一款）。',
    en: 'Whoever referred it verifies (art. 23(3)). That objecting does not stop the notice clock is a rule of the platform. Where several organs are concerned and dispute who accepts, the organ one level above them all decides; without one, their joint conference coordinates (art. 24(1)).',
  },
  askExtension: {
    zh: '情况复杂的才可以延长：经本单位负责人批准，并告知信访人延期理由（条例第三十四条）。',
    en: 'Only a complicated matter is extended: with the approval of the head, and a notice of the reason to the petitioner (art. 34).',
  },
  approveExtension: {
    zh: '批准后须告知信访人延期理由（条例第三十四条）；告知之后期限才延长，由平台规定。',
    en: 'The petitioner must then be told the reason (art. 34); that only the notice extends the period is a rule of the platform.',
  },
  approveNotice: {
    zh: '照送审的原文出具，一字不改，之后送达。自己送审的不能自己签发（平台规定，按单位设定）。',
    en: 'The paper is issued exactly as it was submitted, and then goes on its way. Nobody approves what they submitted themselves (a rule of the platform, as the office has it).',
  },
  returnNotice: {
    zh: '退给承办人修改，原文保留；期限照常计算。',
    en: 'It goes back to whoever drafted it, to be changed. The date runs on.',
  },
  takeBackNotice: {
    zh: '负责人不再签发这一稿；原文保留，改好后重新送审。期限照常计算。',
    en: 'The head does not approve this text any more. It is kept, to be changed and submitted again; the date runs on.',
  },
  submitOpinion: {
    zh: '由负责人看过全文后签发；期限照常计算，签发之日才是处理意见书的日期。签发以前可以撤回修改。由负责人签发是平台的规定，可以按单位关闭。',
    en: 'The head reads the whole page and approves it. The date runs on meanwhile, and the day of the approval is that of the opinion; until then it can be taken back. That the head approves is a rule of the platform, which an office can have switched off.',
  },
  approveOpinion: {
    zh: '照送审的原文出具，一字不改；签发之日即为处理意见书的日期（平台规定），之后须送达。自己送审的不能自己签发。',
    en: 'The opinion is issued exactly as it was submitted. The day on which it is approved is its date, by a rule of the platform; then it must be served. Nobody approves what they submitted themselves.',
  },
  returnOpinion: {
    zh: '退给承办人修改，原文保留；期限照常计算。',
    en: 'It goes back to the officer as it was submitted, to be changed. The date runs on.',
  },
  takeBackOpinion: {
    zh: '负责人不再签发这一稿；原文保留，改好后重新送审。期限照常计算。',
    en: 'The head does not approve this text any more. It is kept, to be changed and submitted again; the date runs on.',
  },
  decide: {
    zh: '处理意见书须送达；信访人可自收到书面答复之日起，在期限内请求复查（条例第三十五条）。在本平台出具之日即为处理意见书的日期（平台规定）。',
    en: 'The opinion must be served; from its receipt the petitioner may request a review in time (art. 35). The day on which it is issued here is its date, by a rule of the platform.',
  },
  recordDelivery: {
    zh: '日期和方式须与送达回执一致。处理意见书的，请求复查的期限自收到书面答复之日的次日起算（条例第三十五条）；公告、送达最后已知的住址，不是收到书面答复，期限不起算。对建议意见、检举控告、依法履职的答复，没有复查。',
    en: 'Date and manner must be those of the receipt. Of an opinion the time to request a review runs from the day after the receipt of the answer (art. 35); a public notice, or leaving it at the last address, is no receipt: the period does not start. There is no review of the answer to a suggestion, an accusation or a duty of the organ.',
  },
};

/** What the steps of its course do. */
export const steps: Sentences = {
  hearWish: { zh: '记录信访人不愿被回访', en: 'Recording that a petitioner wants no visit' },
  endVisits: { zh: '结束回访计划', en: 'Ending the plan of visits' },
  followDays: { zh: '回访计划随执行期限调整', en: 'The plan of visits follows the day of the execution' },
  openPart: {
    zh: '对逾期发起督办或者开始跟踪执行',
    en: 'Opening the supervision of a breach, or beginning to watch an execution',
  },
};

/** What follows in law while a failed step is not repaired. */
export const failures: Sentences = {
  'petition.mediation_not_dated': {
    zh: '办理期限已经变动而调解不知道：调解期限仍按原来的显示。',
    en: 'The handling limit has moved and the mediation does not know: it goes by the date of before.',
  },
  'petition.mediation_not_told': {
    zh: '已经作出处理意见或者已经结束，而调解不知道：那里仍按原来的日期进行。',
    en: 'It was decided or has ended and the mediation does not know: it goes by the date of before.',
  },
  'petition.withdrawal_not_told': {
    zh: '逾期记录已撤销而督办尚未得知：督办照常进行。',
    en: 'The breach was withdrawn and its supervision does not know: the ladder goes on.',
  },
  'petition.accused_still_supervised': {
    zh: '被检举、控告的机构仍在督办之中：不得再使其知悉（条例第三十条第三款）；由下一顺位的机关答复、核验、决定，由平台规定。',
    en: 'An accused office still has a part in a supervision. It may learn nothing more (art. 30(3)); that whoever comes next answers, verifies and judges is a rule of the platform.',
  },
  'petition.taken_back_not_told': {
    zh: '不再列为被检举、控告的单位，而督办尚未得知：仍由其他机关办理。',
    en: 'An office is no longer accused and its supervision does not know: others do what it would.',
  },
  'petition.overtaken_still_served': {
    zh: '文书已撤回或者已被取代，而送达还没有停：可能仍会发出短信、邮件。',
    en: 'A paper stands no more and its delivery does not know: messages of it may still go out.',
  },
  ...visitFailures,
  'petition.execution_not_watched': {
    zh: '支持请求的意见没有开始跟踪执行：不提醒、不督促。',
    en: 'The execution of the opinion is not watched: nobody is reminded of it, and nobody urges.',
  },
  'petition.execution_not_told': {
    zh: '意见的执行不知道此件的新情况：可能按旧的情况提醒、督促。',
    en: 'The execution does not know how its petition stands now: it may remind, or urge, by what was.',
  },
  'petition.breach_not_supervised': {
    zh: '逾期而未督办：应当及时督办（条例第四十条第一款），办理机关的期限照常计算。',
    en: 'A breach stands without supervision, which art. 40(1) demands promptly; the limit of the office runs on.',
  },
  'petition.own_breach_not_told': {
    zh: '信访部门自身逾期，还没有提请其上级机关：应当责令改正（条例第四十三条）。',
    en: 'The petition office was late itself and its superior organ was not asked: it has to order correction (art. 43).',
  },
  'petition.own_number_not_pressed': {
    zh: '超过平台确定的期限，还没有催办；这不是法定督办。',
    en: 'A number of the platform was missed and nobody was pressed; this is no statutory supervision.',
  },
};

/** Why an office sees the case. */
export const access: Sentences = {
  registrar: { zh: '登记', en: 'registrar' },
  handler: { zh: '办理', en: 'handler' },
  referrer: { zh: '转送、交办', en: 'referrer' },
  superior: { zh: '上级', en: 'superior' },
  supervisor: { zh: '督办', en: 'supervisor' },
  executor: { zh: '执行', en: 'carries it out' },
};
