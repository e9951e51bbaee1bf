import { describe, expect, it } from '@jest/globals';
import { expectCaseInvariants } from '../../../test/support/case-invariants.js';
import { person, text } from '../../../test/support/law.js';
import { aVisitor, RevisitInMemory, visitingOffice } from '../../../test/support/a-settlement.js';
import { isKnownTo } from './index.js';

const headOfIt = person(visitingOffice, 'head');
const visiting = () => new RevisitInMemory().opened().assigned();
const { isGoing: _isGoing, speaks: _speaks, open: _open, ...other } = aVisitor('v3');
const named = { ...other, reasons: text('reasons') };

describe('what was found in a revisit', () => {
  it('is followed by somebody else whom the head names, where whoever has asked is there no more', () => {
    const it = visiting()
      .says('p1', { help: text('work') })
      .says('p2')
      .closes(false);
    expect([it.phase, it.allowed(headOfIt).assign]).toEqual(['following', null]);
    it.act('assign', named, headOfIt);
    expect([it.phase, it.state.visitor?.person]).toEqual(['following', 'v3']);
    it.act('referHelp', { party: 'p1', to: text('office') }, it.visitor);
    expect(it.refusal('assign', named, headOfIt).code).toBe('revisit.ended');
    const called = visiting().says('p1').says('p2').closes(true);
    expect(called.refusal('assign', named, headOfIt).code).toBe('revisit.closed');
    expectCaseInvariants(it);
  });

  it('is passed on of whom wants help and no visit too, by whoever goes and nobody else', () => {
    const it = visiting()
      .says('p1', { help: text('work'), wantsNone: true })
      .says('p2', { wantsNone: true });
    const known = (isGoing: boolean) =>
      it.state.parties.filter((one) => isKnownTo(one, { isGoing })).map(({ party }) => party);
    expect([known(true), known(false)]).toEqual([['p1'], []]);
    it.closes(false).act('referHelp', { party: 'p1', to: text('office') }, it.visitor);
    expect(known(true)).toEqual([]);
  });
});
