import { describe, expect, it } from '@jest/globals';
import { aSupervision, bureauHead, conferenceHead } from '../../../test/support/a-supervision.js';
import { office, person, text } from '../../../test/support/law.js';

const putRight = { text: text('put right') };
const seen = { finding: text('seen') };
const notSeen = { reasons: text('not seen') };
const above = ['joint-conference', 'county-government', 'county-committee'];

describe('nobody verifies what he answered', () => {
  it('not the bureau, where it answers for an office below it that is gone', () => {
    const supervision = aSupervision(['town-binju'], { 'town-binju': 'bureau' }).opened({
      office: office('town-binju'),
    });
    expect(supervision.all('reminded')).toMatchObject([{ office: 'bureau', fellBackFrom: ['town-binju'] }]);
    expect(supervision.all('opened')).toMatchObject([{ verifier: 'joint-conference' }]);
    supervision.act('reportCorrection', putRight, bureauHead);
    expect(supervision.duties()).toEqual(['verifyCorrection@joint-conference']);
    for (const refusal of [
      supervision.refusal('verifyCorrection', seen, bureauHead),
      supervision.refusal('rejectCorrection', notSeen, bureauHead),
    ]) {
      expect(refusal).toMatchObject({ code: 'office.not_permitted', details: { who: 'joint-conference/head' } });
    }
    expect(supervision.verified(conferenceHead).standing()).toMatchObject({ phase: 'ended' });
  });

  it('not the body that stands in the place of a bureau that is gone', () => {
    const supervision = aSupervision(['bureau']).opened({ office: office('bureau') });
    expect(supervision.all('reminded')).toMatchObject([{ office: 'joint-conference' }]);
    expect(supervision.all('opened')).toMatchObject([{ verifier: 'county-government' }]);
  });

  it('not the bureau at the top: then a body of its regulations, wherever that stands', () => {
    const supervision = aSupervision([], { bureau: null }).opened({ office: office('bureau') });
    expect(supervision.all('opened')).toMatchObject([{ verifier: 'joint-conference' }]);
    supervision.act('reportCorrection', putRight, bureauHead);
    expect(supervision.refusal('verifyCorrection', seen, bureauHead).code).toBe('office.not_permitted');
  });

  it('not who is told that the verifier was silent', () => {
    const gone = { office: office('town-binju') };
    const supervision = aSupervision(['town-binju'], { 'town-binju': 'joint-conference' }).opened(gone);
    expect(supervision.all('opened')).toMatchObject([{ verifier: 'bureau' }]);
    supervision.act('reportCorrection', putRight, person('joint-conference', 'officer')).until('2026-08-27');
    expect(supervision.all('verificationOverdue')).toMatchObject([{ office: 'bureau', toldTo: 'county-government' }]);
  });

  it('not who took over the answers after the opening: then another office is chosen, and sees the case', () => {
    const supervision = aSupervision([], { 'town-binju': 'bureau' }).opened({ office: office('town-binju') });
    expect(supervision.dossier.state.verifiers).toEqual(['bureau']);
    const later = aSupervision(['town-binju'], { 'town-binju': 'bureau' });
    later.dossier = supervision.dossier;
    later.act('reportCorrection', putRight, bureauHead);
    expect(later.duties()).toEqual(['verifyCorrection@joint-conference']);
    expect(later.access()).toContain('joint-conference:supervisor');
    expect(later.refusal('verifyCorrection', seen, bureauHead).code).toBe('office.not_permitted');
    expect(later.verified(conferenceHead).standing()).toMatchObject({ phase: 'ended' });
  });

  it('not who answered for an office that is back again before the correction is verified', () => {
    const gone = aSupervision(['town-binju'], { 'town-binju': 'bureau' });
    gone.dossier = aSupervision([], { 'town-binju': 'bureau' }).opened({ office: office('town-binju') }).dossier;
    gone.act('reportCorrection', putRight, bureauHead);
    const back = aSupervision([], { 'town-binju': 'bureau' });
    back.dossier = gone.dossier;
    expect(back.refusal('verifyCorrection', seen, bureauHead).code).toBe('office.not_permitted');
    expect(back.verified(conferenceHead).standing()).toMatchObject({ phase: 'ended' });
  });
});

describe('where nobody but who answers is there', () => {
  const alone = () => aSupervision(above).opened({ office: office('bureau') });

  it('the supervision is an alarm from its opening, and no correction stops its ladder', () => {
    const supervision = alone();
    expect(supervision.all('opened')).toMatchObject([{ verifier: null }]);
    expect(supervision.dossier.state).toMatchObject({ verifiers: [], isAlarm: true });
    expect(supervision.access()).toEqual(['bureau:addressee']);
    expect(supervision.refusal('reportCorrection', putRight, bureauHead)).toMatchObject({
      kind: 'conflict',
      code: 'supervision.nobody_verifies',
    });
    expect(supervision.refusal('verifyCorrection', seen, bureauHead).code).toBe('office.not_permitted');
    expect(supervision.until('2026-08-22').all('letterIssued')).toHaveLength(1);
  });

  it('it goes on once there is another office again', () => {
    const mended = aSupervision();
    mended.dossier = alone().dossier;
    mended.act('reportCorrection', putRight, bureauHead);
    expect(mended.duties()).toEqual(['verifyCorrection@joint-conference']);
    expect(mended.access()).toContain('joint-conference:supervisor');
    expect(mended.verified(conferenceHead).dossier.state.isAlarm).toBe(false);
  });
});
