import type { Sentences } from '../../sentences/sentence.js';

/** What the fields of an obligation are called. */
export const fields: Sentences = {
  office: { zh: '督促的单位', en: 'Who urges' },
  executor: { zh: '执行机关', en: 'Who carries it out' },
  matter: { zh: '属于', en: 'Of' },
  party: { zh: '哪一方', en: 'Which party' },
  'acknowledge.party': { zh: '债权人', en: 'Creditor' },
  'claim.party': { zh: '债务人', en: 'Debtor' },
  'deny.party': { zh: '信访人', en: 'Who petitioned' },
  'dispute.party': { zh: '债权人', en: 'Creditor' },
  'waive.party': { zh: '债权人', en: 'Creditor' },
  'tellStanding.party': { zh: '债务人', en: 'Debtor' },
  by: { zh: '由谁表示', en: 'By whom' },
  isSealed: { zh: '加盖公章或者由法定代表人、负责人', en: 'Under its seal, or by who represents it' },
  on: { zh: '日期', en: 'Day' },
  'propose.on': { zh: '协议的日期', en: 'Day of those words' },
  amountCents: { zh: '金额（元）', en: 'Amount in yuan' },
  isAnother: { zh: '不是已登记的那一笔，是另一笔', en: 'Not the one that is recorded: another one' },
  from: { zh: '由谁支付', en: 'From whom' },
  claim: { zh: '哪一次自述', en: 'Which word of the debtor' },
  proof: { zh: '证明内容', en: 'What was shown' },
  attachment: { zh: '证明文件', en: 'The file' },
  words: { zh: '说明', en: 'In words' },
  looker: { zh: '核实的单位', en: 'Who looks' },
  finding: { zh: '核实结果', en: 'What was found' },
  'confirmDay.words': { zh: '核实说明', en: 'Note of the look' },
  'urge.words': { zh: '督促的内容', en: 'What is said' },
  'ask.words': { zh: '了解到的情况', en: 'What was learned' },
  reasons: { zh: '理由', en: 'Reasons' },
  payment: { zh: '哪一笔', en: 'Which payment' },
  days: { zh: '延期到', en: 'Later days' },
  text: { zh: '延期的内容', en: 'In words' },
  amendment: { zh: '哪一次延期', en: 'Which later days' },
  manner: { zh: '怎样告知', en: 'How they heard it' },
  where: { zh: '进入哪个程序', en: 'Where' },
  endedAs: { zh: '结果', en: 'Outcome' },
  dueOn: { zh: '日期', en: 'Day' },
  due: { zh: '第几期', en: 'Instalment' },
  missingCents: { zh: '还缺（分）', en: 'Missing, in cents' },
  excessCents: { zh: '多付（分）', en: 'Excess, in cents' },
  number: { zh: '第几次', en: 'Which time' },
};

export const hints: Sentences = {
  'acknowledge.amountCents': {
    zh: '收到多少写多少，可以少于、多于应付的金额；不是金钱的不写。',
    en: 'What came, less or more than is owed; of what is no money nothing.',
  },
  'prove.proof': {
    zh: '收据、转账凭证，或者当面履行的经过。',
    en: 'A receipt, a transfer, what was done in front of you.',
  },
  'propose.text': {
    zh: '各方要签的原话。只能延后，不能提前；全部签名后生效。',
    en: 'The very words that all sign. Days move later, never back, and with the last signature.',
  },
  'tellStanding.words': { zh: '只有委员会看得到。', en: 'For the committee alone.' },
  'strike.reasons': {
    zh: '例如退票、重复登记、属于另一件事。',
    en: 'It bounced, stands twice, or is of another matter.',
  },
};

/** What a command means in law, where that can be said without its dates. */
export const consequences: Sentences = {
  acknowledge: {
    zh: '按日期先后冲抵各期；全部到齐时这一项即为已履行；超过的记为多付。',
    en: 'It fills the instalments in the order of their days; once all has come it is performed, and more is recorded as excess.',
  },
  prove: {
    zh: '与债权人确认效力相同；不需要债权人同意。',
    en: 'It counts as the creditor’s word does, and asks for nobody’s.',
  },
  claim: { zh: '只是询问债权人，不算履行。', en: 'The creditor is asked; nothing is performed by it.' },
  deny: {
    zh: '已登记的执行不再算数，由作出意见的机关重新核实、督促；核实属实的，由负责人“确认已登记的履行”。',
    en: 'What was recorded counts no more until the organ that decided has looked, and it is urged again; the head upholds what is so.',
  },
  dispute: { zh: '这次自述不算履行。', en: 'That word is no performance.' },
  strike: {
    zh: '原来冲抵的各期重新欠付；已经结束的重新跟踪。',
    en: 'What it had met is owed again, and what had ended is open.',
  },
  resume: {
    zh: '记录有误，或者其他程序没有结果时用：没有履行的照旧跟踪、督促；此后再到债权人处，重新告知途径。债权人放弃的，债务已经消灭，不能恢复。历史都保留。',
    en: 'Where that was recorded by mistake, or nothing came of it elsewhere: what has not come is watched and urged as before, and the creditor is told anew what may be done. Not where the creditor let it be: that is owed no more. All of it stays in the history.',
  },
  uphold: { zh: '有疑问而没有划去的，全部重新计入。', en: 'All that was doubted and is not struck out counts again.' },
  confirmDay: {
    zh: '填报的日期成立，撤销的逾期不再计入；意见即为已执行。',
    en: 'The stated day stands, the breach stays withdrawn, and the opinion is carried out.',
  },
  rejectDay: {
    zh: '办了但不是那一天的，以记录之日为准，逾期恢复；没有办理的，视为没有记录，继续执行。以上是平台的规定。',
    en: 'Where it took place on another day that of the record counts, and it is late again; where it never did it is owed as if nobody had recorded it. Both are rules of the platform.',
  },
  waive: {
    zh: '债务消灭（民法典第五百七十五条），不再提醒、督促。',
    en: 'It is owed no more (Civil Code 575); nobody reminds or urges.',
  },
  tellStanding: { zh: '委员会得知；不改变日期。', en: 'The committee knows; no day moves.' },
  propose: { zh: '等待各方签名；之前的提议作废。', en: 'All are asked to sign; what was proposed before is not.' },
  signAmendment: { zh: '全部签名后日期延后。', en: 'With the last signature the days move.' },
  declineAmendment: { zh: '原来的日期不变。', en: 'The days stay as they are.' },
  urge: {
    zh: '有逾期的，七日内还应告知债权人可以采取的途径（平台规定）。',
    en: 'Where something is late the creditor hears within seven days what may be done (ours).',
  },
  tellOptions: {
    zh: '之后仍不履行的，可以记录未履行。',
    en: 'If nothing comes after that, it may be recorded as not performed.',
  },
  ask: {
    zh: '没有日期的，或者在先的一项已进入其他程序的，三十日后再问（平台规定）。已经不等的，可以放弃、也记录进入其他程序，或者另行约定。',
    en: 'Nothing is performed by it. What has no day, or waits for what a court has, is asked about again in thirty days (ours). What waits no more is let be, recorded as taken elsewhere too, or agreed on anew.',
  },
  recordBroken: {
    zh: '跟踪到此为止；之后收到的仍然登记。',
    en: 'Watching ends; what comes later is recorded all the same.',
  },
  noteElsewhere: {
    zh: '由该程序继续；委员会不再提醒、督促。',
    en: 'It is watched there; the committee reminds and urges no more.',
  },
};
