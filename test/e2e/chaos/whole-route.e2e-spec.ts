import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from '../../support/client.js';
import { PaperDesk } from '../../support/paper-desk.js';
import { demoPassword, Stack } from '../../support/stack.js';
import { ATakingGateway } from './a-taking-gateway.js';
import { inspect } from './invariants.js';
import { WholeRoute } from './whole-route.js';

const isLong = process.env['CHAOS'] === 'long';

let gateway: ATakingGateway;
let stack: Stack;
beforeAll(async () => {
  gateway = await ATakingGateway.open();
  stack = await Stack.start({ ...gateway.settings, ...PaperDesk.settings });
}, 180_000);
afterAll(async () => {
  await stack.stop();
  await gateway.close();
}, 60_000);

describe('an opinion on its whole way, while worker and engine are killed in the middle of each step', () => {
  it(
    'is attempted once at a time by a gateway that is down, posted, handed over, and begins its window on that day',
    async () => {
      const client = new Client(stack.apiUrl, demoPassword);
      const note = (fault: string): void => {
        if (process.env['CHAOS'] !== undefined) process.stderr.write(`${new Date().toISOString()} ${fault}\n`);
      };
      const route = await WholeRoute.begin(stack, client, { gateway, isLong, note });
      await route.walk();
      expect(await route.findings()).toEqual([]);
      const { counted: _, ...findings } = await inspect(stack, client);
      expect(findings).toEqual({ effects: [], courses: [], moments: [], ledger: [], stray: [] });
    },
    isLong ? 1_800_000 : 600_000,
  );
});
