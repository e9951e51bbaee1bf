import { Asker, type Asked } from './asking.js';
import type { KeptStack } from './kept-stack.js';
import { accounts, questionsOf, type Material } from './questions.js';

/** What the API was asked; `refused`: what it did not answer, which is a missed goal too. */
export interface ApiFigures {
  readonly asked: readonly Asked[];
  readonly refused: readonly { readonly name: string; readonly by: string; readonly answer: string }[];
}

/** Measures at the API, over HTTP, as three people. @param requests of each question in each way */
export async function measureApi(stack: KeptStack, requests: number, say: (line: string) => void): Promise<ApiFigures> {
  const asker = new Asker(stack.url, stack.password);
  const asked: Asked[] = [];
  const refused: ApiFigures['refused'][number][] = [];
  for (const question of questionsOf(await materialOf(stack))) {
    for (const by of question.by) {
      try {
        const one = await asker.measure(question, by, requests);
        asked.push(one);
        say(`${question.name} · ${by}: ${one.alone.p50.toFixed(0)} / ${one.alone.p99.toFixed(0)} ms`);
      } catch (error) {
        refused.push({ name: question.name, by, answer: String(error) });
        say(`${question.name} · ${by}: ${String(error)}`);
      }
    }
  }
  return { asked, refused };
}

async function materialOf(stack: KeptStack): Promise<Material> {
  // Spread over all years, and the same each time.
  const numbers = await stack.query<{ number: string }>(
    `select number from petition order by hashtext(case_id::text) limit 400`,
  );
  const seen = (office: string) =>
    stack.query<{ id: string }>(
      `select case_id as id from case_access where office_id = '${office}' and ended_at is null
       order by hashtext(case_id::text) limit 400`,
    );
  const [long] = await stack.query<{ id: string }>(
    `select id from docket_case where kind = 'petition' order by version desc limit 1`,
  );
  const ofBureau = (await petitionsAmong(stack, await seen('bureau'))).map(({ id }) => id);
  const ofTransport = (await petitionsAmong(stack, await seen('dept-transport'))).map(({ id }) => id);
  return {
    numbers: numbers.map(({ number }) => number),
    casesOf: { [accounts.head]: ofBureau, [accounts.supervisor]: ofBureau, [accounts.officer]: ofTransport },
    longCase: long?.id ?? '',
  };
}

async function petitionsAmong(stack: KeptStack, cases: readonly { id: string }[]): Promise<{ id: string }[]> {
  const ids = cases.map(({ id }) => `'${id}'`).join(',');
  return await stack.query(`select case_id as id from petition where case_id in (${ids})`);
}
