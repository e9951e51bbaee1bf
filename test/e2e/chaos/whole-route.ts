import { messageIdOf } from '#libs/channels';
import type { Client } from '../../support/client.js';
import { TestDrill } from '../../support/drill.js';
import { eventually } from '../../support/eventually.js';
import { openForMessages, PaperDesk, type FactSaid, type Matter, type Paper } from '../../support/paper-desk.js';
import type { Stack } from '../../support/stack.js';
import type { ATakingGateway } from './a-taking-gateway.js';
import { dieAt } from './die-at.js';
import { ofEveryAct, ofReporting, ofSending } from './places-of-sending.js';

/** Where an attempt can die, to the end of its activity. */
const ofAttempt = [...ofSending, 'activity_after_commit_before_report'] as const;
/** The same of one that its channel may be kept from, because the gateway failed so often. */
const ofRetries = ['attempt_begun', 'sent_before_noted', 'activity_after_commit_before_report'] as const;
/** Where the end of a way can, whose patience is over. */
const ofMoments = ['drill_after_offset_before_jump', ...ofEveryAct, 'activity_after_commit_before_report'] as const;

// Far enough apart that between the second day and its end no attempt is made: what is armed then dies of the moment. Attempts
// come at once, after half a day and a day later.
const retries = { firstRetryMinutes: 700, mostRetryMinutes: 10_080 } as const;
const attempts = 3;

// What a killed worker had in hand is tried again when the minute of its activity is over.
const againMs = 240_000;

const plan = ['sms', 'post', 'hand'];

interface RouteOptions {
  readonly gateway: ATakingGateway;
  /** Worker and engine die at each place of a retry too. */
  readonly isLong: boolean;
  readonly note: (fault: string) => void;
}

/**
 * Opinions on the whole way of their delivery, in a drill on the real engine: by text message, whose gateway is down for two
 * days; by mail, whose receipt does not come; handed over at last. Worker and engine are killed in the middle of each step.
 * Two of them the gateway takes, of which it answers one, and reports both as undeliverable.
 */
export class WholeRoute {
  private taken: readonly Paper[] = [];
  private down: readonly Paper[] = [];
  private servedOn = '';

  private constructor(
    private readonly stack: Stack,
    private readonly desk: PaperDesk,
    private readonly drill: TestDrill,
    private readonly options: RouteOptions,
  ) {}

  static async begin(stack: Stack, client: Client, options: RouteOptions): Promise<WholeRoute> {
    await openForMessages(stack, retries);
    stack.workerEntry = 'test/support/sending-drills/main.js';
    const desk = new PaperDesk(stack, client);
    return new WholeRoute(stack, desk, await TestDrill.start(client, 'route'), options);
  }

  async walk(): Promise<void> {
    await this.bySms();
    await this.byPost();
    await this.byHand();
    await this.back();
    await this.move(1);
  }

  /** The gateway takes two; then it is down, and each of the others dies at another place of its first attempt. */
  private async bySms(): Promise<void> {
    const matters = await this.decided(2 + ofAttempt.length);
    const taken: Paper[] = [];
    for (const [turn, place] of (['sent_before_noted', 'message_left_before_outcome'] as const).entries())
      await this.dieAt(place, async () => void taken.push(await this.putOnItsWay(matters[turn])));
    this.taken = taken;
    this.options.gateway.isDown = true;
    const down: Paper[] = [];
    for (const [turn, place] of ofAttempt.entries())
      await this.dieAt(place, async () => void down.push(await this.putOnItsWay(matters[turn + 2])));
    this.down = down;
    await this.back();
    for (const { delivery } of taken) await eventually(() => this.desk.requireFact(delivery, 'sent'), againMs);
    await this.report(taken, ['undeliverable']);
    for (const paper of taken) {
      await this.desk.requireFact(paper.delivery, 'legFailed');
      await this.desk.post(paper, await this.drill.today());
    }
    // It is told late that they arrived, which changes nothing any more.
    await this.report(taken, ['delivered']);
    for (const { delivery } of down) await eventually(() => this.desk.requireFact(delivery, 'attemptFailed'), againMs);
    if (this.options.isLong) await this.dieMoving(1, ofRetries);
    await this.move(this.options.isLong ? 1 : 2);
  }

  /** Two days are over: the letters are posted while nobody is there to carry on, and reported late as sent. */
  private async byPost(): Promise<void> {
    await this.dieOfMoments('send_time_over');
    await this.stack.kill('worker');
    await this.stack.kill('temporal');
    const today = await this.drill.today();
    // Whoever posts goes on where the API died over it: before it was recorded, and after.
    for (const [turn, place] of ofEveryAct.entries())
      await this.dieInApi(place, () => this.post(this.down[turn], today));
    for (const paper of this.down.slice(ofEveryAct.length)) await this.desk.post(paper, today);
    await this.report(this.down, ['delivered', 'undeliverable']);
    await this.stack.start('temporal');
    await this.back();
    await this.move(15);
  }

  /** No receipt has come: they are handed over, and the petitions are told. */
  private async byHand(): Promise<void> {
    await this.dieOfMoments('no_receipt');
    this.servedOn = await this.drill.today();
    const papers = [...this.down, ...this.taken];
    for (const [turn, place] of ofReporting.entries()) await this.dieAt(place, () => this.prove(papers[turn]));
    await this.back();
    const left = papers.slice(ofReporting.length);
    for (const [turn, place] of ofEveryAct.entries()) await this.dieInApi(place, () => this.prove(left[turn]));
    for (const paper of left.slice(ofEveryAct.length)) await this.prove(paper);
    for (const { delivery } of papers) await eventually(() => this.desk.requireFact(delivery, 'reportTold'), againMs);
    // A proof that comes after the first one is kept, and moves no day.
    await this.prove(papers[0]);
  }

  /** Whatever was attempted twice, went out twice or not at all, or began a window on another day; nothing. */
  async findings(): Promise<string[]> {
    const found = [...this.down.map((paper) => ({ paper, isTaken: false })), ...this.taken.map(asTaken)];
    const findings = await Promise.all(found.map(async (one) => await this.findingsOf(one.paper, one.isTaken)));
    const { gateway } = this.options;
    const asked = [...gateway.refused.values()].reduce((sum, times) => sum + times, 0);
    if (this.down.length < ofAttempt.length || asked < ofAttempt.length) findings.push(['too few prove nothing']);
    return findings.flat();
  }

  private async findingsOf({ petition, delivery }: Paper, isTaken: boolean): Promise<string[]> {
    const facts = await this.desk.factsOf(delivery);
    const of = (type: string) => facts.filter((fact) => fact.type === type);
    const id = messageIdOf({ caseId: delivery, channel: 'sms', turn: 1 });
    // An attempt that died after it had left is made once more, because the gateway knows nothing of it.
    const asked = this.options.gateway.refused.get(id) ?? 0;
    const found = {
      ...{ messages: this.options.gateway.taken.get(id) ?? 0, isAskedAgain: asked > attempts + 1 },
      ...{ begun: of('attemptBegun').map(attemptIn), failed: of('attemptFailed').map(attemptIn) },
      ...{ sent: of('sent').length, reported: of('reported').length, posted: of('posted').length },
      legs: of('legFailed').map(({ data }) => `${String(data['channel'])}:${String(data['why'])}`),
      ...{ proved: of('proved').length, told: of('reportTold').length },
      delivered: (await this.desk.typesOf(petition)).filter((type) => type === 'delivered').length,
      windows: await this.desk.windowsOf(petition),
    };
    const each = Array.from({ length: isTaken ? 1 : attempts }, (_, n) => n + 1);
    const wanted = {
      ...{ messages: isTaken ? 1 : 0, isAskedAgain: false },
      ...{ begun: each, failed: isTaken ? [] : each },
      ...{ sent: isTaken ? 1 : 0, reported: 2, posted: 1 },
      legs: [isTaken ? 'sms:undeliverable' : 'sms:send_time_over', 'post:no_receipt'],
      ...{ proved: 1, told: 1, delivered: 1, windows: [this.servedOn] },
    };
    const [is, was] = [JSON.stringify(found), JSON.stringify(wanted)];
    return is === was ? [] : [`${delivery}: ${is}, not ${was}`];
  }

  /** Their patience ends at one instant, so that each place is reached by another of them. */
  private async dieOfMoments(why: string): Promise<void> {
    await this.dieMoving(2, ofMoments);
    for (const { delivery } of this.down)
      await eventually(async () => {
        const legs = (await this.desk.factsOf(delivery)).filter(({ type }) => type === 'legFailed');
        if (!legs.some(({ data }) => data['why'] === why)) throw new Error(`${delivery} has no ${why} yet`);
      }, againMs);
  }

  /** So many days pass, in which worker and engine die at each of these places. */
  private async dieMoving(days: number, places: readonly string[]): Promise<void> {
    const target = dayAfter(await this.drill.today(), days);
    // Nobody carries it before the first place is armed.
    await this.stack.kill('worker');
    const moved = this.drill.insistOn(target, 2 * againMs);
    // What it fails with is said below, when nothing dies any more.
    moved.catch(() => undefined);
    for (const place of places) await this.dieAt(place, () => Promise.resolve());
    await this.back();
    await moved;
  }

  private async decided(many: number): Promise<Matter[]> {
    const matters: Matter[] = [];
    for (let n = 0; n < many; n += 1) matters.push(await this.desk.decided(this.drill.id));
    return matters;
  }

  private async putOnItsWay(matter: Matter | undefined): Promise<Paper> {
    if (matter === undefined) throw new Error('nothing was decided');
    return await this.desk.putOnItsWay(matter, plan);
  }

  private async prove(paper: Paper | undefined): Promise<void> {
    if (paper !== undefined) await this.desk.prove(paper, this.servedOn);
  }

  private async post(paper: Paper | undefined, postedOn: string): Promise<void> {
    if (paper !== undefined) await this.desk.post(paper, postedOn);
  }

  /** Each told twice, with one that is not known and a way that was never taken. */
  private async report(papers: readonly Paper[], states: readonly string[]): Promise<void> {
    const strange = [{ id: 'x', state: 'delivered' }, ...papers.map((paper) => said(paper, 'undeliverable', 7))];
    for (const told of [strange, ...states.map((state) => papers.map((paper) => said(paper, state, 1)))]) {
      await this.desk.report(told);
      await this.desk.report(told);
    }
  }

  private async move(days: number): Promise<void> {
    await this.drill.insistOn(dayAfter(await this.drill.today(), days), againMs);
  }

  private async dieAt(place: string, work: () => Promise<unknown>): Promise<void> {
    this.options.note(`route at ${place}`);
    await dieAt(this.stack, place, work);
  }

  /** The API dies at this place, and is back while whoever asked it asks again. */
  private async dieInApi(place: string, work: () => Promise<unknown>): Promise<void> {
    this.options.note(`route in the API at ${place}`);
    await this.stack.kill('api');
    await this.stack.start('api', { MAPLEBRIDGE_FAILPOINT: place });
    await this.stack.ready();
    const died = this.stack.ended('api');
    const worked = work();
    await Promise.race([died, worked]);
    if (this.stack.isRunning('api')) throw new Error(`the API did not reach ${place}`);
    await this.stack.start('api');
    await worked;
  }

  /** The worker is there, and dies no more. */
  private async back(): Promise<void> {
    if (this.stack.isRunning('worker')) await this.stack.kill('worker');
    await this.stack.start('worker');
    await this.stack.ready();
  }
}

const said = ({ delivery }: Paper, state: string, turn: number) => ({
  id: messageIdOf({ caseId: delivery, channel: 'sms', turn }),
  state,
});
const asTaken = (paper: Paper) => ({ paper, isTaken: true });
const attemptIn = ({ data }: FactSaid): unknown => data['attempt'];

const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
