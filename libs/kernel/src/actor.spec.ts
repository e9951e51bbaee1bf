import { describe, expect, it } from '@jest/globals';
import { Capacity, importPrincipals, isImport, type Actor } from './actor.js';
import type { OfficeId } from './ids.js';

describe('an import', () => {
  it.each(importPrincipals)('is the platform in the name of %s, and nobody who is called so', (principal) => {
    const person: Actor = { kind: 'person', principal, office: 'bureau' as OfficeId, capacity: Capacity.officer };
    expect(isImport({ kind: 'platform', principal, office: null, capacity: null })).toBe(true);
    expect(isImport(person)).toBe(false);
  });

  it('is not all that the platform does', () => {
    expect(isImport({ kind: 'platform', principal: 'operator', office: null, capacity: null })).toBe(false);
  });
});
