import { describe, expect, it } from '@jest/globals';
import { pino } from 'pino';

import { DomainError, type CaseId } from '#libs/kernel';
import { RingRank } from '#libs/persistence';

import { eventually } from '../../../../test/support/eventually.js';
import { lanes } from './lanes.js';
import type { Outbox, Ring, Wanted } from './outbox.js';
import { inParallel, Relay } from './relay.js';
import type { Ringer } from './ringer.js';

const log = pino({ level: 'silent' });
/** A ring of a case of this name, which begins with the letter of its rank: p, c, m or b. */
const aRing = (name: string): Ring => ({ caseId: name as CaseId, rank: rankOf(name), rows: [] }) as unknown as Ring;
const rankOf = (name: string): RingRank => 'pcmb'.indexOf(name.charAt(0)) as RingRank;

/** An outbox of these cases, and what became of them. */
function anOutbox(...names: string[]) {
  const waiting = new Set(names);
  const held = new Set<RingRank>();
  const askedAside: (readonly CaseId[])[] = [];
  const outbox = {
    isHeldBack: (rank: RingRank, aside: readonly CaseId[]) => {
      askedAside.push([...aside]);
      return Promise.resolve(held.has(rank));
    },
    drain: async (
      { rank, limit, aside }: Wanted,
      deliver: (rings: readonly Ring[]) => Promise<readonly Ring[]>,
    ): Promise<number> => {
      const ofRank = [...waiting].filter((name) => rankOf(name) === rank);
      const taken = ofRank.filter((name) => !aside.includes(name as CaseId)).slice(0, limit);
      for (const { caseId } of await deliver(taken.map(aRing))) waiting.delete(caseId);
      return taken.length;
    },
  } as unknown as Outbox;
  return { outbox, waiting, held, askedAside };
}

const aRinger = (ring: Ringer['ring'], untilTaken: Ringer['untilTaken'] = () => Promise.resolve()): Ringer =>
  ({ ring, untilTaken, tendPrecedence: () => Promise.resolve() }) as unknown as Ringer;

const ringerThat = (ring: (name: string) => void): Ringer =>
  aRinger(({ caseId }) => {
    ring(caseId);
    return Promise.resolve();
  });

describe('the relay', () => {
  it('takes a row out of the outbox only when its ring has arrived', async () => {
    const { outbox, waiting } = anOutbox('pa', 'pb');
    const away = new DomainError('unavailable', 'temporal.unavailable', 'nobody answers');
    let isAway = true;
    const relay = new Relay(
      outbox,
      ringerThat((name) => {
        if (name === 'pb' && isAway) throw away;
      }),
      log,
    );
    await expect(relay.drainOnce()).rejects.toBe(away);
    expect([...waiting]).toEqual(['pb']);
    isAway = false;
    await relay.drainOnce();
    expect([...waiting]).toEqual([]);
  });

  it('sets a ring aside that the engine refuses, so that it does not stand before the others', async () => {
    const { outbox, waiting, askedAside } = anOutbox('p-bad', 'p-good');
    const rung: string[] = [];
    const relay = new Relay(
      outbox,
      ringerThat((name) => {
        rung.push(name);
        if (name === 'p-bad') throw new DomainError('invalid', 'temporal.refused', 'too large');
      }),
      log,
    );
    await relay.drainOnce();
    await relay.drainOnce();
    expect(rung).toEqual(['p-bad', 'p-good']);
    expect([...waiting]).toEqual(['p-bad']);
    // Nor is it what a rank that is held back has waited for too long.
    expect([askedAside.at(0), askedAside.at(-1)]).toEqual([[], ['p-bad']]);
  });

  it('goes on by itself when it is woken, and stops when it is told to', async () => {
    const { outbox, waiting } = anOutbox();
    const arrived = new Promise<string>((resolve) => {
      const relay = new Relay(outbox, ringerThat(resolve), log);
      const stop = new AbortController();
      void relay.run(stop.signal);
      setImmediate(() => {
        waiting.add('b-late');
        relay.wake();
      });
      setTimeout(() => {
        stop.abort();
      }, 500);
    });
    expect(await arrived).toBe('b-late');
  });

  it('brings a ring of a person while a batch of others is under way', async () => {
    const { outbox, waiting } = anOutbox('b-slow');
    let endSlow = (): void => undefined;
    const slow = new Promise<void>((resolve) => (endSlow = resolve));
    const stop = new AbortController();
    const rung = new Promise<string>((resolve) => {
      const ring = ({ caseId }: Ring) => (caseId.startsWith('p') ? Promise.resolve(resolve(caseId)) : slow);
      const relay = new Relay(outbox, aRinger(ring), log);
      void relay.run(stop.signal);
      setImmediate(() => {
        waiting.add('person');
        relay.wake();
      });
    });
    expect(await rung).toBe('person');
    expect(waiting).toContain('b-slow');
    stop.abort();
    endSlow();
  });

  it('leaves a rank that is held back where it is, and brings what comes after it', async () => {
    const { outbox, waiting, held } = anOutbox('m-swept', 'b-old');
    held.add(RingRank.moment);
    const relay = new Relay(
      outbox,
      ringerThat(() => undefined),
      log,
    );
    await relay.drainOnce();
    expect([...waiting]).toEqual(['m-swept']);
    held.clear();
    await relay.drainOnce();
    expect([...waiting]).toEqual([]);
  });

  it('brings others a third batch only when the courses of the first have taken theirs, and people at any time', async () => {
    const { batchRings } = lanes.find(({ isPaced }) => isPaced)!;
    const { outbox, waiting } = anOutbox(...Array.from({ length: 3 * batchRings }, (_, n) => `b-${String(n)}`));
    let rung = 0;
    const asked: string[] = [];
    const stop = new AbortController();
    let isTaken = (): void => undefined;
    const paced = new Promise<void>((waits) => {
      const untilTaken = ({ caseId }: Ring): Promise<void> => {
        asked.push(caseId);
        waits();
        return new Promise((resolve) => (isTaken = resolve));
      };
      const relay = new Relay(
        outbox,
        aRinger(() => Promise.resolve(void (rung += 1)), untilTaken),
        log,
      );
      void relay.run(stop.signal);
    });
    await paced;
    expect([rung, asked]).toEqual([2 * batchRings, [`b-${String(batchRings - 1)}`]]);
    waiting.add('person');
    await eventually(() => {
      expect(waiting).not.toContain('person');
    });
    expect(rung).toBe(2 * batchRings + 1);
    isTaken();
    await eventually(() => {
      expect([...waiting]).toEqual([]);
    });
    stop.abort();
    isTaken();
  });

  it('gives each rank the first place of some batch, so that none waits for ever', () => {
    const first = lanes.flatMap(({ turns }) => turns.map(([rank]) => rank));
    expect([...new Set(first)].sort()).toEqual(Object.values(RingRank));
    // Whoever has no turn of its own is looked for in every one.
    for (const { turns } of lanes)
      for (const turn of turns) expect(new Set(turn).size).toBe(new Set(turns.flat()).size);
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
