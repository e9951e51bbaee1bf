import type { Sentences } from '../../sentences/sentence.js';

/** What the commands of a petition mean in law, where that can be said without the dates. */
export const consequences: Sentences = {
  triage: {
    zh: '分类决定适用的程序：申诉求决适用受理和办理期限，建议意见、检举控告不适用。',
    en: 'The class decides the procedure: an appeal has the periods of acceptance and handling, the others have not.',
  },
  upholdObjection: {
    zh: '原办理机关的期限终止；指定下一机关的，其期限自收到起算，未指定的退回转交机关。',
    en: "The office's clocks end. The next office that is named gets its own; without one the matter is back with the referrer.",
  },
  rejectObjection: {
    zh: '事项留在原办理机关，期限照常计算，不得再次异议。',
    en: 'The matter stays, its clocks go on, and there is no second objection.',
  },
  notify: {
    zh: '书面告知后，告知期限终止；逾期告知的仍须告知。',
    en: 'The written notice meets its clock; it is owed even when it is late.',
  },
  refuseExtension: {
    zh: '期限不变，须按原期限作出处理意见。',
    en: 'The date stays: the opinion is due when it was.',
  },
  noticeExtension: {
    zh: '告知之后期限即延长，自原起算日连续计算（条例第三十四条）。',
    en: 'With the notice the period is longer, counted on from its first day (art. 34).',
  },
  reportCompletion: {
    zh: '交办事项的报告期限终止。',
    en: 'The report meets the clock of the assigned matter.',
  },
  close: {
    zh: '信访件终结，仍在计算的期限终止；信访人申请复查的权利不受影响。',
    en: "The file ends with what still runs; the petitioner's right to ask for review stays.",
  },
  withdraw: {
    zh: '依信访人本人的陈述终结，期限和待办随之终止。',
    en: "It ends by the petitioner's own statement, with its clocks and duties.",
  },
  accept: {
    zh: '受理即起算办理期限，自次日起数；处理意见须在期限内作出（条例第三十四条）。',
    en: 'Accepting starts the handling period, counted from the next day; the opinion is due within it (art. 34).',
  },
  refer: {
    zh: '办理机关收到后须在期限内告知信访人是否受理；不属于其职权的，可在期限内提出异议（条例第二十二条、第二十三条）。',
    en: 'The office must tell the petitioner in time whether it accepts, or object in time that it is not competent (art. 22, 23).',
  },
  object: {
    zh: '提出异议不停止告知时限。由转交机关裁定。',
    en: 'Objecting does not stop the notice clock. The referring office decides.',
  },
  askExtension: {
    zh: '须本单位负责人批准并告知信访人理由，期限才会延长（条例第三十四条）。',
    en: 'Only the approval of the head and a notice of the reason to the petitioner extend the period (art. 34).',
  },
  approveExtension: {
    zh: '批准后须告知信访人延期理由；告知之后期限才延长（条例第三十四条）。',
    en: 'The petitioner must then be told the reason; only the notice extends the period (art. 34).',
  },
  decide: {
    zh: '处理意见书须送达；送达后信访人可在期限内申请复查（条例第三十二条、第三十五条）。',
    en: 'The opinion must be served; from then the petitioner may ask for review (art. 32, 35).',
  },
  recordDelivery: {
    zh: '复查期自送达之日起算：日期和方式须与送达回证一致。',
    en: 'The window for review counts from the day of delivery: date and manner must be those of its proof.',
  },
};

/** What the steps of its course do. */
export const steps: Sentences = {
  openPart: { zh: '对逾期发起督办', en: 'Opening the supervision of a breach' },
};

/** What follows in law while a failed step is not repaired. */
export const failures: Sentences = {
  'petition.breach_not_supervised': {
    zh: '逾期而未督办：应当及时督办（条例第 40 条），办理机关的期限照常计算。',
    en: 'A breach stands without supervision, which art. 40 demands at once; the limit of the office runs on.',
  },
};

/** Why an office sees the case. */
export const access: Sentences = {
  registrar: { zh: '登记', en: 'registrar' },
  handler: { zh: '办理', en: 'handler' },
  referrer: { zh: '转交', en: 'referrer' },
  superior: { zh: '上级', en: 'superior' },
  supervisor: { zh: '督办', en: 'supervisor' },
};
