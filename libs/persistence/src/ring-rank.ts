/**
 * Whose ring goes first (门铃次序): smaller before larger. A person waits for what follows from an act; a course or a background
 * job has nobody who looks at a clock. Kept with each row of the outbox: add, never renumber.
 */
export const RingRank = {
  /** An act of a person, or of a petitioner. */
  person: 0,
  /** A step of another case's course, which may be what a person's act led to. */
  course: 1,
  /** What a moment brought about that the sweep passed: thousands may come due at one instant. */
  moment: 2,
  /** Imports, repairs and drills (演练): as many as there are cases, and nobody waits for any one of them. */
  background: 3,
} as const;
export type RingRank = (typeof RingRank)[keyof typeof RingRank];
