import { describe, expect, it } from '@jest/globals';
import { aMediation, itself, onPage } from '../../../test/support/a-mediation.js';
import { text } from '../../../test/support/law.js';

describe('what nobody disputes', () => {
  it('is confirmed by a party as the text that it read, and as no other one', () => {
    const mediation = aMediation()
      .ready()
      .sits({ undisputed: text('first') })
      .sits({ undisputed: text('second') });
    mediation.act('confirmFacts', { ...itself('p1'), text: text('second').digest }, onPage('p1'));
    expect(mediation.dossier.state.undisputed.map(({ acts }) => acts.length)).toEqual([0, 1]);
  });
});
