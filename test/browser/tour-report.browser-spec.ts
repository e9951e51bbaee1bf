import { describe, expect, it } from '@jest/globals';
import { eventually } from '../support/eventually.js';
import { aConsole } from './support/a-console.js';
import { aServedFinding } from './support/a-finding.js';
import { aTour, tourCommissioner, tourLeader } from './support/a-tour.js';
import { aTourUnderWay } from './support/a-tour-under-way.js';
import { begin, drawerOf, isDone, leave } from './support/command-drawer.js';
import type { ConsolePage } from './support/console-page.js';
import { inBoth } from './support/look-both.js';

const product = aConsole();
// A tour is planned, visited and found something in before the first page is opened.
const longMs = 120_000;
const give = (view: ConsolePage): Promise<void> => drawerOf(view).locator('.command-submit button').click();

describe('the report of a tour', () => {
  it(
    'is drafted of what is recorded, comes back with its reason, and stands on the page once it is adopted',
    async () => {
      const { id, number } = await aTour(product.client);
      await aServedFinding(product.client, { id });
      const address = `/inspections/${encodeURIComponent(number)}`;
      const [leader, head] = [await product.open(tourLeader), await product.open(tourCommissioner)];
      await leader.go(address);
      const form = await begin(leader, 'submitReport');
      const text = form.getByLabel('报告', { exact: true });
      await eventually(async () => expect(await text.inputValue()).toContain('走访情况'));
      await text.fill(`${await text.inputValue()}\n建议完善告知登记。`);
      await form.getByLabel('公开摘要').fill('总体规范，告知不够及时。');
      expect(await leader.findings()).toEqual([]);
      await give(leader);
      await isDone(leader, '提交督导报告');

      await head.go(address);
      const report = head.page.getByRole('region', { name: '督导报告' });
      await report.getByText('待审定').waitFor();
      await report.getByText('建议完善告知登记。').waitFor();
      await report.getByText('总体规范，告知不够及时。').waitFor();
      expect(await inBoth(head)).toEqual([]);
      const why = await begin(head, 'returnReport');
      await why.getByLabel('理由').fill('写明由哪个单位负责。');
      await give(head);
      await isDone(head, '退回报告');

      // What was handed in is what is corrected: nobody writes it anew.
      await leader.go(address);
      const back = leader.page.getByRole('region', { name: '督导报告' });
      await back.getByText('写明由哪个单位负责。').waitFor();
      const again = await begin(leader, 'submitReport');
      const begun = again.getByLabel('报告', { exact: true });
      expect(await begun.inputValue()).toContain('建议完善告知登记。');
      await begun.fill('督导情况和建议：由县信访局负责完善告知登记。');
      await give(leader);
      await isDone(leader, '提交督导报告');
      await leave(leader);

      await head.go(address);
      await begin(head, 'adoptReport');
      await give(head);
      await isDone(head, '审定报告');
      await report.getByText('✓ 已审定').waitFor();
      await report.getByText('由县信访局负责完善告知登记', { exact: false }).waitFor();
      expect(await inBoth(head)).toEqual([]);
      await leave(head);
    },
    longMs,
  );
});

describe('a history that a tour has taken', () => {
  it(
    'is read as it was by the group, and checked in the browser',
    async () => {
      const { number } = await aTourUnderWay(product.client);
      const address = `/inspections/${encodeURIComponent(number)}`;
      const leader = await product.open(tourLeader);
      await leader.go(address);
      await leader.page.getByRole('link', { name: '固定经过' }).first().click();
      const chosen = drawerOf(leader).locator('.ant-select-content, .ant-select-selection-item', { hasText: '信2' });
      await chosen.first().waitFor();
      expect(await leader.findings()).toEqual([]);
      await give(leader);
      await isDone(leader, '固定案件经过');
      const taken = leader.page.getByRole('region', { name: '固定的案件经过' }).first();
      // The one that was taken a moment ago stands below those before it.
      await taken.getByRole('button', { name: /^查阅/u }).nth(1).click();
      await leader.page.getByText('✓ 与固定时的摘要一致').waitFor();
      const drawer = leader.page.locator('.ant-drawer.prints-alone');
      await drawer.getByRole('button', { name: '复核' }).click();
      await drawer.getByText('✓ 一致：督导的链条').waitFor();
      expect(await inBoth(leader)).toEqual([]);
      await leave(leader);
    },
    longMs,
  );
});
