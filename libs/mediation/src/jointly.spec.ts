import { describe, expect, it } from '@jest/globals';
import { aMediation, committeeHead, itself, mediator, onPage } from '../../../test/support/a-mediation.js';
import type { MediationInMemory } from '../../../test/support/a-mediation.js';
import { courseOf, day, office, text } from '../../../test/support/law.js';
import { as, type CaseId } from '#libs/kernel';
import { agreedJointly, consentsToTell, invitedJointly, isLedByOrgan } from './agreed-jointly.js';
import { mediationKind } from './kind.js';

const joint = as<CaseId>('00000000-0000-4000-8000-0000000000bb');
const course = courseOf(joint);
/** To be mediated jointly with this one. */
const proposal = (name: string) =>
  ({
    ...{ to: text('who'), what: text('what'), whose: 'committee' as const, centre: office('centre') },
    offices: [office(name)],
  }) as const;
const agree = (mediation: MediationInMemory, telling: number, ...parties: readonly string[]): MediationInMemory =>
  parties.reduce((so, party) => so.act('agreeTelling', { ...itself(party), telling }, onPage(party)), mediation);

describe('what parties have agreed to mediate jointly', () => {
  it('ends with no word of people’s mediation agreements where an organ leads, and says whose seal it bears', () => {
    const mediation = aMediation().ready();
    mediation.act('proposeTelling', { ...proposal('dept-water'), whose: 'organ' }, mediator);
    const note = { part: joint, kind: 'joint', name: 'joint', n: 1, cause: null, isNecessary: false };
    agree(mediation, 1, 'p1', 'p2').tell('notePart', note, course);
    mediation.drawnUp().signs('p1').signs('p2').mediatorSigns();
    mediation.act('seal', { on: day('2026-08-03'), lead: office('dept-water') }, committeeHead);
    expect(mediation.all('sealed')).toEqual([{ on: '2026-08-03', lead: 'dept-water' }]);
    expect(mediation.all('endNoticed')).toMatchObject([
      { routes: ['suit_on_contract'], confirmBy: null },
      { routes: ['suit_on_contract'], confirmBy: null },
    ]);
  });

  it('stays led by an organ where somebody has joined since and was not heard yet', () => {
    const mediation = aMediation().ready();
    mediation.act('proposeTelling', { ...proposal('dept-water'), whose: 'organ' }, mediator);
    const note = { part: joint, kind: 'joint', name: 'joint', n: 1, cause: null, isNecessary: false };
    agree(mediation, 1, 'p1', 'p2').tell('notePart', note, course);
    const consents = (agreedJointly(mediation.dossier, office('centre'))?.consents ?? []).map(({ fact }) => fact);
    mediation.act('carryMembers', { members: [{ office: office('centre'), consents }] }, course);
    const newcomer = { role: 'respondent', nature: 'person', capacity: 'full' } as const;
    mediation.act('addParty', { ...newcomer, identity: { party: 'p4', digest: 'identity-of-p4' } }, mediator);
    expect([agreedJointly(mediation.dossier, office('centre')), isLedByOrgan(mediation.dossier)]).toEqual([null, true]);
    mediation.act('withdrawTelling', { ...itself('p4'), telling: 1 }, onPage('p4'));
    expect(isLedByOrgan(mediation.dossier)).toBe(false);
  });

  it.each(['returned', 'taken_back', 'released'])(
    'ends as people’s mediation, which a court may confirm, where the organ was asked and it was %s',
    (outcome) => {
      const mediation = aMediation().ready();
      mediation.act('proposeTelling', { ...proposal('dept-water'), whose: 'organ' }, mediator);
      const note = { part: joint, kind: 'joint', name: 'joint', n: 1, cause: null, isNecessary: false };
      agree(mediation, 1, 'p1', 'p2').tell('notePart', note, course);
      mediation.tell('endPart', { part: joint, outcome, causes: 1 }, course);
      mediation.drawnUp().signs('p1').signs('p2').mediatorSigns().isSealed();
      expect(mediation.all('tookEffect')).toMatchObject([{ confirmBy: '2026-09-02' }]);
      expect(mediation.standing().parts.owed.map(({ kind }) => kind)).toContain('confirmation');
    },
  );

  it('is begun anew only once all agree anew after a party took it back, and that one is told nothing of before', () => {
    const by = { centre: office('centre') };
    const mediation = aMediation().ready().act('proposeTelling', proposal('mediation-pingchuan'), mediator);
    agree(mediation, 1, 'p1', 'p2').act('proposeTelling', proposal('dept-water'), mediator);
    const note = { part: joint, kind: 'joint', name: 'joint', n: 1, cause: null, isNecessary: false };
    agree(mediation, 2, 'p1', 'p2').tell('notePart', note, course);
    const consents = (consentsToTell(mediation.dossier, office('dept-water')) ?? []).map(({ fact }) => fact);
    const members = ['centre', 'dept-water'].map((name) => ({ office: office(name), consents }));
    mediation.act('carryMembers', { members }, course);
    mediation.act('withdrawTelling', { ...itself('p1'), telling: 2 }, onPage('p1'));
    mediation.tell('endPart', { part: joint, outcome: 'released', causes: 1 }, course);
    // What stood agreed beside it was over with it.
    expect(mediation.refusal('mediateJointly', by, committeeHead).code).toBe('mediation.joint_not_agreed');
    expect([
      consentsToTell(mediation.dossier, office('mediation-pingchuan')),
      invitedJointly(mediation.dossier),
    ]).toEqual([null, []]);
    // Nor does it stand again where the centre is merged into another one.
    const merged = { from: office('centre'), to: office('centre-jinniu') };
    const state = mediationKind.handedOver?.(mediation.dossier.state, merged) ?? mediation.dossier.state;
    expect(agreedJointly({ ...mediation.dossier, state }, merged.to)).toBeNull();
    mediation.on('2026-08-04').act('proposeTelling', proposal('dept-water'), mediator);
    agree(mediation, 3, 'p1').act('agreeTelling', { ...itself('p2'), telling: 3 }, onPage('p2'));
    mediation.act('mediateJointly', by, committeeHead);
    const part = as<CaseId>('00000000-0000-4000-8000-0000000000dd');
    mediation.tell('notePart', { ...note, part, name: 'joint.2' }, courseOf(part));
    expect(mediation.standing().parts.owed).toEqual([]);
  });
});
