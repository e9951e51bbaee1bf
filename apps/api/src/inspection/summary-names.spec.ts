import { describe, expect, it } from '@jest/globals';
import { DomainError, type OfficeId } from '#libs/kernel';
import { office, organisation } from '../../../../test/support/law.js';
import { requireUnnamed } from './summary-names.js';

const housing = '宾川县住房和城乡建设局';
const visits = [{ office: office('dept-housing') }] as unknown as Parameters<typeof requireUnnamed>[0]['visits'];

/** The office for whose name a summary is refused; null: for none. `above`: what the centre of a like name stands under. */
function refusedFor(summary: string, above: OfficeId | null = null): unknown {
  const { offices } = organisation((one) =>
    one.id === 'dept-transport' ? { ...one, name: { ...one.name, zh: `${housing}服务中心` }, superior: above } : one,
  );
  try {
    requireUnnamed({ visits }, offices, summary);
    return null;
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return [error.code, error.details];
  }
}

describe('a summary for the public', () => {
  it('names no office that was visited, in neither language', () => {
    const refused = ['inspection.words_name_office', { office: 'dept-housing' }];
    expect(refusedFor(`走访了${housing}，总体规范。`)).toEqual(refused);
    expect(refusedFor('The Housing and Construction Bureau tells nobody.')).toEqual(refused);
    expect(refusedFor('走访了两个单位，总体规范。')).toBeNull();
  });

  it('may name another office of a like name, which does not stand below it', () => {
    expect(refusedFor(`由${housing}服务中心承办。`)).toBeNull();
    expect(refusedFor(`由${housing}服务中心承办。`, office('dept-housing'))).not.toBeNull();
  });
});
