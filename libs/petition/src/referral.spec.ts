import { describe, expect, it } from '@jest/globals';
import { aPetition, bureauHead, clerk, officer, signed } from '../../../test/support/a-petition.js';
import { courseActor, day, office, person, publicActor, text } from '../../../test/support/law.js';

const transport = office('dept-transport');
const waterOfficer = person('dept-water', 'officer');
const government = office('county-government');
const governmentOfficer = person('county-government', 'officer');

describe('registration', () => {
  it('gives the bureau 15 days to pass the matter on, and the duty to do so', () => {
    const petition = aPetition().registered();
    expect(petition.clock('XF-02/1')).toMatchObject({ rawDueOn: '2026-08-18', legalDueOn: '2026-08-18', claim: 'c1' });
    expect(petition.duties()).toEqual(['refer@bureau']);
    expect(petition.access()).toEqual(['bureau:registrar']);
  });

  it('counts from the stated day of receipt, however long ago that was (art. 22(1))', () => {
    const petition = aPetition().registered({ receivedOn: day('2026-07-31') });
    expect(petition.clock('XF-02/1')).toMatchObject({ startOn: '2026-07-31', rawDueOn: '2026-08-15' });
    const forgotten = aPetition().registered({ receivedOn: day('2026-05-06') });
    expect(forgotten.clock('XF-02/1')).toMatchObject({ startOn: '2026-05-06', legalDueOn: '2026-05-21' });
    const late = { receivedOn: day('2026-08-04') };
    expect(() => aPetition().registered(late)).toThrow(expect.objectContaining({ code: 'petition.date_in_future' }));
  });

  it('is received today, as the door sees it, where no day is stated', () => {
    expect(aPetition().registered({ receivedOn: null }, publicActor).clock('XF-02/1').startOn).toBe('2026-08-03');
  });

  it('receives what the public sends today, and leaves the class to triage', () => {
    const petition = aPetition().registered({ channel: 'web', class: null }, publicActor);
    expect(
      petition.refusal('refer', { to: transport, manner: 'transfer', setOn: null, note: null }, clerk),
    ).toMatchObject({
      code: 'petition.class_missing',
    });
    const yesterday = { receivedOn: day('2026-08-02') };
    expect(() => aPetition().registered(yesterday, publicActor)).toThrow(
      expect.objectContaining({ code: 'petition.received_not_today' }),
    );
  });

  it('is made for one’s own office only, and once', () => {
    expect(() => aPetition().registered({ registrar: transport })).toThrow(
      expect.objectContaining({ code: 'petition.registrar_not_own' }),
    );
    expect(() => aPetition().registered().registered()).toThrow(
      expect.objectContaining({ code: 'petition.already_registered' }),
    );
  });

  it('makes the organ that received a direct submission its handler, which owes notice and acceptance', () => {
    const petition = aPetition().registered({ registrar: transport }, officer);
    expect(petition.duties()).toEqual(['accept@dept-transport', 'notify@dept-transport']);
    expect(petition.clock('XF-06/1').owner).toBe('dept-transport');
    expect(petition.access()).toContain('county-government:superior');
  });

  it('waives the notice where name or address is unclear', () => {
    const petition = aPetition().registered({ registrar: transport, isReachable: false }, officer);
    expect(petition.duties()).toEqual(['accept@dept-transport']);
  });
});

describe('a referral', () => {
  it('meets XF-02 and opens what the addressee owes from its receipt', () => {
    const petition = aPetition().registered().on('2026-08-10').referred();
    expect(petition.clock('XF-02/1').metAt).not.toBeNull();
    expect(petition.clock('XF-07/1')).toMatchObject({ startOn: '2026-08-10', rawDueOn: '2026-08-25' });
    expect(petition.clock('XF-ACCEPT/1')).toMatchObject({ startOn: '2026-08-10', owner: 'dept-transport' });
    expect(petition.clock('XF-08/1')).toMatchObject({ legalDueOn: '2026-08-17' });
    expect(petition.duties()).toEqual([
      'accept@dept-transport',
      'notify@dept-transport',
      'objectOrTakeOn@dept-transport',
    ]);
    expect(petition.access()).toEqual([
      'bureau:referrer',
      'bureau:registrar',
      'county-government:superior',
      'dept-transport:handler',
    ]);
  });

  it('owes a report by the set date when the matter is assigned', () => {
    const petition = aPetition()
      .registered()
      .referred({ manner: 'assign', setOn: day('2026-09-30') });
    expect(petition.clock('XF-04/1')).toMatchObject({ rawDueOn: '2026-09-30', owner: 'dept-transport' });
    expect(petition.duties()).toContain('reportCompletion@dept-transport');
  });

  it('is refused without a set date that lies ahead, or with one that a transfer cannot have', () => {
    const petition = aPetition().registered();
    const refer = { to: transport, manner: 'assign' as const, setOn: null, note: null };
    expect(petition.refusal('refer', refer, bureauHead).code).toBe('petition.set_date_missing');
    const past = { ...refer, setOn: day('2026-08-03') };
    expect(petition.refusal('refer', past, bureauHead).code).toBe('petition.set_date_not_ahead');
    const transfer = { ...past, manner: 'transfer' as const };
    expect(petition.refusal('refer', transfer, bureauHead).code).toBe('petition.set_date_without_assignment');
    expect(petition.refusal('refer', { ...refer, setOn: day('2026-09-01') }, clerk).code).toBe('office.not_permitted');
  });

  it('of an accusation goes to a competent organ only, and its superior does not see it', () => {
    const petition = aPetition().registered({ class: 'accusation' });
    const refer = { to: transport, manner: 'transfer' as const, setOn: null, note: null };
    expect(petition.refusal('refer', refer, clerk)).toMatchObject({
      code: 'petition.accusation_only_to_competent',
      details: { organs: expect.stringMatching(/^discipline,county-government,dept-public-security,town-/) },
    });
    petition.referred({ to: office('discipline') });
    expect(petition.access()).toEqual(['bureau:referrer', 'bureau:registrar', 'discipline:handler']);
    expect(petition.dossier.clocks.filter(({ metAt }) => metAt === null).map(({ rule }) => rule)).toEqual([
      'XF-NOTICE',
      'XF-FEEDBACK',
      'XF-08',
    ]);
    const discipline = person('discipline', 'officer');
    petition.act('notify', { servedOn: petition.today(), manner: 'post', notice: null }, discipline);
    expect(petition.dossier.state.isNotified).toBe(true);
  });

  it('of an accusation that another organ received lets that organ do nothing but pass it on', () => {
    const petition = aPetition().registered({ registrar: transport, class: 'accusation' }, officer);
    expect(petition.access()).toEqual(['dept-transport:registrar']);
    expect(petition.refusal('accept', { notice: null }, officer).code).toBe('petition.accusation_only_to_competent');
    expect(petition.refusal('withdraw', signed('2026-08-03'), officer).code).toBe(
      'petition.accusation_only_to_competent',
    );
    petition.act('refer', { to: office('discipline'), manner: 'transfer', setOn: null, note: null }, officer);
    expect(petition.dossier.state.handler).toBe('discipline');
  });

  it('leaves the organ that passed a direct submission on with its own notice', () => {
    const petition = aPetition().registered({ registrar: government }, governmentOfficer);
    petition.act('refer', { to: office('dept-water'), manner: 'transfer', setOn: null, note: null }, governmentOfficer);
    expect(petition.duties()).toEqual([
      'accept@dept-water',
      'notify@county-government',
      'notify@dept-water',
      'objectOrTakeOn@dept-water',
    ]);
    const told = { servedOn: petition.today(), manner: 'post', notice: null } as const;
    petition.act('notify', told, governmentOfficer);
    expect(petition.duties()).toEqual(['accept@dept-water', 'notify@dept-water', 'objectOrTakeOn@dept-water']);
    expect(petition.access()).not.toContain('county-government:handler');
  });
});

describe('an objection', () => {
  it('is refused after the window also where nobody passed the moment', () => {
    const petition = aPetition().registered().referred().on('2026-08-11', 0);
    expect(petition.refusal('object', { reasons: text('late'), proposedTo: null }, officer)).toMatchObject({
      code: 'petition.objection_window_over',
      details: { dueOn: '2026-08-10' },
    });
    // What was sent in time may still be recorded: that is looked at with its date.
    expect(petition.allowed(officer).object).toBeNull();
    expect(petition.accepted().allowed(officer).object?.code).toBe('petition.already_accepted');
  });

  it('lays the ruling before the head of the referrer, while the notice clock runs on', () => {
    const petition = aPetition().registered().referred().on('2026-08-10').objected();
    expect(petition.duties()).toContain('ruleObjection@bureau');
    expect(petition.clock('XF-07/1')).toMatchObject({ metAt: null, endedAt: null });
    expect(petition.clock('XF-08/1').metAt).not.toBeNull();
    expect(petition.refusal('accept', { notice: null }, officer).code).toBe('petition.objection_open');
    expect(petition.refusal('rejectObjection', { reasons: text('no') }, clerk).code).toBe('office.not_permitted');
  });

  it('that is rejected leaves matter and clocks where they are, and allows no second one', () => {
    const petition = aPetition().registered().referred().objected().rejected();
    expect(petition.duties()).toEqual(['accept@dept-transport', 'notify@dept-transport']);
    const again = { reasons: text('again'), proposedTo: null };
    expect(petition.refusal('object', again, officer).code).toBe('petition.objection_already_made');
  });

  it('to what an organ passed on by itself is ruled on by the head of that organ', () => {
    const passedOn = () => {
      const petition = aPetition().registered({ registrar: government }, governmentOfficer);
      const referral = { to: office('dept-water'), manner: 'transfer' as const, setOn: null, note: null };
      return petition.act('refer', referral, governmentOfficer).objected(waterOfficer);
    };
    const head = person('county-government', 'head');
    const ruling = { reasons: text('it is yours') };
    expect(passedOn().duties()).toContain('ruleObjection@county-government');
    expect(passedOn().act('rejectObjection', ruling, head).duties()).toContain('accept@dept-water');
    expect(passedOn().refusal('rejectObjection', ruling, governmentOfficer).code).toBe('office.not_permitted');
    const agreed = { reasons: text('agreed'), to: null, manner: 'transfer' as const, setOn: null };
    expect(passedOn().act('upholdObjection', agreed, head).duties()).toContain('refer@county-government');
  });

  it('that is upheld can be assigned to the next addressee by the head of the bureau alone', () => {
    const next = { reasons: text('agreed'), to: office('dept-housing'), manner: 'assign' as const };
    const assigned = { ...next, setOn: day('2026-09-01') };
    const byBureau = aPetition().registered().referred().objected().act('upholdObjection', assigned, bureauHead);
    expect(byBureau.clock('XF-04/1')).toMatchObject({ legalDueOn: '2026-09-01', owner: 'dept-housing' });
    expect(byBureau.duties()).toContain('reportCompletion@dept-housing');
    const ofNobody = aPetition().registered().referred().objected();
    for (const more of [{ to: null }, { to: null, manner: 'transfer' as const }]) {
      expect(ofNobody.refusal('upholdObjection', { ...assigned, ...more }, bureauHead).code).toBe(
        'petition.assigned_to_nobody',
      );
    }
    const byOrgan = aPetition().registered({ registrar: government }, governmentOfficer);
    const referral = { to: office('dept-water'), manner: 'transfer' as const, setOn: null, note: null };
    byOrgan.act('refer', referral, governmentOfficer).objected(waterOfficer);
    expect(byOrgan.refusal('upholdObjection', assigned, person('county-government', 'head')).code).toBe(
      'office.not_permitted',
    );
  });

  it('that is upheld gives the next addressee fresh clocks, and the age stays', () => {
    const petition = aPetition().registered().referred().on('2026-08-10').objected().upheld('dept-water');
    expect(petition.clock('XF-07/1')).toMatchObject({ endedAs: 'superseded' });
    expect(petition.clock('XF-07/2')).toMatchObject({ startOn: '2026-08-10', owner: 'dept-water' });
    expect(petition.clock('XF-08/2').owner).toBe('dept-water');
    expect(petition.duties()).toEqual(['accept@dept-water', 'notify@dept-water', 'objectOrTakeOn@dept-water']);
    expect(petition.access()).not.toContain('dept-transport:handler');
    petition.objected(waterOfficer).upheld('dept-housing');
    const row = petition.kind.row(petition.dossier);
    expect(row).toMatchObject({ registered_at: '2026-08-03T01:00:00.000Z', received_on: '2026-08-03', referrals: 3 });
  });

  it('that is upheld without a next addressee is back at the bureau with fresh 15 days', () => {
    const petition = aPetition().registered().referred().on('2026-08-10').objected().upheld(null);
    expect(petition.clock('XF-02/2')).toMatchObject({ startOn: '2026-08-10', rawDueOn: '2026-08-25' });
    expect(petition.duties()).toEqual(['refer@bureau']);
    expect(petition.kind.row(petition.dossier)).toMatchObject({ phase: 'returned', holder_office: 'bureau' });
    petition.referred({ to: office('dept-water') });
    expect(petition.clock('XF-02/2').metAt).not.toBeNull();
  });

  it('that is agreed to by an ordinary organ goes back to its own period, which is ours: art. 22(1) is not for it', () => {
    const petition = aPetition().registered().referred();
    // Direct submissions come to organs too: whoever referred it is no petition department then.
    const { dossier } = petition;
    petition.dossier = { ...dossier, state: { ...dossier.state, referrer: office('dept-housing') } };
    petition.on('2026-08-10').objected();
    const agreed = { reasons: text('yes'), to: null, manner: 'transfer' as const, setOn: null };
    petition.act('upholdObjection', agreed, person('dept-housing', 'head'));
    expect(petition.clock('XF-RETURN/1')).toMatchObject({ owner: 'dept-housing', rawDueOn: '2026-08-25' });
    expect(petition.dossier.clocks.filter(({ rule }) => rule === 'XF-02')).toHaveLength(1);
    expect(petition.duties()).toEqual(['refer@dept-housing']);
    petition.until('2026-08-26');
    // A number of ours: no trigger of art. 40 and no liability.
    expect(petition.all('breached').at(-1)).toMatchObject({ rule: 'XF-RETURN', basis: 'ours', trigger: null });
    expect(petition.standing().parts.owed.at(-1)).toMatchObject({ name: 'ours/dept-housing' });
  });

  it('does not go back to the office that has just returned the matter', () => {
    const petition = aPetition().registered().referred().objected();
    const payload = { reasons: text('yes'), to: transport, manner: 'transfer' as const, setOn: null };
    expect(petition.refusal('upholdObjection', payload, bureauHead).code).toBe('petition.returned_by_office');
  });
});

describe('who may', () => {
  it('goes there again only with the reason, as long as it is of the same class', () => {
    const petition = aPetition().registered().referred().objected().upheld(null);
    const again = { to: office('dept-transport'), manner: 'transfer', setOn: null, note: null } as const;
    expect(petition.refusal('refer', again, clerk)).toMatchObject({
      ...{ code: 'petition.returned_before', details: { office: 'dept-transport' } },
    });
    petition.act('refer', { ...again, note: text('the division of duties has changed') }, clerk);
    expect(petition.dossier.state.handler).toBe('dept-transport');
    const other = aPetition().registered().referred().objected().upheld(null);
    other.act('correctClass', { class: 'suggestion', reason: text('it proposes') }, clerk).act('refer', again, clerk);
    expect(other.dossier.state.handler).toBe('dept-transport');
  });

  it('gives its reasons in detail (art. 23(3)), of a length that the pack decides', () => {
    const petition = aPetition().registered().referred();
    const short = { reasons: text('not us'), proposedTo: null };
    expect(petition.refusal('object', short, officer)).toMatchObject({
      ...{ code: 'petition.reasons_too_short', details: { min: 8 } },
    });
  });

  it('is refused before anything is told of the state', () => {
    const petition = aPetition().registered().referred();
    expect(petition.refusal('accept', { notice: null }, waterOfficer)).toMatchObject({
      kind: 'forbidden',
      code: 'office.not_permitted',
    });
    expect(petition.refusal('accept', { notice: null }, courseActor).code).toBe('office.not_permitted');
    expect(petition.allowed(officer)).toMatchObject({ accept: null, decide: { code: 'petition.not_accepted' } });
  });
});
