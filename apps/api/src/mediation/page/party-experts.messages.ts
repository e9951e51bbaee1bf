/** What a party reads of a joint mediation: its experts, and what was answered. */
export const partyExpertMessages = {
  'mediation.experts.title': { zh: '联合调解的专家', en: 'Experts' },
  'mediation.experts.what': {
    zh: '专家就专业问题提供意见，不是调解员，也不替您决定任何事。专家按名册随机抽取，抽取可以复核；抽取的人数不足的，由综治中心指定。',
    en: 'Experts advise on what takes special knowledge. They do not mediate, and decide nothing for you. They are drawn by lot from the register, and any draw can be checked; where too few are left, the centre names them.',
  },
  'mediation.experts.of': { zh: '{office}，{speciality}', en: '{office}, {speciality}' },
  'mediation.experts.advises': {
    zh: '为{lead}牵头的联合调解提供意见。',
    en: 'Advises the offices under the lead of {lead}.',
  },
  'mediation.experts.advisesAll': { zh: '为联合调解提供意见。', en: 'Advises the offices that mediate together.' },
  'mediation.experts.waiting': { zh: '正在征询，还没有答复。', en: 'Was asked, and has not answered yet.' },
  'mediation.experts.named': { zh: '由综治中心指定。', en: 'Named by the centre.' },
  'mediation.experts.object': {
    zh: '认为专家与本案或者各方有关系、可能影响公正的，可以申请其回避：打电话、到场或者书面告诉调解委员会，说明理由；由{centre}决定，回避的，由抽取顺序中的下一位递补。申请不影响调解，也不收费。',
    en: 'If you think that one of them has ties to the dispute or to anybody in it that may bias, ask for another: tell the committee by telephone, in person or in writing, with your reason. {centre} decides, and the next in the order of the draw follows. It costs nothing, and the mediation goes on.',
  },
  'mediation.answer.title': { zh: '联合调解的答复', en: 'What the offices answered' },
  'mediation.answer.as': { zh: '{lead}牵头：{as}', en: 'Under the lead of {lead}: {as}' },
  'mediation.answer.erased': { zh: '（内容已依法删除）', en: '(erased by law)' },
  'mediation.answer.what': {
    zh: '这是有关单位共同研究的结果，不是协议，不约束您；您可以继续调解、退出，也可以起诉或者走其他法律途径。',
    en: 'This is what the offices found together. It is no agreement and does not bind you: you may go on, leave, go to court or take any other way of the law.',
  },
  'mediation.experts.centre': { zh: '综治中心', en: 'The centre' },
} as const;
