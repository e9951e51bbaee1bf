import { isMissing, without, type FactContract, type FactData } from '../../fact.js';

/** The measures of art. 39(3) address the leading body of an office and its leaders, on their rung or ahead of it. */
const isOfLeaders = ({ measure }: FactData): boolean =>
  ['talk', 'circular', 'listing', 'deadline'].includes(String(measure));

/** How it is said that a measure was laid before somebody, taken or not taken. */
export const stepFacts = {
  stepLaid: {
    said: {
      zh: '第 {rung} 级：提请{addressee}决定是否采取（{measure}），{judgeDueOn}（含当日，平台规定）前。',
      en: 'Rung {rung}: whether to take a measure ({measure}) was laid before {addressee}, to decide by {judgeDueOn}, a date of the platform.',
    },
    variants: [
      {
        fits: ({ isOwed }) => isOwed === true,
        zh: '第 {rung} 级：提请{addressee}作出（{measure}），{judgeDueOn}（含当日，平台规定）前。',
        en: 'Rung {rung}: {addressee} owes a measure ({measure}), by {judgeDueOn}, a date of the platform.',
      },
    ],
    values: ({ basis, rung, judging }, names) => ({
      measure: names.rungOf(basis, rung),
      judgeDueOn: names.dueOf(judging),
    }),
    word: { zh: '提请决定', en: 'laid a question before an office' },
  },
  addresseeMissing: {
    said: {
      zh: '第 {rung} 级（{measure}）未提请任何机关：{fellBackFrom}没有设置、已停用或者不得参与本件。没有设置的，请管理员在机构信息中补上。其余各级照常。',
      en: 'Rung {rung} ({measure}) was laid before nobody: {fellBackFrom} not set up, not active, or without a part in this matter. What is not set up an administrator adds to the offices. The other rungs come as they would.',
    },
    variants: [
      {
        // Under art. 43 the order is owed.
        fits: ({ outside, teller, basis }) => !isMissing(outside) && !isMissing(teller) && basis === 'art43',
        zh: '第 {rung} 级（{measure}）应由{outside}作出，该机关不在本平台办理，未提请任何机关，由{teller}书面告知该机关（平台规定）。其余各级照常。',
        en: 'Rung {rung} ({measure}) is for {outside} to take, which works outside this platform: it was laid before nobody here, and {teller} tells that organ on paper (a rule of the platform). The other rungs come as they would.',
      },
      {
        // Whether a failure is one that art. 44 or 45 lists is found by a person: that a date passed is none by itself.
        fits: ({ outside, teller }) => !isMissing(outside) && !isMissing(teller),
        zh: '第 {rung} 级：是否{measure}，由{outside}决定；该机关不在本平台办理，未提请任何机关，由{teller}书面告知该机关（平台规定）。其余各级照常。',
        en: 'Rung {rung}: whether to take a measure ({measure}) is for {outside} to decide, which works outside this platform: it was laid before nobody here, and {teller} tells that organ on paper (a rule of the platform). The other rungs come as they would.',
      },
    ],
    values: ({ basis, rung }, names) => ({ measure: names.rungOf(basis, rung) }),
    word: { zh: '没有可提请的机构', en: 'found no addressee' },
  },
  stepIssued: {
    said: {
      zh: '第 {rung} 级：{by}{measure}，对象：{to}。',
      en: 'Rung {rung}: {by} took a measure: {measure}; addressed to {to}.',
    },
    variants: [
      {
        fits: (data) => data['isAhead'] === true && isOfLeaders(data) && !isMissing(data['setOn']),
        zh: '{by}经认定{measure}，不待第 {rung} 级提请，对象：{to}领导班子、领导干部，期限 {setOn}（含当日）。',
        en: '{by} took a measure on its finding, ahead of rung {rung}: {measure}; addressed to the leading body of {to}, to be put right by {setOn}.',
      },
      {
        fits: (data) => data['isAhead'] === true && isOfLeaders(data),
        zh: '{by}经认定{measure}，不待第 {rung} 级提请，对象：{to}领导班子、领导干部。',
        en: '{by} took a measure on its finding, ahead of rung {rung}: {measure}; addressed to the leading body of {to}.',
      },
      {
        fits: ({ isAhead, reply }) => isAhead === true && isMissing(reply),
        zh: '{by}经认定{measure}，不待第 {rung} 级提请，对象：{to}。',
        en: '{by} took a measure on its finding, ahead of rung {rung}: {measure}; addressed to {to}.',
      },
      {
        fits: ({ isAhead }) => isAhead === true,
        zh: '{by}经认定{measure}，不待第 {rung} 级提请，对象：{to}，{replyDueOn}（含当日，平台规定）前书面反馈。',
        en: '{by} took a measure on its finding, ahead of rung {rung}: {measure}; addressed to {to}, which replies in writing by {replyDueOn}, a date of the platform.',
      },
      {
        fits: (data) => isOfLeaders(data) && !isMissing(data['setOn']),
        zh: '第 {rung} 级：{by}{measure}，对象：{to}领导班子、领导干部，期限 {setOn}（含当日）。',
        en: 'Rung {rung}: {by} took a measure: {measure}; addressed to the leading body of {to}, to be put right by {setOn}.',
      },
      {
        fits: isOfLeaders,
        zh: '第 {rung} 级：{by}{measure}，对象：{to}领导班子、领导干部。',
        en: 'Rung {rung}: {by} took a measure: {measure}; addressed to the leading body of {to}.',
      },
      {
        fits: ({ measure, reply }) => measure === 'order' && !isMissing(reply),
        zh: '第 {rung} 级：{by}{measure}，对象：{to}，{replyDueOn}（含当日，平台规定）前书面答复改正情况。',
        en: 'Rung {rung}: {by} took a measure: {measure}; addressed to {to}, which answers in writing what it has put right, by {replyDueOn}, a date of the platform.',
      },
      {
        fits: ({ reply }) => !isMissing(reply),
        zh: '第 {rung} 级：{by}{measure}，对象：{to}，{replyDueOn}（含当日，平台规定）前书面反馈采纳情况。',
        en: 'Rung {rung}: {by} took a measure: {measure}; addressed to {to}, which replies in writing by {replyDueOn}, a date of the platform.',
      },
    ],
    values: ({ reply }, names) => ({ replyDueOn: names.dueOf(reply) }),
    word: { zh: '采取措施', en: 'took a measure' },
  },
  stepWaived: {
    said: {
      zh: '{by}说明理由，未采取第 {rung} 级措施（{measure}）。',
      en: '{by} took none of the measures of rung {rung} ({measure}), with its reason.',
    },
    word: { zh: '说明不采取措施', en: 'took none, with the reason' },
    values: ({ basis, rung }, names) => ({ measure: names.rungOf(basis, rung) }),
  },
  silenceTold: {
    said: {
      zh: '{silent}对第 {rung} 级逾期未表态，已告{toldTo}，由其决定。',
      en: '{silent} was silent on rung {rung}; {toldTo} was told and may decide.',
    },
    variants: [
      {
        fits: ({ judging, isOwed }) => isMissing(judging) && isOwed === true,
        zh: '{silent}对第 {rung} 级逾期未表态，已告{toldTo}；仍须由{silent}作出。',
        en: '{silent} was silent on rung {rung}; {toldTo} was told. It stays for {silent} to do.',
      },
      {
        fits: without('judging'),
        zh: '{silent}对第 {rung} 级逾期未表态，已告{toldTo}；仍由{silent}决定是否采取。',
        en: '{silent} was silent on rung {rung}; {toldTo} was told. It stays for {silent} to decide.',
      },
      {
        fits: ({ isOwed }) => isOwed === true,
        zh: '{silent}对第 {rung} 级逾期未表态，已告{toldTo}，由其作出。',
        en: '{silent} was silent on rung {rung}; {toldTo} was told and has to act.',
      },
    ],
    word: { zh: '告知上级', en: 'told the level above' },
  },
} as const satisfies Readonly<Record<string, FactContract>>;
