import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../../../infra/local/places.js';
import { messageIdOf, signature } from '#libs/channels';
import { Secret } from '#libs/config';
import type { CaseId } from '#libs/kernel';
import { openDatabase, readJurisdiction, setJurisdiction, storePack } from '#libs/persistence';
import type { Client } from '../../support/client.js';
import { eventually } from '../../support/eventually.js';
import type { Stack } from '../../support/stack.js';
import { opinionTexts } from '../../support/an-opinion.js';
import type { ATakingGateway } from './a-taking-gateway.js';

/** Where a sender can die in one attempt, in the order in which it gets there. */
const ofSending = [
  'attempt_begun',
  'message_intent_written',
  'message_left_before_outcome',
  'sent_before_noted',
] as const;
/** The same where it tells the petition that its opinion has arrived. */
const ofReporting = ['between_parent_and_part', 'activity_after_commit_before_report'] as const;
// Each transaction of the door has these too; by other work they are reached as well.
const ofEveryAct = ['facts_written', 'before_commit', 'after_commit_before_answer'] as const;

const reportSecret = new Secret('shared-with-the-gateway');
const officer = 'transport.officer';
const reachMs = 60_000;
// What a killed worker had in hand is tried again when the minute of its activity is over.
const againMs = 150_000;

/** An opinion that is on its way. */
interface Paper {
  readonly petition: string;
  readonly delivery: CaseId;
  readonly isSent: boolean;
}

interface DrillOptions {
  /** At each place so many papers, of which the last gets there. */
  readonly hits: number;
  readonly isLong: boolean;
  readonly note: (fault: string) => void;
}

/**
 * Opinions on their way by a real gateway, while worker and engine are killed at every step of the sender. A county that is
 * made up sends nothing, and neither does a drill: so this is a real one by day, whatever the clock of the machine says.
 */
export class SenderDrill {
  private readonly papers: Paper[] = [];
  /** The day that was stated for each. */
  private readonly servedOn = new Map<CaseId, string>();
  private made = 0;

  private constructor(
    private readonly stack: Stack,
    private readonly client: Client,
    private readonly parts: { readonly gateway: ATakingGateway; readonly options: DrillOptions },
  ) {}

  /** What the stack is started with. */
  static settings(gateway: ATakingGateway): Record<string, string> {
    return { ...gateway.settings, SMS_REPORT_SECRET: reportSecret.reveal(), PORTAL_ADDRESS: 'https://xf.example' };
  }

  static async begin(
    stack: Stack,
    client: Client,
    parts: { readonly gateway: ATakingGateway; readonly options: DrillOptions },
  ): Promise<SenderDrill> {
    await byDay(stack);
    return new SenderDrill(stack, client, parts);
  }

  /** Dies at each place in turn; what it had in hand there waits while it dies at the next. */
  async dieInTurn(): Promise<void> {
    const { isLong, hits } = this.parts.options;
    const handed = await this.issued(ofReporting.length, ['hand']);
    // Their petitions know of them: the places are reached by nothing but the proof.
    for (const { delivery } of handed) await eventually(() => this.requireFact(delivery, 'parentKnows'), reachMs);
    for (const [turn, name] of ofReporting.entries())
      await this.dieAt(name, async () => {
        const paper = handed[turn];
        if (paper !== undefined) await this.prove(paper);
      });
    for (let hit = 1; hit <= hits; hit += 1) {
      for (const name of isLong ? [...ofSending, ...ofEveryAct] : ofSending)
        await this.dieAt(`${name}:${String(hit)}`, async () => void (await this.issued(hit, ['sms', 'hand'])));
    }
    await this.stack.start('worker');
    await this.stack.ready();
  }

  /** Until everything that was begun has gone out; then it is reported, badly, and proved. */
  async settle(): Promise<void> {
    const sent = this.papers.filter(({ isSent }) => isSent);
    for (const paper of sent) await eventually(() => this.requireFact(paper.delivery, 'sent'), againMs);
    const of = ({ delivery }: Paper, state: string, leg = 1) => ({ id: messageIdOf({ caseId: delivery, leg }), state });
    const strange = [{ id: 'x', state: 'delivered' }, ...sent.map((paper) => of(paper, 'undeliverable', 7))];
    const late = sent.map((paper) => of(paper, 'undeliverable'));
    // What arrived is told twice, and of what arrived it is told last that it did not.
    for (const told of [strange, sent.map((paper) => of(paper, 'delivered')), late]) {
      await this.report(told);
      await this.report(told);
    }
    for (const paper of sent) await this.prove(paper);
    for (const paper of this.papers) await eventually(() => this.requireFact(paper.delivery, 'reportTold'), againMs);
  }

  /** Whatever went out twice, or not at all, or is not recorded as it was; nothing. */
  async findings(): Promise<string[]> {
    const findings: string[] = [];
    for (const { petition, delivery, isSent } of this.papers) {
      const facts = await this.factsOf(delivery);
      const counted = (type: string) => facts.filter((one) => one === type).length;
      const own = (await this.factsOf(petition as CaseId)).filter((type) => type === 'delivered').length;
      const found = {
        messages: this.parts.gateway.taken.get(messageIdOf({ caseId: delivery, leg: 1 })) ?? 0,
        ...{ begun: counted('attemptBegun'), sent: counted('sent'), reported: counted('reported') },
        ...{ failed: counted('legFailed') + counted('attemptFailed'), proved: counted('proved'), told: own },
        windows: await this.windowsOf(petition),
      };
      const once = isSent ? 1 : 0;
      const wanted = {
        ...{ messages: once, begun: once, sent: once, reported: 2 * once, failed: 0, proved: 1, told: 1 },
        windows: [this.servedOn.get(delivery)],
      };
      if (JSON.stringify(found) !== JSON.stringify(wanted))
        findings.push(`${delivery}: ${JSON.stringify(found)}, not ${JSON.stringify(wanted)}`);
    }
    const places = ofReporting.length + ofSending.length;
    if (this.papers.length < places) findings.push(`${String(this.papers.length)} papers prove nothing`);
    return findings;
  }

  /** Worker and engine are gone, the engine comes back whole, and the worker as far as this place. */
  private async dieAt(place: string, work: () => Promise<void>): Promise<void> {
    this.parts.options.note(`sender at ${place}`);
    if (this.stack.isRunning('worker')) await this.stack.kill('worker');
    await this.stack.start('worker', { MAPLEBRIDGE_FAILPOINT: place });
    const died = this.stack.ended('worker');
    await work();
    const isDead = await Promise.race([died.then(() => true), eventuallyNot(reachMs)]);
    if (!isDead) throw new Error(`the sender did not reach ${place}`);
    await this.stack.kill('temporal');
    await this.stack.start('temporal');
  }

  /** So many opinions, each put on its way to its petitioner. */
  private async issued(many: number, plan: readonly string[]): Promise<Paper[]> {
    const papers: Paper[] = [];
    for (let n = 0; n < many; n += 1) papers.push(await this.onePaper(plan));
    this.papers.push(...papers);
    return papers;
  }

  private async onePaper(plan: readonly string[]): Promise<Paper> {
    const n = (this.made += 1);
    const phone = `1380000${String(n).padStart(4, '0')}`;
    const matter = { channel: 'visit', class: 'appeal', matter: `第 ${String(n)} 件：水渠被挖断，浇不上水。` };
    const { id } = await this.give<{ id: string }>('clerk', '/api/petitions', {
      ...{ ...matter, petitioner: { name: `村民${String(n)}`, phone } },
    });
    await this.command('clerk', `/api/petitions/${id}`, 'refer', { to: 'dept-transport', manner: 'transfer' });
    await this.command(officer, `/api/petitions/${id}`, 'accept');
    await this.command(officer, `/api/petitions/${id}`, 'submitOpinion', { outcome: 'explain', ...opinionTexts });
    await this.command('transport.head', `/api/petitions/${id}`, 'approveOpinion', { submission: 1 });
    const { lines } = await this.client.get<History>(officer, `/api/cases/${id}/history`);
    const seq = lines.findLast(({ type }) => type === 'decided')?.seq ?? 0;
    const { case: delivery } = await this.give<{ case: CaseId }>(officer, `/api/cases/${id}/deliveries`, { seq, plan });
    return { petition: id, delivery, isSent: plan.includes('sms') };
  }

  private async prove({ delivery }: Paper): Promise<void> {
    const servedOn = today();
    this.servedOn.set(delivery, servedOn);
    const proof = { proof: 'signature_paper', servedOn, evidence: '本人签收' };
    // Its course may record something in between.
    await eventually(() => this.command(officer, `/api/deliveries/${delivery}`, 'prove', proof), reachMs);
  }

  private async command(who: string, path: string, command: string, body: object = {}): Promise<void> {
    const { item } = await this.client.get<{ item: { version: number } }>(who, path);
    await this.give(who, `${path}/${command}`, { seenVersion: item.version, ...body });
  }

  private async give<T>(who: string, path: string, body: object): Promise<T> {
    return await this.client.post<T>(who, path, body);
  }

  private async report(told: readonly object[]): Promise<void> {
    const body = JSON.stringify(told);
    const time = String(Math.floor(Date.now() / 1000));
    const headers = { 'x-timestamp': time, 'x-signature': signature(reportSecret, time, body) };
    const answer = await fetch(`${this.stack.apiUrl}/api/reports/sms`, { method: 'POST', headers, body });
    if (answer.status !== 200) throw new Error(`reports: ${String(answer.status)}`);
  }

  private async factsOf(id: CaseId): Promise<string[]> {
    const { lines } = await this.client.get<History>(officer, `/api/cases/${id}/history`);
    return lines.map(({ type }) => type);
  }

  /** The days on which the window to ask for a review began. */
  private async windowsOf(petition: string): Promise<string[]> {
    const { clocks } = await this.client.get<{ clocks: { rule: string; startOn: string }[] }>(
      officer,
      `/api/petitions/${petition}`,
    );
    return clocks.filter(({ rule }) => rule === 'XF-11').map(({ startOn }) => startOn);
  }

  private async requireFact(id: CaseId, type: string): Promise<void> {
    const facts = await this.factsOf(id);
    if (!facts.includes(type)) throw new Error(`${id} has no ${type} yet: ${facts.join(', ')}`);
  }
}

interface History {
  readonly lines: readonly { readonly seq: number; readonly type: string }[];
}

const today = (): string => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);

const eventuallyNot = (ms: number): Promise<false> =>
  new Promise((settle) => setTimeout(settle, ms, false as const).unref());

/** A real county, in which no hour is quiet. */
async function byDay(stack: Stack): Promise<void> {
  const url = stack.environment['DATABASE_OWNER_URL'] ?? '';
  const source = await openDatabase({ url, poolSize: 1, applicationName: 'test' });
  try {
    const found = await readJurisdiction(source);
    if (found === null) throw new Error('no county was loaded');
    const by = { name: 'test', reason: 'messages leave a real county alone', isChange: true };
    await setJurisdiction(source, { ...found, isMadeUp: false }, by);
    const file = join(repositoryRoot(), 'libs', 'rules', 'packs', 'delivery.CN.json');
    const pack = JSON.parse(readFileSync(file, 'utf8')) as { parameters: Record<string, { value: number }> };
    for (const name of ['quietFromHour', 'quietUntilHour']) Object.assign(pack.parameters[name] ?? {}, { value: 0 });
    await storePack(source, { kind: 'rules', name: 'delivery.CN', content: JSON.stringify(pack) });
  } finally {
    await source.destroy();
  }
}
