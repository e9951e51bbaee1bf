import { describe, expect, it } from '@jest/globals';
import { allContracts, factSentence, wordOf, type Language } from '#libs/contracts';

await allContracts();

describe('what a petition says of a notice', () => {
  it('is in the words of the notice: the petition has none for how a notice ends', () => {
    const noted = { type: 'partNoted', data: { part: 'a', kind: 'notice', name: 'dept-transport' } };
    const ended = { type: 'partEnded', data: { part: 'a', outcome: 'withdrawn' }, before: [noted] };
    const said = (language: Language): string =>
      factSentence('petition', ended, {
        language,
        textOf: (kind, field, value) => wordOf(kind, field, String(value), language),
        names: {
          ruleOf: String,
          rungOf: String,
          dueOf: String,
          officeOf: String,
          said: (sentence) => sentence[language],
        },
      });
    expect([said('zh'), said('en')]).toEqual(['送达已结束：已撤回。', 'The notice ended: withdrawn.']);
  });
});
