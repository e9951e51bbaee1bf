import type { FactContract, FactData, FactVariant } from '../../fact.js';

const named = ({ parties }: FactData): readonly unknown[] => (Array.isArray(parties) ? parties : []);

/** What a fact says of one of several petitioners, whom the record alone names. */
const ofSome = (zh: string, en: string): FactVariant => ({ fits: (data) => named(data).length > 0, zh, en });

const ofSigned = (data: FactData): boolean => typeof data['signedFor'] === 'string';

/** That some were told, of something that counts once all are. */
export const toldInPart: FactContract = {
  said: {
    zh: '{document}于 {servedOn} 告知信访人 {count} 位，还有 {left} 位没有告知：全部告知以后才算告知（平台规定）。',
    en: 'Told on {servedOn} ({document}): {count} of the petitioners, {left} still to be told; it counts once all are, by a rule of the platform.',
  },
  values: (data) => countOf(data),
  word: { zh: '记录告知其中几位', en: 'recorded that some were told' },
  section: 'delivery',
};

/** That of several who petition another one was told later: it counts on that day. */
export const ofLastTold: FactContract['after'] = [
  {
    fits: ({ countsOn }) => typeof countsOn === 'string',
    zh: '信访人不止一位，其中一位于 {countsOn} 告知：以最后告知之日为准（平台规定）。',
    en: 'There are several petitioners, of whom one was told on {countsOn}: it counts on the last of their days, by a rule of the platform.',
  },
];

/** How an organisation signed for it, and that a service reached so many of those who petition. */
export const ofReceivers: FactContract['after'] = [
  {
    fits: (data) => ofSigned(data) && named(data).length > 0,
    zh: '收件的组织：{signedFor}。信访人不止一位，此次送达其中 {count} 位，各自的期限自各自收到之日起。',
    en: 'The organisation that received it: {signedFor}. There are several petitioners: it reached {count} of them, and the time of each runs from the own receipt.',
  },
  { fits: ofSigned, zh: '收件的组织：{signedFor}。', en: 'The organisation that received it: {signedFor}.' },
  ofSome(
    '信访人不止一位，此次送达其中 {count} 位，各自的期限自各自收到之日起。',
    'There are several petitioners: it reached {count} of them, and the time of each runs from the own receipt.',
  ),
];

/** That it is the right of so many of them. */
export const ofOwnRight: FactContract['after'] = [
  ofSome(
    '信访人不止一位，此为其中 {count} 位本人的权利，其他人的不受影响。',
    'There are several petitioners: it is the right of {count} of them, and touches that of nobody else.',
  ),
];

export const countOf = (data: FactData): Readonly<Record<string, string>> => ({ count: String(named(data).length) });

/** Why something is refused that has to say which of several petitioners it is about. */
export const codesOfSeveral = {
  'petition.evaluated_by_each': {
    zh: '评价由每一位信访人本人作出（没有完全民事行为能力的，由其监护人）；群体推选的代表不替大家评价（平台规定）。',
    en: 'Each petitioner evaluates, a guardian for whoever lacks capacity; a representative chosen by a group does not for all of it, by a rule of the platform.',
  },
  'petition.opinion_not_served': {
    zh: '还有 {count} 位信访人没有送达：有送达证明才能结案归档。',
    en: 'Still to be served: {count}. It closes only with proof of delivery.',
  },
  'petition.received_for_nobody': {
    zh: '这一位在送达之日没有代收的权限，也不是信访人。',
    en: 'On the day of service that one was no petitioner, and had no mandate to receive for one.',
  },
  'petition.recipient_unnamed': {
    zh: '还有 {count} 位信访人没有送达：请选定此次送达给谁。',
    en: '{count} petitioners are still to be served: say on whom this was.',
  },
  'petition.seal_of_nobody': {
    zh: '印章是组织的：这里的信访人是自然人。',
    en: 'A seal is that of an organisation: whoever petitions here is a person.',
  },
  'petition.signing_of_person': {
    zh: '收件人是自然人：由本人签收，不选盖章。',
    en: 'The recipient is a person, who signs by the own hand: no seal is chosen.',
  },
  'petition.signing_unnamed': {
    zh: '收到的是组织：请选定怎样签收（加盖印章、法定代表人或者负责人、负责收件的人）。',
    en: 'It was received by an organisation: say how it signed, under its seal, by whoever represents it, or by whoever takes its mail.',
  },
  'petition.told_before': { zh: '这一位已经告知。', en: 'That one was told before.' },
  'petition.requester_unnamed': {
    zh: '有 {count} 位信访人可以请求：请选定是谁。',
    en: '{count} petitioners may still ask: say which one.',
  },
} as const;
