import { describe, expect, it } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aPng } from '../support/files/a-picture.js';
import { phone } from './screens/shot.js';
import { aReport, inspectedHead, inspectedOfficer, aServedFinding, verifies } from './support/a-finding.js';
import { aTour, tourCommissioner, tourLeader } from './support/a-tour.js';
import { aConsole } from './support/a-console.js';
import { begin, drawerOf, isDone, leave } from './support/command-drawer.js';

const product = aConsole();
// A tour is planned, visited and found something in before the first page is opened.
const longMs = 90_000;

describe('what an inspection has found', () => {
  it(
    'is received on a telephone and disputed by the head, who reads what was found and by when it is answered',
    async () => {
      const { id, number } = await aServedFinding(product.client, await aTour(product.client));
      const address = `/findings/${encodeURIComponent(number)}`;
      const view = await product.open(inspectedOfficer, phone);
      await view.go(address);
      await view.page.getByText('抽查八件来信', { exact: false }).first().waitFor();
      expect([...(await view.findings()), ...(await view.tooWide())]).toEqual([]);
      await begin(view, 'receive');
      await drawerOf(view).locator('.command-submit button').click();
      await isDone(view, '签收');
      await leave(view);

      const head = await product.open(inspectedHead);
      await head.go(address);
      const form = await begin(head, 'dispute');
      await form.getByLabel(/^理由/u).fill('其中一件当日已经当面告知，有签收记录。');
      expect(await head.findings()).toEqual([]);
      await drawerOf(head).locator('.command-submit button').click();
      await isDone(head, '提出异议');
      const { item } = await product.client.get<{ item: { phase: string } }>(inspectedHead, `/api/findings/${id}`);
      expect(item.phase).toBe('disputed');
      await leave(head);
    },
    longMs,
  );

  it(
    'says until when its office may do what, and is reported with a photograph taken at the form',
    async () => {
      const { number } = await aServedFinding(product.client, await aTour(product.client));
      const address = `/findings/${encodeURIComponent(number)}`;
      const office = await product.open(inspectedHead, phone);
      await office.go(address);
      await begin(office, 'receive');
      await drawerOf(office).locator('.command-submit button').click();
      await isDone(office, '签收');
      // Until when it may be disputed, by when it is mended, and who gives more time.
      const rights = office.page.getByRole('region', { name: '本单位可以怎样做' });
      await rights.getByText('督导组长').waitFor();
      expect([...(await office.findings()), ...(await office.tooWide())]).toEqual([]);
      const report = await begin(office, 'report');
      const file = join(tmpdir(), `mended-${String(process.pid)}.png`);
      writeFileSync(file, aPng());
      await report.locator('input[type=file]').setInputFiles(file);
      await report.locator('.ant-select-selection-item').first().waitFor();
      await report.getByRole('textbox').first().fill('三件已经补发告知书，登记已经核对。');
      expect([...(await office.findings()), ...(await office.tooWide())]).toEqual([]);
      await drawerOf(office).locator('.command-submit button').click();
      await isDone(office, '报告整改情况');
      await leave(office);
    },
    longMs,
  );

  it(
    'stands beside its report for whoever looks, and is verified by somebody who did not find it',
    async () => {
      const { id, number } = await aServedFinding(product.client, await aTour(product.client));
      await aReport(product.client, product.stack.apiUrl, id);
      const address = `/findings/${encodeURIComponent(number)}`;
      const finder = await product.open(tourLeader);
      await finder.go(address);
      await finder.page.getByRole('region', { name: /^核查/u }).waitFor();
      expect(await finder.page.getByRole('button', { name: '是：核查属实' }).count()).toBe(0);
      await leave(finder);

      const verifier = await product.open(verifies);
      await verifier.go(address);
      const look = verifier.page.getByRole('region', { name: /^核查/u });
      await look.getByText('抽查八件来信', { exact: false }).waitFor();
      await look.getByText('三件已经补发告知书', { exact: false }).waitFor();
      expect(await verifier.findings()).toEqual([]);
      // `v` as the button says yes.
      await verifier.page.keyboard.press('v');
      const form = drawerOf(verifier);
      await form.locator('.ant-select-selection-item').first().waitFor();
      await form.getByRole('textbox').first().fill('看过三份告知书和登记簿。');
      await form.locator('.command-submit button').click();
      await isDone(verifier, '核查属实');
      const { item } = await product.client.get<{ item: { endedAs: string } }>(inspectedHead, `/api/findings/${id}`);
      expect(item.endedAs).toBe('mended');
      await leave(verifier);
    },
    longMs,
  );

  it(
    'stands on the one page of the quarter for whoever commissioned it, with a list behind each number',
    async () => {
      const { number } = await aServedFinding(product.client, await aTour(product.client));
      const view = await product.open(tourCommissioner);
      await view.go('/overview');
      const found = view.page.getByRole('region', { name: '督导问题' }).first();
      await found
        .getByRole('link', { name: /本季发出/u })
        .first()
        .click();
      await view.page.getByRole('link', { name: number }).waitFor();
      expect([...(await view.findings()), ...(await view.tooWide())]).toEqual([]);
      await view.go('/findings');
      await view.page
        .getByRole('navigation', { name: '常用筛选' })
        .getByRole('link', { name: '已送达，待签收' })
        .click();
      await view.page.getByRole('link', { name: number }).waitFor();
      await leave(view);
    },
    longMs,
  );
});
