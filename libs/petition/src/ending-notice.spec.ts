import { describe, expect, it } from '@jest/globals';
import { as, type CaseId } from '#libs/kernel';
import { isRunning } from '#libs/rules';
import type { PetitionCommands } from './commands.js';
import { aPetition, bureauHead, clerk, officer, opinion } from '../../../test/support/a-petition.js';
import { courseOf, day, office, person, text } from '../../../test/support/law.js';

const part = as<CaseId>('00000000-0000-4000-8000-00000000000d');
const byDelivery = courseOf(part);
const unserved = { notice: text('where to go'), servedOn: null, manner: null, sentOn: null, proof: null };
const route: PetitionCommands['routeOut'] = { ...unserved, route: 'reconsideration' };
const elsewhere: PetitionCommands['declareOutOfRemit'] = { ...unserved, to: office('dept-water'), organ: null };

type Petition = ReturnType<typeof aPetition>;
const delivering = (petition: Petition): Petition =>
  petition.tell(
    'notePart',
    { part, kind: 'delivery', name: '3/p1', n: 1, cause: null, isNecessary: false },
    byDelivery,
  );
const seqOf = ({ facts }: Petition): number => facts.findLast(({ type }) => type === 'noticeIssued')?.seq ?? 0;
const proved = (petition: Petition, on: string, manner: 'electronic' | 'public_notice' = 'electronic'): Petition => {
  const served = { servedOn: day(on), manner, sentOn: null, proof: null };
  return petition.act('notify', { ...served, notice: null, issued: seqOf(petition) }, byDelivery);
};

const routed = (): Petition =>
  delivering(aPetition().registered().referred().accepted()).act('routeOut', route, officer);
const direct = (more = {}): Petition =>
  delivering(aPetition().registered({ registrar: office('dept-transport'), ...more }, officer));

describe('a route notice that is issued before it is served', () => {
  it('ends nothing: the limits run on as if there were none, and are late in their time', () => {
    const petition = routed();
    expect(petition.all('noticeIssued')).toMatchObject([
      { tells: 'procedure', ends: { as: 'routed', route: 'reconsideration', branch: 4, limit: { length: 60 } } },
    ]);
    expect(petition.dossier.state).toMatchObject({ phase: 'accepted', end: null });
    expect(petition.duties()).toEqual(expect.arrayContaining(['notify@dept-transport', 'decide@dept-transport']));
    petition.until('2026-08-20');
    expect(petition.clock('XF-07/1').breachedAt).not.toBeNull();
    expect(isRunning(petition.clock('XF-09/1'))).toBe(true);
  });

  it('ends the handling by its proof, on the proved day', () => {
    const petition = proved(routed().on('2026-08-07'), '2026-08-06');
    expect(petition.all('notified')).toMatchObject([{ servedOn: '2026-08-06', tells: 'procedure' }]);
    expect(petition.all('routedOut')).toMatchObject([{ route: 'reconsideration', branch: 4, endsCase: true }]);
    expect(petition.clock('XF-07/1').metOn).toBe('2026-08-06');
    expect(petition.clock('XF-09/1').endedAs).toBe('cancelled');
    expect(petition.dossier.state).toMatchObject({ phase: 'routed', end: { as: 'routed' } });
    expect(petition.duties()).toEqual([]);
    // Proved again it is over.
    const before = petition.facts.length;
    expect(proved(petition, '2026-08-07').facts).toHaveLength(before);
  });

  it('lets nobody decide, accept, answer or pass on meanwhile; taken back, all of it is possible again', () => {
    const petition = routed();
    for (const command of ['decide', 'submitOpinion', 'takeAsDuty', 'correctClass', 'routeOut'] as const) {
      expect([command, petition.allowed(officer)[command]?.code]).toEqual([command, 'petition.end_on_its_way']);
    }
    petition.act('withdrawNotice', { of: seqOf(petition), reason: text('another route') }, officer);
    expect(petition.allowed(officer)['submitOpinion']).toBeNull();
    // That it arrived all the same, before it was taken back or on that day, is told to the office and ends nothing.
    expect(proved(petition, petition.today()).types().at(-1)).toBe('withdrawnReached');
    expect(petition.dossier.state.end).toBeNull();
    petition.act('submitOpinion', opinion, officer);
  });

  it('is what its office serves by hand, and ends no more by what was only tried', () => {
    const tried = {
      servedOn: day('2026-08-03'),
      manner: 'attempts' as const,
      notice: null,
      proof: text('nobody there'),
    };
    expect(routed().refusal('notify', tried, officer).code).toBe('petition.notice_only_tried');
    const petition = routed().act('notify', { ...tried, manner: 'in_person' }, officer);
    expect(petition.all('notified')).toMatchObject([{ tells: 'procedure', issued: seqOf(petition) }]);
    expect(petition.dossier.state.end?.as).toBe('routed');
  });

  it('is issued also by a handler that has told of the receipt before', () => {
    const told = delivering(aPetition().registered().referred().notified()).act('routeOut', route, officer);
    expect(proved(told, told.today()).dossier.state.end?.as).toBe('routed');
    const byHand = aPetition().registered().referred().notified().act('routeOut', route, officer);
    byHand.act('notify', { servedOn: byHand.today(), manner: 'in_person', notice: null }, officer);
    expect(byHand.dossier.state.end?.as).toBe('routed');
  });

  it('waits for one that is on its way', () => {
    const waiting = aPetition().registered().referred().act('issueNotice', { notice: null }, officer);
    expect(waiting.refusal('routeOut', route, officer).code).toBe('petition.notice_on_its_way');
  });

  it('is found never to have been served: it is on its way again, and the matter is open', () => {
    // Recorded after its date had passed: somebody has to look.
    const petition = proved(routed().until('2026-08-25'), '2026-08-18');
    expect(petition.dossier.state.end?.as).toBe('routed');
    petition.act('rejectRecord', { record: 1, finding: 'not_done', reasons: text('no slip') }, bureauHead);
    expect(petition.dossier.state.end).toBeNull();
    expect(petition.dossier.state.issued).toMatchObject([{ isTold: false }]);
    expect(proved(petition.on('2026-08-26'), '2026-08-26').dossier.state.end?.as).toBe('routed');
  });
});

describe('a notice of which organ to go to that is issued before it is served', () => {
  it('ends the direct submission by its proof, with the organ as it was told', () => {
    const petition = direct().act('declareOutOfRemit', elsewhere, officer);
    expect(petition.dossier.state).toMatchObject({ phase: 'registered', end: null });
    expect(petition.allowed(officer)['accept']?.code).toBe('petition.end_on_its_way');
    proved(petition.on('2026-08-10'), '2026-08-08', 'public_notice');
    expect(petition.all('outOfRemit')).toEqual([
      { office: 'dept-transport', to: 'dept-water', organ: null, isTold: true },
    ]);
    expect(petition.clock('XF-06/1').metOn).toBe('2026-08-08');
    expect(petition.dossier.clocks.filter(isRunning)).toEqual([]);
  });

  it('tells and ends nothing once the matter was taken from its office, and holds up nobody', () => {
    const petition = direct({ class: 'accusation' }).act(
      'declareOutOfRemit',
      { ...elsewhere, to: office('discipline') },
      officer,
    );
    expect(petition.allowed(officer)['correctClass']?.code).toBe('petition.end_on_its_way');
    petition.act('nameAccused', { office: office('dept-transport'), person: null }, clerk);
    proved(petition, petition.today());
    expect(petition.all('outOfRemit')).toEqual([]);
    expect(petition.dossier.state.end).toBeNull();
    expect(petition.allowed(person('discipline', 'officer'))['giveFeedback']).toBeNull();
  });
});

describe('an accusation that goes to the superior discipline organ before the petitioner is told', () => {
  const town = person('town-binju', 'officer');
  const transferred = (): Petition => {
    const petition = aPetition().registered({ class: 'accusation', registrar: office('town-binju') }, town);
    delivering(petition).act('nameAccused', { office: office('county-government'), person: null }, town);
    return petition.act('transferOut', { note: null, ...unserved }, town);
  };

  it('goes at once, and is open until the notice is served', () => {
    const petition = transferred();
    expect(petition.all('transferredOut')).toMatchObject([{ to: 'prefecture-discipline', endsCase: false }]);
    expect(petition.dossier.state).toMatchObject({ phase: 'transferred_out', end: null });
    expect(petition.duties()).toEqual(['notify@town-binju']);
    expect(petition.dossier.clocks.filter(isRunning).map(({ rule }) => rule)).toEqual(['XF-06']);
    expect(petition.allowed(town)['transferOut']?.code).toBe('petition.left_to_tell');
    proved(petition.on('2026-08-06'), '2026-08-05');
    expect(petition.dossier.state.end?.as).toBe('transferred_out');
    expect(petition.clock('XF-06/1').metOn).toBe('2026-08-05');
    expect(petition.duties()).toEqual([]);
  });

  it('is told by another notice where that one is taken back, or by hand', () => {
    const petition = transferred();
    petition.act('withdrawNotice', { of: seqOf(petition), reason: text('misspelt') }, town);
    expect(petition.duties()).toEqual(['notify@town-binju']);
    petition.act('issueNotice', { notice: text('go there') }, town);
    expect(petition.all('noticeIssued').at(-1)).toMatchObject({ tells: 'elsewhere', ends: { as: 'transferred_out' } });
    expect(proved(petition, petition.today()).dossier.state.end?.as).toBe('transferred_out');
    const byHand = transferred();
    byHand.act('withdrawNotice', { of: seqOf(byHand), reason: text('misspelt') }, town);
    byHand.act('notify', { servedOn: byHand.today(), manner: 'in_person', notice: text('go') }, town);
    expect(byHand.all('notified')).toMatchObject([{ tells: 'elsewhere' }]);
    expect(byHand.dossier.state.end?.as).toBe('transferred_out');
  });
});
