import { describe, expect, it } from '@jest/globals';
import { pino } from 'pino';

import {
  as,
  DomainError,
  momentStep,
  standingText,
  type FailedStep,
  type Instant,
  type Moment,
  type Standing,
} from '#libs/kernel';
import type { ActRequest, AnnounceRequest } from '#workflows/course/course.ports.js';

import { MomentSweep, type SweepParts } from './moment-sweep.js';

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
  /** By its case, everything that was tried, also what is thrown. */
  readonly tried: string[] = [];
  readonly said: string[] = [];
  /** Thrown instead of an act or an announcement, by its case, as long as it stands here. */
  readonly broken = new Map<string, Error>();
  isLocked = false;
  locked = 0;
  /** Cases whose row is damaged. */
  readonly damaged = new Set<string>();
  /** Called with each moment that is passed. */
  onPassed: () => void = () => undefined;
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
    return new MomentSweep(this.parts());
  }

  parts(): SweepParts {
    return {
      due: (limit, { caseIds, versions }) => {
        const isLeft = ({ caseId, version }: Standing): boolean =>
          caseIds.some((id, n) => id === caseId && versions[n] === version);
        const all = [...this.cases.values()].filter((one) => one.next !== null && one.next.dueAt <= at && !isLeft(one));
        return Promise.resolve(all.slice(0, limit).map((one) => this.row(one)));
      },
      alone: async (work) => {
        this.isLocked = true;
        this.locked += 1;
        await work().finally(() => (this.isLocked = false));
      },
      courses: { act: (request) => this.act(request), announce: (request) => this.announce(request) },
      log: pino({}, { write: (line: string) => void this.said.push(line) }),
    };
  }

  private row(one: Standing) {
    const standing = this.damaged.has(one.caseId) ? '{"kind":' : standingText(one);
    return { ref: { kind: one.kind, caseId: one.caseId }, version: one.version, standing, at };
  }

  private async act({ by, on, step, instance, commands }: ActRequest) {
    expect([by.caseId, this.isLocked]).toEqual([on.caseId, true]);
    expect([step, commands[0]?.type]).toEqual(['passMoment', 'passMoment']);
    await this.refuse(on.caseId);
    const standing = this.standing(on.caseId);
    this.done.push(`${on.caseId} ${instance.split(':')[0] ?? ''}`);
    this.onPassed();
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
    this.tried.push(caseId);
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
    const many = Array.from({ length: 150 }, (_, n) => `a${String(n)}`);
    const record = new Record(Object.fromEntries(many.map((name) => [name, { moments: [due('1')] }])));
    for (const name of many) record.broken.set(name, away);
    await record.sweep().sweep(go);
    expect(record.tried).toEqual(many.slice(0, 100));
    expect(record.said.join()).toContain('none of those that are due goes through');
    record.broken.delete('a7');
    await record.sweep().sweep(go);
    expect(record.done).toEqual(['a7 1']);
    // The rest is another page, of which nothing goes through.
    expect(record.tried.slice(100)).toEqual(many);
  });

  it('leaves a case that cannot be read to its course, and passes the others', async () => {
    const record = new Record({ torn: { moments: [due('1')] }, good: { moments: [due('1')] } });
    record.damaged.add('torn');
    const sweep = record.sweep();
    await sweep.sweep(go);
    await sweep.sweep(go);
    expect([record.done, record.locked]).toEqual([['good 1'], 1]);
    expect(record.said.filter((line) => line.includes('a moment is left to its course'))).toHaveLength(1);
  });

  it('tells a parent that is away nothing more, and the others all the same', async () => {
    const made = (parent: string): Made => ({ moments: [due('1')], parent, tells: true });
    const record = new Record({ a: made('p'), b: made('p'), c: made('q') });
    record.broken.set('p', away);
    await record.sweep().sweep(go);
    expect(record.done.filter((one) => one.includes('hears'))).toEqual(['q hears c carried/1']);
    expect(record.tried.filter((one) => one === 'p')).toHaveLength(1);
  });

  it('stops where no parent hears anything', async () => {
    const names = Array.from({ length: 6 }, (_, n) => String(n));
    const cases = names.map((n) => [`a${n}`, { moments: [due('1')], parent: `p${n}`, tells: true }]);
    const record = new Record(Object.fromEntries(cases) as { [caseId: string]: Made });
    for (const n of names) record.broken.set(`p${n}`, away);
    await record.sweep().sweep(go);
    expect(record.tried.filter((one) => one.startsWith('p'))).toEqual(['p0', 'p1', 'p2', 'p3']);
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

  it('tells parents all that was kept also where what came due meanwhile is held by somebody', async () => {
    const many = Array.from({ length: 30 }, (_, n) => `a${String(n)}`);
    const cases = Object.fromEntries(many.map((name) => [name, { moments: [due('1')], parent: 'p', tells: true }]));
    const record = new Record({ ...cases, held: { moments: [] } });
    record.broken.set('held', away);
    record.onHeard = () => record.touch('held', due('1'));
    await record.sweep().sweep(go);
    expect(record.tried.filter((one) => one === 'held')).toHaveLength(1);
    expect(record.done.filter((one) => one.includes('hears'))).toHaveLength(30);
  });

  it('does without a lock where nothing is due', async () => {
    const record = new Record({ a: { moments: [later] } });
    await record.sweep().sweep(go);
    expect([record.locked, record.done]).toEqual([0, []]);
  });

  it('passes and tells nothing more once it is told to stop', async () => {
    const made = { moments: [due('1'), due('2')], parent: 'p', tells: true };
    const record = new Record({ a: made });
    await record.sweep().sweep(AbortSignal.abort());
    expect(record.done).toEqual([]);
    const stop = new AbortController();
    record.onPassed = () => stop.abort();
    await record.sweep().sweep(stop.signal);
    expect(record.done).toEqual(['a 1']);
    const telling = new AbortController();
    const both = new Record({ a: made, b: made });
    both.onHeard = () => telling.abort();
    await both.sweep().sweep(telling.signal);
    expect(both.done.filter((one) => one.includes('hears'))).toHaveLength(1);
  });

  it('says what it waits for, and asks again', async () => {
    const record = new Record({ a: { moments: [due('1')] } });
    const stop = new AbortController();
    record.onPassed = () => stop.abort();
    let asked = 0;
    const sweep = new MomentSweep({
      ...record.parts(),
      due: (...of) => ((asked += 1) === 1 ? Promise.reject(away) : record.parts().due(...of)),
    });
    await sweep.run(stop.signal);
    expect(record.said.join()).toContain('"error":"away","msg":"moments wait"');
    expect(record.done).toEqual(['a 1']);
  });
});
