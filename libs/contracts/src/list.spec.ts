import { describe, expect, it } from '@jest/globals';
import * as z from 'zod';
import { column, derived, described, filter, listOf, nullable } from './list.js';

const list = listOf({
  ids: { item: 'VisitItem', page: 'VisitPage' },
  phase: z.enum(['planned', 'done']),
  order: 'plannedAt',
  filters: {
    phase: filter.choice(z.enum(['planned', 'done']), { operator: 'is' }),
    from: filter.date({ operator: 'atLeast', column: 'plannedOn', description: 'First day' }),
    findings: filter.count({ operator: 'atLeast' }, 5),
  },
  columns: {
    plannedAt: column.instant(),
    plannedOn: column.date(),
    findings: column.count(),
    village: nullable(column.office()),
    ageDays: described(derived(column.count()), 'Days since it was planned'),
  },
});

describe('a list of a kind', () => {
  it('takes its filters, a page and drills, and nothing else', () => {
    expect(list.query.parse({ findings: '3' })).toEqual({
      ...{ limit: 20, order: 'newest', fromEnd: 'false', drill: 'false' },
      findings: 3,
    });
    expect(list.countQuery.parse({})).toEqual({ drill: 'false' });
    expect(list.query.safeParse({ findings: '6' }).success).toBe(false);
    expect(list.query.safeParse({ village: 'town-qiaodian' }).success).toBe(false);
    expect(list.countQuery.safeParse({ limit: 5 }).success).toBe(false);
  });

  it('can be asked for one case by its number, whatever its kind declares', () => {
    expect(list.filters.number).toMatchObject({ operator: 'is', column: null });
    expect(list.query.parse({ number: ' 信2026-000417 ' })).toMatchObject({ number: '信2026-000417' });
    expect(list.countQuery.parse({ number: '信2026-000417' })).toMatchObject({ number: '信2026-000417' });
  });

  it('has the columns of every case beside its own', () => {
    expect(Object.keys(list.item.shape)).toEqual(Object.keys(list.columns));
    expect(Object.keys(list.columns)).toEqual(
      expect.arrayContaining(['id', 'isDrill', 'legalDueAt', 'now', 'village']),
    );
    expect([list.columns.village.isNullable, list.columns.ageDays.isDerived]).toEqual([true, true]);
  });

  it('says in the document what the names do not say', () => {
    const { properties = {} } = z.toJSONSchema(list.countQuery, { io: 'input' });
    expect(properties['from']).toMatchObject({ format: 'date', description: 'First day' });
    expect(list.item.shape.ageDays.meta()?.description).toBe('Days since it was planned');
  });
});
