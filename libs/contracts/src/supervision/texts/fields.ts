import type { Sentences } from '../../sentences/sentence.js';

/** What the fields of a supervision are called; `<command>.<field>` where a command has its own word. */
export const fields: Sentences = {
  'waiveStep.reason': { zh: '不采取的理由', en: 'Why the step is not taken' },
  reasons: { zh: '理由', en: 'Reasons' },
  reason: { zh: '理由', en: 'Reason' },
  trigger: { zh: '督办情形', en: 'Trigger' },
  dueOn: { zh: '应办日期', en: 'Was due on' },
  finding: { zh: '发现的问题', en: 'Finding' },
  stance: { zh: '采纳情况', en: 'Stance' },
  text: { zh: '内容', en: 'Text' },
  statedOn: { zh: '反馈日期，不填为今天', en: 'Replied on, today if left out' },
  proof: { zh: '日期的证明', en: 'Proof of the date' },
  measure: { zh: '措施', en: 'Measure' },
  ground: { zh: '认定的事实和理由', en: 'What was found, and the ground' },
  whyUndone: { zh: '逾期的没有办而视为整改的理由', en: 'Why it is put right though not done' },
  setOn: { zh: '整改期限', en: 'To be put right by' },
  'tellOutside.text': { zh: '告知情况', en: 'How it was told' },
  'issueStep.text': { zh: '措施内容', en: 'The measure in words' },
};

/** What belongs into a field of a command. */
export const hints: Sentences = {
  'reply.stance': {
    zh: '答复改进工作、完善政策、追究责任的建议，须写明采纳情况（第四十条第四款）；答复督办函、责令改正的，不填。',
    en: 'Of a recommendation, whether it is adopted (art. 40(4)); a letter or an order is answered without.',
  },
  'reply.proof': {
    zh: '补记的，须写明日期的证明。',
    en: 'What is recorded late needs a proof of its date.',
  },
  'tellOutside.text': {
    zh: '何时、以何文号、向哪个机关书面告知。',
    en: 'When, by which letter and to which organ.',
  },
  'issueStep.measure': {
    zh: '约谈、通报、挂牌督办、责令限期整改针对领导班子、领导干部，视情节轻重选用（第三十九条第三款）。',
    en: 'A talk, circular, listing or correction by a date is for a leading body and its cadres, chosen by how grave it is (art. 39(3)).',
  },
  'issueStep.ground': {
    zh: '约谈、通报、挂牌督办、责令限期整改以“履职不力、存在严重问题”为前提（第三十九条第三款），追究责任建议以“推诿、敷衍、拖延、弄虚作假造成严重后果”为前提（第四十条第三款）；仅凭逾期不够。责令改正（第五级）以第四十四条、第四十五条所列情形为前提，同样由人认定。认定须写明，由平台规定。',
    en: 'Talk, circular, listing and correction by a date presuppose failure in duty with serious problems (art. 39(3)), a recommendation to hold to account grave consequences of shirking, perfunctory work, delay or falsification (art. 40(3)); a date that passed is neither. An order to correct on rung 5 presupposes one of the failures that art. 44 or 45 lists, which a person finds as well. That it is written down is a rule of the platform.',
  },
  'reportCorrection.whyUndone': {
    zh: '信访件上逾期的还没有办，而不能再办或者已经用其他办法补救的，写明理由。',
    en: 'Where what was late can no longer be done in the petition, or was made up for otherwise.',
  },
  'verifyCorrection.whyUndone': {
    zh: '信访件上逾期的还没有办，而不能再办或者已经用其他办法补救的，写明理由；否则应当核验不通过（平台规定）。',
    en: 'Where what was late can no longer be done in the petition, or was made up for otherwise; else it is rejected (a rule of the platform).',
  },
  'issueStep.setOn': { zh: '只有责令限期整改需要。', en: 'For an order to correct by a date alone.' },
};
