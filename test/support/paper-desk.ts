import { randomUUID } from 'node:crypto';
import { Client as PgClient } from 'pg';
import { signature } from '#libs/channels';
import { Secret } from '#libs/config';
import type { CaseId } from '#libs/kernel';
import { opinionTexts } from './an-opinion.js';
import type { Client } from './client.js';
import { eventually } from './eventually.js';
import { sendingCounty } from './sending-county.js';
import type { Stack } from './stack.js';

const reportSecret = new Secret('shared-with-the-gateway');
export const officer = 'transport.officer';

/** An opinion that was decided and is to be served. */
export interface Matter {
  readonly petition: CaseId;
  /** Of the fact whose document it is. */
  readonly seq: number;
}

/** An opinion that is on its way. */
export interface Paper {
  readonly petition: CaseId;
  readonly delivery: CaseId;
}

/** What a fact says, as the ledger has it. */
export interface FactSaid {
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** The office of a test that puts opinions on their way, over the HTTP of the whole product, and proves that they arrived. */
export class PaperDesk {
  private made = 0;

  constructor(
    private readonly stack: Stack,
    private readonly client: Client,
  ) {}

  /** What the product is told, beside where its channels are. */
  static readonly settings: Readonly<Record<string, string>> = {
    SMS_REPORT_SECRET: reportSecret.reveal(),
    PORTAL_ADDRESS: 'https://xf.example',
  };

  /** An opinion that is decided, whose petitioner left a telephone and an address of mail. */
  async decided(drill?: string): Promise<Matter> {
    const n = String((this.made += 1)).padStart(4, '0');
    const petitioner = { name: `村民${n}`, phone: `1380000${n}`, email: `p${n}@example.org` };
    const matter = { channel: 'visit', class: 'appeal', matter: `第 ${n} 件：水渠被挖断，浇不上水。`, petitioner };
    const { id } = await this.client.post<{ id: CaseId }>('clerk', '/api/petitions', { ...matter, drill });
    await this.command('clerk', `/api/petitions/${id}`, 'refer', { to: 'dept-transport', manner: 'transfer' });
    await this.command(officer, `/api/petitions/${id}`, 'accept');
    await this.command(officer, `/api/petitions/${id}`, 'submitOpinion', { outcome: 'explain', ...opinionTexts });
    await this.command('transport.head', `/api/petitions/${id}`, 'approveOpinion', { submission: 1 });
    const { lines } = await this.client.get<History>(officer, `/api/cases/${id}/history`);
    return { petition: id, seq: lines.findLast(({ type }) => type === 'decided')?.seq ?? 0 };
  }

  async putOnItsWay({ petition, seq }: Matter, plan: readonly string[]): Promise<Paper> {
    const path = `/api/cases/${petition}/deliveries`;
    const { case: delivery } = await this.client.post<{ case: CaseId }>(officer, path, { seq, plan });
    return { petition, delivery };
  }

  async issue(plan: readonly string[]): Promise<Paper> {
    return await this.putOnItsWay(await this.decided(), plan);
  }

  /** It was handed over on that day, against a signature. */
  async prove({ delivery }: Paper, servedOn: string): Promise<void> {
    const proof = { proof: 'signature_paper', servedOn, evidence: '本人签收' };
    await this.insist(`/api/deliveries/${delivery}`, 'prove', proof);
  }

  async post({ delivery }: Paper, postedOn: string): Promise<void> {
    await this.insist(`/api/deliveries/${delivery}`, 'recordPosting', { postedOn, tracking: 'XA123456789CN' });
  }

  /** Once, however often it is asked: its course may record something in between, and the API may die over it. */
  private async insist(path: string, command: string, body: object): Promise<void> {
    const key = randomUUID();
    await eventually(() => this.command(officer, path, command, body, key), 60_000);
  }

  async command(who: string, path: string, command: string, body: object = {}, key?: string): Promise<void> {
    const { item } = await this.client.get<{ item: { version: number } }>(who, path);
    await this.client.post(who, `${path}/${command}`, { seenVersion: item.version, ...body }, key);
  }

  /** The gateway tells what became of its messages. */
  async report(told: readonly object[]): Promise<void> {
    const body = JSON.stringify(told);
    const time = String(Math.floor(Date.now() / 1000));
    const headers = { 'x-timestamp': time, 'x-signature': signature(reportSecret, time, body) };
    const answer = await fetch(`${this.stack.apiUrl}/api/reports/sms`, { method: 'POST', headers, body });
    if (answer.status !== 200) throw new Error(`reports: ${String(answer.status)}`);
  }

  async factsOf(caseId: CaseId): Promise<FactSaid[]> {
    return await this.asked<FactSaid>(
      `select type, body::json->'data' as data from docket_fact where case_id = $1 order by seq`,
      caseId,
    );
  }

  async typesOf(caseId: CaseId): Promise<string[]> {
    return (await this.factsOf(caseId)).map(({ type }) => type);
  }

  async requireFact(caseId: CaseId, type: string): Promise<void> {
    const facts = await this.typesOf(caseId);
    if (!facts.includes(type)) throw new Error(`${caseId} has no ${type} yet: ${facts.join(', ')}`);
  }

  /** The days on which the window to ask for a review began. */
  async windowsOf(petition: CaseId): Promise<string[]> {
    const clocks = await this.asked<{ startOn: string }>(
      `select to_char(start_on, 'YYYY-MM-DD') as "startOn" from clock where case_id = $1 and rule = 'XF-11'`,
      petition,
    );
    return clocks.map(({ startOn }) => startOn);
  }

  private async asked<T extends object>(sql: string, caseId: CaseId): Promise<T[]> {
    const pg = new PgClient({ connectionString: this.stack.adminUrl });
    await pg.connect();
    try {
      return (await pg.query<T>(sql, [caseId])).rows;
    } finally {
      await pg.end();
    }
  }
}

interface History {
  readonly lines: readonly { readonly seq: number; readonly type: string }[];
}

/** A real county, in which no hour is quiet. @param parameters of its pack of deliveries, beside those */
export async function openForMessages(stack: Stack, parameters: Readonly<Record<string, number>> = {}): Promise<void> {
  await sendingCounty(stack.environment['DATABASE_OWNER_URL'] ?? '', { isMadeUp: false, parameters });
}
