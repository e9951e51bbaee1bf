import { describe, expect, it } from '@jest/globals';
import { aMediation, committeeHead, itself, mediator, onPage } from '../../../test/support/a-mediation.js';
import type { MediationInMemory } from '../../../test/support/a-mediation.js';
import { courseOf, office, platformActor, text } from '../../../test/support/law.js';
import { as, type CaseId } from '#libs/kernel';
import { mediationKind } from './kind.js';
import { agreedJointly, consentsToTell, invitedJointly } from './agreed-jointly.js';

const joint = as<CaseId>('00000000-0000-4000-8000-0000000000bb');
const course = courseOf(joint);
const member = (name: string, ...consents: number[]) => ({ office: office(name), consents });
/** To be mediated jointly with these. */
const proposal = (...offices: readonly string[]) =>
  ({
    ...{ to: text('who'), what: text('what'), whose: 'committee' as const, centre: office('centre') },
    offices: offices.map(office),
  }) as const;
const agree = (mediation: MediationInMemory, telling: number, ...parties: readonly string[]): MediationInMemory =>
  parties.reduce((so, party) => so.act('agreeTelling', { ...itself(party), telling }, onPage(party)), mediation);

const newcomer = {
  ...({ role: 'respondent', nature: 'person', capacity: 'full' } as const),
  identity: { party: 'p4', digest: 'identity-of-p4' },
};

/** Both have agreed: to a department, and in another proposal to one that is no organ. */
function agreed(): MediationInMemory {
  const mediation = aMediation().ready().act('proposeTelling', proposal('mediation-pingchuan'), mediator);
  agree(mediation, 1, 'p1', 'p2').act('proposeTelling', proposal('dept-water'), mediator);
  return agree(mediation, 2, 'p1', 'p2');
}

/** With a joint mediation that has told of itself, as both have agreed last. */
function withJoint(): MediationInMemory {
  const note = { part: joint, kind: 'joint', name: 'joint', n: 1, cause: null, isNecessary: false };
  return agreed().tell('notePart', note, course);
}

/** One of them by the facts in which both agreed. */
const resting = (name: string, on = name) =>
  member(name, ...(consentsToTell(withJoint().dossier, office(on)) ?? []).map(({ fact }) => fact));
const water = resting('dept-water');
const centre = resting('centre', 'dept-water');

/** The one that is told, by the facts in which both agreed first. */
const firm = resting('mediation-pingchuan');

/** What carries an office, as `office:account`, after all that happened. */
function carried({ facts }: MediationInMemory): readonly string[] {
  const all = facts.flatMap(({ access }) => access ?? []).filter(({ account }) => account === '-');
  const granted = new Set<string>();
  for (const { change, office: of } of all) {
    if (change === 'grant') granted.add(of);
    else granted.delete(of);
  }
  return [...granted].sort();
}

const owed = (mediation: MediationInMemory) =>
  mediation
    .standing()
    .parts.owed.flatMap(({ kind, name, cause, open }) => (kind === 'joint' ? [[kind, name, cause, open.type]] : []));

describe('a mediation that several mediate together', () => {
  it('may become one once every party has agreed to that centre, by the head of the committee, one at a time', () => {
    const by = { centre: office('centre') };
    const code = (mediation: MediationInMemory, who = committeeHead) =>
      mediation.refusal('mediateJointly', by, who).code;
    expect(code(aMediation().prepared())).toBe('mediation.not_consented');
    expect(code(aMediation().ready())).toBe('mediation.joint_not_agreed');
    expect(code(agreed(), mediator)).toBe('office.not_permitted');
    const one = agree(aMediation().ready().act('proposeTelling', proposal('dept-water'), mediator), 1, 'p1');
    expect([code(one), agreedJointly(one.dossier, office('centre'))]).toEqual(['mediation.joint_not_agreed', null]);
    const { facts } = agreed();
    expect(agreed().act('mediateJointly', by, committeeHead).facts).toHaveLength(facts.length);
    expect(agreed().refusal('mediateJointly', { centre: office('bureau') }, committeeHead).code).toBe(
      'mediation.joint_not_agreed',
    );
    expect(code(withJoint())).toBe('mediation.joint_under_way');
    const again = withJoint().tell('endPart', { part: joint, outcome: 'unsettled', causes: 1 }, course);
    expect(again.act('mediateJointly', by, committeeHead).phase).toBe('sessions');
    agreed().act('withdrawTelling', { ...itself('p1'), telling: 2 }, onPage('p1'));
  });

  it('is agreed to with what it is: whose, by which centre, and with whom', () => {
    const { dossier } = agreed();
    expect(agreedJointly(dossier, office('centre'))).toMatchObject({ whose: 'committee', offices: ['dept-water'] });
    expect(invitedJointly(dossier)).toEqual(['dept-water', 'mediation-pingchuan']);
    const unfit = (change: object) =>
      aMediation()
        .ready()
        .refusal('proposeTelling', { ...proposal('dept-water'), ...change }, mediator).code;
    const twice = [office('dept-water'), office('dept-water')];
    const wrong = [
      { centre: null },
      { centre: office('bureau') },
      { offices: [] },
      { offices: twice },
      { whose: null },
    ];
    expect(wrong.map(unfit)).toEqual(wrong.map(() => 'mediation.joint_unfit'));
    expect(unfit({ offices: [office('nobody')] })).toBe('mediation.joint_unfit');
  });

  it('is over with the agreement to it: centre and all members are gone in that fact, and the mediation goes on', () => {
    const mediation = withJoint().act('carryMembers', { members: [centre, water, firm] }, course);
    mediation.act('withdrawTelling', { ...itself('p1'), telling: 2 }, onPage('p1'));
    expect(mediation.all('tellingWithdrawn')).toMatchObject([
      { party: 'p1', offices: ['centre', 'dept-water', 'mediation-pingchuan'] },
    ]);
    expect([carried(mediation), mediation.phase]).toEqual([[], 'sessions']);
    expect(mediation.standing().parts.owed).toMatchObject([
      { open: { type: 'dropUntold', payload: { offices: ['centre', 'dept-water', 'mediation-pingchuan'] } } },
    ]);
  });

  it('asks a party that has joined since: it may say no, with which it is over, and nobody else is named before it has agreed', () => {
    const mediation = withJoint().act('carryMembers', { members: [centre, water] }, course);
    mediation.act('addParty', newcomer, mediator);
    expect(consentsToTell(mediation.dossier, office('mediation-pingchuan'))).toBeNull();
    // Who was named before is carried as it was.
    mediation.act('carryMembers', { members: [firm] }, course);
    expect(carried(mediation)).toEqual(['centre', 'dept-water', 'mediation-pingchuan']);
    mediation.act('withdrawTelling', { ...itself('p4'), telling: 1 }, onPage('p4'));
    expect(carried(mediation)).toEqual(['centre', 'dept-water']);
    expect(mediation.refusal('withdrawTelling', { ...itself('p4'), telling: 1 }, onPage('p4')).code).toBe(
      'mediation.telling_not_agreed',
    );
    agree(mediation, 2, 'p4');
    expect(consentsToTell(mediation.dossier, office('dept-water'))).toHaveLength(3);
    mediation.act('withdrawTelling', { ...itself('p4'), telling: 2 }, onPage('p4'));
    expect(carried(mediation)).toEqual([]);
  });

  it('carries its members, each once, for its own joint mediation and nobody else', () => {
    const mediation = withJoint();
    const stranger = courseOf(as<CaseId>('00000000-0000-4000-8000-0000000000cc'));
    expect(mediation.refusal('carryMembers', { members: [water] }, stranger).code).toBe('mediation.joint_unknown');
    mediation.act('carryMembers', { members: [water, firm] }, course);
    mediation.act('carryMembers', { members: [water, firm] }, course);
    expect(mediation.all('membersCarried')).toEqual([{ members: [water, firm] }]);
    expect(carried(mediation)).toEqual(['dept-water', 'mediation-pingchuan']);
    // By another agreement of the parties it is carried anew.
    mediation.act('withdrawTelling', { ...itself('p1'), telling: 1 }, onPage('p1'));
    mediation.act('agreeTelling', { ...itself('p1'), telling: 1 }, onPage('p1'));
    const again = consentsToTell(mediation.dossier, office('mediation-pingchuan')) ?? [];
    const anew = member('mediation-pingchuan', ...again.map(({ fact }) => fact));
    expect(anew).not.toEqual(firm);
    mediation.act('carryMembers', { members: [anew] }, course);
    expect(mediation.dossier.state.carried).toEqual([water, anew]);
  });

  it.each<[string, (mediation: MediationInMemory) => MediationInMemory]>([
    ['a party leaves', (one) => one.withdrawn('p1')],
    ['nothing comes of it', (one) => one.act('fail', { reason: 'differences', words: text('words') }, mediator)],
    [
      'it was a sham',
      (one) =>
        one
          .act('suspectSham', { grounds: text('g') }, mediator)
          .act('ruleSham', { isSham: true, reasons: text('r') }, committeeHead),
    ],
  ])('carries nobody any more in the fact by which %s, and tells its joint mediation', (_what, ends) => {
    const mediation = ends(withJoint().act('carryMembers', { members: [water, firm] }, course));
    const { access } = mediation.facts.find(({ type }) => type === 'ended') ?? {};
    expect(access).toEqual(
      ['dept-water', 'mediation-pingchuan'].map((of) => ({
        ...{ change: 'end', office: of, account: '-', reason: 'member' },
      })),
    );
    expect(owed(mediation)).toEqual([['joint', 'joint', 'over', 'release']]);
    expect(mediation.refusal('carryMembers', { members: [member('dept-forestry')] }, course).code).toBe(
      'mediation.ended',
    );
    // Whoever is told so ends, and then nothing is owed to it.
    mediation.tell('endPart', { part: joint, outcome: 'released', causes: 1 }, course);
    expect(owed(mediation)).toEqual([]);
  });

  it('leaves them what was concluded with the agreement until that is finished', () => {
    const mediation = withJoint().act('carryMembers', { members: [water] }, course);
    mediation.drawnUp().signs('p1').signs('p2').mediatorSigns().isSealed();
    expect([mediation.phase, carried(mediation), owed(mediation)]).toEqual([
      ...['telling', ['dept-water']],
      [['joint', 'joint', 'settled', 'noteMediationSettled']],
    ]);
    mediation.act('carryMembers', { members: [firm] }, course);
    expect(carried(mediation)).toEqual(['dept-water', 'mediation-pingchuan']);
  });

  it('carries nobody any more with an agreement where its joint mediation has ended before', () => {
    const mediation = withJoint().act('carryMembers', { members: [centre, water] }, course);
    mediation.tell('endPart', { part: joint, outcome: 'agreed', causes: 1 }, course);
    expect(carried(mediation)).toEqual(['centre', 'dept-water']);
    mediation.drawnUp().signs('p1').signs('p2').mediatorSigns().isSealed();
    expect([carried(mediation), owed(mediation)]).toEqual([[], []]);
  });

  it('tells one that had ended before, too, where its readers are carried on for another one', () => {
    const mediation = withJoint().act('carryMembers', { members: [centre, water] }, course);
    mediation.tell('endPart', { part: joint, outcome: 'answered', causes: 1 }, course).on('2026-08-04');
    const part = as<CaseId>('00000000-0000-4000-8000-0000000000bc');
    const another = { part, kind: 'joint', name: 'joint.2', cause: null, isNecessary: false };
    mediation.tell('notePart', { ...another, n: 1 }, courseOf(part));
    mediation.drawnUp().signs('p1').signs('p2').mediatorSigns().isSealed();
    const settled = (name: string) => ['joint', name, 'settled', 'noteMediationSettled'];
    expect(carried(mediation)).toEqual(['centre', 'dept-water']);
    expect(owed(mediation)).toEqual([settled('joint'), settled('joint.2')]);
    const note = { part: joint, kind: 'joint', name: 'joint', isNecessary: false };
    mediation.tell('notePart', { ...note, n: 2, cause: 'settled' }, course);
    mediation.tell('endPart', { part: joint, outcome: 'answered', causes: 2 }, course);
    expect(owed(mediation)).toEqual([settled('joint.2')]);
    // One that has ended in the same moment hears it all the same.
    mediation.on('2026-08-05').tell('endPart', { part, outcome: 'unsettled', causes: 1 }, courseOf(part));
    expect(owed(mediation)).toEqual([settled('joint.2')]);
  });

  it('is agreed on when every necessary member was heard, or the joint mediation was concluded, or is no more', () => {
    const told = (...causes: readonly string[]): MediationInMemory => {
      const note = { part: joint, kind: 'joint', name: 'joint', isNecessary: false };
      return causes.reduce(
        (so, cause, at) => so.tell('notePart', { ...note, n: at + 2, cause }, course),
        withJoint().act('carryMembers', { members: [centre, water] }, course),
      );
    };
    const code = (mediation: MediationInMemory, command: 'drawUp' | 'sign' = 'drawUp') =>
      mediation.allowed(mediator)[command]?.code ?? null;
    expect(
      [told(), told('open/1'), told('open/1', 'heard/2'), told('open/1', 'heard/2', 'open/3')].map((one) => code(one)),
    ).toEqual([...[null, 'mediation.joint_position_missing', null, 'mediation.joint_position_missing']]);
    expect(code(told('open/1', 'concluded'))).toBeNull();
    // Whoever does not want to wait ends it, at once.
    expect(code(told('open/1').act('withdrawTelling', { ...itself('p1'), telling: 2 }, onPage('p1')))).toBeNull();
    const drawn = told().drawnUp();
    drawn.tell(
      'notePart',
      { part: joint, kind: 'joint', name: 'joint', isNecessary: false, n: 2, cause: 'open/1' },
      course,
    );
    expect(code(drawn, 'sign')).toBe('mediation.joint_position_missing');
  });

  it('drops in one fact whoever was told because a party agreed that now takes it back', () => {
    const mediation = withJoint();
    const facts = mediation.dossier.state.tellings[0]?.acts.map(({ fact }) => fact) ?? [];
    const agreedIn = mediation.facts.flatMap(({ type, seq }) => (type === 'tellingAgreed' ? [seq] : []));
    expect(facts).toEqual(agreedIn.slice(0, 2));
    const told = member('mediation-pingchuan', ...facts);
    mediation.act('carryMembers', { members: [water, told] }, course);
    mediation.act('withdrawTelling', { ...itself('p2'), telling: 1 }, onPage('p2'));
    expect(mediation.all('tellingWithdrawn')).toMatchObject([{ party: 'p2', offices: ['mediation-pingchuan'] }]);
    expect(carried(mediation)).toEqual(['dept-water']);
    const seq = mediation.facts.find(({ type }) => type === 'tellingWithdrawn')?.seq ?? 0;
    expect(mediation.standing().parts.owed).toMatchObject([
      { kind: 'joint', cause: `untold/${String(seq)}`, open: { type: 'dropUntold' } },
    ]);
    const note = { part: joint, kind: 'joint', name: 'joint', n: 2, isNecessary: false };
    mediation.tell('notePart', { ...note, cause: `untold/${String(seq)}` }, course);
    expect(owed(mediation)).toEqual([]);
    expect(mediation.refusal('withdrawTelling', { ...itself('p2'), telling: 1 }, onPage('p2')).code).toBe(
      'mediation.telling_not_agreed',
    );
    expect(mediation.refusal('withdrawTelling', { ...itself('p1'), telling: 1 }, onPage('p2')).code).toBe(
      'mediation.said_by_other',
    );
    expect(mediation.refusal('tellOthers', { telling: 1 }, mediator).code).toBe('mediation.telling_not_agreed');
  });

  it('carries nobody on an agreement that was taken back before, and has the joint mediation drop that one', () => {
    const mediation = withJoint().act('withdrawTelling', { ...itself('p2'), telling: 1 }, onPage('p2'));
    expect(mediation.all('tellingWithdrawn')).toMatchObject([{ offices: [] }]);
    mediation.act('carryMembers', { members: [water, firm] }, course);
    expect(mediation.all('membersCarried')).toEqual([{ members: [water], untold: ['mediation-pingchuan'] }]);
    expect(carried(mediation)).toEqual(['dept-water']);
    expect(mediation.standing().parts.owed).toMatchObject([
      { kind: 'joint', open: { type: 'dropUntold', payload: { offices: ['mediation-pingchuan'] } } },
    ]);
    // Nor on facts in which nobody has agreed.
    mediation.act('carryMembers', { members: [member('dept-firm', 3)] }, course);
    expect(carried(mediation)).toEqual(['dept-water']);
  });

  it('carries whoever takes over from one of them', () => {
    const mediation = withJoint().act('carryMembers', { members: [water, firm] }, course);
    const offices = { from: office('dept-water'), to: office('dept-housing') };
    mediation.tell('handOver', { ...offices, reasons: [], carriedFor: ['member'] }, platformActor);
    expect(carried(mediation)).toEqual(['dept-housing', 'mediation-pingchuan']);
    expect(mediation.dossier.state.carried).toEqual([{ ...water, office: 'dept-housing' }, firm]);
    mediation.withdrawn('p1');
    expect(carried(mediation)).toEqual([]);
  });

  it('is held by whoever takes the place of its committee, and of no other office', () => {
    const { state } = withJoint().dossier;
    const to = office('mediation-pingchuan');
    const after = (from: string) => mediationKind.handedOver?.(state, { from: office(from), to }).committee;
    expect([after('mediation-binju'), after('dept-water')]).toEqual([to, 'mediation-binju']);
  });
});
