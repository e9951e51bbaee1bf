import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { parseKeys } from '#libs/config';
import { derivedCaseId } from './derived-id.js';
import { saidAgain } from './said-again.js';
import { Vault } from './vault.js';

const id = derivedCaseId('a');
const key = () => randomBytes(32).toString('base64');
const keys = { identity: key(), textDigest: key(), receipt: key() };
const vault = new Vault(parseKeys(JSON.stringify({ version: 1, id: 'k1', ...keys })));
const [words, others] = ['水渠断了', '路也断了'].map((body) => vault.sealsOf(id).text(body));

describe('what is said after an erasure', () => {
  it('has other digests than the same words before it, in whatever a command says of them, and after each one others', () => {
    if (words === undefined || others === undefined) throw new Error('no words');
    const payload = {
      text: words.ref,
      more: [{ of: others.ref }],
      known: { digest: 'd', chars: 3 },
      party: { party: 'p1', digest: words.ref.digest },
    };
    const said = { commands: [{ type: 'say', payload }], texts: [words, others] };
    expect(saidAgain(vault, { id, erasures: 0 }, said)).toBe(said);
    const digests = [1, 2].map((erasures) => {
      const again = saidAgain(vault, { id, erasures }, said);
      const [one, other] = again.texts;
      expect(again.commands[0]?.payload).toEqual({ ...payload, text: one?.ref, more: [{ of: other?.ref }] });
      expect([one?.body, other?.body]).toEqual([words.body, others.body]);
      expect(vault.isText(id, one?.ref ?? words.ref, words.body, erasures)).toBe(true);
      expect(vault.isText(id, one?.ref ?? words.ref, words.body)).toBe(false);
      return one?.ref.digest;
    });
    expect(new Set([...digests, words.ref.digest]).size).toBe(3);
  });
});
