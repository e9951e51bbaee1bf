import { RingRank } from '#libs/persistence';

/** One line of deliveries (通道): its batches follow each other and wait for none of another lane. */
export interface Lane {
  /** Which rank a batch looks for first, and where it looks when none of that wait: one list a batch, in turn. */
  readonly turns: readonly (readonly RingRank[])[];
  /** Rings of one batch, which is one transaction that is open while they are delivered. */
  readonly batchRings: number;
  /** Rings under way at once. */
  readonly ringsAtOnce: number;
}

const { person, course, background } = RingRank;

/**
 * People have a lane of their own, so that nothing else that waits is before them. In the other one courses are before the
 * background; one batch of four begins with the background, so that it does not wait for ever.
 */
export const lanes: readonly Lane[] = [
  // As many as are under way at once: a ring that comes meanwhile waits for one round of calls.
  { turns: [[person]], batchRings: 16, ringsAtOnce: 16 },
  // Few at once, since a ring of a person queues behind them in the engine. How few is reasoned and not tuned yet
  // (`bench --only people`).
  {
    turns: [
      [course, background],
      [course, background],
      [course, background],
      [background, course],
    ],
    batchRings: 100,
    ringsAtOnce: 4,
  },
];
