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
  },
  endedAs: {
    done: { zh: '已完成', en: 'done' },
    released: { zh: '调解已终止', en: 'the mediation is over' },
    left: { zh: '已退出', en: 'has left' },
    replaced: { zh: '已替换', en: 'was replaced' },
  },
} as const;
