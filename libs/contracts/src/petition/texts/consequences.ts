import type { Sentences } from '../../sentences/sentence.js';

/** What the commands of a petition mean in law, where that can be said without the dates. */
export const consequences: Sentences = {
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
