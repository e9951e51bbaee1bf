import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { parseKeys } from '#libs/config';
import { as, type CaseId } from '#libs/kernel';
import { chainStart, linkHash } from './chain.js';
import { demoPetitionId } from './demo-petition.js';
import { derivedCaseId } from './derived-id.js';
import { Vault } from './vault.js';

const aVault = () => {
  const key = () => randomBytes(32).toString('base64');
  const keys = { identity: key(), textDigest: key(), receipt: key() };
  return new Vault(parseKeys(JSON.stringify({ version: 1, id: 'k1', ...keys })));
};

const person = { name: '李 明', phone: '138 0000 0000', idNumber: '53292419900101001x' };
const bytesOf = (hexText: string) => Buffer.from(hexText.slice(2), 'hex');

describe('the vault', () => {
  const vault = aVault();
  const caseId = derivedCaseId('a');
  const seals = vault.sealsOf(caseId);

  it('opens what it sealed, and nothing of it is in the sealed bytes', () => {
    const sealed = seals.party('p1', person);
    const cipher = bytesOf(sealed.cipher);
    expect(vault.openParty(cipher)).toEqual(person);
    expect(cipher.toString('utf8')).not.toContain('李');
    expect(seals.party('p1', person).cipher).not.toBe(sealed.cipher);
  });

  it('gives a case other names, each for one use, that it alone can turn back', () => {
    const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u;
    const ids = Array.from({ length: 50 }, (_id, n) => derivedCaseId('room', String(n)));
    const handles = ids.flatMap((id) => [vault.handleOf('mend', id), vault.handleOf('erase', id)]);
    for (const handle of handles) expect(handle).toMatch(uuid);
    expect(new Set([...ids, ...handles]).size).toBe(150);
    for (const id of ids) {
      expect(vault.caseOf('mend', vault.handleOf('mend', id))).toBe(id);
      expect(vault.caseOf('erase', vault.handleOf('mend', id))).not.toBe(id);
      expect(aVault().caseOf('mend', vault.handleOf('mend', id))).not.toBe(id);
    }
  });

  it('knows the text that a fact of its case means', () => {
    const { ref, body } = seals.text('水渠断了');
    expect(vault.isText(caseId, ref, body)).toBe(true);
    expect(vault.isText(caseId, ref, '水渠通了')).toBe(false);
    expect(vault.isText(caseId, { ...ref, chars: 3 }, body)).toBe(false);
    expect(vault.isText(derivedCaseId('b'), ref, body)).toBe(false);
    expect(aVault().isText(caseId, ref, body)).toBe(false);
  });

  it('knows the identity that a fact of its case means, and by what it is found', () => {
    const { ref, keyId, cipher, nameIndex, phoneIndex, idNumberIndex } = seals.party('p1', person);
    const stored = {
      ...{ keyId, cipher: bytesOf(cipher), nameIndex: bytesOf(nameIndex ?? '') },
      ...{ phoneIndex: bytesOf(phoneIndex ?? ''), idNumberIndex: bytesOf(idNumberIndex ?? '') },
    };
    expect(vault.isParty(caseId, ref, stored)).toBe(true);
    for (const field of ['nameIndex', 'phoneIndex', 'idNumberIndex'] as const) {
      expect(vault.isParty(caseId, ref, { ...stored, [field]: null })).toBe(false);
      expect(vault.isParty(caseId, ref, { ...stored, [field]: Buffer.alloc(16) })).toBe(false);
    }
    const another = bytesOf(seals.party('p1', { ...person, name: '王建国' }).cipher);
    expect(vault.isParty(caseId, ref, { ...stored, cipher: another })).toBe(false);
    expect(vault.isParty(caseId, ref, { ...stored, cipher: Buffer.alloc(40) })).toBe(false);
    expect(vault.isParty(caseId, ref, { ...stored, keyId: 'another' })).toBe(false);
    expect(vault.isParty(derivedCaseId('b'), ref, stored)).toBe(false);
    expect(aVault().isParty(caseId, ref, stored)).toBe(false);
    const nameless = seals.party('p2', {});
    const none = { nameIndex: null, phoneIndex: null, idNumberIndex: null };
    expect(vault.isParty(caseId, nameless.ref, { keyId, cipher: bytesOf(nameless.cipher), ...none })).toBe(true);
  });

  it('seals nothing that no database could keep', () => {
    const bad = expect.objectContaining({ code: 'docket.bad_text' });
    expect(() => seals.text('a\0')).toThrow(bad);
    expect(() => seals.party('p1', { name: 'a\0' })).toThrow(bad);
  });

  it('refuses to open with another key, or after one changed bit', () => {
    const cipher = bytesOf(seals.party('p1', person).cipher);
    expect(() => aVault().openParty(cipher)).toThrow();
    cipher[40] = (cipher[40] ?? 0) ^ 1;
    expect(() => vault.openParty(cipher)).toThrow();
  });

  it('opens a draft in its own place alone', () => {
    const cipher = bytesOf(vault.sealDraft('case office submitOpinion', '月底修好').cipher);
    expect(vault.openDraft('case office submitOpinion', cipher)).toBe('月底修好');
    expect(cipher.toString('utf8')).not.toContain('月底');
    expect(() => vault.openDraft('case other submitOpinion', cipher)).toThrow();
    expect(() => vault.openParty(cipher)).toThrow();
    expect(() => aVault().openDraft('case office submitOpinion', cipher)).toThrow();
  });

  it('finds the same number however it was typed, and tells nothing where there is none', () => {
    expect(vault.index('idNumber', '５３２９２４ 19900101001X')).toBe(seals.party('p1', person).idNumberIndex);
    expect(vault.index('phone', '13800000000')).toBe(seals.party('p1', person).phoneIndex);
    expect(vault.index('phone', ' ')).toBeNull();
    expect(vault.index('phone', '1')).not.toBe(vault.index('name', '1'));
  });

  it('digests a text under the key: equal texts meet, another key tells nothing', () => {
    expect(seals.text('水渠断了').ref).toEqual(seals.text('水渠断了').ref);
    expect(seals.text('水渠断了').ref).not.toEqual(aVault().sealsOf(caseId).text('水渠断了').ref);
  });

  it('leaves nothing that would join the same person or the same words of two cases', () => {
    const others = vault.sealsOf(derivedCaseId('b'));
    expect(others.text('水渠断了').ref.digest).not.toBe(seals.text('水渠断了').ref.digest);
    expect(others.party('p1', person).ref.digest).not.toBe(seals.party('p1', person).ref.digest);
  });

  it('gives each party of a case one query code of 100 bits, and forgives what is often misread', () => {
    const code = vault.queryCode(derivedCaseId('a'), 'p1');
    expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){3}[0-9A-HJKMNP-TV-Z]{5}$/);
    expect(vault.queryCode(derivedCaseId('a'), 'p1')).toBe(code);
    expect(vault.queryCode(derivedCaseId('b'), 'p1')).not.toBe(code);
    expect(vault.queryCode(derivedCaseId('a'), 'p1', 1)).toBe(code);
    expect(vault.queryCode(derivedCaseId('a'), 'p1', 2)).not.toBe(code);
    expect(vault.queryCode(derivedCaseId('a'), 'p2')).not.toBe(code);
    const typed = code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l');
    expect(vault.codeHash(typed)).toEqual(vault.codeHash(code));
    // A Chinese keyboard's own letters, digits and dashes.
    const wide = code
      .replaceAll('-', '——')
      .replace(/[0-9A-Z]/gu, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));
    expect(vault.codeHash(wide)).toEqual(vault.codeHash(code));
  });
});

describe('a digest', () => {
  const vault = aVault();
  const seals = vault.sealsOf(derivedCaseId('a'));

  it('of a text is not that of a party in the same words', () => {
    const { digest } = seals.party('p1', {}).ref;
    expect(seals.text('{}').ref.digest).not.toBe(digest);
  });

  it('seals what no fact says, each use apart, as nobody does with other keys', () => {
    const seal = vault.seal('case', ['a', 1, null, true]);
    expect(seal).toHaveLength(16);
    expect(vault.seal('case', ['a', 1, null, true])).toEqual(seal);
    for (const other of [
      vault.seal('request', ['a', 1, null, true]),
      vault.seal('case', ['a', 2, null, true]),
      aVault().seal('case', ['a', 1, null, true]),
    ]) {
      expect(other).not.toEqual(seal);
    }
  });

  it('of a code is another for another code, as is a signature for another use or text', () => {
    expect(vault.codeHash('00000')).not.toEqual(vault.codeHash('00001'));
    expect(vault.codeHash('0000I')).toEqual(vault.codeHash('00001'));
    expect(vault.sign('a', 'x')).toBe(vault.sign('a', 'x'));
    expect(new Set([vault.sign('a', 'x'), vault.sign('b', 'x'), vault.sign('a', 'y')]).size).toBe(3);
  });
});

describe('what is fixed for ever, since it was stored or handed out', () => {
  const key = (byte: number) => Buffer.alloc(32, byte).toString('base64');
  const keys = { version: 1, id: 'k1', identity: key(1), textDigest: key(2), receipt: key(3) };
  const vault = new Vault(parseKeys(JSON.stringify(keys)));
  const caseId = as<CaseId>('00000000-0000-4000-8000-000000000001');
  const seals = vault.sealsOf(caseId);

  it('are the digests of texts and parties', () => {
    const { ref, body } = seals.text('水渠断了');
    expect([ref.chars, body]).toEqual([4, '水渠断了']);
    expect(ref.digest).toMatch(/^9db5f24b339afa9b38d6011bb6a34103[0-9a-f]*$/);
    const party = seals.party('p1', { name: '李 明' });
    expect(party).toMatchObject({ ref: { party: 'p1' }, keyId: 'k1', phoneIndex: null, idNumberIndex: null });
    expect(party.ref.digest).toMatch(/^8920e52ba7ac545991ba74eafcf0fc42[0-9a-f]*$/);
    expect(party.cipher).toMatch(/^\\x[0-9a-f]+$/);
  });

  it('are the blind indexes of a party', () => {
    expect(seals.party('p1', { name: '李 明', phone: '138 0000 0000', idNumber: '53292419900101001x' })).toMatchObject({
      nameIndex: String.raw`\xbc28f8cd4a859e10241b2b5252b70a84`,
      phoneIndex: String.raw`\x303b6c5446383c6adfaad80c3025cdb5`,
      idNumberIndex: String.raw`\x443999adf7559cc8ae79852bd48a1d09`,
    });
  });

  it('are seals', () => {
    expect(vault.seal('case', ['信', 1, null, true]).toString('hex')).toBe('d519701f03933b5f18e92d6983d51ebe');
  });

  it('are query codes, what a receipt keeps of them, and signatures', () => {
    expect(vault.queryCode(caseId, 'p1')).toBe('K1P0J-H8M91-5W5HG-3B6Z5');
    const kept = 'ff0593e9787ac5b78f627b585357bbce4df9aa45fcdd1fb220d85cd2eb4ee7e8';
    expect(vault.codeHash('oil-oi').toString('hex')).toBe(kept);
    expect(vault.codeHash('0-IL o1').toString('hex')).toBe(kept);
    expect(vault.sign('page', 'x')).toBe('T8Jj-Seq3smoQVKa2gcrGUybk_1NigEjgtXrM180-6E');
  });

  it('are the links of a chain, and the id of the petition of the demonstration', () => {
    const link = 'ee540d7fdfd49e96ff653dcca88ed9c5ebeae37dfca45edebf0a1fccc37feca9';
    expect(linkHash(chainStart, '{"a":"信"}').toString('hex')).toBe(link);
    expect(demoPetitionId).toBe('5c533edb-1662-51a9-8b0a-c3ddb0422dc3');
  });
});

describe('a derived id', () => {
  it('is a UUID of version 5 that depends on every name and on where one ends', () => {
    const id = derivedCaseId('parent', 'supervision', 'town-binju');
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(derivedCaseId('parent', 'supervision', 'town-binju')).toBe(id);
    expect(derivedCaseId('parent', 'supervisiontown-binju')).not.toBe(id);
  });
});
