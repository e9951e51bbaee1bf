import { describe, expect, it } from '@jest/globals';
import { person } from '../../../test/support/law.js';
import { aStillCase } from '../../../test/support/still-kind.js';

const officer = person('dept-transport', 'officer');
const administrator = person('bureau', 'administrator');
const reason = { digest: 'd', chars: 1 };
const file = (of: string) => ({ sha256: of.repeat(64), bytes: 10, type: 'pdf' }) as const;
const kept = (of: number, from: readonly number[], bytes = 'a') =>
  ({ of, language: 'zh', file: file(bytes), from }) as const;
const attaching = (attachment: string) =>
  ({ attachment, file: file('f'), name: reason, category: 'evidence', origin: 'office' }) as const;

/** A case of so many facts. */
const aCase = (facts: number) =>
  Array.from({ length: facts }, (_, at) => String(at)).reduce(
    (one, name) => one.tell('attachFile', attaching(name), officer),
    aStillCase(),
  );
const refused = (code: string) => expect.objectContaining({ code }) as unknown as Error;

describe('a document of a case of any kind as it is served', () => {
  it('is what was told first, in each language', () => {
    const one = aCase(2)
      .tell('keepDocument', kept(2, [1, 2], 'a'), officer)
      .tell('keepDocument', kept(2, [1, 2], 'b'), officer)
      .tell('keepDocument', { ...kept(2, [1, 2], 'c'), language: 'en' }, officer);
    expect(one.all('documentKept').map((each) => (each as { file: { sha256: string } }).file.sha256[0])).toEqual([
      'a',
      'c',
    ]);
  });

  it('is of facts that the case has', () => {
    expect(() => aCase(1).tell('keepDocument', kept(2, [1]), officer)).toThrow(refused('docket.no_such_fact'));
    expect(() => aCase(2).tell('keepDocument', kept(2, [3]), officer)).toThrow(refused('docket.no_such_fact'));
  });

  it('is kept by whoever serves it, and by no one else', () => {
    for (const capacity of ['supervisor', 'administrator'] as const) {
      expect(() => aCase(1).tell('keepDocument', kept(1, [1]), person('bureau', capacity))).toThrow(
        refused('office.not_permitted'),
      );
    }
  });

  it('is erased with any of the facts of whose words something stands on it, and may then be set anew', () => {
    const of = aCase(3).tell('keepDocument', kept(2, [1, 2]), officer);
    const erased = of.tell('eraseSealed', { facts: [1], reason }, administrator);
    expect(erased.facts.at(-1)).toMatchObject({ type: 'erased', data: { facts: [1, 4] } });
    const again = erased.tell('keepDocument', kept(2, [2], 'b'), officer);
    expect(again.facts.at(-1)).toMatchObject({ type: 'documentKept', data: { file: file('b') } });
    const beside = of.tell('eraseSealed', { facts: [3], reason }, administrator);
    expect(beside.facts.at(-1)).toMatchObject({ data: { facts: [3] } });
  });
});
