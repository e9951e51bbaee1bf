// Recorded in facts of inspections: add, never rename.
import type { LegalDate } from '#libs/kernel';
import type { Ruling } from './words.js';

/** What a finding tells the inspection of itself: it is there. */
export const issuedCause = 'issued';
/** It was put to its office, on that day. */
export const servedCause = (on: LegalDate): string => `served/${on}`;
/** What it is told, and tells: who is of the group has changed, for the n-th time. */
export const membersCause = (n: number): string => `members/${String(n)}`;
/** The office has received it, on that day. */
export const receivedCause = (on: LegalDate): string => `received/${on}`;
/** It was left with the office, on that day. */
export const leftCause = (on: LegalDate): string => `left/${on}`;
export const disputedCause = 'disputed';
export const ruledCause = (as: Ruling): string => `ruled/${as}`;
export const reportedCause = (report: number): string => `reported/${String(report)}`;
/** Somebody has seen that it is mended, by that report. */
export const verifiedCause = (report: number): string => `verified/${String(report)}`;
/** It goes into that quarter open. */
export const carriedCause = (quarter: string): string => `carried/${quarter}`;
