import { RingRank } from '#libs/persistence';

/** One line of deliveries (通道): its batches follow each other and wait for none of another lane. */
export interface Lane {
  /** Which rank a batch looks for first, and where it looks when none of that wait: one list a batch, in turn. */
  readonly turns: readonly (readonly RingRank[])[];
  /** Rings of one batch, which is one transaction that is open while they are delivered. */
  readonly batchRings: number;
  /** Rings under way at once. */
  readonly ringsAtOnce: number;
  /** How long it rests, in milliseconds, where it found nothing, whatever was rung meanwhile: a crowd of acts wakes it with each. */
  readonly restMs: number;
  /** A batch waits until the one before the last was taken by its courses, so that no queue of them grows in the engine. */
  readonly isPaced: boolean;
}

const { person, course, moment, background } = RingRank;

/**
 * People have a lane of their own, so that nothing else that waits is before them. In the other one courses are before moments,
 * and those before the background; of four batches one begins with moments, one with the background, so that none waits for ever.
 */
export const lanes: readonly Lane[] = [
  // As many as are under way at once: a ring that comes meanwhile waits for one round of calls.
  { turns: [[person]], batchRings: 16, ringsAtOnce: 16, restMs: 10, isPaced: false },
  // As many as a worker takes at once, twice: while it works at one batch the next one comes. A person's ring stands behind
  // those at most, of each process that runs a relay: each paces itself.
  {
    turns: [
      [course, moment, background],
      [moment, course, background],
      [course, moment, background],
      [background, course, moment],
    ],
    batchRings: 12,
    ringsAtOnce: 4,
    restMs: 50,
    isPaced: true,
  },
];
