import { describe, expect, it } from '@jest/globals';
import { as, type CaseId, type Dossier, type Fact, type Instant } from '#libs/kernel';
import { emptyState, type AnyKind } from '#libs/kind';
import { folderKind } from '../../../test/support/folder-kind.js';
import { courseActor, office } from '../../../test/support/law.js';
import { replay } from './replay.js';

const kind = folderKind('folder', 'own') as unknown as AnyKind;
const caseId = as<CaseId>('00000000-0000-4000-8000-000000000001');
const empty = {
  ...emptyState(kind),
  id: caseId,
  kind: 'folder',
  version: 0,
  number: 'n',
} as unknown as Dossier<unknown>;

/** A fact that changes what the water department may see. */
function fact(seq: number, type: string, at: string, recordedAt: string): Fact {
  const change = {
    change: type === 'hidden' ? 'end' : 'grant',
    office: office('dept-water'),
    reason: 'handler',
  } as const;
  const times = { at: as<Instant>(at), recordedAt: as<Instant>(recordedAt) };
  const data = { office: 'dept-water', cause: 'c' };
  return { caseId, seq, type, shape: 1, data, ...times, actor: courseActor, access: [change] };
}

describe('the rows of a case, made again', () => {
  const accessOf = (...facts: Fact[]) => replay(kind, empty, facts).derived.case_access;

  it('are written transaction by transaction: a row keeps what the first one wrote', () => {
    expect(
      accessOf(fact(1, 'begun', '08', '09'), fact(2, 'hidden', '10', '11'), fact(3, 'shown', '12', '13')),
    ).toMatchObject([{ office_id: 'dept-water', granted_at: '08', ended_at: null }]);
  });

  it('are those of the last word on each where one transaction has several, the third like the first', () => {
    expect(accessOf(fact(1, 'begun', '08', '09'), fact(2, 'hidden', '10', '09'))).toMatchObject([
      { granted_at: '10', ended_at: '10' },
    ]);
    const other = { office: office('bureau'), reason: 'handler', change: 'grant' } as const;
    const facts = [
      { ...fact(1, 'begun', '07', '07'), access: [other] },
      { ...fact(2, 'shown', '08', '08'), access: [] },
      fact(3, 'shown', '09', '11'),
      fact(4, 'hidden', '10', '11'),
    ];
    expect(accessOf(...facts)).toMatchObject([
      { office_id: 'bureau', granted_at: '07', ended_at: null },
      { office_id: 'dept-water', granted_at: '10', ended_at: '10' },
    ]);
  });
});
