import { describe, expect, it } from '@jest/globals';
import { as, type CaseId } from '#libs/kernel';
import {
  aPetition,
  bureauHead,
  clerk,
  head,
  officer,
  type PetitionInMemory,
} from '../../../test/support/a-petition.js';
import { courseOf, day, office, publicActor, text } from '../../../test/support/law.js';

const part = as<CaseId>('00000000-0000-4000-8000-00000000000e');
const settled = (petition: PetitionInMemory, on: string = petition.today()) =>
  petition.act('noteSettlement', { part, on: day(on) }, courseOf(part));
const handed = (manner: 'transfer' | 'assign' = 'transfer') => {
  const setOn = manner === 'assign' ? day('2026-09-30') : null;
  const petition = aPetition().registered().referred({ manner, setOn }).notified().accepted();
  return petition.act('handToMediation', { committee: office('mediation-binju'), agreedOn: petition.today() }, officer);
};
const onAugust20 = () => settled(handed().until('2026-08-20').on('2026-08-20'));
const limitOf = ({ dossier }: PetitionInMemory) => dossier.clocks.find(({ rule }) => rule === 'XF-09');
const dutiesOf = ({ dossier }: PetitionInMemory) => dossier.duties.map(({ what }) => what);

describe('a petition that is settled (条例 33)', () => {
  it('owes its closing as settled, and meets its limit on the day on which the agreement took effect', () => {
    const petition = onAugust20();
    expect([dutiesOf(petition), petition.dossier.state.end]).toEqual([['settle'], null]);
    petition.on('2026-08-25').act('settle', { note: null }, officer);
    expect(limitOf(petition)).toMatchObject({ metOn: '2026-08-20', breachedAt: null });
    expect(petition.dossier.state.end?.as).toBe('settled');
    expect([petition.standing().isOpen, petition.standing().phase, dutiesOf(petition)]).toEqual([false, 'settled', []]);
    expect(petition.refusal('decide', {} as never, officer).code).toBe('petition.ended');
  });

  it('is not closed so without an agreement, nor by others than whoever handles it', () => {
    const petition = onAugust20();
    expect(handed().allowed(officer).settle).toMatchObject({ code: 'petition.not_settled' });
    for (const actor of [clerk, bureauHead])
      expect(petition.allowed(actor).settle).toMatchObject({ kind: 'forbidden' });
    expect([petition.allowed(officer).settle, petition.allowed(head).settle]).toEqual([null, null]);
  });

  it('is late where nobody closes it, and loses that breach with its closing, without a look', () => {
    const petition = onAugust20().until('2026-10-12').on('2026-10-12');
    expect(petition.dossier.state.breaches).toMatchObject([{ rule: 'XF-09', withdrawn: null }]);
    petition.act('settle', { note: text('late') }, head);
    expect(petition.dossier.state.breaches).toMatchObject([{ rule: 'XF-09', withdrawn: 'confirmed', lookUntil: null }]);
    expect(petition.all('breachWithdrawn')).toMatchObject([{ why: 'settlement', on: '2026-08-20', looker: null }]);
    expect(petition.dossier.state.records.filter(({ look }) => look === 'awaited')).toEqual([]);
    expect(limitOf(petition)).toMatchObject({ metOn: '2026-08-20', breachedAt: null, look: 'confirmed' });
  });

  it('stays late where the agreement came after the limit', () => {
    const petition = settled(handed().until('2026-10-12').on('2026-10-12')).act('settle', { note: null }, officer);
    expect(petition.all('breachWithdrawn')).toEqual([]);
    expect(petition.dossier.state.breaches).toMatchObject([{ rule: 'XF-09', withdrawn: null }]);
    expect(limitOf(petition)).toMatchObject({ metOn: '2026-10-12' });
  });

  it('is reported first to whoever assigned it', () => {
    const petition = settled(handed('assign'));
    expect(petition.refusal('settle', { note: null }, officer).code).toBe('petition.report_owed');
    petition.act('reportCompletion', { report: text('settled') }, officer).act('settle', { note: null }, officer);
    expect([petition.dossier.state.end?.as, dutiesOf(petition)]).toEqual(['settled', []]);
  });

  it('has had its written notice (23)', () => {
    const petition = aPetition().registered().referred().accepted();
    expect(settled(petition).refusal('settle', { note: null }, officer)).toMatchObject({
      code: 'petition.duty_open',
      details: { duty: 'notify', office: 'dept-transport' },
    });
    expect(petition.notified().allowed(officer).settle).toBeNull();
  });

  it('leaves to be looked at what somebody looks at', () => {
    const late = aPetition().registered().referred().accepted().until('2026-08-25').on('2026-08-25');
    late.notified('2026-08-18');
    const petition = settled(late).act('settle', { note: null }, officer);
    expect([petition.dossier.state.end?.as, dutiesOf(petition)]).toEqual(['settled', ['confirmRecord']]);
    petition.act('confirmRecord', { record: null, note: null }, bureauHead);
    expect(dutiesOf(petition)).toEqual([]);
  });

  it('is told once, and nothing is owed of one that was decided or has ended meanwhile', () => {
    const petition = onAugust20();
    const facts = petition.facts.length;
    expect(settled(petition, '2026-08-21').facts).toHaveLength(facts);
    expect(petition.dossier.state.settlement?.on).toBe('2026-08-20');
    for (const over of [handed().decided(), handed().withdrawn()]) {
      expect(settled(over).dossier.state.settlement).toBeUndefined();
    }
  });

  it('may be decided all the same, which ends what was owed', () => {
    const petition = onAugust20().decided();
    expect(petition.dossier.duties.filter(({ what }) => what === 'settle')).toEqual([]);
    expect(petition.allowed(officer).settle).toMatchObject({ code: 'petition.already_decided' });
  });

  it('gives the petitioner nothing less: what is added is taken until it is closed', () => {
    const petition = onAugust20();
    expect(petition.allowed(publicActor).addMaterial).toBeNull();
    expect(petition.act('settle', { note: null }, officer).allowed(publicActor).addMaterial).not.toBeNull();
  });
});
