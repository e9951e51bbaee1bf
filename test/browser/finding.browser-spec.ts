import { describe, expect, it } from '@jest/globals';
import { phone } from './screens/shot.js';
import { inspectedHead, inspectedOfficer, aServedFinding } from './support/a-finding.js';
import { aTour } from './support/a-tour.js';
import { aConsole } from './support/a-console.js';
import { begin, drawerOf, isDone, leave } from './support/command-drawer.js';

const product = aConsole();

describe('what an inspection has found', () => {
  it('is received on a telephone and disputed by the head, who reads what was found and by when it is answered', async () => {
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
  });
});
