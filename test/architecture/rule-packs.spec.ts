import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { supervisionList } from '#contracts/supervision';
import { kinds, ruleNeeds } from '#libs/docket';
import { parseRulePack } from '#libs/rules';
import { repository } from './temporary-tree.js';

const folder = join(repository, 'libs', 'rules', 'packs');
const packs = readdirSync(folder).map((name) =>
  parseRulePack(readFileSync(join(folder, name), 'utf8'), name, (procedure) => ruleNeeds[procedure]),
);

describe('the rule packs of this release', () => {
  it('are there for every kind, in the whole country, with all that its law takes from them', () => {
    const national = packs.filter(({ jurisdiction }) => jurisdiction === 'CN').map(({ procedure }) => procedure);
    expect(national.sort()).toEqual(Object.keys(kinds).sort());
    expect(Object.keys(ruleNeeds).sort()).toEqual(Object.keys(kinds).sort());
  });

  it('name as the consequence of a breach what an office can be supervised for', () => {
    const named = packs.flatMap(({ clocks }) => Object.values(clocks).map(({ expiry }) => expiry.trigger));
    const triggers = named.filter((trigger) => trigger !== null);
    expect(triggers.length).toBeGreaterThan(5);
    expect(triggers.filter((trigger) => !supervisionList.query.safeParse({ trigger }).success)).toEqual([]);
    expect(supervisionList.query.safeParse({ trigger: 'DB-99' }).success).toBe(false);
  });

  it('give each rule one name and one meaning, whichever procedure has it', () => {
    const ids = packs.filter(({ jurisdiction }) => jurisdiction === 'CN').flatMap(({ clocks }) => Object.keys(clocks));
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
});
