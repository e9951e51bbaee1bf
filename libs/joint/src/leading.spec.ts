import { describe, expect, it } from '@jest/globals';
import { aMember, centre, conference, JointInMemory, ofOffice } from '../../../test/support/a-joint.js';
import { expectCaseInvariants } from '../../../test/support/case-invariants.js';
import { courseOf, day, office, text } from '../../../test/support/law.js';
import { as, type CaseId } from '#libs/kernel';
import { jointKind } from './index.js';

const proposal = (lead: string, members = [aMember('dept-water')]) => ({
  ...{ lead: office(lead), members, reasons: null },
});
const ruling = (lead: string) => ({ lead: office(lead), reasons: text('ruling') });

const supervisions = (one: JointInMemory) => one.standing.parts.owed.filter(({ kind }) => kind === 'supervision');

describe('the lead of a joint mediation', () => {
  it('is named by the centre within two working days', () => {
    const one = new JointInMemory().opened();
    expect(one.phase).toBe('naming');
    expect(one.joint.duties()).toEqual(['proposeLead@centre']);
    expect(one.joint.clock('RM-LEAD/1').legalDueOn).toBe('2026-08-05');
    one.until('2026-08-06');
    const late = { clock: 'RM-LEAD/1', rule: 'RM-LEAD', office: 'centre', number: 1, dueOn: '2026-08-05' };
    const pressed = { ...late, isPressed: true, commissionedBy: 'county-government' };
    expect(one.joint.all('dateMissed')).toEqual([pressed]);
    expect(supervisions(one)).toMatchObject([
      { kind: 'supervision', name: 'ours/centre', open: { type: 'open', payload: { basis: 'ours', byHand: false } } },
    ]);
    const part = as<CaseId>('00000000-0000-4000-8000-0000000000cc');
    const noted = { part, kind: 'supervision', name: 'ours/centre', n: 1, cause: 'RM-LEAD/1', isNecessary: false };
    one.joint.tell('notePart', noted, courseOf(part));
    expect(supervisions(one)).toEqual([]);
    // Once it has named one nobody presses it any more.
    expect(one.proposed().phase).toBe('asking');
    expect(supervisions(one)).toMatchObject([{ cause: 'RM-LEAD/1:done', open: { type: 'noteCauseDone' } }]);
  });

  it('asks every member at once, each by a share of its own, once the mediation carries its office', () => {
    const one = new JointInMemory().opened().proposed();
    expect([...one.carried].sort()).toEqual(['centre', 'dept-agriculture', 'dept-forestry', 'dept-water']);
    expect(one.told).toEqual(['m1:asked/1', 'm2:asked/1', 'm3:asked/1']);
    for (const name of ['dept-water', 'dept-agriculture', 'dept-forestry']) {
      expect(one.share(name).duties()).toEqual([`confirmLead@${name}`]);
      expect(one.share(name).clock('RM-LEADANSWER/1').legalDueOn).toBe('2026-08-06');
      expect(one.share(name).access()).toEqual([`${name}:member`, 'mediation-binju:referrer'].sort());
    }
  });

  it('stands when all have confirmed, and silence confirms', () => {
    const one = new JointInMemory().opened().proposed().confirms('dept-water');
    expect(one.phase).toBe('asking');
    one.until('2026-08-07');
    expect(one.phase).toBe('working');
    expect(one.joint.all('leadStands')).toEqual([
      { proposal: 1, lead: 'dept-water', settled: 1, positionBy: '2026-08-21', positionDays: 10 },
    ]);
    expect(one.share('dept-forestry').all('leadConfirmed')).toEqual([{ proposal: 1, clock: 'RM-LEADANSWER/1' }]);
    expect(one.joint.access()).toContain('dept-water:executor');
    expectCaseInvariants(one.joint);
  });

  it('is proposed anew with reasons after an objection, to all, and stands when nobody objects again', () => {
    const one = new JointInMemory()
      .opened()
      .proposed()
      .confirms('dept-water', 'dept-agriculture')
      .objects('dept-forestry');
    expect([one.phase, one.joint.duties()]).toEqual(['naming', ['proposeLead@centre']]);
    expect(one.joint.refusal('proposeLead', proposal('dept-agriculture', []), centre).code).toBe(
      'joint.reasons_missing',
    );
    one.proposed('dept-agriculture', [], 'reasons');
    expect(one.phase).toBe('asking');
    expect(one.share('dept-water').duties()).toEqual(['confirmLead@dept-water']);
    one.confirms('dept-water', 'dept-forestry', 'dept-agriculture');
    expect([one.phase, one.state.lead]).toEqual(['working', 'dept-agriculture']);
  });

  it('goes back to the centre when another member objects, and to the conference when the same one does', () => {
    const one = new JointInMemory()
      .opened()
      .proposed()
      .objects('dept-forestry')
      .confirms('dept-water', 'dept-agriculture');
    one.proposed('dept-water', [], 'reasons').objects('dept-agriculture').confirms('dept-water', 'dept-forestry');
    expect(one.phase).toBe('naming');
    one.proposed('dept-water', [], 'reasons').objects('dept-agriculture').confirms('dept-water', 'dept-forestry');
    expect([one.phase, one.joint.duties()]).toEqual(['ruling', ['ruleLead@joint-conference']]);
    expect([...one.carried]).toContain('joint-conference');
    expect(one.joint.refusal('ruleLead', ruling('dept-water'), centre).code).toBe('office.not_permitted');
    expect(one.joint.refusal('ruleLead', ruling('dept-finance'), conference).code).toBe('joint.member_missing');
    one.act('ruleLead', ruling('dept-agriculture'), conference);
    expect([one.phase, one.state.lead]).toEqual(['working', 'dept-agriculture']);
    // Nobody is asked about what was ruled.
    expect(one.share('dept-water').duties()).toEqual(['givePosition@dept-water']);
  });

  it('is named anew by the centre where it fails, sees nothing from then on, and all are asked', () => {
    const one = new JointInMemory().led();
    one
      .act('addMember', aMember('dept-finance', { isNecessary: false }), ofOffice('dept-water'))
      .gives('dept-forestry');
    one.meets('dept-water');
    expect(one.joint.refusal('proposeLead', proposal('dept-agriculture', []), centre).code).toBe(
      'joint.reasons_missing',
    );
    const same = { ...proposal('dept-water', []), reasons: text('reasons') };
    expect(one.joint.refusal('proposeLead', same, centre).code).toBe('joint.lead_stays');
    one.proposed('dept-agriculture', [], 'reasons');
    expect([one.phase, one.joint.duties()]).toEqual(['asking', []]);
    expect(one.joint.access()).not.toContain('dept-water:executor');
    const shares = ['dept-water', 'dept-agriculture', 'dept-forestry', 'dept-finance'];
    for (const name of shares) {
      expect([name, one.share(name).duties()]).toEqual([name, [`confirmLead@${name}`]]);
      expect(one.share(name).access()).not.toContain('dept-water:executor');
    }
    const task = { what: text('task'), until: day('2026-08-20') };
    expect(one.share('dept-forestry').refusal('setTask', task, ofOffice('dept-agriculture')).code).toBe(
      'share.lead_not_settled',
    );
    one.confirms(...shares);
    expect([one.phase, one.state.lead, one.state.settled]).toEqual(['working', 'dept-agriculture', 2]);
    expect(one.share('dept-finance').duties()).toEqual(['givePosition@dept-finance']);
    // What was said to one lead is said to the next one too.
    expect(one.share('dept-forestry').duties()).toEqual([]);
    const reasons = text('reasons');
    one.act('dismissMember', { office: office('dept-water'), reasons }, centre);
    expect(one.share('dept-water').standing().isOpen).toBe(false);
    expectCaseInvariants(one.joint);
  });

  it('is owed positions from the day on which a member hears of it, where the engine was away', () => {
    const one = new JointInMemory().opened().proposed();
    const away = new JointInMemory().opened().proposed();
    for (const name of ['dept-water', 'dept-agriculture', 'dept-forestry']) {
      one.confirms(name);
      away.share(name).act('confirmLead', {}, ofOffice(name));
    }
    const stood = away.countsOnly();
    stood.on('2026-09-01').runs();
    expect(one.share('dept-water').clock('RM-POSITION/1').legalDueOn).toBe('2026-08-17');
    expect(stood.state.positionBy).toBe('2026-08-17');
    expect(stood.share('dept-water').clock('RM-POSITION/1').legalDueOn).toBe('2026-09-15');
    expect(stood.gives('dept-water').share('dept-water').duties()).toEqual([]);
  });

  it('is no enterprise or committee, and a court only by its own word', () => {
    const consents = [{ party: 'p1', fact: 7, on: day('2026-08-01') }];
    const members = [
      ...[aMember('dept-water'), aMember('court', { role: 'court' })],
      aMember('mediation-pingchuan', { role: 'committee', consents }),
    ];
    const one = new JointInMemory().opened();
    expect(one.joint.refusal('proposeLead', proposal('mediation-pingchuan', members), centre).code).toBe(
      'joint.lead_outside',
    );
    one.proposed('court', members).until('2026-08-07');
    // Its silence takes nothing; that of the others confirms.
    expect(one.share('court').all('leadNotTaken')).toEqual([{ proposal: 1, clock: 'RM-LEADANSWER/1' }]);
    const untaken = (proposal: number) => ({ proposal, by: [], untaken: ['court'] });
    expect([one.phase, one.joint.all('leadObjected')]).toEqual(['naming', [untaken(1)]]);
    // It has objected to nothing, so that nothing is disputed.
    one.proposed('court', [], 'reasons').until('2026-08-14');
    expect([one.phase, one.joint.all('leadObjected')]).toEqual(['naming', [untaken(1), untaken(2)]]);
    for (const until of ['2026-08-21', '2026-08-28']) {
      one.proposed('court', [], 'reasons').objects('mediation-pingchuan').confirms('dept-water').until(until);
    }
    expect(one.phase).toBe('ruling');
    expect(one.joint.refusal('ruleLead', ruling('court'), conference).code).toBe('joint.lead_not_taken');
    expect(one.joint.refusal('ruleLead', ruling('mediation-pingchuan'), conference).code).toBe('joint.lead_outside');
    expect(one.act('ruleLead', ruling('dept-water'), conference).phase).toBe('working');
    const taken = new JointInMemory().opened().proposed('court', members).confirms('court').until('2026-08-07');
    expect([taken.phase, taken.state.lead]).toEqual(['working', 'court']);
  });

  it('is ruled by the nearest above the centre that is no party, and never by the centre itself', () => {
    const disputes = (barred: readonly string[]) => {
      const one = new JointInMemory()
        .opened({ barred: barred.map(office) })
        .proposed()
        .objects('dept-forestry');
      one.confirms('dept-water', 'dept-agriculture').proposed('dept-water', [], 'reasons').objects('dept-forestry');
      return one.confirms('dept-water', 'dept-agriculture');
    };
    expect(disputes(['joint-conference']).joint.duties()).toEqual(['ruleLead@county-government']);
    expect(disputes(['joint-conference', 'county-government']).joint.duties()).toEqual(['ruleLead@county-committee']);
    expect(() => disputes(['joint-conference', 'county-government', 'county-committee'])).toThrow(
      expect.objectContaining({ code: 'joint.no_conference' }),
    );
  });

  it('is late without being pressed where whoever stands above is a party, or nobody is named any more', () => {
    const barred = new JointInMemory().opened({ barred: [office('county-government')] }).until('2026-08-06');
    expect(barred.joint.all('dateMissed')).toMatchObject([{ isPressed: false, commissionedBy: null }]);
    expect(supervisions(barred)).toEqual([]);
    const ended = new JointInMemory().opened().until('2026-08-06').over();
    expect(supervisions(ended)).toEqual([]);
  });

  it('is sought by no party to the dispute', () => {
    for (const barred of ['centre', 'mediation-binju']) {
      expect(() => new JointInMemory().opened({ barred: [office(barred)] })).toThrow(
        expect.objectContaining({ code: 'joint.barred_office' }),
      );
    }
  });

  it('is no party to the dispute, and one of the members', () => {
    const one = new JointInMemory().opened({ barred: [office('dept-water')] });
    expect(one.joint.refusal('proposeLead', proposal('dept-water'), centre).code).toBe('joint.barred_office');
    const stranger = proposal('dept-finance', [aMember('dept-agriculture')]);
    expect(one.joint.refusal('proposeLead', stranger, centre).code).toBe('joint.member_missing');
    const barred = proposal('dept-agriculture', [aMember('dept-agriculture'), aMember('dept-water')]);
    expect(one.joint.refusal('proposeLead', barred, centre).code).toBe('joint.barred_office');
  });

  it('is not named twice, nor by anybody else', () => {
    const one = new JointInMemory().opened().proposed();
    expect(one.joint.refusal('proposeLead', proposal('dept-water'), centre).code).toBe('joint.lead_not_to_be_named');
    expect(one.joint.refusal('ruleLead', ruling('dept-water'), conference).code).toBe('office.not_permitted');
    const other = new JointInMemory().opened();
    expect(other.joint.refusal('proposeLead', proposal('dept-water'), ofOffice('dept-water')).code).toBe(
      'office.not_permitted',
    );
  });

  it('is counted when all have answered, also whoever came between the asking and the counting', () => {
    const one = new JointInMemory().opened().proposed();
    one.confirms('dept-water', 'dept-agriculture');
    // The last answer and a newcomer at once: what the course had seen is not counted, and not forgotten either.
    one.share('dept-forestry').act('confirmLead', {}, ofOffice('dept-forestry'));
    one.joint.act('addMember', aMember('dept-health'), centre);
    one.runs();
    expect(one.joint.refusal('countAnswers', { proposal: 1 }, courseOf(one.joint.dossier.id))).toMatchObject({
      ...{ kind: 'conflict', code: 'joint.answers_missing' },
    });
    expect(one.phase).toBe('asking');
    one.confirms('dept-health');
    expect([one.phase, one.joint.all('leadStands')]).toEqual(['working', [expect.objectContaining({ proposal: 1 })]]);
  });

  it('is asked about anew where one was replaced before its share had told that it stood', () => {
    const one = new JointInMemory().opened().proposed().confirms('dept-water', 'dept-agriculture');
    // The last answer is counted, and the shares hear it; their courses are away before they tell it.
    one.share('dept-forestry').act('confirmLead', {}, ofOffice('dept-forestry'));
    one.countsOnly();
    const owed = one.standing.parts.owed.find(({ name }) => name === 'm2');
    one.share('dept-agriculture').act('owePosition', owed?.open.payload as never, courseOf(one.joint.dossier.id));
    one.joint.act('proposeLead', { lead: office('dept-agriculture'), members: [], reasons: text('reasons') }, centre);
    one.runs();
    expect(one.share('dept-agriculture').dossier.state).toMatchObject({ proposal: 2, positionBy: null });
    one.confirms('dept-water', 'dept-agriculture', 'dept-forestry');
    expect([one.phase, one.state.lead]).toEqual(['working', 'dept-agriculture']);
  });

  it('is nothing that an office names or rules which has come to stand in the place of a party', () => {
    const one = new JointInMemory().opened({ barred: [office('dept-housing')] });
    const { dossier } = one.joint;
    const state = jointKind.handedOver?.(dossier.state, { from: office('dept-housing'), to: office('centre') });
    one.joint.dossier = { ...dossier, state: state ?? dossier.state };
    const members = [aMember('dept-water')];
    expect(
      one.joint.refusal('proposeLead', { lead: office('dept-water'), members, reasons: null }, centre),
    ).toMatchObject({
      ...{ kind: 'forbidden', code: 'joint.barred_office' },
    });
  });

  it('is asked for once: who asks again with the same words has it, and who asks with others is told so', () => {
    const one = new JointInMemory().opened();
    expect(one.opened().joint.all('opened')).toHaveLength(1);
    expect(() => one.opened({ title: text('another') })).toThrow(
      expect.objectContaining({ kind: 'conflict', code: 'joint.opened_already' }),
    );
  });

  it('is named anew at once where whoever is to lead says no: nobody else is waited for', () => {
    const one = new JointInMemory().opened().proposed().objects('dept-water');
    expect([one.phase, one.joint.all('leadObjected')]).toEqual([
      'naming',
      [{ proposal: 1, by: ['dept-water'], untaken: [] }],
    ]);
    expect(one.proposed('dept-agriculture', [], 'reasons').phase).toBe('asking');
  });
});
