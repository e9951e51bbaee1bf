import { describe, expect, it } from '@jest/globals';
import { pino } from 'pino';

import { as, DomainError, momentStep, type FailedStep, type Instant, type Moment, type Standing } from '#libs/kernel';
import type { ActRequest, AnnounceRequest } from '#workflows/course/course.ports.js';

import { MomentSweep } from './moment-sweep.js';

const at: Instant = as('2026-03-02T01:00:00.000Z');
const due = (clock: string): Moment => ({ clock, name: 'expiry', dueAt: as('2026-03-02T00:00:00.000Z') });
const later: Moment = { clock: 'later', name: 'expiry', dueAt: as('2026-09-01T00:00:00.000Z') };
const go = new AbortController().signal;

interface Made {
  /** The moments of a case, in order. */
  readonly moments: readonly Moment[];
  readonly failed?: readonly Moment[];
  readonly parent?: string;
  readonly tells?: boolean;
}

/** A record of these cases, and what is done to it in which order. */
class Record {
  readonly done: string[] = [];
  /** Thrown instead of an act or an announcement, by its case, as long as it stands here. */
  readonly broken = new Map<string, Error>();
  isLocked = false;
  locked = 0;
  /** Called when a parent hears something for the first time. */
  onHeard: () => void = () => undefined;
  /** Cases whose moment waits however often it is passed. */
  readonly stuck = new Set<string>();
  private readonly cases = new Map<string, Standing>();

  constructor(made: Readonly<{ [caseId: string]: Made }>) {
    for (const [caseId, { moments, failed = [], parent, tells }] of Object.entries(made)) {
      const announcement = { name: caseId, isNecessary: false, told: 1, causes: ['carried/1'], outcome: null };
      this.cases.set(caseId, {
        ...{ caseId, kind: 'finding', version: 1, isOpen: true, phase: 'open' },
        ...{ next: moments[0] ?? null, detail: { moments, told: tells === true ? announcement : null } },
        failed: failed.map((moment) => ({ ...momentStep(moment), settled: false }) as FailedStep),
        parent: parent === undefined ? null : { kind: 'inspection', caseId: parent },
        ...{ announcement: null, parts: { owed: [], owedInAll: 0, open: 0, necessary: 0 } },
      } as unknown as Standing);
    }
  }

  /** Somebody has acted on it. */
  touch(caseId: string, next?: Moment): void {
    const standing = this.standing(caseId);
    this.cases.set(caseId, { ...standing, version: standing.version + 1, ...(next && { next }) });
  }

  sweep(): MomentSweep {
    return new MomentSweep({
      due: (limit, { caseIds, versions }) => {
        const isLeft = ({ caseId, version }: Standing): boolean =>
          caseIds.some((id, n) => id === caseId && versions[n] === version);
        const all = [...this.cases.values()].filter((one) => one.next !== null && one.next.dueAt <= at && !isLeft(one));
        return Promise.resolve(all.slice(0, limit).map((standing) => ({ ref: standing, standing, at })));
      },
      alone: async (work) => {
        this.isLocked = true;
        this.locked += 1;
        await work().finally(() => (this.isLocked = false));
      },
      courses: { act: (request) => this.act(request), announce: (request) => this.announce(request) },
      log: pino({ level: 'silent' }),
    });
  }

  private async act({ by, on, step, instance, commands }: ActRequest) {
    expect([by.caseId, this.isLocked]).toEqual([on.caseId, true]);
    expect([step, commands[0]?.type]).toEqual(['passMoment', 'passMoment']);
    await this.refuse(on.caseId);
    const standing = this.standing(on.caseId);
    this.done.push(`${on.caseId} ${instance.split(':')[0] ?? ''}`);
    if (this.stuck.has(on.caseId)) return { standing };
    const { moments, told } = standing.detail as { moments: readonly Moment[]; told: Standing['announcement'] };
    const left = moments.slice(1);
    const now = { ...standing, version: standing.version + 1, next: left[0] ?? null, announcement: told };
    this.cases.set(on.caseId, { ...now, detail: { moments: left, told } });
    return { standing: this.standing(on.caseId) };
  }

  private async announce({ part, parent, announcement }: AnnounceRequest) {
    await this.refuse(parent.caseId);
    this.onHeard();
    this.onHeard = () => undefined;
    this.done.push(`${parent.caseId} hears ${part.caseId} ${announcement.causes.join()}`);
    return { standing: this.standing(part.caseId) };
  }

  private async refuse(caseId: string): Promise<void> {
    await Promise.resolve();
    const error = this.broken.get(caseId);
    if (error !== undefined) throw error;
  }

  private standing(caseId: string): Standing {
    return this.cases.get(caseId) as Standing;
  }
}

const refused = new DomainError('conflict', 'test.refused', 'no');
const away = new DomainError('unavailable', 'persistence.unavailable', 'away');

describe('the sweep of moments', () => {
  it('passes what is due of each case, one after the other, and nothing that is not', async () => {
    const record = new Record({ a: { moments: [due('1'), due('2'), later] }, b: { moments: [later] } });
    await record.sweep().sweep(go);
    expect(record.done).toEqual(['a 1', 'a 2']);
  });

  it('tells parents after every moment was passed, each part once', async () => {
    const cases = Object.fromEntries(
      ['a', 'b', 'c'].map((name) => [
        name,
        { moments: [due('1'), due('2')], parent: name === 'c' ? 'q' : 'p', tells: true },
      ]),
    );
    const record = new Record(cases);
    await record.sweep().sweep(go);
    expect(record.done.slice(0, 6).filter((one) => one.includes('hears'))).toEqual([]);
    expect(record.done.slice(6).sort()).toEqual(
      ['p hears a carried/1', 'p hears b carried/1', 'q hears c carried/1'].sort(),
    );
  });

  it('leaves a moment whose step has failed to its course, and everything that is refused, and goes on with the others', async () => {
    const record = new Record({
      failed: { moments: [due('1')], failed: [due('1')] },
      refused: { moments: [due('1')] },
      broken: { moments: [due('1')] },
      good: { moments: [due('1')] },
    });
    record.broken.set('refused', refused);
    record.broken.set('broken', new TypeError('x is not a function'));
    const sweep = record.sweep();
    await sweep.sweep(go);
    expect(record.done).toEqual(['good 1']);
    // Nor does it look at them each second: only when somebody has acted.
    record.broken.clear();
    await sweep.sweep(go);
    expect(record.done).toEqual(['good 1']);
    record.touch('refused');
    await sweep.sweep(go);
    expect(record.done).toEqual(['good 1', 'refused 1']);
  });

  it('asks twice for a moment that waits although it was passed, and leaves it', async () => {
    const record = new Record({ a: { moments: [due('1')] } });
    record.stuck.add('a');
    await record.sweep().sweep(go);
    expect(record.done).toEqual(['a 1', 'a 1']);
  });

  it('stops where nothing goes through, and goes on where one row is held', async () => {
    const record = new Record({ a: { moments: [due('1')] }, b: { moments: [due('1')] } });
    record.broken.set('a', away);
    await record.sweep().sweep(go);
    expect(record.done).toEqual(['b 1']);
    await expect(record.sweep().sweep(go)).rejects.toBe(away);
  });

  it('tells a parent that is away nothing more, and the others all the same', async () => {
    const made = (parent: string): Made => ({ moments: [due('1')], parent, tells: true });
    const record = new Record({ a: made('p'), b: made('p'), c: made('q') });
    record.broken.set('p', away);
    await record.sweep().sweep(go);
    expect(record.done.filter((one) => one.includes('hears'))).toEqual(['q hears c carried/1']);
  });

  it('passes what came due while parents were told before it goes on telling', async () => {
    const many = Array.from({ length: 30 }, (_, n) => `a${String(n)}`);
    const cases = Object.fromEntries(many.map((name) => [name, { moments: [due('1')], parent: 'p', tells: true }]));
    const record = new Record({ ...cases, late: { moments: [] } });
    record.onHeard = () => record.touch('late', due('1'));
    await record.sweep().sweep(go);
    const [passed, heard] = [record.done.indexOf('late 1'), record.done.filter((one) => one.includes('hears'))];
    expect([heard.length, record.done.slice(passed).some((one) => one.includes('hears'))]).toEqual([30, true]);
  });

  it('does without a lock where nothing is due', async () => {
    const record = new Record({ a: { moments: [later] } });
    await record.sweep().sweep(go);
    expect([record.locked, record.done]).toEqual([0, []]);
  });

  it('passes nothing more once it is told to stop', async () => {
    const record = new Record({ a: { moments: [due('1')] } });
    await record.sweep().sweep(AbortSignal.abort());
    expect(record.done).toEqual([]);
  });
});
