// Recorded in histories: add, never rename.
export type TalkPhase = 'open' | 'ended';
