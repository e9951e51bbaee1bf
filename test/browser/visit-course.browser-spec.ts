import { describe, expect, it } from '@jest/globals';
import { daysAhead } from '../support/days-ahead.js';
import { phone } from './screens/shot.js';
import { aConsole } from './support/a-console.js';
import { aDrill, daysPass } from './support/a-drill.js';
import { actOn } from './support/a-finding.js';
import { aPlannedTour, aSignedVisit, tourLeader } from './support/a-tour.js';
import { begin, drawerOf, give, leave } from './support/command-drawer.js';
import type { ConsolePage } from './support/console-page.js';
import { inBoth, wrong } from './support/look-both.js';

const product = aConsole();
const visitedHead = 'zhoucheng.head';
// On a machine that does other things too.
const longMs = 120_000;

interface Seen {
  readonly item: { readonly number: string; readonly phase: string; readonly endedAs: string | null };
  readonly progress: { readonly items: readonly { readonly item: string; readonly isAsked: boolean }[] };
}
const seen = (id: string) => product.client.get<Seen>(tourLeader, `/api/visits/${id}`);

const pageOf = (kind: 'inspections' | 'visits', number: string): string => `/${kind}/${encodeURIComponent(number)}`;
const region = (view: ConsolePage, name: string | RegExp) => view.page.getByRole('region', { name });

/** Answers every question of a visit with yes but the last one that is asked. */
async function answersAllButOne(tour: string, visit: string): Promise<void> {
  const { items } = (await seen(visit)).progress;
  const last = items.findLast(({ isAsked }) => isAsked)?.item;
  for (const { item } of items.filter((one) => one.item !== last))
    await actOn(product.client, tourLeader, `/api/inspections/${tour}`, 'answer', { visit: 'v1', item, answer: 'yes' });
}

describe('a visit that is made', () => {
  it(
    'is begun, recorded and signed by the leader on a telephone, and signed by its office, with what it has to say',
    async () => {
      const { id, number, first } = await aPlannedTour(product.client);
      const page = pageOf('visits', (await seen(first)).item.number);
      const leader = await product.open(tourLeader, phone);
      await leader.go(page);
      expect(await inBoth(leader, phone)).toEqual([]);
      let form = await begin(leader, 'begin');
      // It is usually recorded on its day.
      expect(await form.getByLabel('日期', { exact: true }).inputValue()).toBe(daysAhead(0));
      expect(await wrong(leader)).toEqual([]);
      await give(leader, '开始走访');
      await answersAllButOne(id, first);
      await leader.go(page);

      form = await begin(leader, 'correctOnSpot');
      await form.getByLabel(/^说明/u).fill('公示栏的联系电话当场更正。');
      expect(await wrong(leader)).toEqual([]);
      await give(leader, '立行立改');
      await region(leader, '检查表').getByText('公示栏的联系电话当场更正。').waitFor();

      form = await begin(leader, 'leaveOut');
      await form.getByLabel(/^理由/u).fill('本年没有这类事项。');
      expect(await wrong(leader)).toEqual([]);
      await give(leader, '说明不回答的理由');
      await region(leader, '检查表').getByText('不回答：本年没有这类事项。').waitFor();

      await leader.page.getByRole('link', { name: '记录访谈' }).click();
      form = drawerOf(leader);
      await form.getByLabel(/^访谈记录/u).fill('窗口的工作人员说明了登记的做法。');
      expect(await wrong(leader)).toEqual([]);
      await give(leader, '访谈');

      await leader.go(page);
      form = await begin(leader, 'close');
      await form.getByLabel(/^说明/u).fill('查阅登记和告知材料，与承办人员交谈。');
      expect(await wrong(leader)).toEqual([]);
      await give(leader, '完成走访记录');
      await begin(leader, 'sign');
      expect(await wrong(leader)).toEqual([]);
      await give(leader, '督导组签署');
      await leader.page.getByText('督导组 ✓').waitFor();

      const office = await product.open(visitedHead, phone);
      await office.go('/duties');
      await office.page
        .getByRole('link', { name: (await seen(first)).item.number })
        .first()
        .click();
      form = await begin(office, 'countersign');
      await form.getByLabel(/^说明/u).fill('当场更正的内容属实。');
      expect(await inBoth(office, phone)).toEqual([]);
      await give(office, '被走访单位签署');
      await region(office, '检查表').getByText('当场更正的内容属实。').waitFor();
      // Who said what, and what was talked about, it never reads.
      expect(await office.page.getByText('窗口的工作人员说明了登记的做法。').count()).toBe(0);
      expect(await office.page.getByRole('columnheader', { name: '各成员的回答' }).count()).toBe(0);
      expect((await seen(first)).item).toMatchObject({ endedAs: 'made' });
      await leave(office);

      await leader.go(pageOf('inspections', number));
      const left = region(leader, '本期还差什么');
      await left.getByRole('link', { name: '确认' }).click();
      await drawerOf(leader).locator('.ant-select-selection-item, .ant-select-content', { hasText: '州城' }).waitFor();
      expect(await wrong(leader)).toEqual([]);
      await give(leader, '确认问题已全部发出');
      await left.getByText('走访已经确认 1 / 2').waitFor();
      await leave(leader);
    },
    longMs,
  );

  it(
    'is made though its office has not signed within its days, which the leader records, in English',
    async () => {
      const drill = await aDrill(product.client, '拒签');
      const { id, first } = await aPlannedTour(product.client, { drill });
      await aSignedVisit(product.client, { id, first });
      const page = pageOf('visits', (await seen(first)).item.number);
      const leader = await product.open(tourLeader, { language: 'en' });
      await daysPass(product.client, drill, 10);
      await leader.go(page);
      const form = await begin(leader, 'recordRefusal');
      await form.getByLabel(/^Words/u).fill('五个工作日内没有签署，也没有说明理由。');
      expect(await wrong(leader)).toEqual([]);
      await drawerOf(leader).locator('.command-submit button').click();
      await leader.page.getByText('the office refuses').first().waitFor();
      expect((await seen(first)).item).toMatchObject({ endedAs: 'made' });
      await leave(leader);
    },
    longMs,
  );
});
