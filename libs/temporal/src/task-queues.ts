// Recorded in histories: add, never rename.

/** The queue that courses and their activities are taken from, in the namespace of life and in that of drills. */
export const courseTaskQueue = 'courses';

/** A queue to which nobody gives a task, by which the engine's clock is read. In no history. */
export const clockQueue = 'doctor-clock';
