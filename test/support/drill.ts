import { addDays } from '#libs/calendar';
import { as, type LegalDate } from '#libs/kernel';
import type { Client } from './client.js';
import { drillsAhead } from './drill-start.js';
import { eventually } from './eventually.js';

interface DrillAnswer {
  readonly id: string;
  readonly now: string;
  readonly state: 'resting' | 'moving' | 'stuck';
  readonly problem: string | null;
}

/** A drill of a test, moved forward by dates. */
export class TestDrill {
  private constructor(
    private readonly client: Client,
    readonly id: string,
  ) {}

  static async start(client: Client, name: string): Promise<TestDrill> {
    const drill = await client.post<DrillAnswer>('admin', '/api/drills', { name });
    const begun = new TestDrill(client, drill.id);
    if (drillsAhead > 0) await begun.moveTo(addDays(as<LegalDate>(await begun.today()), drillsAhead));
    return begun;
  }

  /** The drill's own legal date in Shanghai. */
  async today(): Promise<string> {
    const { now } = await this.look();
    return new Date(Date.parse(now) + 8 * 3_600_000).toISOString().slice(0, 10);
  }

  /** Moves the drill to a date, and waits until everything in it is quiet. */
  async moveTo(date: string, timeoutMs = 100_000): Promise<void> {
    const days = Math.round((Date.parse(date) - Date.parse(await this.today())) / 86_400_000);
    if (days <= 0) throw new Error(`${date} is not ahead of ${await this.today()}`);
    await this.client.post('admin', `/api/drills/${this.id}/advance`, { days });
    await this.restAt(date, timeoutMs);
  }

  /** The same while processes die: asks again until the target is taken, and looks again until it is there. */
  async insistOn(date: string, timeoutMs: number): Promise<void> {
    const today = await eventually(() => this.today(), timeoutMs);
    const days = Math.round((Date.parse(date) - Date.parse(today)) / 86_400_000);
    const key = `${this.id}:${date}`;
    const path = `/api/drills/${this.id}/advance`;
    if (days > 0) {
      const { status, body } = await this.client.insist('admin', path, { days }, { key, timeoutMs });
      if (status >= 300) throw new Error(`${path}: ${JSON.stringify(body)}`);
    }
    await this.restAt(date, timeoutMs);
  }

  private async restAt(date: string, timeoutMs: number): Promise<void> {
    await eventually(async () => {
      const drill = await this.look();
      if (drill.state !== 'resting') throw new Error(`drill ${drill.state}: ${drill.problem ?? ''}`);
      const today = await this.today();
      if (today < date) throw new Error(`the drill rests at ${today}, not at ${date}`);
    }, timeoutMs);
  }

  private async look(): Promise<DrillAnswer> {
    return await this.client.get<DrillAnswer>('admin', `/api/drills/${this.id}`);
  }
}
