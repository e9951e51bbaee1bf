import { setTimeout as sleep } from 'node:timers/promises';
import type { Service } from './service.js';

// A process that dies at once every time must not spin; one that died by chance should be back before anybody notices.
const pausesMs = [200, 500, 1_000, 2_000, 5_000];
// Having run this long, it was healthy, and its next death is a new matter.
const healthyAfterMs = 30_000;

/**
 * Keeps one service running: starts it again when it ends without having been asked to.
 */
export class Keeper<S extends Service> {
  private current: S | undefined;
  private starting: Promise<unknown> | undefined;
  private isStopping = false;
  private deathsInARow = 0;

  constructor(
    private readonly name: string,
    private readonly start: () => Promise<S>,
    private readonly onDeath: (name: string, how: string) => void,
  ) {}

  /** How often it died since it was last healthy. */
  get deaths(): number {
    return this.deathsInARow;
  }

  /**
   * Starts it for the first time.
   *
   * @throws what the start throws; Error when it was to stop meanwhile
   */
  async run(): Promise<S> {
    const coming = this.start();
    // Only the waiting counts.
    this.starting = Promise.allSettled([coming]);
    const service = await coming;
    this.current = service;
    if (this.isStopping) {
      await service.stop();
      throw new Error(`${this.name} was stopped while it started`);
    }
    void this.watch(service, Date.now());
    return service;
  }

  /** Stops it, also while it is being started again. */
  async stop(): Promise<void> {
    this.isStopping = true;
    await this.starting;
    await this.current?.stop();
  }

  /** Ends it hard. Whoever waits in `stop` goes on. */
  kill(): void {
    this.isStopping = true;
    if (this.current === undefined) return;
    try {
      process.kill(this.current.pid, 'SIGKILL');
    } catch {
      // It is gone already.
    }
  }

  private async watch(service: S, startedAt: number): Promise<void> {
    const how = await service.exited;
    if (this.isStopping) return;
    if (Date.now() - startedAt > healthyAfterMs) this.deathsInARow = 0;
    this.onDeath(this.name, how);
    this.starting = this.restart();
  }

  private async restart(): Promise<void> {
    while (!this.isStopping) {
      const pause = pausesMs[Math.min(this.deathsInARow, pausesMs.length - 1)];
      this.deathsInARow += 1;
      await sleep(pause);
      if (this.hasToStop()) return;
      try {
        await this.run();
        return;
      } catch (error) {
        this.onDeath(this.name, error instanceof Error ? error.message : 'unknown');
      }
    }
  }

  // A call, because the flag changes while we sleep and the compiler does not expect that.
  private hasToStop(): boolean {
    return this.isStopping;
  }
}
