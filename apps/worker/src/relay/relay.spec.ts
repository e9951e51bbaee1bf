import { describe, expect, it } from '@jest/globals';
import { pino } from 'pino';

import { DomainError, type CaseId } from '#libs/kernel';

import type { Outbox, Ring } from './outbox.js';
import { inParallel, Relay } from './relay.js';
import type { Ringer } from './ringer.js';

const log = pino({ level: 'silent' });
const aRing = (name: string): Ring => ({ caseId: name as CaseId, rows: [name] }) as unknown as Ring;

/** An outbox of these cases, and what became of them. */
function anOutbox(...names: string[]) {
  const waiting = new Set(names);
  const outbox = {
    drain: async (
      limit: number,
      aside: readonly string[],
      deliver: (rings: readonly Ring[]) => Promise<readonly Ring[]>,
    ) => {
      const taken = [...waiting].filter((name) => !aside.includes(name)).slice(0, limit);
      for (const { caseId } of await deliver(taken.map(aRing))) waiting.delete(caseId);
      return taken.length;
    },
  } as unknown as Outbox;
  return { outbox, waiting };
}

const ringerThat = (ring: (name: string) => void): Ringer =>
  ({
    ring: ({ caseId }: Ring) => {
      ring(caseId);
      return Promise.resolve();
    },
  }) as unknown as Ringer;

describe('the relay', () => {
  it('takes a row out of the outbox only when its ring has arrived', async () => {
    const { outbox, waiting } = anOutbox('a', 'b');
    const away = new DomainError('unavailable', 'temporal.unavailable', 'nobody answers');
    let isAway = true;
    const relay = new Relay(
      outbox,
      ringerThat((name) => {
        if (name === 'b' && isAway) throw away;
      }),
      log,
    );
    await expect(relay.drainOnce()).rejects.toBe(away);
    expect([...waiting]).toEqual(['b']);
    isAway = false;
    await relay.drainOnce();
    expect([...waiting]).toEqual([]);
  });

  it('sets a ring aside that the engine refuses, so that it does not stand before the others', async () => {
    const { outbox, waiting } = anOutbox('bad', 'good');
    const rung: string[] = [];
    const relay = new Relay(
      outbox,
      ringerThat((name) => {
        rung.push(name);
        if (name === 'bad') throw new DomainError('invalid', 'temporal.refused', 'too large');
      }),
      log,
    );
    await relay.drainOnce();
    await relay.drainOnce();
    expect(rung).toEqual(['bad', 'good']);
    expect([...waiting]).toEqual(['bad']);
  });

  it('goes on by itself when it is woken, and stops when it is told to', async () => {
    const { outbox, waiting } = anOutbox();
    const arrived = new Promise<string>((resolve) => {
      const relay = new Relay(outbox, ringerThat(resolve), log);
      const stop = new AbortController();
      void relay.run(stop.signal);
      setImmediate(() => {
        waiting.add('late');
        relay.wake();
      });
      setTimeout(() => {
        stop.abort();
      }, 500);
    });
    expect(await arrived).toBe('late');
  });

  it('never does more at once than it may', async () => {
    let now = 0;
    let most = 0;
    await inParallel([1, 2, 3, 4, 5, 6, 7], 3, async () => {
      now += 1;
      most = Math.max(most, now);
      await Promise.resolve();
      now -= 1;
    });
    expect(most).toBe(3);
  });
});
