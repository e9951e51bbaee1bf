/** The commands about parties (当事人), by their labels: those of every kind that has parties. */
export const partyCommands = {
  addParty: { zh: '增加当事人', en: 'Add a party' },
  correctParty: { zh: '更正当事人信息', en: 'Correct the details of a party' },
  mergeParties: { zh: '合并重复登记的当事人', en: 'Merge a party that stands twice' },
  leaveParty: { zh: '记录当事人退出', en: 'Record that a party leaves' },
  giveMandate: { zh: '登记代理', en: 'Record a mandate' },
  endMandate: { zh: '终止代理', en: 'End a mandate' },
} as const;

/** The name of one of them. */
export type PartyCommandName = keyof typeof partyCommands;

/** Whether a command is about the parties of its case. */
export const isPartyCommand = (name: string): name is PartyCommandName => Object.hasOwn(partyCommands, name);

/** Of many cases at once none is given: each is about somebody of one case. */
export const partyBulk = {
  addParty: 'own',
  correctParty: 'own',
  mergeParties: 'own',
  leaveParty: 'own',
  giveMandate: 'own',
  endMandate: 'own',
} as const;
