import type { Sentences } from '../../sentences/sentence.js';
import { visitCodes } from './visit-codes.js';

/** Sentences for the refusals of mediations. */
export const codes: Sentences = {
  'mediation.accepted': { zh: '已于 {on} 受理。', en: 'It was accepted on {on}.' },
  'mediation.address_hidden_since': {
    zh: '拟定以后有当事人要求地址保密：请重新拟定，再签名。',
    en: 'A party asked that its address be hidden since it was drawn up: draw it up anew, and sign that.',
  },
  'mediation.agreement_under_way': {
    zh: '协议已经拟定，当事人不再变动；需要变动的，先由当事人退出，再重新申请。',
    en: 'An agreement was drawn up, and its parties stay who they are; for others it is ended and applied for again.',
  },
  'mediation.apart_only': {
    zh: '疑似存在家庭暴力：不面对面调解，只能分别谈话。',
    en: 'Violence is suspected: nobody is set face to face, and each is heard apart.',
  },
  'mediation.appraisal_not_open': { zh: '没有正在进行的鉴定。', en: 'No appraisal is under way.' },
  'mediation.appraisal_open': { zh: '鉴定自 {from} 起尚未结束。', en: 'An appraisal is under way since {from}.' },
  'mediation.court_confirms_not': {
    zh: '人民法院不予司法确认：{limits}。协议仍有约束力。',
    en: 'No court confirms it: {limits}. The agreement binds all the same.',
  },
  'mediation.court_unnamed': { zh: '须写明报告给哪一个人民法院。', en: 'Say which court the report goes to.' },
  'mediation.date_before_event': { zh: '{on} 早于 {bound}，事情还没有发生。', en: '{on} lies before {bound}.' },
  'mediation.date_in_future': { zh: '{on} 在今天（{bound}）之后。', en: '{on} lies after today, {bound}.' },
  'mediation.others_mediate': { zh: '由其他调解员调解和听取意见。', en: 'Others mediate it, and hear what is said.' },
  'mediation.ended': { zh: '调解已于 {on} 结束（{as}）。', en: 'The mediation has ended on {on}: {as}.' },
  'mediation.form_not_allowed': {
    zh: '这类纠纷的协议不能采用这种形式（{form}）。',
    en: 'An agreement of this sort does not take that form: {form}.',
  },
  'mediation.helper_not_agreed': {
    zh: '还没有征得当事人同意，{helper} 不能参与调解（《人民调解法》第二十条第一款）。',
    en: 'Not all have agreed to {helper}, who takes no part before (People’s Mediation Law, art. 20(1)).',
  },
  'mediation.helper_unknown': { zh: '没有邀请过这个人。', en: 'Nobody of that name was invited.' },
  'mediation.identity_unseen': {
    zh: '这件调解是在网上申请的，还没有核对过申请人的身份：请带身份证到调解委员会表示同意，以后可以在网上办。',
    en: 'It was asked for on the public page, and nobody has seen who applies: consent to it before the committee, with proof of identity. After that the page takes it.',
  },
  'mediation.in_force': {
    zh: '协议已于 {on} 生效，对各方有约束力，不能再退出；对协议有争议的，可以向人民法院起诉。',
    en: 'The agreement is in force since {on} and binds the parties: nobody withdraws any more; whoever disputes it may sue.',
  },
  'mediation.answer_told': { zh: '联合调解的答复已经告知各方。', en: 'The parties were told the answer.' },
  'mediation.joint_not_concluded': {
    zh: '联合调解还没有形成结果。',
    en: 'No joint mediation was concluded.',
  },
  'mediation.joint_already': { zh: '已经邀请过{committee}。', en: '{committee} was asked already.' },
  'mediation.joint_not_asked': { zh: '没有待答复的共同调解邀请。', en: 'No committee was asked.' },
  'mediation.joint_not_agreed': {
    zh: '各方当事人还没有都同意由{centre}组织联合调解（《人民调解法》第二十条第一款）；请先征求同意。',
    en: 'Not every party has agreed to a joint mediation by {centre} (People’s Mediation Law, art. 20(1)): ask them first.',
  },
  'mediation.joint_open': {
    zh: '另一个委员会还没有答复，答复以后再邀请。',
    en: 'Another committee has not answered yet; it is asked first.',
  },
  'mediation.joint_position_missing': {
    zh: '联合调解还有必要成员单位没有提出书面意见，提出以前不达成协议；当事人不愿等的，可以撤回联合调解的同意。',
    en: 'A necessary member of the joint mediation has given no position yet, and nothing is agreed on before. A party that does not want to wait takes back its agreement to the joint mediation.',
  },
  'mediation.joint_under_way': {
    zh: '已经在联合调解，结束以后才能再提出。',
    en: 'Several mediate it together already; another time comes after that.',
  },
  'mediation.joint_unfit': {
    zh: '联合调解须写明组织的综治中心和至少一个现有的受邀单位，每个写一次；不征求联合调解的，不填单位。',
    en: 'A joint mediation names its centre and at least one office that is there, each once; of anything else no office is named.',
  },
  'mediation.joint_unknown': { zh: '不是本案的联合调解。', en: 'It is no joint mediation of this one.' },
  'mediation.link_unfit': {
    zh: '{number} 就是本件，或者是移交本件的信访件，不用关联。',
    en: '{number} is this case, or the petition that handed it over: there is nothing to link.',
  },
  'mediation.material_missing': {
    zh: '人民法院移交的，须把材料一并退回（《特邀调解规定》第二十六条第二款）。',
    en: 'What a court handed over goes back to it with the report (Provisions on Mediation by Invitation of the Courts, art. 26(2)).',
  },
  'mediation.mediator_unknown': { zh: '这个人不是本案的调解员。', en: 'That one does not mediate it.' },
  'mediation.mediators_missing': {
    zh: '还没有确定调解员：一名或者数名，各列一次。',
    en: 'No mediator was named: one or several, each once.',
  },
  'mediation.medical_needs_application': {
    zh: '医疗纠纷须由医患双方申请，或者一方申请、另一方同意；委员会只能引导申请（《医疗纠纷预防和处理条例》第三十一条）。',
    en: 'In a medical dispute both sides apply, or one does and the other consents; a committee may only lead them to apply (Regulations on Medical Disputes, art. 31).',
  },
  'mediation.moved_before': {
    zh: '{committee}已经移送过这件，不能再移送回去；认为应当由它调解的，不予受理，由当事人向它申请。',
    en: '{committee} has moved it on before and does not have it back. Whoever thinks it is for that one declines, and the party applies there.',
  },
  'mediation.no_agreement': { zh: '还没有拟定协议。', en: 'No agreement was drawn up.' },
  'mediation.no_committee': { zh: '“{committee}”不是人民调解委员会。', en: '{committee} is no mediation committee.' },
  'mediation.no_look_awaited': { zh: '没有待核实的送达日期。', en: 'No day of service waits for a look.' },
  'mediation.no_recusal': { zh: '没有待决定的回避申请。', en: 'No recusal is to be ruled on.' },
  'mediation.no_such_case': {
    zh: '没有编号为 {number} 的信访件或者调解，请核对。',
    en: 'There is no petition and no mediation of the number {number}.',
  },
  'mediation.no_such_facts': {
    zh: '没有这样写下的无争议事实：先在调解记录中写明。',
    en: 'No undisputed fact of those words is there: it is written down in a session first.',
  },
  'mediation.no_such_session': {
    zh: '没有这一次通知，或者没有还未到日期的。',
    en: 'No such session was called, or none that lies ahead.',
  },
  'mediation.no_such_telling': { zh: '没有提出过这项告知。', en: 'Nobody proposed to tell that.' },
  'mediation.no_time_left': {
    zh: '信访事项没有给调解留出时间：截止日期须在今天之后、{latest} 之前。',
    en: 'The petition has no time left for it: a date after today, and by {latest}.',
  },
  'mediation.no_violence': { zh: '没有记录疑似家庭暴力。', en: 'No violence is suspected.' },
  'mediation.nobody_hears': {
    zh: '这件的调解员没有账号，请当面或者打电话告诉调解员。',
    en: 'Nobody who mediates has an account: tell the mediator in person or by telephone.',
  },
  'mediation.nobody_to_tell': { zh: '应当告知的都已告知。', en: 'Everybody to whom it is owed was told.' },
  'mediation.not_accepted': { zh: '还没有受理。', en: 'It was not accepted yet.' },
  'mediation.not_consented': {
    zh: '{party} 还没有同意由现在的调解员调解。',
    en: '{party} has not consented to being mediated by those who are named now.',
  },
  'mediation.not_disclosed': {
    zh: '调解员还没有说明与各方有无利害关系。',
    en: 'A mediator has not said whether there are any ties.',
  },
  'mediation.not_ended': { zh: '调解还没有终止。', en: 'The mediation has not ended.' },
  'mediation.not_opened': { zh: '没有这件调解。', en: 'There is no such mediation.' },
  'mediation.not_party': { zh: '选定的一位不是本案当事人。', en: 'One of those chosen is no party to the dispute.' },
  'mediation.court_confirmed': {
    zh: '人民法院已经确认，不能由新的协议取代；有异议的，向该人民法院提出（民诉法解释第三百七十二条）。',
    en: 'A court has confirmed it: no other agreement takes its place. Objections are raised there.',
  },
  'mediation.court_has_it': {
    zh: '已申请司法确认，在人民法院办理：先向该人民法院撤回申请，记录撤回后再取代。',
    en: 'A court was asked to confirm it: withdraw that there and record it, then replace the agreement.',
  },
  'mediation.other_parties': {
    zh: '{number} 不是同一当事人之间的协议：本协议的每一方都须是新协议的一方。',
    en: 'The agreement of {number} is between others: everybody bound here has to be bound by it.',
  },
  'mediation.other_matter': {
    zh: '{number} 是另一类纠纷；确是同一纠纷的，先“关联案件”。',
    en: '{number} is a dispute of another sort; link it first if it is the same matter.',
  },
  'mediation.not_agreed_by_all': {
    zh: '{party} 还没有同意：受本协议约束的每一方都同意才取代。',
    en: '{party} has not agreed: it takes the word of everybody whom this one binds.',
  },
  'mediation.not_later': {
    zh: '{number} 的协议不晚于本协议：只有后达成的协议能取代先前的。',
    en: 'The agreement of {number} is no later one: only a later agreement takes the place of an earlier.',
  },
  'mediation.other_replaced': {
    zh: '{number} 的协议自己已被取代：写明现在生效的那一件。',
    en: 'The agreement of {number} was replaced itself: name the one in force now.',
  },
  'mediation.not_in_force': { zh: '{number} 还没有生效的协议。', en: 'Nothing of {number} binds yet.' },
  'mediation.nothing_in_force': { zh: '本件没有生效的协议。', en: 'No agreement of this case is in force.' },
  'mediation.not_replaced': { zh: '协议没有被取代。', en: 'No other agreement took its place.' },
  'mediation.replaced_already': {
    zh: '已由 {number} 的协议取代。',
    en: 'The agreement of {number} has taken its place already.',
  },
  'mediation.not_linked': {
    zh: '这里没有记录与 {number} 的关联：在记录关联的那个案件里取消。',
    en: 'No link with {number} is recorded here: take it back in the case that recorded it.',
  },
  'mediation.not_released': {
    zh: '这一方没有同意过使用，没有可以收回的。',
    en: 'It has not let anything be used: there is nothing to take back.',
  },
  'mediation.not_screened': {
    zh: '家庭纠纷调解之前，须分别询问有无家庭暴力。',
    en: 'Before a family matter is mediated, each is asked apart whether there is violence.',
  },
  'mediation.not_suspended': { zh: '调解没有中止。', en: 'The mediation is not suspended.' },
  'mediation.not_told': {
    zh: '还没有告知 {party} 在调解中的权利义务，须先告知。',
    en: '{party} was not told its rights, which come first.',
  },
  'mediation.nothing_conceded': {
    zh: '没有可以同意使用的让步：还没有一起调解过，或者全部已经达成协议。',
    en: 'There is nothing conceded to be used: nobody has sat together yet, or all of it is settled.',
  },
  'mediation.nothing_to_extend': {
    zh: '没有可以协商延长到 {until} 的期限。',
    en: 'No limit can be moved to {until} by agreement.',
  },
  'mediation.nothing_to_report': { zh: '没有需要报案的情形。', en: 'Nothing has to be reported.' },
  'mediation.obligation_circle': {
    zh: '第 {numbers} 项义务互相等待，谁也不会到期。',
    en: 'Obligations {numbers} wait for each other: none would ever be due.',
  },
  'mediation.obligation_in_past': {
    zh: '履行期限 {on} 已经过去，请核对。',
    en: 'What is owed by {on} would be late already: look at the date.',
  },
  'mediation.obligation_of_stranger': {
    zh: '{party} 不在协议上签名，不能为其设定权利义务。',
    en: '{party} does not sign the agreement, so that nothing is owed by or to it.',
  },
  'mediation.obligation_unfit': {
    zh: '每项义务须写明谁向谁履行，金额大于零；分期的各期合计等于总额，期限写在各期里；须在他项之后履行的，不能写当场履行。',
    en: 'Each obligation is owed by one to another, and a sum is more than none; instalments have their own days and make the sum, and what waits for another one is not done when it is signed.',
  },
  'mediation.one_side_alone': {
    zh: '调解须有申请人、被申请人双方到场；只有一方的，在单独会谈里通知、记录。',
    en: 'A session is of both sides; one side alone is called, and heard, in its own room.',
  },
  'mediation.session_after_limit': {
    zh: '请核对日期：调解期限 {on} 届满，在那以后。',
    en: 'Please check the day: the time of the mediation is over on {on}, before it.',
  },
  'mediation.session_at_night': {
    zh: '请核对时间：{time} 在夜间。',
    en: 'Please check the hour: {time} is at night.',
  },
  'mediation.session_same_hour': {
    zh: '请核对：{on} {time} 已经通知过一次调解。',
    en: 'Please check: another session is called for {on}, {time}.',
  },
  'mediation.other_text': {
    zh: '所签的不是现在拟定的文本：请核对后重新签名。',
    en: 'What was signed are not the words as they are drawn up now: compare them and sign anew.',
  },
  'mediation.own_record': {
    zh: '送达日期是您自己记录的，请另一位负责人确认；不成立的，您自己可以“不予确认”。',
    en: 'You recorded that day yourself: another head confirms it. That it does not stand you may say yourself.',
  },
  'mediation.own_recusal': { zh: '不能决定自己是否回避。', en: 'Nobody rules on his own recusal.' },
  'mediation.paper_only_status': {
    zh: '只能纸质签名的，是否涉及婚姻、收养等身份关系？身份关系人民法院不予司法确认。',
    en: 'On paper alone: is it of marriage, adoption or other status? No court confirms that.',
  },
  'mediation.parties_missing': {
    zh: '须列明申请人和被申请人，每人一次。',
    en: 'An applicant and a respondent are named, each once.',
  },
  'mediation.paused': {
    zh: '调解已暂停；为什么，请问调解委员会。',
    en: 'It stands still for now. Ask the committee why.',
  },
  'mediation.petition_date_over': {
    zh: '信访事项等待调解的期限（{setOn}）已到，不能受理：请不予受理，由承办单位继续办理。',
    en: 'The day by which the petition needed its outcome ({setOn}) has come: decline it, and its handler goes on.',
  },
  'mediation.receipt_first': {
    zh: '这件调解是在网上申请的：先核对身份，给申请人补发回执（原查询码作废），再记录第一次同意。',
    en: 'It was asked for on the public page: make the applicant’s receipt again against proof of identity first, which ends the code that the page gave, then record the first consent.',
  },
  'mediation.recusal_open': { zh: '有人申请回避，须先作出决定。', en: 'A recusal is asked for, and ruled on first.' },
  'mediation.said_by_other': {
    zh: '当事人在自己的页面只能代表自己，或者所代理的一方。',
    en: 'On its page a party speaks for itself, or for whom it has a mandate.',
  },
  'mediation.seal_comes_last': {
    zh: '各方当事人、每一位调解员都签名以后，才能加盖印章（《人民调解法》第二十九条）。',
    en: 'The seal is put on it once every party and every mediator has signed (People’s Mediation Law, art. 29).',
  },
  'mediation.sender_told': { zh: '没有待反馈的移交单位，或者已经反馈。', en: 'No sender is to be told any more.' },
  'mediation.session_in_past': { zh: '{on} 已经过去，不能通知。', en: '{on} is over: nobody is called to it.' },
  'mediation.session_over': {
    zh: '第 {session} 次通知的调解已经进行、取消，或者日期已过。',
    en: 'Session {session} was held or called off, or its day is over.',
  },
  'mediation.signed_already': { zh: '已经签名或者盖章。', en: 'It was signed or sealed already.' },
  'mediation.sender_unfit': {
    zh: '移交单位不符：须是移交来的纠纷；不能是受理的委员会、已经撤销的机构，或者没有人员在平台上的机构（不填，由委员会书面反馈）；法院移交的，须是人民法院。',
    en: 'That office has not handed it over: it has to be one that is there, with somebody who reads it on the platform (leave it out otherwise), and another than the committee; of what a court hands over it is a court.',
  },
  'mediation.signed_by_all': {
    zh: '各方当事人都已签名：不再改动；还没签名的调解员已经不在的，先“确定调解员”换人；不愿履行的，在生效之前可以退出。',
    en: 'All parties have signed, and nothing is changed any more; where a mediator who has not signed is there no more, name others first. Whoever does not want it may withdraw until it is in force.',
  },
  'mediation.source_unfit': {
    zh: '与来源不符：请核对来源、法院程序和信访截止日期。',
    en: 'That does not go with where it comes from.',
  },
  'mediation.suspended': {
    zh: '疑似虚假调解，已中止，等待委员会主任认定。',
    en: 'It may be a sham and stands still until the head of the committee has ruled.',
  },
  'mediation.telling_not_agreed': {
    zh: '各方当事人还没有都同意告知，不能告知。',
    en: 'Not all parties agree that this one is told, and nobody is before.',
  },
  ...visitCodes,
  'mediation.violence_stands': {
    zh: '已经记录疑似家庭暴力，不再改为没有。',
    en: 'Violence was suspected, and stays so.',
  },
};
