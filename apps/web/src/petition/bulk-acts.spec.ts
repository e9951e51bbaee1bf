import { expect, it } from '@jest/globals';
import { allContracts, commandsUnder } from '#libs/contracts';
import { bulkActs } from './bulk-acts.js';

it('offers together what the contract lets be given together, each under a key of its own', async () => {
  const { petition } = await allContracts();
  expect(bulkActs.map(({ command }) => command).sort()).toEqual([...commandsUnder(petition.bulk, 'together')].sort());
  expect(new Set(bulkActs.map(({ key }) => key)).size).toBe(bulkActs.length);
});
