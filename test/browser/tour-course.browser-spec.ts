import { describe, expect, it } from '@jest/globals';
import type { Locator } from 'playwright-core';
import { eventually } from '../support/eventually.js';
import { phone } from './screens/shot.js';
import { aConsole } from './support/a-console.js';
import { aDraftedTour, aPlannedTour, secondInspector, tourCommissioner, tourLeader } from './support/a-tour.js';
import { begin, drawerOf, give, leave } from './support/command-drawer.js';
import type { ConsolePage } from './support/console-page.js';
import { inBoth, wrong } from './support/look-both.js';

const product = aConsole();
// On a machine that does other things too.
const longMs = 120_000;

interface Seen {
  readonly item: { readonly phase: string; readonly untilOn: string };
  readonly progress: {
    readonly inspectors: readonly { name: string; isLeader: boolean; isGone: boolean; isFree: boolean }[];
    readonly visits: readonly { visit: string; case: string | null; office: string; on: string; stands: string }[];
  };
}
const seen = (id: string) => product.client.get<Seen>(tourCommissioner, `/api/inspections/${id}`);

const pageOf = (kind: 'inspections' | 'visits', number: string): string => `/${kind}/${encodeURIComponent(number)}`;
const region = (view: ConsolePage, name: string | RegExp) => view.page.getByRole('region', { name });

/** Chooses what is called so in a list, the first that fits where nothing is said. */
async function choose(view: ConsolePage, field: Locator, { typed = '', title = '' } = {}): Promise<void> {
  await field.click();
  if (typed !== '') await field.fill(typed);
  const options = view.page.locator(
    '.ant-select-dropdown:visible .ant-select-item-option:not(.ant-select-item-option-disabled)',
  );
  await options.filter({ hasText: title }).first().click();
}

/** Who comes into the group, of the office that lends somebody. */
async function lends(view: ConsolePage, form: Locator, office: string): Promise<void> {
  await choose(view, form.getByRole('combobox', { name: '先选派出单位', exact: true }), { typed: office });
  await choose(view, form.getByRole('combobox', { name: '再选人员', exact: true }));
}

describe('the plan of a tour until it holds', () => {
  it(
    'is declared on by each of the group, whom its commissioner replaces where one steps back, and is published',
    async () => {
      const { id, number } = await aDraftedTour(product.client);
      const page = pageOf('inspections', number);
      const leader = await product.open(tourLeader, phone);
      await leader.go(page);
      expect(await inBoth(leader, phone)).toEqual([]);
      let form = await begin(leader, 'declare');
      await form.getByRole('radio', { name: '是' }).check();
      expect(await wrong(leader)).toEqual([]);
      await give(leader, '声明有无利益冲突');
      await leave(leader);

      const second = await product.open(secondInspector, phone);
      await second.go(page);
      form = await begin(second, 'declare');
      // Nobody steps back, or stays, by saying nothing.
      await drawerOf(second).locator('.command-submit button').click();
      await form.getByText('请选择没有利益冲突。').first().waitFor();
      await form.getByRole('radio', { name: '否' }).check();
      expect(await wrong(second)).toEqual([]);
      await drawerOf(second).locator('.command-submit button').click();
      // Whoever steps back is not told that there never was such a case.
      await second.page.getByRole('alert').getByText('您已不能再查看这一件。').waitFor();
      expect(await wrong(second)).toEqual([]);
      await leave(second);

      const head = await product.open(tourCommissioner);
      await head.go(page);
      await region(head, '督导组成员').getByText('已退出').waitFor();
      form = await begin(head, 'addInspector');
      await lends(head, form, 'dept-transport');
      await form.getByLabel(/^理由/u).fill('一名成员退出。');
      expect(await wrong(head)).toEqual([]);
      await give(head, '增加成员');
      await region(head, '督导组成员').getByText('李雪梅').waitFor();
      form = await begin(head, 'replaceInspector');
      await choose(head, form.getByRole('combobox', { name: '成员', exact: true }), { title: '李雪梅' });
      await lends(head, form, 'dept-agriculture');
      await form.getByLabel(/^理由/u).fill('另有任务。');
      expect(await wrong(head)).toEqual([]);
      await give(head, '更换成员');
      form = await begin(head, 'changeLeader');
      await choose(head, form.getByRole('combobox', { name: '组长', exact: true }), { title: '周彩霞' });
      await form.getByLabel(/^理由/u).fill('由熟悉情况的人牵头。');
      await give(head, '确定、更换组长');
      await region(head, '本期还差什么').getByText('还没有声明有无利益冲突：周彩霞。').waitFor();
      expect(await wrong(head)).toEqual([]);
      await leave(head);

      const third = await product.open('agriculture.officer', phone);
      await third.go('/duties');
      await third.page.getByRole('link', { name: number }).first().click();
      form = await begin(third, 'declare');
      await form.getByRole('radio', { name: '是' }).check();
      await give(third, '声明有无利益冲突');
      await leave(third);

      const publishes = await product.open(tourCommissioner, { language: 'en' });
      await publishes.go(page);
      await region(publishes, 'What is left before it counts').getByRole('link', { name: 'Publish' }).click();
      await drawerOf(publishes).locator('.command-submit button').waitFor();
      expect(await wrong(publishes)).toEqual([]);
      await drawerOf(publishes).locator('.command-submit button').click();
      await publishes.page.locator('.command-done', { hasText: 'Publish the plan' }).waitFor();
      const { item, progress } = await seen(id);
      expect(item.phase).toBe('running');
      expect(progress.inspectors.find(({ isLeader }) => isLeader)).toMatchObject({ name: '周彩霞', isFree: true });
      await leave(publishes);
    },
    longMs,
  );
});

describe('the plan of a tour that holds', () => {
  it(
    'has a visit moved by the leader, on a telephone, and one added and one dropped by whoever commissioned it',
    async () => {
      const { id, number } = await aPlannedTour(product.client);
      const page = pageOf('inspections', number);
      const { untilOn } = (await seen(id)).item;
      const leader = await product.open(tourLeader, phone);
      await leader.go(page);
      let form = await begin(leader, 'moveVisit');
      await choose(leader, form.getByRole('combobox', { name: '走访', exact: true }), { title: '州城' });
      await form.getByLabel('日期', { exact: true }).fill(untilOn);
      await form.getByLabel(/^理由/u).fill('该镇当天开会。');
      expect(await wrong(leader)).toEqual([]);
      await give(leader, '走访改期');
      expect(await leader.page.locator('[data-command=addVisit]').count()).toBe(0);
      await leave(leader);

      const head = await product.open(tourCommissioner);
      await head.go(page);
      form = await begin(head, 'addVisit');
      await choose(head, form.getByRole('combobox', { name: '单位', exact: true }), { typed: 'town-binju' });
      await form.getByLabel('日期', { exact: true }).fill(untilOn);
      await form.getByRole('radio', { name: '否' }).check();
      await form.getByLabel(/^理由/u).fill('来信反映较多。');
      expect(await wrong(head)).toEqual([]);
      await give(head, '增加走访单位');
      form = await begin(head, 'dropVisit');
      await choose(head, form.getByRole('combobox', { name: '走访', exact: true }), { title: '住房' });
      await form.getByLabel(/^理由/u).fill('该局正在接受审计。');
      expect(await wrong(head)).toEqual([]);
      await give(head, '取消一次走访');
      expect((await seen(id)).progress.visits).toMatchObject([
        { office: 'town-zhoucheng', on: untilOn, stands: 'planned' },
        { office: 'dept-housing', stands: 'dropped' },
        { office: 'town-binju', on: untilOn, stands: 'planned' },
      ]);
      expect(await inBoth(head)).toEqual([]);
      await leave(head);
    },
    longMs,
  );

  it(
    'has its announced visit told to the office, which sees it from then on',
    async () => {
      const { id } = await aPlannedTour(product.client);
      const visit = await eventually(async () => {
        const found = (await seen(id)).progress.visits.find(({ office }) => office === 'dept-housing')?.case ?? null;
        if (found === null) throw new Error('the visit is not there yet');
        return found;
      }, 60_000);
      const { item } = await product.client.get<{ item: { number: string } }>(tourLeader, `/api/visits/${visit}`);
      const page = pageOf('visits', item.number);
      const office = await product.open('housing.head', phone);
      await office.page.goto(`${product.stack.apiUrl}${page}`);
      await office.settled();
      expect(await office.page.getByText(item.number).count()).toBe(0);

      const leader = await product.open(tourLeader, phone);
      await leader.go(page);
      await begin(leader, 'announce');
      expect(await wrong(leader)).toEqual([]);
      await give(leader, '通知被走访单位');
      await leave(leader);

      await office.go('/visits');
      await office.page.getByRole('link', { name: item.number }).first().click();
      await office.page.getByText('检查结果在督导组完成走访记录以后可以看到').waitFor();
      expect(await inBoth(office, phone)).toEqual([]);
      // It never sees the tour, nor where else the group goes.
      expect(await office.page.locator('a[href*="/inspections/"]').count()).toBe(0);
      await leave(office);
    },
    longMs,
  );
});
