import { describe, expect, it } from '@jest/globals';
import { aPetition, bureauHead, clerk, officer } from '../../../test/support/a-petition.js';
import { day, office, person, platformActor, text } from '../../../test/support/law.js';
import { handedOver } from './handed-over.js';
import { initialPetition } from './state.js';

const [transport, housing] = [office('dept-transport'), office('dept-housing')];
const reasons = ['handler'] as const;
const handOver = { from: transport, to: housing, reasons };
const next = person('dept-housing', 'officer');
const accepted = () =>
  aPetition().on('2026-08-03').registered().on('2026-08-04').referred().on('2026-08-05').accepted();

describe('a petition whose office has ended', () => {
  it('is that of whoever takes over: what is owed, by when, who sees it and who may act', () => {
    const petition = accepted();
    const due = petition.clock('XF-09/1').legalDueOn;
    const duties = petition.duties();
    petition.tell('handOver', handOver, platformActor);
    expect(petition.all('handedOver')).toEqual([{ from: 'dept-transport', to: 'dept-housing' }]);
    expect(petition.duties()).toEqual(duties.map((duty) => duty.replace('@dept-transport', '@dept-housing')).sort());
    expect(petition.clock('XF-09/1')).toMatchObject({ owner: 'dept-housing', legalDueOn: due, endedAt: null });
    expect(petition.access()).toContain('dept-housing:handler');
    expect(petition.access()).not.toContain('dept-transport:handler');
    expect(petition.dossier.state).toMatchObject({ handler: 'dept-housing', referrer: 'bureau' });
    expect(petition.allowed(next).notify).toBeNull();
    expect(petition.allowed(officer).notify?.code).toBe('office.not_permitted');
  });

  it('has what the first office issued: it is told, taken back and corrected by whoever takes over', () => {
    const issued = () => accepted().act('issueNotice', { notice: text('it goes on so') }, officer);
    const of = issued().facts.at(-1)?.seq ?? 0;
    const handed = () => issued().tell('handOver', handOver, platformActor);
    expect(handed().dossier.state).toMatchObject({
      ...{ issued: [{ seq: of, office: 'dept-housing' }], papers: [{ seq: of, office: 'dept-housing' }] },
    });
    expect(handed().refusal('issueNotice', { notice: null }, next).code).toBe('petition.notice_on_its_way');
    const told = { servedOn: day('2026-08-05'), manner: 'in_person', notice: null } as const;
    expect(handed().act('notify', told, next).dossier.state.issued).toMatchObject([{ isTold: true }]);
    const reason = text('to the wrong address');
    expect(handed().act('withdrawNotice', { of, reason }, next).all('noticeWithdrawn')).toMatchObject([
      { of, office: 'dept-housing' },
    ]);
    expect(
      handed()
        .act('correctNotice', { of, text: text('12 m') }, next)
        .all('noticeCorrected'),
    ).toHaveLength(1);
  });

  it('is late with the day that the first office had, and the breach is that of whoever owed then', () => {
    const petition = accepted();
    petition.until('2026-10-20');
    const before = petition.all('breached').length;
    petition.tell('handOver', handOver, platformActor);
    petition.until('2027-02-01');
    const [first, ...later] = petition.all('breached');
    expect(before).toBeGreaterThan(0);
    expect(first).toMatchObject({ office: 'dept-transport' });
    expect(later.slice(before - 1).every((breach) => breach['office'] === 'dept-housing')).toBe(true);
    expect(petition.duties().every((duty) => !duty.endsWith('@dept-transport'))).toBe(true);
  });

  it('is pressed once for a refusal that was found before, in the supervision that is there', () => {
    const petition = accepted().supported('2026-09-01').delivered().until('2026-09-02').on('2026-09-02');
    petition.act('findRefusal', { finding: text('they said no') }, bureauHead);
    const owed = () => petition.standing().parts.owed.filter(({ cause }) => cause === 'XF-CARRY/1');
    expect(owed()).toMatchObject([{ name: 'art40/dept-transport' }]);
    petition.supervised('art40/dept-transport', 'XF-CARRY/1');
    petition.tell('handOver', handOver, platformActor);
    expect([petition.dossier.state.execution?.executor, owed()]).toEqual(['dept-housing', []]);
  });

  it('bars whoever takes over from an accused office, which is barred still', () => {
    const petition = aPetition().on('2026-08-03').registered({ class: 'accusation' });
    petition.act('nameAccused', { office: transport, person: null }, clerk);
    petition.tell('handOver', { ...handOver, reasons: ['superior'] }, platformActor);
    expect(petition.dossier.state.accused).toEqual(['dept-transport', 'dept-housing']);
    expect(petition.kind.isBarred?.(petition.dossier.state, housing)).toBe(true);
  });

  it('is handed over by the platform alone, and not twice', () => {
    const petition = accepted().tell('handOver', handOver, platformActor);
    expect(petition.tell('handOver', { ...handOver, reasons: [] }, platformActor).all('handedOver')).toHaveLength(1);
    expect(() => petition.tell('handOver', handOver, bureauHead)).toThrow(
      expect.objectContaining({ code: 'office.not_permitted' }),
    );
  });

  it('carries what two offices owed by one rule once, as the later of them owed it', () => {
    const carried = (id: typeof transport, clock: string) => ({ office: id, rule: 'XF-09', clock, hasLeft: true });
    const state = { ...initialPetition, carried: [carried(housing, 'XF-09/1'), carried(transport, 'XF-09/2')] };
    expect(handedOver(state, { from: transport, to: housing }).carried).toEqual([carried(housing, 'XF-09/2')]);
  });
});
