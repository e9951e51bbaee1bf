import { partiesIn } from '#libs/kernel';
import { describe, expect, it } from '@jest/globals';
import { aPetition, clerk, officer } from '../../../test/support/a-petition.js';
import { office, person, text } from '../../../test/support/law.js';

const town = office('town-binju');
const townOfficer = person('town-binju', 'officer');
const accused = (id: string) => ({ office: office(id), person: null });
const to = (id: string) => ({ to: office(id), manner: 'transfer' as const, setOn: null, note: null });
const accusation = () => aPetition().registered({ class: 'accusation' });

describe('an accused office', () => {
  it('is refused as handler, in words that do not say why', () => {
    const petition = accusation().act('nameAccused', accused('town-binju'), clerk);
    const refusal = petition.refusal('refer', to('town-binju'), clerk);
    expect(refusal.code).toBe('petition.accusation_only_to_competent');
    expect(String(refusal.details['organs']).split(',')).not.toContain('town-binju');
  });

  it('loses the matter that it has, with what it sees and owes; who referred it passes it on anew', () => {
    const petition = accusation().referred({ to: town });
    expect(petition.access()).toContain('town-binju:handler');
    petition.act('nameAccused', accused('town-binju'), clerk);
    expect(petition.access()).toEqual(['bureau:referrer', 'bureau:registrar']);
    expect(petition.duties()).toEqual(['refer@bureau']);
    expect(petition.dossier.state).toMatchObject({ handler: null, phase: 'returned', accused: ['town-binju'] });
    petition.act('refer', to('discipline'), clerk);
    expect(petition.duties()).toEqual(['giveFeedback@discipline', 'notify@discipline', 'objectOrTakeOn@discipline']);
  });

  it('that has answered has answered nothing: the matter is passed on anew, and answered by another', () => {
    const feedback = { feedback: text('nothing was found') };
    const served = (petition: ReturnType<typeof accusation>) =>
      petition.act('recordDelivery', { servedOn: petition.today(), manner: 'post', evidence: text('receipt') }, clerk);
    const answered = () => accusation().referred({ to: town }).act('giveFeedback', feedback, townOfficer);
    for (const petition of [answered(), served(answered())]) {
      petition.act('nameAccused', accused('town-binju'), clerk);
      expect(petition.dossier.state).toMatchObject({ phase: 'returned', decidedOn: null, deliveredOn: null });
      expect(petition.dossier.state.claims).toMatchObject([{ outcome: null }]);
      expect(petition.duties()).toEqual(['refer@bureau']);
      petition.act('refer', to('discipline'), clerk).act('giveFeedback', feedback, person('discipline', 'officer'));
      expect(served(petition).dossier.state.phase).toBe('answer_delivered');
    }
  });

  it('finds no such petition, whatever it asks for', () => {
    const petition = accusation().referred({ to: town }).act('nameAccused', accused('town-binju'), clerk);
    const refusals = Object.values(petition.allowed(townOfficer)).map((each) => each?.code);
    const told = ['petition.not_registered', 'office.not_permitted', 'petition.already_registered'];
    expect(refusals.filter((code) => !told.includes(code ?? ''))).toEqual([]);
    expect(petition.refusal('giveFeedback', { feedback: text('f') }, townOfficer).code).toBe('petition.not_registered');
  });

  it('that received the matter itself passes nothing on: a competent organ has it at once', () => {
    const own = aPetition().registered({ registrar: office('dept-transport'), class: 'accusation' }, officer);
    own.act('nameAccused', accused('dept-transport'), officer);
    expect(own.dossier.state).toMatchObject({ handler: 'discipline', referrer: 'bureau' });
    expect(own.access()).toEqual(['bureau:referrer', 'discipline:handler']);
    expect(own.duties()).toEqual(['giveFeedback@discipline', 'notify@discipline', 'objectOrTakeOn@discipline']);
  });

  it('may be the petition bureau: the body above it stands in, and no clerk finds the matter', () => {
    const petition = accusation().act('nameAccused', accused('bureau'), clerk);
    expect(petition.dossier.state).toMatchObject({ handler: 'discipline', referrer: 'joint-conference' });
    expect(petition.access()).toEqual(['discipline:handler', 'joint-conference:referrer']);
    expect(petition.refusal('nameAccused', accused('town-binju'), clerk).code).toBe('petition.not_registered');
  });

  it.each(['officer', 'head'] as const)('may be bureau and discipline organ both: the %s standing in refers', (as) => {
    const petition = accusation().act('nameAccused', accused('bureau'), clerk);
    petition.act('nameAccused', accused('discipline'), person('discipline', 'officer'));
    expect(petition.duties()).toEqual(['refer@joint-conference']);
    const standIn = person('joint-conference', as);
    expect(petition.refusal('refer', to('discipline'), standIn).code).toBe('petition.no_competent_organ_here');
    const other = person('dept-transport', as);
    expect(petition.refusal('refer', to('dept-public-security'), other).code).toBe('office.not_permitted');
    // A township has no power over organs of the county.
    expect(petition.refusal('refer', to('town-binju'), standIn).code).toBe('petition.no_competent_organ_here');
    expect(petition.refusal('refer', to('dept-public-security'), standIn).code).toBe(
      'petition.no_competent_organ_here',
    );
    petition.act('transferOut', { note: null }, standIn);
    expect(petition.all('transferredOut')).toMatchObject([{ by: 'joint-conference', to: 'prefecture-discipline' }]);
  });

  it('of a matter that is no accusation is none, and a person may be named without an office', () => {
    const appeal = aPetition().registered().referred();
    expect(appeal.refusal('nameAccused', accused('town-binju'), clerk).code).toBe('petition.other_class');
    const nobody = { office: null, person: null };
    expect(accusation().refusal('nameAccused', nobody, clerk).code).toBe('petition.nobody_accused');
    const somebody = { office: null, person: { party: 'a1', digest: 'd' } };
    expect(accusation().act('nameAccused', somebody, clerk).duties()).toEqual(['refer@bureau']);
  });

  it('is named to nobody as where the matter goes: not in a triage, an objection or a notice, and never why', () => {
    const refused = { code: 'petition.accusation_only_to_competent' };
    const sent = { category: null, place: null, note: null, class: 'accusation', to: town } as const;
    const petition = accusation().act('nameAccused', accused('town-binju'), clerk);
    expect(petition.refusal('triage', sent, clerk)).toMatchObject(refused);
    expect(petition.refusal('triage', { ...sent, to: office('dept-water') }, clerk)).toMatchObject(refused);
    petition.act('triage', { ...sent, to: null }, clerk).act('refer', to('discipline'), clerk);
    const objection = { reasons: text('not ours'), proposedTo: town };
    expect(petition.refusal('object', objection, person('discipline', 'officer'))).toMatchObject(refused);

    const own = aPetition().registered({ registrar: office('dept-transport'), class: 'accusation' }, officer);
    own.act('nameAccused', accused('town-binju'), officer);
    const service = { servedOn: own.today(), manner: 'post', sentOn: null, proof: null } as const;
    const notice = { ...service, organ: null, notice: text('go there') };
    expect(own.refusal('declareOutOfRemit', { ...notice, to: town }, officer)).toMatchObject(refused);
    own.act('declareOutOfRemit', { ...notice, to: office('discipline') }, officer);
    expect(own.dossier.state.end?.as).toBe('out_of_remit');
  });

  it('that was late is not supervised any more: it would hear of the matter', () => {
    const petition = aPetition().registered().referred({ to: town }).until('2026-08-20');
    expect(petition.standing().parts.owed).not.toEqual([]);
    petition.act('correctClass', { class: 'accusation', reason: text('r') }, clerk);
    petition.act('nameAccused', accused('town-binju'), clerk);
    expect(petition.standing().parts.owed).toEqual([]);
    expect(petition.access()).toEqual(['bureau:referrer', 'bureau:registrar']);
  });

  it('has no part in a supervision that is opened later, and one that is there hears that before anything else', () => {
    const own = { registrar: office('dept-transport'), class: 'accusation' } as const;
    const petition = aPetition().registered(own, officer).act('nameAccused', accused('bureau'), officer);
    petition.until('2026-08-20');
    const owed = petition.standing().parts.owed.find(({ name }) => name === 'ours/dept-transport');
    expect(owed?.open).toMatchObject({ type: 'open', payload: { office: 'dept-transport', barred: ['bureau'] } });
    // Opened by hand meanwhile, it was told of nobody yet: first of whom it is without, then of the breach.
    petition.supervised('ours/dept-transport', null);
    const causes = () =>
      petition.standing().parts.owed.flatMap(({ name, cause }) => (name === 'ours/dept-transport' ? [cause] : []));
    expect(causes()).toEqual(['barred/bureau']);
    petition.supervised('ours/dept-transport', 'barred/bureau');
    expect(causes()).toEqual(['XF-PASS/1']);
  });

  it('that is supervised already has that no more: the supervision is told, once', () => {
    const petition = aPetition().registered().referred({ to: town }).until('2026-08-20');
    petition.supervised('art40/town-binju', 'XF-07/1');
    petition.act('correctClass', { class: 'accusation', reason: text('r') }, clerk);
    const told = (id: string) => ({
      ...{ kind: 'supervision', name: 'art40/town-binju', cause: `barred/${id}` },
      open: { type: 'barOffice', payload: { cause: `barred/${id}`, office: id } },
      consequence: 'petition.accused_still_supervised',
    });
    // Also of an office that is not the late one: it might verify, judge or be addressed there.
    petition.act('nameAccused', accused('discipline'), clerk);
    const owed = () => petition.standing().parts.owed.filter(({ name }) => name === 'art40/town-binju');
    expect(owed()).toEqual([told('discipline')]);
    petition.act('nameAccused', accused('town-binju'), clerk);
    expect(owed()).toEqual([told('discipline'), told('town-binju')]);
    petition.supervised('art40/town-binju', 'barred/discipline').supervised('art40/town-binju', 'barred/town-binju');
    expect(petition.standing().parts.owed).toEqual([]);
  });
});

describe('an organ that may not take it any more once an office above it is named (art. 30(1))', () => {
  const above = { office: office('county-government'), person: null };
  const town = person('town-binju', 'officer');

  it('passes on what was submitted to itself', () => {
    const petition = aPetition().registered({ class: 'accusation', registrar: office('town-binju') }, town);
    expect(petition.duties()).toContain('giveFeedback@town-binju');
    petition.act('nameAccused', above, town);
    expect(petition.duties()).toContain('refer@town-binju');
    expect(petition.duties()).not.toContain('giveFeedback@town-binju');
    const served = { notice: text('go there'), servedOn: petition.today(), manner: 'in_person' } as const;
    petition.act('transferOut', { note: null, ...served }, town);
    expect(petition.all('transferredOut')).toMatchObject([{ by: 'town-binju', to: 'prefecture-discipline' }]);
  });

  it('gives what it was sent back to whoever sent it', () => {
    const petition = aPetition()
      .registered({ class: 'accusation' })
      .referred({ to: office('town-binju') });
    petition.act('nameAccused', above, clerk);
    expect(petition.duties()).toEqual(['refer@bureau']);
    expect(petition.dossier.state).toMatchObject({ phase: 'returned', handler: null });
    expect(petition.all('accusedNamed')).toMatchObject([{ returnedTo: 'bureau', referrer: null }]);
  });
});

describe('an accused person', () => {
  const accusedIn = ({ dossier }: ReturnType<typeof accusation>) =>
    partiesIn(dossier.parties, 'accused').map(({ party }) => party);
  const named = (party: string, digest: string) => ({ office: null, person: { party, digest } });

  it('is named once, and taken back with a reason by whoever judges who is accused', () => {
    const petition = accusation().act('nameAccused', named('a1', 'd'), clerk);
    expect(petition.refusal('nameAccused', named('a2', 'd'), clerk).code).toBe('petition.accused_named_before');
    petition.act('nameAccused', named('a2', 'e'), clerk);
    const wrong = { party: 'a1', reason: text('another one of that name') };
    expect(petition.refusal('clearAccusedPerson', { ...wrong, party: 'p1' }, clerk).code).toBe(
      'petition.accused_not_named',
    );
    expect(petition.allowed(officer).clearAccusedPerson).toMatchObject({ code: 'office.not_permitted' });
    const before = { duties: petition.duties(), access: petition.access() };
    petition.act('clearAccusedPerson', wrong, clerk);
    expect(accusedIn(petition)).toEqual(['a2']);
    expect({ duties: petition.duties(), access: petition.access() }).toEqual(before);
    // Named rightly after all.
    petition.act('nameAccused', named('a3', 'd'), clerk);
    expect(accusedIn(petition)).toEqual(['a2', 'a3']);
  });
});
