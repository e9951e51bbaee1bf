import type { Sentences } from '../../sentences/sentence.js';

/** Why something about the material that a petitioner adds (补充材料) is refused, or has to be known. */
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
} as const satisfies Sentences;
