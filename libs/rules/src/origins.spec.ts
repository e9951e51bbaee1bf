import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parseRulePack } from './index.js';

const folder = join(import.meta.dirname, '../packs');
const all = readdirSync(folder).map((name) => parseRulePack(readFileSync(join(folder, name), 'utf8'), name));
// Those of the Regulation; the others stand on laws of their own.
const packs = all.filter(({ inForceOn }) => inForceOn === '2022-05-01');
const rules = packs.flatMap(({ clocks }) => Object.values(clocks));

/** Where the Regulation has no number, or no such duty at all (domain note 1.2 and 1.7). */
const OURS = [
  ...['SD-SEND', 'SD-READ', 'SD-REMIND', 'SD-HAND', 'SD-POST', 'SD-RECEIPT', 'SD-PUBLISH', 'SD-PUBLIC', 'SD-DELIVER'],
  ...[
    'XF-17',
    'XF-ACCEPT',
    'XF-RETURN',
    'XF-08R',
    'XF-SERVE',
    'XF-LOOK',
    'XF-WITHDRAW',
    'XF-CLOSE',
    'XF-ANSWER',
    'XF-URGE',
    'XF-MATERIAL',
    'XF-APPROVE',
    'XF-PASS',
    'XF-PERFORM',
    'XF-20',
  ],
  ...[
    'DB-R2',
    'DB-R3',
    'DB-R4',
    'DB-R5',
    'DB-S2',
    'DB-S3',
    'DB-TELL',
    'DB-O2',
    'DB-O3',
    'DB-REPLY',
    'DB-JUDGE',
    'DB-VERIFY',
  ],
];

/** Where the laws of mediation have no number (domain note 3.2). */
const OURS_OF_MEDIATION = [
  'CD-SEE',
  'CC-RECEIVE',
  'CC-PROPOSE',
  'CC-ANSWER',
  ...['RM-UNPUBLISHED', 'RM-BIND', 'RM-COURTASK'],
  ...['FN-APPROVE', 'FN-GRECEIVE', 'FN-RECEIVE', 'FN-GLEAVE', 'FN-LEAVE', 'FN-OBJECT', 'FN-RULE'],
  ...['FN-GVERIFY', 'FN-VERIFY', 'FN-GAGAIN', 'FN-AGAIN'],
  ...[
    'RM-TEAM',
    'IN-DECLARE',
    'IN-LEAD',
    'IN-REPLACE',
    'IN-SETTLE',
    'IN-REPORT',
    'IN-ADOPT',
    'IN-KEEP',
    'RM-LEAD',
    'RM-LEADRULE',
    'RM-QUORUM',
    'RM-EXPERT',
    'RM-TAKE',
    'RM-STEP',
    'RM-09',
    'RM-40A',
    'RM-RECUSE',
    'RM-SHAM',
    'RM-JOINT',
    'RM-VIOLENCE',
    'RM-PROTECT',
    'RM-SEAL',
    'RM-12',
    'RM-LOOK',
    'RM-REPORT',
  ],
  ...['XF-CHECK', 'RM-URGE', 'RM-OPTIONS', 'RM-ASK'],
  ...['RV-VISIT', 'RV-CALLBACK', 'RV-HELP', 'RV-AGAIN'],
  'RM-LEADANSWER',
  'RM-APART',
  'VS-CLOSE',
  'VS-GROUP',
  'VS-SIGN',
  'VS-RECEIVE',
  'VS-SERVE',
];

describe('the rule packs of mediation', () => {
  it('say of every number that no law has that it is ours, and why', () => {
    const others = all.filter((pack) => !packs.includes(pack));
    const ours = others.flatMap(({ clocks }) => Object.values(clocks)).filter(({ origin }) => origin === 'ours');
    expect(ours.map(({ id }) => id)).toEqual(OURS_OF_MEDIATION);
    for (const { remark, remarkZh } of [...ours, ...others.flatMap(({ parameters }) => Object.values(parameters))]) {
      expect(remark?.toLowerCase()).toContain('decided here');
      expect(remarkZh).toContain('由平台确定');
    }
  });
});

describe('the rule packs of 2022', () => {
  it('say of every number that the text does not have that it is ours, and why', () => {
    const ours = rules.filter(({ origin }) => origin === 'ours');
    const parameters = packs.flatMap((pack) => Object.values(pack.parameters));
    expect(ours.map(({ id }) => id)).toEqual(OURS);
    expect(parameters.map(({ origin }) => origin)).toEqual(parameters.map(() => 'ours'));
    for (const { remark, remarkZh } of [...ours, ...parameters]) {
      expect(remark?.toLowerCase()).toContain('decided here');
      expect(remarkZh).toContain('由平台确定');
    }
  });

  it('call a number the law’s where the text has it, and a date that of the office that sets it', () => {
    const numbers = rules.filter(({ origin, limit }) => origin === 'law' && limit.kind !== 'none');
    expect(numbers.map(({ id }) => id)).toEqual([
      ...['XF-02', 'XF-06', 'XF-07', 'XF-08', 'XF-09', 'XF-10', 'XF-11', 'XF-12', 'XF-13', 'XF-14'],
    ]);
    expect(rules.filter(({ origin }) => origin === 'set').map(({ id }) => id)).toEqual(['XF-04', 'DB-DATE']);
  });

  it('say of a date that the law has nobody set that naming it is ours', () => {
    const named = rules.filter(({ origin }) => origin === 'named');
    expect(named.map(({ id }) => id)).toEqual(['SD-TELL', 'XF-21', 'XF-22', 'XF-VISIT']);
    for (const { remark, remarkZh } of named) {
      expect(remark).toContain('decided here');
      expect(remarkZh).toContain('由平台确定');
    }
  });
});
