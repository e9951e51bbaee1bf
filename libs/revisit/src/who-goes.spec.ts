import { describe, expect, it } from '@jest/globals';
import { expectCaseInvariants } from '../../../test/support/case-invariants.js';
import { office, person, text } from '../../../test/support/law.js';
import { above, aVisitor, RevisitInMemory, salt, visitingOffice } from '../../../test/support/a-settlement.js';
import { findingsIn, verifyDraw } from '#libs/draw';
import type { Actor } from '#libs/kernel';
import { revisitKind } from './index.js';

const words = text('words');
const headOfIt = person(visitingOffice, 'head');
const opened = (change = {}) => new RevisitInMemory().opened(change);
const visiting = () => opened().assigned();

describe('who goes', () => {
  const names = (one: RevisitInMemory) => one.all('assigned').map(({ person: name, because }) => [name, because]);

  it('is whoever speaks the language and has least to do, and nobody who handled it', () => {
    const pool = [
      aVisitor('m1'),
      aVisitor('v0', { office: office('mediation-binju') }),
      aVisitor('v1', { isOfParty: true }),
      aVisitor('v2', { isGrid: true }),
      aVisitor('v3', { speaks: false }),
      aVisitor('v4', { open: 4 }),
      aVisitor('v5', { open: 3 }),
      aVisitor('v6', { open: 2 }),
    ];
    const it = opened().assigned(pool);
    expect(names(it)).toEqual([['v6', 'first']]);
    expect(it.all('drawFrozen')[0]).toMatchObject({
      ...{ candidates: ['v6'], isDrawn: false, order: ['v6', 'v5', 'v4', 'v3'] },
      leftOut: [
        ...[
          { person: 'm1', because: 'handled' },
          { person: 'v0', because: 'handled' },
          { person: 'v1', because: 'of_party' },
          { person: 'v2', because: 'grid' },
        ],
      ],
    });
    expect(names(opened({ isGridAgreed: true }).assigned([aVisitor('v2', { isGrid: true })]))).toEqual([
      ['v2', 'first'],
    ]);
  });

  it('is nobody of the grid from the moment that one party wants none of it, and the next one of the office', () => {
    const grid = { isGrid: true, office: office('grid-jinniu-liuxi-1') };
    const it = opened({ isGridAgreed: true }).assigned([aVisitor('v1', grid), aVisitor('v2', { open: 1 })]);
    expect(it.access()).toContain('grid-jinniu-liuxi-1:executor');
    it.act('noteGrid', {}, above).act('noteGrid', {}, above);
    expect([it.all('gridLeft'), names(it)]).toEqual([
      ...[
        [{}],
        [
          ['v1', 'first'],
          ['v2', 'next'],
        ],
      ],
    ]);
    expect([it.access().includes('grid-jinniu-liuxi-1:executor'), it.state.causes]).toEqual([
      ...[false, ['opened', 'grid/unwanted']],
    ]);
    const again = { ...aVisitor('v3', grid), reasons: words };
    const { isGoing: _isGoing, speaks: _speaks, open: _open, ...named } = again;
    expect(it.refusal('assign', named, headOfIt)).toMatchObject({ details: { because: 'grid' } });
    // Where nobody else was there nobody goes until the head says who, and nobody is frozen twice.
    const alone = opened({ isGridAgreed: true })
      .assigned([aVisitor('v1', grid)])
      .act('noteGrid', {}, above);
    expect([alone.state.visitor, alone.phase, alone.detail.isToFreeze]).toEqual([null, 'assigning', false]);
    const two = { ...named, person: 'v4', office: office(visitingOffice), isGrid: false, offices: [] };
    expect(alone.act('assign', two, headOfIt).phase).toBe('visiting');
    expectCaseInvariants(alone);
    // Nobody is sent to what is closed.
    const closed = opened({ isGridAgreed: true }).assigned([aVisitor('v1', grid), aVisitor('v2', { open: 1 })]);
    closed.says('p1').says('p2').closes(false);
    expect(closed.act('noteGrid', {}, above).facts.at(-1)?.type).toBe('gridLeft');
  });

  it('is known to nobody of the grid any more then, also of those who went before', () => {
    const near = (name: string) => ({ isGrid: true, office: office(name) });
    const pool = [aVisitor('v1', near('grid-jinniu-liuxi-1')), aVisitor('v2', { open: 1 })];
    const it = opened({ isGridAgreed: true }).assigned(pool);
    it.act('passOn', { reasons: words }, it.visitor);
    expect(it.access()).toContain('grid-jinniu-liuxi-1:executor');
    it.act('noteGrid', {}, above);
    expect(it.access()).not.toContain('grid-jinniu-liuxi-1:executor');
    expect(it.state.visitor?.person).toBe('v2');
    expectCaseInvariants(it);
  });

  it('is nobody who has a post in an office that handled it, wherever that one is listed', () => {
    const post = { offices: [office(visitingOffice), office('mediation-binju')] };
    const it = opened().assigned([aVisitor('v1', post), aVisitor('v2', { open: 1 })]);
    expect(names(it)).toEqual([['v2', 'first']]);
    expect(it.all('drawFrozen')[0]?.['leftOut']).toEqual([{ person: 'v1', because: 'handled' }]);
    const { isGoing: _isGoing, speaks: _speaks, open: _open, ...named } = aVisitor('v1', post);
    expect(it.refusal('assign', { ...named, reasons: words }, headOfIt)).toMatchObject({
      ...{ code: 'revisit.not_independent', details: { because: 'handled' } },
    });
  });

  it('is nobody who handled it in the name of whoever goes', () => {
    const handler = person(visitingOffice, 'officer', 'handler');
    const handled = { offices: [office('mediation-binju')], persons: [handler.principal] };
    const it = opened({ handled }).assigned([aVisitor('v1', { account: `${visitingOffice}/one` })]);
    const deputy = { ...handler, deputyFor: `${visitingOffice}/one` } as Actor;
    for (const actor of [handler, deputy]) {
      expect(it.refusal('answer', it.said('p1'), actor)).toMatchObject({
        ...{ kind: 'forbidden', code: 'revisit.not_independent' },
      });
    }
    it.says('p1');
  });

  it('fails, and is seen, where nobody may go or no office may visit', () => {
    const it = opened();
    const refused = it.refusal('freezeCandidates', { pool: [aVisitor('m1')], salt }, it.course);
    expect([refused.kind, refused.code]).toEqual(['invalid', 'revisit.nobody_eligible']);
    const none = new RevisitInMemory().on('2026-08-11');
    for (const lacking of [{ office: null }, { supervisor: null }]) {
      expect(none.refusal('open', none.terms(lacking), above)).toMatchObject({
        ...{ kind: 'invalid', code: 'revisit.no_office' },
      });
    }
  });

  it('is drawn of three or more who stand equally, so that anybody can draw again', () => {
    const pool = ['v3', 'v1', 'v2', 'v4'].map((name) => aVisitor(name, { open: name === 'v4' ? 1 : 0 }));
    const it = opened().assigned(pool);
    const [{ order, seed }] = it.all('drawn') as unknown as [{ order: string[]; seed: string }];
    expect(names(it)).toEqual([[order[0], 'drawn']]);
    const record = {
      form: 'maplebridge-draw/1',
      case: 'c',
      fact: 2,
      seed,
      candidates: ['v1', 'v2', 'v3'],
      count: 1,
    } as const;
    const drawn = order.slice(0, 1);
    expect([verifyDraw({ ...record, drawn }).isRight, findingsIn({ ...record, drawn }, it.links())]).toEqual([
      true,
      [],
    ]);
    // Those who were drawn among go first, then whoever has more to do.
    expect(it.state.order.map(({ person: name }) => name)).toEqual([...order, 'v4']);
    expect(names(opened().assigned(pool.slice(0, 2)))).toEqual([['v1', 'first']]);
  });

  it('is frozen with the opening where the course above brings who could go', () => {
    const three = [aVisitor('v1'), aVisitor('v2'), aVisitor('v3')];
    const apart = (pool: typeof three) => opened().act('freezeCandidates', { pool, salt }, above);
    for (const pool of [three, three.slice(0, 2)]) {
      const it = opened({ pool, salt });
      expect(it.facts.map(({ type, data }) => [type, data])).toEqual(
        apart(pool).facts.map(({ type, data }) => [type, data]),
      );
      expect([it.phase, it.detail]).toEqual([apart(pool).phase, apart(pool).detail]);
      expectCaseInvariants(it);
    }
    expect(opened({ pool: three, salt }).detail.draw).toMatchObject({ fact: 2, candidates: ['v1', 'v2', 'v3'] });
    // Where nobody may go it is opened all the same, and its own step fails; where nobody wants to be asked nobody goes.
    expect(opened({ pool: [aVisitor('m1')], salt }).detail.isToFreeze).toBe(true);
    expect(opened({ pool: three, salt, unwanted: ['p1', 'p2'] }).all('drawFrozen')).toEqual([]);
    const none = new RevisitInMemory().on('2026-08-11');
    expect(none.refusal('open', none.terms({ pool: three }), above).code).toBe('revisit.salt_missing');
  });

  it('takes the door’s random bits, ids that can be hashed, and one of them at least', () => {
    const it = opened();
    const freeze = (pool: readonly ReturnType<typeof aVisitor>[], bits = salt) =>
      it.refusal('freezeCandidates', { pool, salt: bits }, it.course).code;
    expect(freeze([aVisitor('v1')], '')).toBe('revisit.salt_missing');
    expect(freeze([aVisitor('v1\n')])).toBe('revisit.person_unreadable');
    expect(freeze([aVisitor('v1'), aVisitor('v1')])).toBe('revisit.person_unreadable');
    expect(freeze([aVisitor('m1')])).toBe('revisit.nobody_eligible');
    const three = [aVisitor('v1'), aVisitor('v2'), aVisitor('v3')];
    it.act('freezeCandidates', { pool: three, salt }, it.course);
    expect(freeze(three)).toBe('revisit.frozen_already');
    const wrong = { seed: '0'.repeat(64), order: ['v1', 'v2'] };
    expect(it.refusal('draw', wrong, it.course).code).toBe('revisit.order_of_others');
    expect(revisitKind.salted).toEqual(['open', 'freezeCandidates', 'close']);
  });

  it('is somebody else where the head says so, or whoever goes passes it on', () => {
    const it = opened().assigned([aVisitor('v1', { account: `${visitingOffice}/one` }), aVisitor('v2', { open: 1 })]);
    expect(it.refusal('passOn', { reasons: words }, person(visitingOffice, 'officer', 'two')).code).toBe(
      'revisit.not_assigned',
    );
    it.act('passOn', { reasons: words }, it.visitor);
    expect(names(it).at(-1)).toEqual(['v2', 'next']);
    expect(it.refusal('passOn', { reasons: words }, it.visitor).code).toBe('revisit.nobody_next');
    const at = { office: office('justice-zhoucheng'), offices: [] };
    const named = { person: 'x1', account: null, ...at, isGrid: false, isOfParty: false };
    expect(it.refusal('assign', { ...named, person: 'm1', reasons: words }, headOfIt).code).toBe(
      'revisit.not_independent',
    );
    expect(it.refusal('assign', { ...named, reasons: words }, it.visitor).code).toBe('office.not_permitted');
    it.act('assign', { ...named, reasons: words }, headOfIt);
    expect(it.access()).toContain('justice-zhoucheng:executor');
    it.says('p1');
  });

  it('is nobody else in that one’s name', () => {
    const it = opened().assigned([aVisitor('v1', { account: `${visitingOffice}/one` })]);
    expect(it.refusal('answer', it.said('p1'), person(visitingOffice, 'officer', 'two')).code).toBe(
      'revisit.not_assigned',
    );
    it.says('p1');
    expect(opened().refusal('answer', it.said('p1'), person(visitingOffice, 'officer')).code).toBe(
      'revisit.not_assigned',
    );
    expect(visiting().refusal('answer', it.said('p1'), person('mediation-binju', 'head')).code).toBe(
      'office.not_permitted',
    );
  });
});
