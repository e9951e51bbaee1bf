import { describe, expect, it } from '@jest/globals';
import { daysAhead } from '../support/days-ahead.js';
import { eventually } from '../support/eventually.js';
import { aConsole } from './support/a-console.js';
import { actOn } from './support/a-finding.js';
import { aPlannedTour, tourLeader } from './support/a-tour.js';
import { aTourUnderWay } from './support/a-tour-under-way.js';
import { drawerOf, isDone, leave } from './support/command-drawer.js';
import type { ConsolePage } from './support/console-page.js';

const product = aConsole();
// A tour is planned, visited and found something in before the first page is opened.
const longMs = 90_000;

interface Sampled {
  readonly items: readonly { readonly case: string; readonly offices: readonly string[] }[];
}
interface Tour {
  readonly progress: {
    readonly findings: readonly {
      readonly office: string;
      readonly visit: string | null;
      readonly articles: readonly string[];
    }[];
  };
}

const give = (view: ConsolePage): Promise<void> => drawerOf(view).locator('.command-submit button').click();

describe('the page of a tour, as its leader has it', () => {
  it(
    'draws what is read, checks the draw, says what is left, and issues what was found by choosing what there is',
    async () => {
      const { client } = product;
      const { id: petition } = await product.petition({ title: '灌溉渠淤塞' });
      await product.refer(petition, { to: 'town-zhoucheng' });
      const { id, number, first } = await aPlannedTour(client);
      const view = await product.open(tourLeader);
      const { page } = view;
      await view.go(`/inspections/${encodeURIComponent(number)}`);
      const left = page.getByRole('region', { name: '本期还差什么' });
      await left.getByText('走访已经确认 0 / 2').waitFor();
      await left.getByText('○ 待走访').first().waitFor();

      const samples = page.getByRole('region', { name: '抽查案件' }).first();
      await samples.getByRole('link', { name: '抽取案件' }).click();
      await drawerOf(view).getByLabel('随机抽取').fill('20');
      expect(await view.findings()).toEqual([]);
      await give(view);
      await isDone(view, '抽取案件');
      const { items } = await eventually(async () => {
        const found = await client.get<Sampled>(tourLeader, `/api/inspections/${id}/samples`);
        if (found.items.length === 0) throw new Error('nothing is drawn yet');
        return found;
      }, 60_000);
      await page.reload();
      await samples.getByRole('button', { name: '复核' }).click();
      await samples.getByText('✓ 一致').waitFor();
      await samples
        .getByText(/件中按抽样值排第/u)
        .first()
        .waitFor();
      expect(await view.findings()).toEqual([]);
      await samples.getByRole('button', { name: /^查阅/u }).first().click();
      await page.getByText('只有经过和期限').waitFor();
      expect(await view.findings()).toEqual([]);
      await page.keyboard.press('Escape');

      await actOn(client, tourLeader, `/api/visits/${first}`, 'begin', { on: daysAhead(0) });
      const { progress } = await client.get<{ progress: { items: { item: string; article: string }[] } }>(
        tourLeader,
        `/api/visits/${first}`,
      );
      const unmet = progress.items[0];
      const ofOffice = items.find(({ offices }) => offices.includes('town-zhoucheng'));
      await actOn(client, tourLeader, `/api/inspections/${id}`, 'answer', {
        ...{ visit: 'v1', item: unmet?.item, answer: 'no', cases: [ofOffice?.case] },
      });
      await page.reload();
      await left.getByText('回答“否”而没有发出问题的 1 项').waitFor();
      expect([...(await view.findings()), ...(await view.tooWide())]).toEqual([]);
      await left.getByRole('link', { name: '发出问题' }).click();
      const form = drawerOf(view);
      // What the question brings: nobody types an id.
      await form
        .locator('.ant-select-selection-item, .ant-select-content', { hasText: '抽查的信访事项是否都已登记' })
        .waitFor();
      await form.getByText('一般', { exact: true }).click();
      await form.getByLabel('发现的问题').fill('抽查的一件来信没有登记。');
      await form.getByLabel('整改要求').fill('补登记，并核对今年的全部来信。');
      await form.getByLabel('整改期限').fill(daysAhead(60));
      await form.getByText(/自明天起第 60 天/u).waitFor();
      expect(await view.findings()).toEqual([]);
      await give(view);
      await isDone(view, '发出问题');
      // Before its own case is there: nobody issues it twice.
      await left.getByText('没有发出问题').waitFor({ state: 'detached' });
      const tour = await client.get<Tour>(tourLeader, `/api/inspections/${id}`);
      expect(tour.progress.findings).toMatchObject([
        { office: 'town-zhoucheng', visit: 'v1', articles: [unmet?.article] },
      ]);
      await leave(view);
    },
    longMs,
  );

  it(
    'settles what inspectors say differently, before the eyes of its leader',
    async () => {
      const { number } = await aTourUnderWay(product.client);
      const view = await product.open(tourLeader);
      await view.go(`/inspections/${encodeURIComponent(number)}`);
      const left = view.page.getByRole('region', { name: '本期还差什么' });
      await left.getByText('1 项回答不一致').waitFor();
      await left.getByRole('link', { name: '确定' }).click();
      const form = drawerOf(view);
      const said = form.getByRole('region', { name: '各成员的回答' });
      await said.getByText('否', { exact: true }).waitFor();
      expect(await said.getByText('是', { exact: true }).count()).toBe(1);
      await form.getByRole('radio', { name: '是', exact: true }).check();
      await form.getByLabel('理由').fill('核对登记簿，告知书在期限内。');
      expect(await view.findings()).toEqual([]);
      await give(view);
      await isDone(view, '确定不一致的回答');
      await left.getByText('回答不一致').waitFor({ state: 'detached' });
      await leave(view);
    },
    longMs,
  );
});
