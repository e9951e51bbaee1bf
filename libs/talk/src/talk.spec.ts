import { describe, expect, it } from '@jest/globals';
import {
  CaseInMemory,
  day,
  office,
  organisation,
  person,
  rulesFor,
  nationalTime,
  text,
} from '../../../test/support/law.js';
import { talkKind } from './index.js';

const [first, second] = [person('mediation-binju', 'officer', 'first'), person('mediation-binju', 'officer', 'second')];
const opening = (accounts: readonly string[], ofMediators = true) => ({
  ...{ office: office('mediation-binju'), accounts, ofMediators, party: 'p1', title: text('title') },
});
const aTalk = () => {
  const { calendar } = nationalTime('petition');
  return new CaseInMemory(talkKind, { rules: rulesFor('talk'), calendar, ...organisation() }).on('2026-08-03');
};
/** Whoever sees it now, by account. */
const seenBy = ({ facts }: ReturnType<typeof aTalk>) => {
  const seen = new Set<string>();
  for (const { change, account = '' } of facts.flatMap(({ access = [] }) => access)) {
    if (change === 'grant') seen.add(account);
    else seen.delete(account);
  }
  return [...seen];
};

describe('a separate talk', () => {
  it('is seen by whoever comes to mediate later, with what was said before, and no more by whoever left', () => {
    const talk = aTalk().act('open', opening([first.principal]), first);
    talk.act('say', { on: day('2026-08-03'), text: text('said') }, first);
    talk.act('open', opening([first.principal, second.principal]), second);
    expect(talk.all('listenersChanged')).toEqual([{ accounts: [first.principal, second.principal] }]);
    expect(talk.dossier.state).toMatchObject({ said: 1, accounts: [first.principal, second.principal] });
    expect(seenBy(talk)).toEqual([first.principal, second.principal]);
    talk.act('open', opening([second.principal]), second);
    expect(talk.dossier.state.accounts).toEqual([second.principal]);
    expect(seenBy(talk)).toEqual([second.principal]);
  });

  it('that is asked for again by the same is as it was', () => {
    const talk = aTalk().act('open', opening([first.principal, second.principal]), first);
    const both = [second.principal, first.principal];
    talk.act('open', opening(both), second);
    expect(talk.facts).toHaveLength(1);
  });

  it('that somebody else began meanwhile lets nobody in who found none', () => {
    const talk = aTalk().act('open', opening([first.principal], false), first);
    expect(talk.refusal('open', opening([second.principal], false), second)).toMatchObject({
      ...{ code: 'office.not_permitted', details: { because: 'person' } },
    });
    expect(seenBy(talk)).toEqual([first.principal]);
  });
});
