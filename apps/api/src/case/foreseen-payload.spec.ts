import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { parseKeys } from '#libs/config';
import { heads, textMark, type CommandContract, type KindName } from '#libs/contracts';
import { derivedCaseId, Vault, type ActInput } from '#libs/docket';
import * as z from 'zod';
import { fitting } from '../../../../test/support/fitting-bodies.js';
import { contracts } from '../contracts.js';
import type { Caller } from '../http/request-state.js';
import type { Platform } from '../platform.js';
import { giveCommand } from './case-commands.js';
import { payloadOf } from './foreseen-payload.js';

type Fields = Readonly<Record<string, unknown>>;

const caseId = derivedCaseId('foreseen');
const vault = (() => {
  const key = () => randomBytes(32).toString('base64');
  const keys = { identity: key(), textDigest: key(), receipt: key() };
  return new Vault(parseKeys(JSON.stringify({ version: 1, id: 'k1', ...keys })));
})();

/** The payload with which the law is asked when the command is given. */
async function payloadGiven(kind: string, command: string, contract: CommandContract, body: Fields): Promise<Fields> {
  const asked: ActInput[] = [];
  const docket = {
    act: (input: ActInput) => {
      asked.push(input);
      return Promise.resolve({ caseId, number: '', version: 1, facts: [], isRepeat: false });
    },
  };
  const caller = { actor: { kind: 'person', principal: 'u1' } } as unknown as Caller;
  const parsed = contract.body.parse({ ...body, seenVersion: 1 }) as Fields;
  const given = { kind, caseId, command, contract, body: parsed, key: 'k' };
  await giveCommand({ vault, docket } as unknown as Platform, caller, given);
  return (asked[0]?.commands[0]?.payload ?? {}) as Fields;
}

/** Which of it refers to a text or to a person: of what they say there is none. */
const told = (payload: unknown): unknown =>
  JSON.parse(
    JSON.stringify(payload, (_key, value: unknown) => {
      if (typeof value !== 'object' || value === null || !('digest' in value)) return value;
      return 'party' in value ? 'a person' : 'a text';
    }),
  );

const secret = '只有写的人知道';
const ofIdentity: Fields = { phone: '13500001111', wish: 'post', language: 'zh', idNumber: '532924199001011235' };

const all = Object.entries(contracts).flatMap(([kind, { commands }]) =>
  Object.entries(commands).map(([command, contract]) => {
    const body = fitting[`${heads[kind as KindName].address}/{id}/${command}`] ?? fitting[command] ?? {};
    const { seenVersion: _seenVersion, ...fields } = body as Fields;
    return { name: `${kind}.${command}`, kind, command, contract, body: fields };
  }),
);
const mayBeLeftOut = ({ body: { shape } }: CommandContract, name: string): boolean => {
  const schema = shape[name];
  return schema !== undefined && z.safeParse(schema, undefined).success;
};
const optionalOf = (contract: CommandContract): string[] =>
  [...contract.texts, ...(contract.persons ?? [])].filter((name) => mayBeLeftOut(contract, name));
const withOptional = all.filter(({ contract }) => optionalOf(contract).length > 0);
const withRows = all.filter(({ contract }) => Object.keys(contract.rows ?? {}).length > 0);
const withIdentity = all.filter(({ contract }) => (contract.identity ?? []).length > 0);
const without = (body: Fields, names: readonly string[]): Fields =>
  Object.fromEntries(Object.entries(body).filter(([name]) => !names.includes(name)));

describe('a payload that is foreseen', () => {
  it('is looked at for every command', () => {
    const unfit = all.filter(({ contract, body }) => !contract.body.safeParse({ ...body, seenVersion: 1 }).success);
    expect(unfit.map(({ name }) => name)).toEqual([]);
    expect(withOptional.length).toBeGreaterThan(40);
  });

  it.each(all)('is that of the command, $name', async ({ kind, command, contract, body }) => {
    expect(told(payloadOf(contract, body))).toEqual(told(await payloadGiven(kind, command, contract, body)));
  });

  it.each(withOptional)('has of $name those optional texts that are written, and no other', async (one) => {
    const { kind, command, contract } = one;
    const optional = optionalOf(contract);
    const bare = without(one.body, optional);
    for (const blank of [undefined, null, '', ' \n']) {
      const blanks = Object.fromEntries(optional.map((name) => [name, blank]));
      const foreseen = payloadOf(contract, { ...bare, ...blanks });
      expect(told(foreseen)).toEqual(told(await payloadGiven(kind, command, contract, bare)));
    }
    for (const name of optional) {
      const given = await payloadGiven(kind, command, contract, { ...bare, [name]: secret });
      const foreseen = payloadOf(contract, { ...bare, [name]: secret });
      expect(told(foreseen)).toEqual(told(given));
      expect(payloadOf(contract, { ...bare, [name]: textMark })).toEqual(foreseen);
      expect(JSON.stringify(foreseen)).not.toContain(secret);
    }
  });

  it.each(all.filter(({ contract }) => contract.texts.length > 0))(
    'takes of $name the texts that are needed as written',
    ({ contract, body }) => {
      const needed = [...contract.texts, ...(contract.persons ?? [])].filter((name) => !mayBeLeftOut(contract, name));
      expect(payloadOf(contract, without(body, needed))).toEqual(payloadOf(contract, body));
    },
  );

  it.each(withRows)('has of $name the texts in its rows as they are written', async ({ contract, ...one }) => {
    for (const [name, own] of Object.entries(contract.rows ?? {})) {
      const row = rowsThatFit[`${one.name}.${name}`] ?? {};
      const written = { ...one.body, [name]: [{ ...row, ...Object.fromEntries(own.map((text) => [text, secret])) }] };
      const foreseen = payloadOf(contract, written);
      expect(told(foreseen)).toEqual(told(await payloadGiven(one.kind, one.command, contract, written)));
      expect(JSON.stringify(foreseen)).not.toContain(secret);
    }
  });

  it.each(withIdentity)('has of $name an identity where one of its fields is written', async ({ contract, ...one }) => {
    const { identity = [] } = contract;
    const bare = without(
      one.body,
      identity.filter((name) => mayBeLeftOut(contract, name)),
    );
    expect(told(payloadOf(contract, bare))).toEqual(told(await payloadGiven(one.kind, one.command, contract, bare)));
    for (const name of Object.keys(ofIdentity)) {
      const foreseen = payloadOf(contract, { ...bare, [name]: textMark });
      const given = await payloadGiven(one.kind, one.command, contract, { ...bare, [name]: ofIdentity[name] });
      expect(told(foreseen)).toEqual(told(given));
    }
    const [named, given] = [textMark, secret].map((name) => ({ ...bare, name }));
    expect(told(payloadOf(contract, named ?? {}))).toEqual(
      told(await payloadGiven(one.kind, one.command, contract, given ?? {})),
    );
  });

  it('is none as long as something else is missing, or not in its form', () => {
    const { issue } = contracts.circular.commands;
    expect(payloadOf(undefined, {})).toBeNull();
    expect(payloadOf(issue, {})).toBeNull();
    expect(payloadOf(issue, { to: 'bureau' })).toBeNull();
  });
});

const rowsThatFit: Fields & Readonly<Record<string, Fields>> = {
  'joint.proposeLead.members': { office: 'dept-forestry', role: 'department' },
  'joint.freezeDraw.excluded': { expert: '40000000-0000-4000-8000-000000000018', because: 'recused' },
  'mediation.drawUp.obligations': { by: 'p1', to: 'p2' },
};
