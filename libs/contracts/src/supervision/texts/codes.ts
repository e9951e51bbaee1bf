import type { Sentences } from '../../sentences/sentence.js';

/** Sentences for the refusals of supervisions. */
export const codes: Sentences = {
  'supervision.already_found': {
    zh: '对该机构同一情形、同一日期的已经发起，在 {number}，尚未结束。另一情形或者另一日期的，可以再发起。',
    en: 'The same ground of the same date is found already, in {number}, which is open. Another ground or date can be added.',
  },
  'supervision.basis_of_other': {
    zh: '对有关机关的督办由信访局发起（第四十条第一款），对信访局自身的由其上级机关责令改正（第四十三条）。',
    en: 'The petition office supervises the others (art. 40(1)); its superior organ orders that it corrects its own failures (art. 43).',
  },
  'supervision.basis_unfit': {
    zh: '情形与依据不符。',
    en: 'The trigger does not go with the basis.',
  },
  'supervision.cause_unknown': { zh: '没有这一情形。', en: 'It is not there for this cause.' },
  'supervision.correction_already_reported': {
    zh: '整改已经报告，待核验。',
    en: 'The correction is reported and waits.',
  },
  'supervision.correction_not_reported': { zh: '整改尚未报告。', en: 'No correction was reported.' },
  'supervision.date_before_event': {
    zh: '日期 {on} 早于要求反馈之日 {bound}。',
    en: 'The date {on} lies before what it answers ({bound}).',
  },
  'supervision.proof_missing': {
    zh: '{on} 的反馈 {workingDays} 个工作日后才记录，超过 {max} 个工作日须写明证明。',
    en: 'It was sent on {on} and is recorded {workingDays} working days later: beyond {max} its proof is needed.',
  },
  'supervision.date_before_petition': {
    zh: '日期 {on} 早于信访件的收到日期 {bound}。',
    en: 'The date {on} lies before the receipt of the petition on {bound}.',
  },
  'supervision.date_before_rules': {
    zh: '日期 {on} 早于规则施行之日 {bound}，当时的期限仅作度量。',
    en: 'The date {on} lies before {bound}, when the rules came into force: what came earlier is measured only.',
  },
  'supervision.date_in_future': { zh: '日期在将来。', en: 'The date lies ahead.' },
  'supervision.duty_undone': {
    zh: '信访件上逾期的还没有办：{duties}（{rules}，最早 {dueOn} 到期）。没有办的不算已经整改；不能再办或者已经用其他办法补救的，请写明理由（平台规定）。',
    en: 'What was late is not done in the petition: {duties} ({rules}, the earliest due {dueOn}). What is not done is not put right; where it can no longer be done, or was made up for otherwise, state why (a rule of the platform).',
  },
  'supervision.stays_undone': {
    zh: '信访件上逾期的还没有办：{duties}（{rules}，最早 {dueOn} 到期）。请先办；不能再办或者已经用其他办法补救的，写明理由，一并记入台账（平台规定）。',
    en: 'Not done in the petition: {duties} ({rules}, the earliest due {dueOn}). It is done first; where it can no longer be, or was made up for otherwise, the reason is stated and recorded beside it (a rule of the platform).',
  },
  'supervision.ended': { zh: '本件已经结束。', en: 'It has ended.' },
  'supervision.finding_missing': { zh: '请写明发现的情况。', en: 'State the finding.' },
  'supervision.ground_missing': {
    zh: '逾期本身不足以采取这一措施：约谈、通报、挂牌督办、责令限期整改以履职不力、存在严重问题为前提（第三十九条第三款），追究责任建议以造成严重后果为前提（第四十条第三款），责令改正以第四十四条、第四十五条所列情形为前提。请写明认定的事实和理由（须写明，由平台规定）。',
    en: 'A date that passed is not enough for this measure. Talk, circular, listing and correction by a date presuppose failure in duty with serious problems (art. 39(3)), the recommendation to hold to account grave consequences (40(3)), the order to correct a failure that art. 44 or 45 lists. State what was found, and the ground: that it is written down is a rule of the platform.',
  },
  'supervision.managing_organ_unknown': {
    zh: '没有登记对“{office}”有管理权限的机关，请管理员先补上。',
    en: 'No organ with management authority over {office} is recorded: an administrator has to add it first.',
  },
  'supervision.measure_not_open': {
    zh: '现在待决定的各级都没有这一措施。',
    en: 'No step that waits for a decision offers this measure.',
  },
  'supervision.no_reply_owed': { zh: '没有待答复的函件、责令改正或者待反馈的建议。', en: 'No reply is owed.' },
  'supervision.no_step_open': { zh: '没有待决定的措施。', en: 'No step waits for a decision.' },
  'supervision.nobody_to_tell': {
    zh: '没有待书面告知的上级机关。',
    en: 'No organ of another level waits to be told.',
  },
  'supervision.nobody_verifies': {
    zh: '除答复的机关外，没有别的机关可以核验，请管理员先补上机构。',
    en: 'Nobody but the office that answers could verify: an administrator has to add an office first.',
  },
  'supervision.not_opened': { zh: '尚未发起。', en: 'It was not opened.' },
  'supervision.office_not_bureau': {
    zh: '“{office}”不是信访部门，不适用第四十三条。',
    en: '{office} is no petition office: art. 43 is not about it.',
  },
  'supervision.office_not_involved': {
    zh: '“{office}”没有登记、转送或者办理过此件。',
    en: '{office} never registered, referred or handled this petition.',
  },
  'supervision.office_guided': {
    zh: '{office}受指导，没有谁领导它，不对它督办。',
    en: '{office} is guided and led by nobody: it is not supervised.',
  },
  'supervision.office_not_in_county': { zh: '{office}不是本县的机构。', en: '{office} is no office of this county.' },
  'supervision.office_unknown': { zh: '没有“{office}”这个机构。', en: 'There is no office {office}.' },
  'supervision.other_case': { zh: '这是另一件。', en: 'This is another one.' },
  'supervision.own_office': {
    zh: '信访部门自身的问题不适用第四十条：由其上级机关责令改正（第四十三条）。',
    en: 'Art. 40 is no means against the petition office itself: its superior organ orders correction (art. 43).',
  },
  'supervision.set_date_missing': {
    zh: '请写明整改期限。',
    en: 'State the date for the correction.',
  },
  'supervision.set_date_not_ahead': {
    zh: '整改期限须在今天之后。',
    en: 'The date for the correction must lie ahead.',
  },
  'supervision.set_date_without_order': {
    zh: '只有责令限期整改设整改期限。',
    en: 'Only an order to correct by a date sets one.',
  },
  'supervision.stance_missing': {
    zh: '答复的是建议，请写明采纳情况（第四十条第四款）。',
    en: 'It answers a recommendation: say whether it is adopted (art. 40(4)).',
  },
  'supervision.stance_unfit': {
    zh: '没有待反馈采纳情况的建议：督办函、责令改正须答复改正情况，不填采纳情况。',
    en: 'No recommendation waits for an answer: a letter or an order is answered with what was put right, and not by whether it is adopted.',
  },
  'supervision.step_held': {
    zh: '这一情形的逾期已撤销，{until}（含当日）前核实：核实前不作决定。',
    en: 'Its breach was withdrawn and is looked at by {until}: until then nobody decides.',
  },
  'supervision.step_of_other_office': { zh: '该措施由另一机构决定。', en: 'Another office decides on that step.' },
  'supervision.step_owed': {
    zh: '改进工作建议应当提出（第四十条第一款），责令改正应当作出（第四十三条），不能以说明理由代替。',
    en: 'The improvement recommendation (art. 40(1)) and the order to correct (art. 43) are owed: a reason does not make up for them.',
  },
};
