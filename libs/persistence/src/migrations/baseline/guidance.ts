import { kept } from './kept.js';

/**
 * What whoever guides offices was told of a quarter, and is told again (ADR-0069). `level` is whose offices they are, a county's
 * or a township's.
 */
export const guidance: readonly string[] = [
  `create table guidance_told (
     kind text not null,
     level text not null,
     quarter text not null,
     body jsonb not null,
     told_at timestamptz(3) not null default clock_timestamp(),
     constraint guidance_told_pk primary key (kind, level, quarter))`,
  ...kept('guidance_told'),
];
