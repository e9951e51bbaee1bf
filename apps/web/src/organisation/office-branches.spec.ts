import type { Office } from '#libs/contracts';
import { describe, expect, it } from '@jest/globals';
import { firstOpen, fitting, rowsOf } from './office-branches.js';

const office = (id: string, superior: string | null, more: Partial<Office> = {}): Office => ({
  id,
  name: { zh: more.name?.zh ?? id, en: id },
  type: 'department',
  functions: [],
  superior,
  place: null,
  isActive: true,
  initials: '',
  capacities: [],
  isOutside: false,
  handles: true,
  reviewedBy: null,
  review: { by: 'level_above', bodies: [] },
  reviewGap: null,
  managedBy: null,
  phone: null,
  approvesOpinions: true,
  approvedNotices: [],
  lacksSigner: false,
  managingOrgan: null,
  managingByType: null,
  ...more,
});
const offices = [
  office('county', null),
  office('town', 'county', { initials: 'bjz', name: { zh: '宾居镇', en: 'Binju' } }),
  office('village', 'town'),
  office('closed', 'county', { isActive: false }),
  office('orphan', 'closed'),
];
const shown = (wanted: Partial<Parameters<typeof rowsOf>[1]> = {}) =>
  rowsOf(offices, { text: '', withInactive: false, open: new Set(['county', 'town']), ...wanted }).map(
    ({ office: { id }, level }) => `${String(level)} ${id}`,
  );

describe('the tree of offices', () => {
  it('shows the branches that are open, level by level', () => {
    expect(shown({ open: firstOpen(offices) })).toEqual(['1 county', '2 town', '2 closed']);
    expect(shown({ withInactive: true })).toEqual(['1 county', '2 town', '3 village', '2 closed']);
  });

  it('shows an active office below a closed one with what is above it', () => {
    expect(shown({ open: new Set(['county', 'closed']) })).toEqual(['1 county', '2 town', '2 closed', '3 orphan']);
  });

  it('finds by initials and by characters, whatever branches are closed', () => {
    expect(shown({ text: 'bjz', open: new Set() })).toEqual(['1 county', '2 town']);
    expect(shown({ text: '宾居', open: new Set() })).toEqual(['1 county', '2 town']);
    expect(shown({ text: 'village', open: new Set() })).toEqual(['1 county', '2 town', '3 village']);
    expect(shown({ text: 'nowhere' })).toEqual([]);
  });

  it('says the place among siblings, for readers of the screen', () => {
    const [, town] = rowsOf(offices, { text: '', withInactive: true, open: firstOpen(offices) });
    expect(town).toMatchObject({ position: 1, siblings: 2, children: 1, isOpen: false });
  });

  it('counts what is in closed branches, and of a search what fits and nothing above it', () => {
    const ids = (wanted: { text?: string; withInactive?: boolean }) =>
      fitting(offices, { text: '', withInactive: false, ...wanted }).map(({ id }) => id);
    expect(ids({})).toEqual(['county', 'town', 'village', 'orphan']);
    expect(ids({ withInactive: true })).toHaveLength(offices.length);
    expect(ids({ text: 'village' })).toEqual(['village']);
  });
});
