/** What the petitioner's page says of a mediation to which the matter was handed over (访调). */
export const mediatedMessages = {
  'status.settled': { zh: '这件事已于{date}调解结案。', en: 'It was settled by mediation, and closed on {date}.' },
  'mediated.title': { zh: '人民调解', en: 'Mediation' },
  'mediated.going': {
    zh: '经您同意，这件事已交{committee}调解，最晚到{date}。调解免费；您随时可以不再调解，也可以去法院。单位办理的期限照常计算，不因调解停下来。',
    en: 'As you agreed, it is with {committee} to be mediated, until {date} at the latest. It is free; you may end it at any time, and go to a court. The dates of the office run on and do not stop for it.',
  },
  'mediated.settled': {
    zh: '在{committee}达成的调解协议自{date}起生效；办理单位据此按调解结案（《信访工作条例》第三十三条）。对方不履行的，可以再找调解委员会，也可以去法院。',
    en: 'An agreement before {committee} is in force from {date}; the office closes the petition as settled by it (Regulations, art. 33). Where the other side does not perform, go to the committee again, or to a court.',
  },
  'mediated.partly': {
    zh: '在{committee}就一部分达成了协议；其余由单位照常办理。',
    en: 'A part was agreed on before {committee}; the office goes on with the rest.',
  },
  'mediated.declined': {
    zh: '{committee}没有受理调解；单位照常办理，期限没有变。',
    en: '{committee} has not taken it; the office goes on, and its dates are as they were.',
  },
  'mediated.over': {
    zh: '在{committee}的调解已经终止，没有达成协议；单位照常办理，期限没有变。',
    en: 'The mediation before {committee} has ended without an agreement; the office goes on, and its dates are as they were.',
  },
  'past.XF-09.settled': {
    zh: '这件事经调解达成协议（按协议生效那天算，由本平台规定）',
    en: 'It was settled by mediation (counted by the day from which the agreement is in force, a rule of this platform)',
  },
} as const;
