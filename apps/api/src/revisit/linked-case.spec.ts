import { describe, expect, it } from '@jest/globals';
import { as, type CaseId, type Parent } from '#libs/kernel';
import type { RevisitState } from '#libs/revisit';
import type { Platform } from '../platform.js';
import { requireNewCase } from './linked-case.js';

const matter = as<CaseId>('00000000-0000-4000-8000-0000000000aa');
const other = as<CaseId>('00000000-0000-4000-8000-0000000000bb');
const parent: Parent = { kind: 'mediation', caseId: matter, name: '2026-12-03', through: [matter] };
const state = { matter: 'mediation' } as RevisitState;
const there = [
  { number: '调2026-1', kind: 'mediation', case: matter },
  { number: '调2026-2', kind: 'mediation', case: other },
  { number: '信2026-3', kind: 'petition', case: other },
];
const database = {
  query: (_sql: string, [number]: readonly unknown[]) => Promise.resolve(there.filter((one) => one.number === number)),
} as unknown as Platform['database'];
const linked = (number: string) => requireNewCase({ database }, { state, parent }, { number, isDrill: false });

describe('the case that what broke out again is said to have', () => {
  it('is there, and is another one than the matter', async () => {
    await expect(linked(' 调2026-2 ')).resolves.toMatchObject({ case: other });
    await expect(linked('不存在-99')).rejects.toMatchObject({ kind: 'not_found', code: 'revisit.no_such_case' });
    await expect(linked('调2026-1')).rejects.toMatchObject({ kind: 'invalid', code: 'revisit.link_unfit' });
    await expect(linked('信2026-3')).rejects.toMatchObject({ code: 'revisit.link_unfit' });
  });
});
