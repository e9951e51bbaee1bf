import { describe, expect, it } from '@jest/globals';
import { daysAhead } from '../support/days-ahead.js';
import { eventually } from '../support/eventually.js';
import { aPng } from '../support/files/a-picture.js';
import { phone } from './screens/shot.js';
import { aConsole } from './support/a-console.js';
import { aDrill, daysPass } from './support/a-drill.js';
import { actOn, inspectedHead } from './support/a-finding.js';
import { aBegunTour, tourLeader } from './support/a-tour.js';
import { begin, give, leave } from './support/command-drawer.js';
import type { ConsolePage } from './support/console-page.js';
import { inBoth, wrong } from './support/look-both.js';

const product = aConsole();
const [governmentHead, governmentOfficer] = ['government.head', 'government.officer'] as const;
// On a machine that does other things too.
const longMs = 120_000;

interface Seen {
  readonly item: {
    readonly id: string;
    readonly number: string;
    readonly phase: string;
    readonly endedAs: string | null;
  };
}
const seen = (id: string) => product.client.get<Seen>(governmentHead, `/api/findings/${id}`);
const region = (view: ConsolePage, name: string | RegExp) => view.page.getByRole('region', { name });

/** What the leader of a tour that a government has sent found in the township that was visited. */
async function anIssuedFinding(drill: string): Promise<Seen['item']> {
  const { client } = product;
  const { id } = await aBegunTour(client, { drill, basis: 'government' });
  const path = `/api/inspections/${id}`;
  await actOn(client, tourLeader, path, 'issueFinding', {
    ...{ visit: 'v1', office: 'town-zhoucheng', grade: 'ordinary', articles: ['23(3)'], until: daysAhead(40) },
    ...{ words: '抽查八件来信，三件没有书面告知。', toMend: '补发告知书。' },
  });
  const found = await eventually(async () => {
    const { progress } = await client.get<{ progress: { findings: { case: string | null }[] } }>(tourLeader, path);
    const one = progress.findings[0]?.case ?? null;
    if (one === null) throw new Error('it has no case yet');
    return one;
  }, 60_000);
  return (await seen(found)).item;
}

describe('a finding of a tour that a government has sent', () => {
  it(
    'is made a part of its conclusion, left there once its office has not received it, and taken back',
    async () => {
      const drill = await aDrill(product.client, '政府督查');
      const { id, number } = await anIssuedFinding(drill);
      const page = `/findings/${encodeURIComponent(number)}`;
      const head = await product.open(governmentHead, phone);
      await head.go(page);
      expect(await inBoth(head, phone)).toEqual([]);
      await begin(head, 'approve');
      expect(await wrong(head)).toEqual([]);
      await give(head, '确认为督查结论');
      await eventually(async () => {
        expect((await seen(id)).item.phase).toBe('served');
      }, 60_000);
      await daysPass(product.client, drill, 10);

      const officer = await product.open(governmentOfficer);
      await officer.go(page);
      await officer.page
        .locator('section[aria-labelledby=attachments] input[type=file]')
        .setInputFiles([{ name: '留置送达.png', mimeType: 'image/png', buffer: Buffer.from(aPng()) }]);
      await officer.page.getByText('已放入 留置送达.png。').waitFor();
      const form = await begin(officer, 'noteLeft');
      await form.getByLabel(/^见证人/u).fill('居民委员会主任。');
      await form.getByLabel(/^理由/u).fill('收发室拒绝签收。');
      await form.getByRole('combobox').first().click();
      await officer.page.locator('.ant-select-dropdown:visible .ant-select-item-option').first().click();
      expect(await wrong(officer)).toEqual([]);
      await give(officer, '登记留置送达');
      expect((await seen(id)).item.phase).toBe('mending');
      await leave(officer);

      const office = await product.open(inspectedHead, phone);
      await office.go(page);
      await region(office, /^本单位可以怎样做/u).waitFor();
      expect(await wrong(office)).toEqual([]);

      await head.go(page);
      const back = await begin(head, 'withdraw');
      await back.getByLabel(/^理由/u).fill('核对登记，三件都在期限内告知。');
      expect(await wrong(head)).toEqual([]);
      await give(head, '撤销');
      expect((await seen(id)).item).toMatchObject({ phase: 'ended', endedAs: 'withdrawn' });
      await leave(head);
      await office.go(page);
      await office.page.getByText('已撤销', { exact: true }).first().waitFor();
      expect(await inBoth(office, phone)).toEqual([]);
      await leave(office);
    },
    longMs,
  );
});
