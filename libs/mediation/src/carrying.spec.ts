import { describe, expect, it } from '@jest/globals';
import { aMediation, committeeHead, itself, mediator, onPage } from '../../../test/support/a-mediation.js';
import type { MediationInMemory } from '../../../test/support/a-mediation.js';
import { courseOf, office, platformActor, text } from '../../../test/support/law.js';
import { as, type CaseId } from '#libs/kernel';
import { mediationKind } from './kind.js';
import { consentsToTell } from './telling.js';

const joint = as<CaseId>('00000000-0000-4000-8000-0000000000bb');
const course = courseOf(joint);
const member = (name: string, ...consents: number[]) => ({ office: office(name), consents });
const water = member('dept-water');

/** Under way, with a joint mediation that has told of itself, and the agreement of both that one is told. */
function withJoint(): MediationInMemory {
  const note = { part: joint, kind: 'joint', name: 'joint', n: 1, cause: null, isNecessary: false };
  const mediation = aMediation().ready().tell('notePart', note, course);
  const of = office('mediation-pingchuan');
  mediation.act('proposeTelling', { to: text('firm'), what: text('it'), office: of }, mediator);
  for (const party of ['p1', 'p2']) mediation.act('agreeTelling', { ...itself(party), telling: 1 }, onPage(party));
  return mediation;
}

/** The one that is told, by the facts in which both agreed first. */
const firm = member(
  'mediation-pingchuan',
  ...(consentsToTell(withJoint().dossier, office('mediation-pingchuan')) ?? []).map(({ fact }) => fact),
);

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
  mediation.standing().parts.owed.map(({ kind, name, cause, open }) => [kind, name, cause, open.type]);

describe('a mediation that several mediate together', () => {
  it('may become one once every party has consented, by the head of the committee, one at a time', () => {
    const code = (mediation: MediationInMemory, who = committeeHead) =>
      mediation.refusal('mediateJointly', {}, who).code;
    expect(code(aMediation().prepared())).toBe('mediation.not_consented');
    expect(code(aMediation().ready(), mediator)).toBe('office.not_permitted');
    const { facts } = aMediation().ready();
    expect(aMediation().ready().act('mediateJointly', {}, committeeHead).facts).toHaveLength(facts.length);
    expect(code(withJoint())).toBe('mediation.joint_under_way');
    const again = withJoint().tell('endPart', { part: joint, outcome: 'unsettled', causes: 1 }, course);
    expect(again.act('mediateJointly', {}, committeeHead).phase).toBe('sessions');
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
    expect([mediation.phase, carried(mediation), owed(mediation)]).toEqual(['telling', ['dept-water'], []]);
    mediation.act('carryMembers', { members: [firm] }, course);
    expect(carried(mediation)).toEqual(['dept-water', 'mediation-pingchuan']);
  });

  it('drops in one fact whoever was told because a party agreed that now takes it back', () => {
    const mediation = withJoint();
    const facts = mediation.dossier.state.tellings[0]?.acts.map(({ fact }) => fact) ?? [];
    expect(facts).toEqual(mediation.facts.flatMap(({ type, seq }) => (type === 'tellingAgreed' ? [seq] : [])));
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
