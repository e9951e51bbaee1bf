import { describe, expect, it } from '@jest/globals';
import type { AnyKind } from '#libs/kind';
import { petitionKind } from '#libs/petition';
import { aPetition, officer } from '../../../test/support/a-petition.js';
import type { PetitionInMemory } from '../../../test/support/a-petition.js';
import { someKeys } from '../../../test/support/door.js';
import { publicActor, text } from '../../../test/support/law.js';
import { recordOf, type RecordParts } from './record.js';
import { Vault } from './vault.js';

const kind = petitionKind as unknown as AnyKind;

const file = { sha256: 'a'.repeat(64), bytes: 1, type: 'pdf' } as const;
const textOf = (digest: string) => ({ ref: { digest, chars: 1 }, body: 'x' });
const partyOf = (party: string) => ({
  ...{ ref: { party, digest: 'd' }, keyId: 'k1', cipher: 'c' },
  ...{ nameIndex: 'n', phoneIndex: null, idNumberIndex: null },
});

/** What one act did, as the door has it. */
function act(petition: PetitionInMemory, does: (petition: PetitionInMemory) => unknown) {
  const [before, known] = [petition.dossier, petition.facts.length];
  does(petition);
  return { before, after: petition.dossier, facts: petition.facts.slice(known) };
}

describe('what one transaction writes', () => {
  const wallMs = Date.parse('2026-08-05T03:00:00.000Z');
  const found = (petition: PetitionInMemory, personVersion = 1) => ({
    ...{ version: petition.dossier.version, personVersion, standing: JSON.stringify(petition.standing()) },
    ...{ openedMs: Date.parse('2026-08-03T01:00:00.000Z'), actedMs: Date.parse('2026-08-03T02:00:00.000Z') },
  });
  const written = (
    petition: PetitionInMemory,
    does: (petition: PetitionInMemory) => unknown,
    more: Partial<RecordParts> = {},
  ) => {
    const change = act(petition, does);
    return recordOf({
      ...change,
      ...{ kind, rulePack: 'pack-1', drillId: null, receipt: null, headHash: Buffer.from('ff', 'hex') },
      ...{ bodies: change.facts.map(({ type }) => type), hashes: change.facts.map(({ seq }) => Buffer.from([seq])) },
      ...{ isMadeUp: false, vault: new Vault(someKeys()), hash: Buffer.from('00', 'hex') },
      opened: { found: null, wallMs } as unknown as RecordParts['opened'],
      input: { actor: officer, key: 'k1', commands: [] } as unknown as RecordParts['input'],
      standing: petition.standing(),
      ...more,
    });
  };

  it('is a new case with its facts, its row and its answer', () => {
    const { record, outcome } = written(aPetition(), (one) => one.registered());
    expect(record).toMatchObject({
      ...{
        isNew: true,
        table: 'petition',
        principal: officer.principal,
        key: 'k1',
        texts: [],
        identities: [],
        parties: [{ party: 'p1', role: 'petitioner', digest: 'digest-of-p1' }],
        receipts: [],
      },
      case: {
        ...{
          kind: 'petition',
          number: '信2026-000001',
          version: 1,
          person_version: 1,
          is_open: true,
          phase: 'registered',
        },
        ...{
          next_moment_at: '2026-08-13T01:00:00.000Z',
          head_hash: String.raw`\xff`,
          rule_pack: 'pack-1',
          drill_id: null,
        },
        ...{ opened_at: '2026-08-03T01:00:00.000Z', acted_at: '2026-08-03T01:00:00.000Z' },
        recorded_at: '2026-08-05T03:00:00.000Z',
      },
      facts: [{ seq: 1, type: 'registered', office_id: 'bureau', body: 'registered', hash: String.raw`\x01` }],
    });
    const answer = { version: 1, facts: [{ seq: 1, type: 'registered', at: '2026-08-03T01:00:00.000Z' }] };
    expect(outcome).toMatchObject({ ...answer, isRepeat: false, number: '信2026-000001' });
    expect(record.versions).toEqual({ before: 0, after: 1 });
  });

  it('is texts and parties that its facts mean, and no others, and a receipt, where the command brought them', () => {
    const input = {
      ...{ actor: publicActor, key: 'k', commands: [], texts: [textOf('d'), textOf('e')] },
      parties: [partyOf('p1'), partyOf('p2')],
    } as unknown as RecordParts['input'];
    const more = { input, receipt: { party: 'p1', codeHash: Buffer.from('0a', 'hex') } };
    const payload = { matter: textOf('d').ref, petitioner: partyOf('p1').ref };
    const { record } = written(aPetition(), (one) => one.registered(payload), more);
    expect([record.texts.length, record.identities.length]).toEqual([1, 1]);
    const id = '00000000-0000-4000-8000-000000000001';
    expect(record).toMatchObject({
      texts: [{ case_id: id, digest: 'd', body: 'x' }],
      identities: [
        {
          case_id: id,
          party: 'p1',
          digest: 'd',
          key_id: 'k1',
          cipher: 'c',
          name_index: 'n',
          phone_index: null,
          id_number_index: null,
        },
      ],
      receipts: [{ number: '信2026-000001', case_id: id, party: 'p1', code_hash: String.raw`\x0a` }],
    });
  });

  it.each<[what: string, does: (one: PetitionInMemory) => unknown, personVersion: number]>([
    ['a warning disturbs nobody', (one) => one.until('2026-08-14'), 1],
    ['an act of a person does', (one) => one.notified(), 3],
    [
      'a page that was kept does not',
      (one) => one.tell('keepDocument', { of: 1, language: 'zh', file, from: [1] }, officer),
      1,
    ],
    ['an act of the petitioner does', (one) => one.act('addMaterial', { material: text('m') }, publicActor), 3],
  ])('says of which version a person has to know: %s', (_what, does, personVersion) => {
    const petition = aPetition().registered().referred();
    const opened = { found: found(petition), wallMs } as unknown as RecordParts['opened'];
    expect(written(petition, does, { opened }).record.case).toMatchObject({ person_version: personVersion });
  });

  it('says so of a change of phase by the course too, and keeps when the case was opened', () => {
    const petition = aPetition().registered();
    const opened = { found: { ...found(petition), standing: JSON.stringify({ phase: 'earlier' }) }, wallMs };
    const does = (one: PetitionInMemory) => one.until('2026-08-14');
    const { record } = written(petition, does, { opened: opened as unknown as RecordParts['opened'] });
    expect(record).toMatchObject({ isNew: false });
    expect(record.case).toMatchObject({
      ...{ person_version: 2, opened_at: '2026-08-03T01:00:00.000Z', acted_at: '2026-08-13T01:00:00.000Z' },
    });
    const nothing = written(petition, () => undefined, { opened: opened as unknown as RecordParts['opened'] });
    expect(nothing.record.case).toMatchObject({ acted_at: '2026-08-03T02:00:00.000Z' });
    expect(nothing.record.facts).toEqual([]);
    expect(petition.facts.length).toBe(2);
  });
});
