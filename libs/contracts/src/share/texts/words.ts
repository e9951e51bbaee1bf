/** Values of the fields of a share. */
export const words = {
  // What offices are called that may do something, where nobody is it yet.
  relation: {
    handler: { zh: '成员单位', en: 'the member' },
    referrer: { zh: '调解委员会', en: 'the committee' },
    holder: { zh: '牵头单位', en: 'the lead' },
  },
  stance: {
    supports: { zh: '同意', en: 'for it' },
    on_conditions: { zh: '附条件同意', en: 'on conditions' },
    opposes: { zh: '不同意', en: 'against it' },
    no_competence: { zh: '不属于本单位职责', en: 'no business of its' },
  },
  answer: {
    confirmed: { zh: '已确认', en: 'confirmed' },
    objected: { zh: '有异议', en: 'objects' },
    silent: { zh: '逾期未答复，视为确认', en: 'silent, which confirms' },
    not_taken: { zh: '未答复，不视为同意牵头', en: 'silent, which takes no lead' },
  },
  endedAs: {
    done: { zh: '已完成', en: 'done' },
    released: { zh: '联合调解已终止', en: 'the joint mediation is over' },
    left: { zh: '已退出', en: 'has left' },
    replaced: { zh: '已替换', en: 'was replaced' },
  },
} as const;
