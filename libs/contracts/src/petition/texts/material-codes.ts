import type { Sentences } from '../../sentences/sentence.js';

/** Why something about added material (补充材料) or about urging (催办) is refused, or has to be known. */
export const materialCodes = {
  'petition.material_unanswered': {
    zh: '信访人在答复之后又补充了 {n} 份材料，还没有回应。不影响结案归档，请先看过。',
    en: 'The petitioner added material {n} times after the answer and nobody has responded. It does not keep the file open: read it first.',
  },
  'petition.material_unseen': {
    zh: '信访人补充的 {n} 份材料还没有人看过，请先看过。',
    en: 'The petitioner added material {n} times that nobody has looked at. Look at it first.',
  },
  'petition.no_material_unseen': {
    zh: '没有还没看过的补充材料。',
    en: 'Nothing was added that nobody has looked at.',
  },
  'petition.too_much_material': {
    zh: '网上已补充 {max} 份，其余材料请交到窗口。',
    en: '{max} additions were made online; bring the rest to the counter.',
  },
  'petition.nobody_to_urge': {
    zh: '没有别的机关欠着有期限的事项，不需要催办。',
    en: 'No other office owes anything by a date: there is nobody to urge.',
  },
  'petition.not_urged': { zh: '没有等本机关答复的催办。', en: 'Nobody waits for an answer of this office.' },
  'petition.office_not_urged': {
    zh: '{office}没有欠着有期限的事项。',
    en: '{office} owes nothing by a date.',
  },
} as const satisfies Sentences;
