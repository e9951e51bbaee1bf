import { codesOfSeveral } from './of-several.js';
import type { Sentences } from '../../sentences/sentence.js';
import { endingCodes } from './ending-codes.js';
import { accusedCodes } from './accused-codes.js';
import { reviewCodes } from './review-codes.js';
import { materialCodes } from './material-codes.js';
import { noticeCodes } from './notice-codes.js';
import { opinionCodes } from './opinion-codes.js';

/** Sentences for the refusals of petitions. */
export const codes: Sentences = {
  ...endingCodes,
  ...accusedCodes,
  ...reviewCodes,
  ...materialCodes,
  ...opinionCodes,
  ...noticeCodes,
  'petition.already_accepted': { zh: '已经受理（{acceptedOn}）。', en: 'It was accepted already ({acceptedOn}).' },
  'petition.already_confirmed': { zh: '您已经确认过了。', en: 'You have confirmed it already.' },
  'petition.already_decided': { zh: '已于 {decidedOn} 作出处理意见。', en: 'It was decided on {decidedOn}.' },
  'petition.already_delivered': {
    zh: '已有送达证明，以第一份为准。',
    en: 'Delivery is proven; the first proof counts.',
  },
  'petition.already_evaluated': {
    zh: '已于 {on} 评价，只能评价一次（平台规定）。',
    en: 'It was evaluated on {on}; once only, by a rule of the platform.',
  },
  'petition.already_notified': { zh: '已经书面告知。', en: 'The written notice was given.' },
  'petition.already_own_duty': { zh: '已经列为依法履职。', en: 'It was taken on as a duty already.' },
  'petition.already_referred': { zh: '已转送或者交办给{handler}。', en: 'It was passed to {handler} already.' },
  'petition.already_registered': { zh: '已登记为 {number}。', en: 'It is registered as {number}.' },
  'petition.category_unknown': { zh: '内容分类中没有“{category}”。', en: 'There is no category {category}.' },
  'petition.channel_of_platform': { zh: '“导入”渠道只供平台使用。', en: 'Only the platform imports.' },
  'petition.class_given': {
    zh: '已有分类。要改变，用“更正分类”写明理由。',
    en: 'It has a class already. Another one is given by “Correct the class”, with its reason.',
  },
  'petition.class_missing': { zh: '请先分类。', en: 'Classify it first.' },
  'petition.class_same': { zh: '已经是这一类别。', en: 'It is of that class already.' },
  'petition.date_before_event': {
    zh: '日期 {on} 早于该事项发生之日（{bound}）。',
    en: 'The date {on} lies before its event ({bound}).',
  },
  'petition.date_disputed': {
    zh: '对{document}的日期已经提出过异议，或者该日期已经不予确认。',
    en: 'The date of the {document} was disputed before, or does not stand already.',
  },
  'petition.date_in_future': {
    zh: '日期 {on} 在将来，今天是 {bound}。',
    en: 'The date {on} lies ahead; today is {bound}.',
  },
  'petition.date_not_stated': {
    zh: '{document}没有单位填报的日期，不能对日期提出异议。',
    en: 'No office has stated a date for the {document}: there is none to dispute.',
  },
  'petition.ended': { zh: '此件已经结束。', en: 'The case has ended.' },
  'petition.evaluation_empty': {
    zh: '请至少选择一项评价；不评价也可以。',
    en: 'Choose at least one mark; you need not evaluate.',
  },
  'petition.evaluation_not_open': {
    zh: '处理意见书送达以后才可以评价（平台规定）。',
    en: 'It can be evaluated once the opinion was delivered, by a rule of the platform.',
  },
  'petition.evaluation_window_over': {
    zh: '评价的时间已过（{until} 为最后一日，平台规定）。',
    en: 'The time to evaluate, set by the platform, is over (last day {until}).',
  },
  'petition.execution_missing': {
    zh: '支持的处理意见须写明执行期限。',
    en: 'An opinion that supports sets the date of its execution.',
  },
  'petition.execution_open': {
    zh: '支持的处理意见还没有执行（期限 {dueOn}）：请先记录执行情况。',
    en: 'The opinion is not carried out yet (by {dueOn}): its execution is recorded first.',
  },
  'petition.execution_out_of_bounds': {
    zh: '执行期限 {on} 须在今天之后、{bound} 以前（最远 {max} 日，平台规定）。',
    en: 'The date {on} of the execution must lie after today and by {bound} ({max} days at most, a rule of the platform).',
  },
  'petition.execution_without_support': {
    zh: '只有予以支持的处理意见才有执行期限。',
    en: 'Only an opinion that supports is carried out.',
  },
  'petition.extension_already_approved': { zh: '延期已经批准。', en: 'The extension was approved already.' },
  'petition.extension_already_asked': { zh: '延期已在申请中。', en: 'An extension is on its way.' },
  'petition.extension_already_made': {
    zh: '已延期 {days} 日，只能延期一次（平台规定）。',
    en: 'It was extended by {days} days; once only, by a rule of the platform.',
  },
  'petition.extension_not_approved': { zh: '延期尚未经负责人批准。', en: 'The head has not approved the extension.' },
  'petition.extension_not_asked': { zh: '还没有人申请延期。', en: 'Nobody has asked for an extension.' },
  'petition.extension_too_long': {
    zh: '延期最多 {max} 日（条例第三十四条）。',
    en: 'An extension is {max} days at most (art. 34).',
  },
  'petition.limit_passed': {
    zh: '办理期限已于 {dueOn} 届满；届满以后不能再延期，由平台规定。',
    en: 'The handling limit passed on {dueOn}; that nothing extends it afterwards is a rule of the platform.',
  },
  'petition.no_breach_to_withdraw': {
    zh: '没有按更正后的分类不应有的逾期；信访局自己的逾期不能这样撤销。',
    en: 'No breach is there that the right class would not have brought; none of the petition bureau is withdrawn so.',
  },
  'petition.no_bureau_to_evaluate': {
    zh: '此件由办理机关直接收到，没有信访局的评价项。',
    en: 'The office received it directly; the petition bureau is not evaluated.',
  },
  'petition.look_of_other_office': { zh: '由{office}核实。', en: '{office} looks at it.' },
  'petition.no_date_stated': {
    zh: '没有单位填报的日期。',
    en: 'No office has stated a date.',
  },
  'petition.no_look_awaited': { zh: '没有待核实的填报日期。', en: 'No stated date waits for a look.' },
  'petition.proof_missing': {
    zh: '{on} 的事 {workingDays} 个工作日后才记录，超过 {max} 个工作日须写明证明。',
    en: 'It was done on {on} and is recorded {workingDays} working days later: beyond {max} its proof is needed.',
  },
  'petition.sent_without_post': { zh: '只有邮寄才有寄出日期。', en: 'Only what is posted has a day of posting.' },
  'petition.service_in_words': {
    zh: '请写明送到哪里、在哪里公告，或者怎样试过、为何送不到。',
    en: 'Say where it was sent or published, or what was tried and why it failed.',
  },
  'petition.attempts_prove_nothing': {
    zh: '没有收到，请求复查的期限不起算（条例第三十五条）。送不到的，可以送达最后已知的住址或者公告，作为本机关已经送达的记录（平台规定）。',
    en: 'Without receipt the time to request a review does not start (art. 35). Where nobody is reached, the last known address or a public notice is on record as your service (a rule of the platform).',
  },
  'petition.service_not_proved': {
    zh: '须写明送达证明：没有收到的证明，信访人的期限不起算。',
    en: "State the proof of service: without proof of receipt the petitioner's period does not start.",
  },
  ...codesOfSeveral,
  'petition.receipt_missing': {
    zh: '现在只记录收到的证明：当面交付、签收、妥投或者本人确认。',
    en: 'What is recorded now proves receipt: handed over, signed for, tracked as delivered, or confirmed.',
  },
  'petition.no_handler': { zh: '还没有办理机关。', en: 'Nobody handles it yet.' },
  'petition.no_limit_to_extend': { zh: '没有可以延长的办理期限。', en: 'No handling limit runs.' },
  'petition.nothing_to_execute': {
    zh: '没有等待执行的处理意见。',
    en: 'No opinion waits to be carried out.',
  },
  'petition.no_report_owed': { zh: '不需要报告办理结果。', en: 'No report is owed.' },
  'petition.reference_missing': {
    zh: '请写明签名件或者录音录像存放在哪里。',
    en: 'Say where the signed paper or the recording is kept.',
  },
  'petition.proof_not_own': {
    zh: '凭编号和查询码确认，只能由信访人本人在网页上办理；由单位记录的，须有签名、组织的印章或者录音录像。',
    en: "Number and query code are the petitioner's own proof, on the page; an office records a signature, a seal or a recording.",
  },
  'petition.not_accepted': { zh: '尚未受理。', en: 'It was not accepted yet.' },
  'petition.name_of_competent': {
    zh: '由信访局或者持有此件的有权处理检举控告的机关更正。',
    en: 'The petition bureau takes a name back, or an organ that may handle accusations and has the matter.',
  },
  'petition.not_direct': {
    zh: '不是信访人直接向本机关提出、现在本机关的；转送、交办来的，提出异议。',
    en: 'It was not submitted to this organ directly, or is not with it now; to what was referred one objects.',
  },
  'petition.not_in_own_line': {
    zh: '{to}不是{office}本系统的下级机关：告知信访人向有权处理的机关提出（条例第二十三条第一款）。',
    en: '{to} does not stand below {office} in its own line: tell the petitioner where to go (art. 23(1)).',
  },
  'petition.not_own_duty': { zh: '没有列为依法履职。', en: 'It was not taken on as a duty of the organ.' },
  'petition.notice_not_served': {
    zh: '当场送达的，日期和方式都要写；都不写的，先出具告知书，送达以后才结束。告知书不能不写。',
    en: 'Say when the notice was served and how; with neither it is issued, and the matter ends once it is served. Without a notice it cannot.',
  },
  'petition.notice_only_tried': {
    zh: '须送达告知书才能这样结束；送不到的，可以送达最后已知的住址或者公告（平台规定）。',
    en: 'It ends so only with the notice served: where nobody is reached, at the last known address or by public notice (a rule of the platform).',
  },
  'petition.only_bureau_withdraws': {
    zh: '只有信访局可以随更正分类撤销逾期。',
    en: 'Only the petition bureau withdraws breaches with a correction of the class.',
  },
  'petition.organ_missing': {
    zh: '告知书须写明应当向哪个机关提出。',
    en: 'The notice names the organ to go to.',
  },
  'petition.organ_twice': {
    zh: '只写一个机关：从机构中选，或者写机构以外的名称。',
    en: 'Name one organ: an office of the list, or another one by its name.',
  },
  'petition.reasons_too_short': {
    zh: '提出异议须详细说明理由（条例第二十三条第三款）：至少 {min} 个字（平台规定）。',
    en: 'An objection gives its reasons in detail (art. 23(3)): {min} characters at least, by a rule of the platform.',
  },
  'petition.returned_before': {
    zh: '{office}的异议已经核实同意：再转送、交办给它，须在说明中写明理由（平台规定）。',
    en: 'The objection of {office} was agreed to: to pass the matter to it again, say why in the note (a rule of the platform).',
  },
  'petition.route_is_own_duty': {
    zh: '属于本机关自己履行的职责，不能导出。',
    en: 'It is a duty of the organ itself, which is not led elsewhere.',
  },
  'petition.route_unknown': { zh: '清单中没有途径“{route}”。', en: 'There is no route {route} in the list.' },
  'petition.routed_out': { zh: '已经导入法定程序。', en: 'It was led into a statutory procedure.' },
  'petition.not_decided': { zh: '尚未作出处理意见。', en: 'It has not been decided yet.' },
  'petition.not_for_evaluation': {
    zh: '检举控告不作满意度评价（平台规定）。',
    en: 'An accusation is not evaluated, by a rule of the platform.',
  },
  'petition.not_referred': { zh: '尚未转送、交办。', en: 'It was not referred.' },
  'petition.not_registered': { zh: '没有这一件。', en: 'There is no such petition.' },
  'petition.not_written_yet': { zh: '还没有{document}。', en: 'There is no {document} yet.' },
  'petition.objection_already_made': { zh: '已经提出过异议。', en: 'An objection was made already.' },
  'petition.objection_not_open': { zh: '没有待核实的异议。', en: 'No objection waits to be verified.' },
  'petition.objection_open': { zh: '异议尚待核实。', en: 'The objection waits to be verified.' },
  'petition.objection_window_over': {
    zh: '提出异议的期限已过，由该机关办理（平台规定，条例没有规定不提异议的后果）。',
    en: 'The time to object has passed: the office keeps the matter, by a rule of the platform; the Regulations give silence no effect.',
  },
  'petition.office_not_active': { zh: '{office}已停用。', en: '{office} is not active.' },
  'petition.office_not_handling': {
    zh: '{office}不办理信访事项：村（社区）协助化解，由乡镇人民政府办理；信访局、联席会议、督导组转送、交办、协调、督导（平台的理解；参见第二条、第十三条、第十四条、第十五条第三款、第三十八条）。',
    en: '{office} handles no matter: a village helps to settle and the township government handles; the bureau, the joint conference and inspection groups refer, coordinate and inspect (our reading; see arts. 2, 13, 14, 15(3), 38).',
  },
  'petition.place_not_in_county': { zh: '{office}不是本县的地方。', en: '{office} is no place of this county.' },
  'petition.office_unknown': { zh: '没有“{office}”这个机构。', en: 'There is no office {office}.' },
  'petition.other_class': {
    zh: '该类别的事项不这样办理，先更正类别。',
    en: 'A matter of this class does not take this step: correct the class first.',
  },
  'petition.outcome_not_of_class': {
    zh: '该类事项没有这种处理结果。',
    en: 'That outcome does not belong to the class.',
  },
  'petition.received_not_today': {
    zh: '网上提交即为当日收到（{today}）。',
    en: 'What the public sends is received today ({today}).',
  },
  'petition.record_missing': {
    zh: '有 {n} 项填报日期待核实，请选择核实哪一项。',
    en: '{n} stated dates wait for a look: say which one.',
  },
  'petition.refer_to_self': { zh: '已在该机关。', en: 'The matter is there already.' },
  'petition.refusal_found': {
    zh: '已于 {foundOn} 认定{executor}拒不执行：在执行以前该认定一直有效，不必再次认定（平台规定）。',
    en: 'It was found on {foundOn} that {executor} refuses: that stands until the opinion is carried out, and is found once, by a rule of the platform.',
  },
  'petition.registrar_not_own': { zh: '只能为本机构登记。', en: "One registers for one's own office." },
  'petition.repeat_unknown': {
    zh: '所比对的信访件不存在，或不在本机构可见范围内。',
    en: 'A petition that was compared does not exist, or your office may not see it.',
  },
  'petition.representative_missing': {
    zh: '请先填写第一位代表，即信访人。',
    en: 'Name the first representative, who is the petitioner.',
  },
  'petition.representatives_unchosen': {
    zh: '走访的信访人有 {count} 位，还没有推选代表：应当推选，最多 {max} 人（条例第二十条第三款）。',
    en: '{count} petitioners came in person and have chosen nobody to represent them: they should, {max} at most (art. 20(3)).',
  },
  'petition.too_many_representatives': {
    zh: '走访反映共同事项的，推选的代表最多 {max} 人，现为 {count} 人（条例第二十条第三款）。',
    en: 'Of several people who come in person, {max} representatives at most are chosen; {count} were named (art. 20(3)).',
  },
  'petition.returned_by_office': { zh: '该机关已退回此件。', en: 'That office returned the matter.' },
  'petition.assigned_to_nobody': { zh: '交办须选定办理机关。', en: 'To assign, name the office.' },
  'petition.set_date_beyond_limit': {
    zh: '{setOn} 在办理期限（{limitOn}）之后：交办期限不延长办理期限。',
    en: '{setOn} lies beyond the handling limit ({limitOn}), which an assignment does not lengthen.',
  },
  'petition.set_date_passed': {
    zh: '交办期限 {dueOn} 已过，不能再变更（平台规定）。',
    en: 'The set date {dueOn} has passed and is changed no more, by a rule of the platform.',
  },
  'petition.set_date_same': { zh: '交办期限已经是 {setOn}。', en: 'The set date is {setOn} already.' },
  'petition.set_date_too_far': {
    zh: '指定的期限最远到 {bound}（{max} 日，平台规定）。',
    en: 'A set date lies by {bound} at the latest ({max} days, a rule of the platform).',
  },
  'petition.set_date_missing': { zh: '交办须指定期限。', en: 'An assignment sets a date.' },
  'petition.set_date_not_ahead': { zh: '指定的期限须在今天之后。', en: 'The set date must lie ahead.' },
  'petition.set_date_without_assignment': { zh: '转送不指定期限。', en: 'A transfer sets no date.' },
  'petition.source_missing': { zh: '导入件须有来源编号。', en: 'An imported matter names its source and number.' },
  'petition.withdrawal_not_of_all': {
    zh: '撤回之后又有信访人加入（{party}），没有表示撤回：请“不认可撤回”；全体撤回的，重新记录。',
    en: '{party} joined after the withdrawal and has not withdrawn: do not confirm it; where all withdraw, it is recorded anew.',
  },
  'petition.withdrawal_not_stated': { zh: '没有待核实的撤回。', en: 'No withdrawal waits for a confirmation.' },
  'petition.withdrawal_stated': {
    zh: '撤回已经记录，待{office}核实。',
    en: 'The withdrawal is recorded; {office} has yet to confirm it.',
  },
  'petition.breach_not_supervised': {
    zh: '逾期没有自动督办：请信访局发起督办。',
    en: 'The breach was not supervised by itself: the bureau opens the supervision.',
  },
};
