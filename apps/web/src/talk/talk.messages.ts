import { withTexts } from '../base/texts.js';
export * from '../base/say.js';

export const talkMessages = withTexts({
  'talk.who': { zh: '与谁会谈', en: 'With whom' },
  'talk.next': { zh: '下次会谈', en: 'Next talk' },
  'talk.nextAt': { zh: '{on} {time}，{place}', en: '{on} {time}, at {place}' },
  'talk.said': { zh: '已记录', en: 'Recorded' },
  'talk.times': { zh: '{n, number} 次', en: '{n, plural, one {# time} other {# times}}' },
  'talk.apart': {
    zh: '只由本案调解员查看，不进入调解案件；要让对方知道的，由这一方表示同意以后在调解案件中转达。',
    en: 'For those who mediate this case alone, and no part of it. What the other side is to know is conveyed there, once this side says so.',
  },
  'talk.empty': { zh: '没有符合条件的会谈。', en: 'No talk fits these filters.' },
  'talk.emptyAll': { zh: '没有由您调解的单独会谈。', en: 'There is no separate talk that you mediate.' },
  'talk.nothingNext': { zh: '没有待办：需要时记录会谈。', en: 'Nothing is owed: record what is said when it is.' },
});

declare module '../base/texts.js' {
  interface Texts extends TextsOf<typeof talkMessages> {}
}
