import { describe, expect, it } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aConsole } from './support/a-console.js';
import { aPlannedTour, tourCommissioner, tourLeader } from './support/a-tour.js';
import { aTourUnderWay } from './support/a-tour-under-way.js';
import { drawerOf, leave } from './support/command-drawer.js';
import { phone } from './screens/shot.js';
import { daysAhead } from '../support/days-ahead.js';

const product = aConsole();
// A tour is planned, visited and found something in before the first page is opened.
const longMs = 90_000;

interface Seen {
  readonly item: { readonly version: number; readonly number: string };
  readonly progress: {
    readonly items: readonly {
      readonly item: string;
      readonly isAsked: boolean;
      readonly needsEvidence: boolean;
      readonly answers: readonly {
        readonly answer: string;
        readonly files: readonly string[];
        readonly cases: readonly string[];
        readonly words: unknown;
      }[];
    }[];
  };
}

// One point of one colour.
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

describe('the checklist of a visit on a telephone', () => {
  it(
    'asks one question after the other, saves each answer, and wants a no shown',
    async () => {
      const { client } = product;
      const { first } = await aPlannedTour(client);
      const path = `/api/visits/${first}`;
      const seen = async (): Promise<Seen> => await client.get<Seen>(tourLeader, path);
      const { item } = await seen();
      await client.post(tourLeader, `${path}/begin`, { seenVersion: item.version, on: daysAhead(0) });
      const view = await product.open(tourLeader, phone);
      await view.go(`/visits/${encodeURIComponent(item.number)}`);
      const walk = view.page.getByRole('region', { name: '逐题检查' });
      await walk.waitFor();
      expect([...(await view.findings()), ...(await view.tooWide())]).toEqual([]);
      const answers = walk.getByRole('group', { name: '您的回答' });
      const head = walk.getByRole('heading', { level: 3 });
      const question = (await head.textContent()) ?? '';
      const goesOn = (from: string): Promise<void> =>
        head
          .filter({ hasNotText: from })
          .or(walk.getByText(/题都已回答/u))
          .first()
          .waitFor();
      expect((await seen()).progress.items[0]?.needsEvidence).toBe(true);
      await answers.getByRole('button', { name: '否' }).click();
      await walk.getByText('先拍照、选一份材料').waitFor();
      const file = join(tmpdir(), `evidence-${String(process.pid)}.png`);
      writeFileSync(file, picture);
      await walk.locator('input[type=file]').setInputFiles(file);
      await walk.locator('.ant-select-selection-item').first().waitFor();
      await walk.getByRole('textbox').first().fill('抽查五件，两件没有登记日期。');
      await answers.getByRole('button', { name: '否' }).click();
      await goesOn(question);
      const [answered] = (await seen()).progress.items;
      expect(answered?.answers).toMatchObject([{ answer: 'no', files: [expect.any(String)] }]);
      for (;;) {
        const left = (await seen()).progress.items.filter((one) => one.isAsked && one.answers.length === 0);
        if (left.length === 0) break;
        const shown = await head.textContent();
        await answers.getByRole('button', { name: '是', exact: true }).click();
        await goesOn(shown ?? '');
      }
      await walk.getByText(/题都已回答/u).waitFor();
      expect([...(await view.findings()), ...(await view.tooWide())]).toEqual([]);
      await leave(view);
    },
    longMs,
  );
});

describe('what is recorded in the tour from the page of a visit', () => {
  it(
    'is a drawn case that shows a no; the form of a talk is a press away',
    async () => {
      const { client } = product;
      const tour = await aTourUnderWay(client);
      const path = `/api/inspections/${tour.id}`;
      const { items: drawn } = await client.get<{
        items: { case: string; number: string; offices: readonly string[] }[];
      }>(tourLeader, `${path}/samples`);
      const { progress } = await client.get<{ progress: { visits: { case: string }[] } }>(tourLeader, path);
      const there = `/api/visits/${progress.visits[0]?.case ?? ''}`;
      const [shown] = drawn.filter(({ offices }) => offices.includes('town-zhoucheng'));
      const shows = ({ progress: { items } }: Seen): number =>
        items.flatMap(({ answers }) => answers.flatMap((one) => one.cases)).filter((one) => one === shown?.case).length;
      const before = await client.get<Seen>(tourLeader, there);
      const { item } = before;
      const view = await product.open(tourLeader, phone);
      await view.go(`/visits/${encodeURIComponent(item.number)}`);
      const walk = view.page.getByRole('region', { name: '逐题检查' });
      const asked = (await walk.getByRole('heading', { level: 3 }).textContent()) ?? '';
      const no = walk.getByRole('group', { name: '您的回答' }).getByRole('button', { name: '否' });
      await no.click();
      await walk.getByText('选一件抽中的案件').waitFor();
      await walk.getByRole('combobox', { name: '证明这一点的抽中案件' }).click();
      await view.page
        .locator('.ant-select-dropdown:visible')
        .getByText(shown?.number ?? '')
        .click();
      await view.page.keyboard.press('Escape');
      await no.click();
      await walk.getByRole('heading', { level: 3 }).filter({ hasNotText: asked }).waitFor();
      expect(shows(await client.get<Seen>(tourLeader, there))).toBe(shows(before) + 1);
      await view.page
        .getByText(`案件：${shown?.number ?? ''}`)
        .first()
        .waitFor();
      expect([...(await view.findings()), ...(await view.tooWide())]).toEqual([]);

      await view.page.getByRole('link', { name: '记录访谈' }).click();
      const form = drawerOf(view);
      // Of which visit it is nobody chooses.
      await form.locator('.ant-select-selection-item, .ant-select-content', { hasText: '州城' }).waitFor();
      await leave(view);
    },
    longMs,
  );
});

describe('the plan of a tour', () => {
  it(
    'is made on the page of its period: who goes, who leads, where and when',
    async () => {
      const { client } = product;
      const { number: other } = await aPlannedTour(client);
      const debtors = [{ debtor: 'g3', office: 'group-3' }];
      const month = { unit: 'month', work: 'tour', on: daysAhead(0), debtors };
      const { items } = await client.get<{ items: { number: string }[] }>(
        tourCommissioner,
        '/api/cadences?unit=month&work=tour',
      );
      // An office has it under way once.
      const [{ number }] =
        items.length > 0
          ? [items[0] as { number: string }]
          : [await client.post<{ number: string }>(tourCommissioner, '/api/cadences', month)];
      const view = await product.open(tourCommissioner);
      await view.go(`/cadences/${encodeURIComponent(number)}`);
      await view.page.getByRole('button', { name: '拟定督导方案' }).click();
      const form = drawerOf(view);
      const choose = async (name: string, typed = ''): Promise<void> => {
        const box = form.getByRole('combobox', { name, exact: true });
        await box.click();
        if (typed !== '') await box.fill(typed);
        await view.page.locator('.ant-select-dropdown:visible .ant-select-item-option').first().click();
      };
      await choose('督导组');
      await choose('先选派出单位', 'dept-health');
      await choose('再选人员');
      await choose('组长');
      await choose('增加被走访单位', 'town-zhoucheng');
      // Another tour of the quarter goes there too: it is told, and keeps nobody from planning this one.
      await form.getByText(new RegExp(`本季度另有督导${other}（.+）走访该单位`, 'u')).waitFor();
      await form.getByRole('checkbox', { name: '事先通知' }).uncheck();
      await form.getByLabel('名称', { exact: true }).fill('第三组督导');
      await form.getByLabel('督导内容和范围').fill('信访事项的登记和告知。');
      expect(await view.findings()).toEqual([]);
      await form.locator('.command-submit button').click();
      await view.page.waitForURL(/\/inspections\//u);
      await view.page.getByText('第三组督导').first().waitFor();
      await view.page.getByText('不打招呼').first().waitFor();
      await view.page.getByRole('table', { name: '走访' }).getByRole('link', { name: other }).waitFor();
      expect([...(await view.findings()), ...(await view.tooWide())]).toEqual([]);
      await leave(view);
    },
    longMs,
  );
});
