import type { FactContract, FactData, FactVariant } from '../../fact.js';

const named = ({ parties }: FactData): readonly unknown[] => (Array.isArray(parties) ? parties : []);

/** What a fact says of one of several petitioners, whom the record alone names. */
const ofSome = (zh: string, en: string): FactVariant => ({ fits: (data) => named(data).length > 0, zh, en });

/** That a service reached so many of those who petition. */
export const ofReceivers: FactContract['after'] = [
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
  'petition.received_for_nobody': {
    zh: '这一位在送达之日没有代收的权限，也不是信访人。',
    en: 'On the day of service that one was no petitioner, and had no mandate to receive for one.',
  },
  'petition.recipient_unnamed': {
    zh: '还有 {count} 位信访人没有送达：请选定此次送达给谁。',
    en: '{count} petitioners are still to be served: say on whom this was.',
  },
  'petition.requester_unnamed': {
    zh: '有 {count} 位信访人可以请求：请选定是谁。',
    en: '{count} petitioners may still ask: say which one.',
  },
} as const;
