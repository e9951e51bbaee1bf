import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { jurisdictionsUpward, packsInForce, parseRulePack, type RulePack } from './index.js';

const parsed = parseRulePack(readFileSync(join(import.meta.dirname, '../packs/petition.CN.json'), 'utf8'));

describe('what a case goes by', () => {
  const packOf = (procedure: string, jurisdiction: string): RulePack => ({
    ...parsed,
    ...{ procedure, jurisdiction, id: `${procedure}.${jurisdiction}` },
  });
  const national = [packOf('petition', 'CN'), packOf('mediation', 'CN')];

  it('is looked for in the county, the prefecture, the province and the country', () => {
    expect(jurisdictionsUpward('CN-532924')).toEqual(['CN-532924', 'CN-5329', 'CN-53', 'CN']);
    expect(jurisdictionsUpward('CN')).toEqual(['CN']);
  });

  it('is for each procedure the nearest that has a pack', () => {
    const inForce = (jurisdiction: string, ...more: RulePack[]): string[] =>
      packsInForce([...national, ...more], jurisdiction).map(({ id }) => id);
    const [province, county] = [packOf('petition', 'CN-53'), packOf('petition', 'CN-532924')];
    expect(inForce('CN-532924')).toEqual(['petition.CN', 'mediation.CN']);
    expect(inForce('CN-532924', province)).toEqual(['petition.CN-53', 'mediation.CN']);
    expect(inForce('CN-532924', province, county)).toEqual(['petition.CN-532924', 'mediation.CN']);
    expect(inForce('CN-532901', province, county)).toEqual(['petition.CN-53', 'mediation.CN']);
    expect(inForce('CN-11', province, county)).toEqual(['petition.CN', 'mediation.CN']);
  });
});
