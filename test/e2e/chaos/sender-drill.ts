import { messageIdOf } from '#libs/channels';
import type { CaseId } from '#libs/kernel';
import type { Client } from '../../support/client.js';
import { eventually } from '../../support/eventually.js';
import { openForMessages, PaperDesk, type Paper as IssuedPaper } from '../../support/paper-desk.js';
import type { Stack } from '../../support/stack.js';
import type { ATakingGateway } from './a-taking-gateway.js';
import { dieAt } from './die-at.js';
import { everySecond } from './every-second.js';
import { ofEveryAct, ofReporting, ofSending } from './places-of-sending.js';

// What a killed worker had in hand is tried again when the minute of its activity is over.
const againMs = 150_000;

/** An opinion that is on its way. */
interface Paper extends IssuedPaper {
  readonly isSent: boolean;
}

interface DrillOptions {
  /** At each place so many papers, of which the last gets there. */
  readonly hits: number;
  /** At each place, else at every second one. */
  readonly isLong: boolean;
  readonly note: (fault: string) => void;
}

/**
 * Opinions on their way by a real gateway, while worker and engine are killed at the steps of the sender. A county that is
 * made up sends nothing, and neither does a drill: so this is a real one by day, whatever the clock of the machine says.
 */
export class SenderDrill {
  private readonly papers: Paper[] = [];
  /** The day that was stated for each. */
  private readonly servedOn = new Map<CaseId, string>();

  private constructor(
    private readonly stack: Stack,
    private readonly desk: PaperDesk,
    private readonly parts: { readonly gateway: ATakingGateway; readonly options: DrillOptions },
  ) {}

  /** What the stack is started with. */
  static settings(gateway: ATakingGateway): Record<string, string> {
    return { ...gateway.settings, ...PaperDesk.settings };
  }

  static async begin(
    stack: Stack,
    client: Client,
    parts: { readonly gateway: ATakingGateway; readonly options: DrillOptions },
  ): Promise<SenderDrill> {
    await openForMessages(stack);
    return new SenderDrill(stack, new PaperDesk(stack, client), parts);
  }

  /** Dies at each place in turn; what it had in hand there waits while it dies at the next. */
  async dieInTurn(): Promise<void> {
    const { reporting, sending } = this.places();
    const handed = await this.issued(reporting.length, ['hand']);
    // Their petitions know of them: the places are reached by nothing but the proof.
    for (const { delivery } of handed) await eventually(() => this.desk.requireFact(delivery, 'parentKnows'), againMs);
    for (const [turn, name] of reporting.entries())
      await this.dieAt(name, async () => {
        const paper = handed[turn];
        if (paper !== undefined) await this.prove(paper);
      });
    for (let hit = 1; hit <= this.parts.options.hits; hit += 1) {
      for (const name of sending)
        await this.dieAt(`${name}:${String(hit)}`, async () => void (await this.issued(hit, ['sms', 'hand'])));
    }
    await this.stack.start('worker');
    await this.stack.ready();
  }

  /** Until everything that was begun has gone out; then it is reported, badly, and proved. */
  async settle(): Promise<void> {
    const sent = this.papers.filter(({ isSent }) => isSent);
    for (const paper of sent) await eventually(() => this.desk.requireFact(paper.delivery, 'sent'), againMs);
    const of = ({ delivery }: Paper, state: string, turn = 1) => ({
      id: messageIdOf({ caseId: delivery, channel: 'sms', turn }),
      state,
    });
    const strange = [{ id: 'x', state: 'delivered' }, ...sent.map((paper) => of(paper, 'undeliverable', 7))];
    const late = sent.map((paper) => of(paper, 'undeliverable'));
    // What arrived is told twice, and of what arrived it is told last that it did not.
    for (const told of [strange, sent.map((paper) => of(paper, 'delivered')), late]) {
      await this.desk.report(told);
      await this.desk.report(told);
    }
    for (const paper of sent) await this.prove(paper);
    for (const paper of this.papers)
      await eventually(() => this.desk.requireFact(paper.delivery, 'reportTold'), againMs);
  }

  /** Whatever went out twice, or not at all, or is not recorded as it was; nothing. */
  async findings(): Promise<string[]> {
    const findings: string[] = [];
    for (const { petition, delivery, isSent } of this.papers) {
      const facts = await this.desk.typesOf(delivery);
      const counted = (type: string) => facts.filter((one) => one === type).length;
      const own = (await this.desk.typesOf(petition)).filter((type) => type === 'delivered').length;
      const found = {
        messages: this.parts.gateway.taken.get(messageIdOf({ caseId: delivery, channel: 'sms', turn: 1 })) ?? 0,
        ...{ begun: counted('attemptBegun'), sent: counted('sent'), reported: counted('reported') },
        ...{ failed: counted('legFailed') + counted('attemptFailed'), proved: counted('proved'), told: own },
        windows: await this.desk.windowsOf(petition),
      };
      const once = isSent ? 1 : 0;
      const wanted = {
        ...{ messages: once, begun: once, sent: once, reported: 2 * once, failed: 0, proved: 1, told: 1 },
        windows: [this.servedOn.get(delivery)],
      };
      if (JSON.stringify(found) !== JSON.stringify(wanted))
        findings.push(`${delivery}: ${JSON.stringify(found)}, not ${JSON.stringify(wanted)}`);
    }
    const { reporting, sending } = this.places();
    if (this.papers.length < reporting.length + sending.length)
      findings.push(`${String(this.papers.length)} papers prove nothing`);
    return findings;
  }

  private places(): { reporting: readonly string[]; sending: readonly string[] } {
    return this.parts.options.isLong
      ? { reporting: ofReporting, sending: [...ofSending, ...ofEveryAct] }
      : { reporting: everySecond(ofReporting), sending: everySecond(ofSending) };
  }

  private async dieAt(place: string, work: () => Promise<void>): Promise<void> {
    this.parts.options.note(`sender at ${place}`);
    await dieAt(this.stack, place, work);
  }

  /** So many opinions, each put on its way to its petitioner. */
  private async issued(many: number, plan: readonly string[]): Promise<Paper[]> {
    const papers: Paper[] = [];
    for (let n = 0; n < many; n += 1) papers.push(await this.onePaper(plan));
    this.papers.push(...papers);
    return papers;
  }

  private async onePaper(plan: readonly string[]): Promise<Paper> {
    return { ...(await this.desk.issue(plan)), isSent: plan.includes('sms') };
  }

  private async prove(paper: Paper): Promise<void> {
    const servedOn = today();
    this.servedOn.set(paper.delivery, servedOn);
    await this.desk.prove(paper, servedOn);
  }
}

const today = (): string => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
