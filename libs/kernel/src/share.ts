// Recorded in facts of joint mediations: add, never rename. What a share (分担件) tells its joint mediation, as its causes.

/** It was asked about a proposal of a lead. */
export const askedCause = (proposal: number): string => `asked/${String(proposal)}`;
/** It was silent in time, which confirms it by a rule of ours. */
export const silentCause = (proposal: number): string => `silent/${String(proposal)}`;
/** It was to lead, can only be requested, and was silent, which takes no lead. */
export const untakenCause = (proposal: number): string => `untaken/${String(proposal)}`;
/** It took the lead of that proposal by its word. */
export const confirmedCause = (proposal: number): string => `confirmed/${String(proposal)}`;
/** It objected to it. */
export const objectedCause = (proposal: number): string => `objected/${String(proposal)}`;
/** It knows who leads, and by when it owes its position. */
export const owedCause = (settled: number): string => `owed/${String(settled)}`;
/** It knows that this lead leads it no more. */
export const unledCause = (settled: number): string => `unled/${String(settled)}`;
/** It has given its position, which of them. */
export const positionCause = (position: number): string => `position/${String(position)}`;
/** It knows that the joint mediation has come to its end. */
export const finishCause = 'finish';
/** It knows that nothing is asked of it any more. */
export const releaseCause = 'release';
