import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { legalDateOf } from '#libs/calendar';
import { partIdOf, verifyLedger, type ActInput, type OpenDocket, type Outcome } from '#libs/docket';
import { as, type Actor, type CaseRef, type Instant } from '#libs/kernel';
import { aCounty, aDoor, aPerson, aCaseId, ledgerOf } from '../support/door.js';
import type { TestDatabase } from '../support/database.js';

const mediation: CaseRef = { kind: 'mediation', caseId: aCaseId() };
const room: CaseRef = { kind: 'talk', caseId: partIdOf(mediation.caseId, { kind: 'talk', name: 'p1' }) };
const clerk = aPerson('bureau', 'petition-clerk');
const mediator = aPerson('mediation-binju', 'officer');
const head = aPerson('mediation-binju', 'head');
const onPage = (party: string): Actor => ({
  ...{ kind: 'public', principal: 'public', office: null, capacity: null },
  party,
});
const person = '00000000-0000-4000-8000-00000000000a';
const today = legalDateOf(as<Instant>(new Date().toISOString()));

describe('a mediation of two parties through the door', () => {
  let database: TestDatabase;
  let door: OpenDocket;
  let acts = 0;

  beforeAll(async () => {
    database = await aCounty();
    door = aDoor(database.source);
  });
  afterAll(() => database.drop());

  const sealed = (on: CaseRef, words: string) => door.vault.sealsOf(on.caseId).text(words);

  /** Each act is asked for twice, as whoever got no answer does: it is done once. */
  async function act(
    on: CaseRef,
    actor: Actor,
    type: string,
    payload: object,
    more: Partial<ActInput> = {},
  ): Promise<Outcome> {
    acts += 1;
    const input = { ...on, actor, commands: [{ type, payload }], key: `${on.caseId}:${String(acts)}`, ...more };
    const done = await door.docket.act(input);
    const again = await door.docket.act(input);
    expect([again.isRepeat, again.version, again.facts]).toEqual([true, done.version, done.facts]);
    return done;
  }

  const said = (party: string) => ({ party, by: party });

  it('comes in, is heard together and apart, and ends in an agreement that binds', async () => {
    const seals = door.vault.sealsOf(mediation.caseId);
    const title = seals.text('院墙纠纷');
    const parties = ['p1', 'p2'].map((party) => seals.party(party, { name: `当事人${party}`, phone: '13800001234' }));
    const roles = ['applicant', 'respondent'];
    const opening = {
      ...{
        committee: 'mediation-binju',
        sort: 'civil',
        source: 'application',
        track: null,
        setOn: null,
        title: title.ref,
      },
      parties: parties.map(({ ref }, index) => ({
        identity: ref,
        role: roles[index],
        nature: 'person',
        capacity: 'full',
      })),
    };
    const begun = await act(mediation, clerk, 'open', opening, {
      ...{ texts: [title], parties, opening: { jurisdiction: 'CN' } },
    });
    expect(begun.number).toBe(`（${today.slice(0, 4)}）宾居镇调字第1号`);
    await act(mediation, mediator, 'accept', {});
    const mediators = [{ person, account: mediator.principal }];
    await act(mediation, mediator, 'proposeMediators', { mediators, isChosenByParties: true });
    await act(mediation, mediator, 'disclose', { mediator: person, ties: null });
    for (const party of ['p1', 'p2']) {
      await act(mediation, mediator, 'tellRights', { party });
      await act(mediation, onPage(party), 'consent', { ...said(party), isOpen: false, isElectronic: false });
    }
    const [minutes, place] = [sealed(mediation, '双方各述意见。'), sealed(mediation, '委员会调解室')];
    const sitting = { on: today, place: place.ref, attended: ['p1', 'p2'], minutes: minutes.ref, undisputed: null };
    const held = await act(mediation, mediator, 'holdSession', sitting, { texts: [minutes, place] });
    expect(held.standing.phase).toBe('sessions');

    const asked = await act(mediation, mediator, 'talkApart', { party: 'p1' });
    const [name, words] = [sealed(room, '单独会谈'), sealed(room, '底线是三万元。')];
    const apart = { office: 'mediation-binju', accounts: [mediator.principal], title: name.ref, party: 'p1' };
    await act(room, mediator, 'open', apart, { texts: [name], opening: { parent: mediation, name: 'p1' } });
    await act(room, mediator, 'say', { on: today, text: words.ref }, { texts: [words] });
    const text = sealed(mediation, '被申请人支付二万元。');
    const drawn = await act(
      mediation,
      mediator,
      'drawUp',
      { form: 'written', text: text.ref, obligations: [], isWhole: true, isPaperOnly: false, limits: [] },
      { texts: [text] },
    );
    // Asked, opened and spoken in: none of it moved the mediation.
    expect([asked.version, drawn.version]).toEqual([held.version, held.version + 1]);
    const facts = await database.source.query<{ body: string }[]>(
      'select to_jsonb(f)::text as body from docket_fact f where case_id = $1',
      [mediation.caseId],
    );
    expect(facts).toHaveLength(drawn.version);
    expect(facts.filter(({ body }) => body.includes(words.ref.digest) || body.includes(room.caseId))).toEqual([]);

    for (const party of ['p1', 'p2']) {
      await act(mediation, mediator, 'sign', { ...said(party), how: 'paper', on: today, text: text.ref.digest });
    }
    await act(mediation, mediator, 'signAsMediator', { mediator: person, on: today });
    const bound = await act(mediation, head, 'seal', { on: today });
    expect(bound.facts.map(({ type }) => type)).toEqual(['sealed', 'tookEffect', 'ended', 'endNoticed', 'endNoticed']);
    await expect(act(mediation, onPage('p1'), 'withdraw', { ...said('p1'), reason: null })).rejects.toMatchObject({
      code: 'mediation.ended',
    });
    expect((await act(mediation, mediator, 'tellEnd', { party: 'p1' })).standing.isOpen).toBe(true);
    // It is over, and its course opens yet what it leaves: whether a court is asked.
    const { phase, parts } = (await act(mediation, mediator, 'tellEnd', { party: 'p2' })).standing;
    expect([phase, parts.owed.map(({ kind }) => kind)]).toEqual(['ended', ['confirmation']]);
  });

  it('is the committee’s to see, and what was said apart its mediator’s alone', async () => {
    const access = await database.source.query<{ case_id: string; office_id: string; account: string | null }[]>(
      'select case_id, office_id, account from case_access where case_id = any($1)',
      [[mediation.caseId, room.caseId]],
    );
    const of = (one: CaseRef) =>
      access.filter((row) => row.case_id === one.caseId).map((row) => [row.office_id, row.account || null]);
    expect(of(mediation)).toEqual([['mediation-binju', null]]);
    expect(of(room)).toEqual([['mediation-binju', mediator.principal]]);
  });

  it('is whole in the ledger, with a row that says how it ended', async () => {
    const report = await verifyLedger(database.source, ledgerOf());
    expect(report.findings).toEqual([]);
    const [row] = await database.source.query<Record<string, unknown>[]>('select * from mediation');
    expect(row).toMatchObject({ phase: 'ended', ended_as: 'settled', sessions: 1, is_open: false });
    expect([row?.['ended_at'], row?.['phase']]).toEqual([expect.any(Date), 'ended']);
  });
});
