// Recorded in facts: add, never rename.
import {
  DomainError,
  type ErrorDetails,
  type ErrorKind,
  type LegalDate,
  type OfficeId,
  type TextRef,
} from '#libs/kernel';
import type { InspectionCode } from './codes.js';

/**
 * Strata of a sample (抽样分层), by how an office has done its work and nothing else, in the order in which they are drawn.
 *
 * - `overdue` 逾期; `bounced` 往返: passed on again and again; `repeated` 重复: found to be the same matter as an earlier one;
 *   `poorly_evaluated` 评价不满意; `recorded_late` 补记
 */
export const strata = ['overdue', 'bounced', 'repeated', 'poorly_evaluated', 'recorded_late'] as const;
export type Stratum = (typeof strata)[number];

/** For what a case was drawn: for its stratum, or at random of all that were left. */
export const drawnBy = [...strata, 'random'] as const;
export type DrawnBy = (typeof drawnBy)[number];

/** A case that may be drawn: its id, the office that handled it, and its strata. No person, and nothing of what it is about. */
export interface SampleCandidate {
  readonly case: string;
  readonly office: OfficeId;
  readonly strata: readonly Stratum[];
}

/** How many of which stratum. */
export interface SampleQuota {
  readonly stratum: Stratum;
  readonly count: number;
}

export interface DrawnCase {
  readonly case: string;
  readonly by: DrawnBy;
}

/** What may be asked of a sample (抽查). */
export type SampleCommands = {
  /**
   * By the leader: who may be drawn is frozen before anybody can know what is drawn, since the seed is the chain hash of this fact. The
   * candidates are of the days from `from` to `until`, and brought by whoever serves the command, `handled` too: how many were left out
   * because one of the group has acted in them. `random`: how many beside the quotas.
   */
  freezeSample: {
    readonly from: LegalDate;
    readonly until: LegalDate;
    readonly quotas: readonly SampleQuota[];
    readonly random: number;
    readonly candidates: readonly SampleCandidate[];
    readonly handled: number;
    /** Why again; null: it is the first. */
    readonly reasons: TextRef | null;
    /** The door's: 128 random bits, 32 lower-case hex digits. */
    readonly salt: string;
  };
  /** By the course: what the seed draws. */
  drawSample: { readonly sample: number; readonly seed: string; readonly drawn: readonly DrawnCase[] };
};

export type SampleFacts = {
  /** `sample` counts from 1; candidates in the order of their ids, quotas in that of the strata, none of them 0. */
  sampleFrozen: SampleCommands['freezeSample'] & { readonly sample: number };
  sampleDrawn: SampleCommands['drawSample'];
};

/** A sample of a tour: as it was frozen until it is drawn, and then what was drawn. */
export type Sample = { readonly fact: number } & (
  | { readonly frozen: Pick<SampleCommands['freezeSample'], 'candidates' | 'quotas' | 'random'>; readonly drawn: null }
  | { readonly frozen: null; readonly drawn: readonly DrawnCase[] }
);

export interface SampleState {
  readonly samples: readonly Sample[];
}

export const initialSample: SampleState = { samples: [] };

/** A fact holds so many candidates at most, a quarter of some offices (ours): of more, the days or offices are narrowed. */
export const candidatesMost = 2_000;
// What a group of five reads in a quarter (ours).
const sampleMost = 60;

/**
 * What is frozen (锁定抽样框), in one order, whatever was asked in which.
 *
 * @param of `samples`: those of the tour so far; `offices`: those that it visits
 * @throws DomainError `inspection.sample_*`: conflict `under_way`; else invalid
 */
export function frozenSample(
  payload: SampleCommands['freezeSample'],
  of: { readonly samples: readonly Sample[]; readonly offices: readonly OfficeId[] },
): SampleFacts['sampleFrozen'] {
  const { samples } = of;
  if (samples.some(({ drawn }) => drawn === null))
    throw refusal('sample_under_way', 'one is not drawn yet', {}, 'conflict');
  if (samples.length > 0 && payload.reasons === null) throw refusal('sample_reasons_missing', 'why again');
  if (payload.from > payload.until) throw refusal('sample_days_wrong', 'it ends before it begins');
  if (!/^[0-9a-f]{32}$/u.test(payload.salt)) throw refusal('sample_salt_missing', 'the door adds 128 random bits');
  requireQuotas(payload);
  const already = new Set(samples.flatMap(({ drawn }) => (drawn ?? []).map((one) => one.case)));
  const candidates = payload.candidates.filter((one) => !already.has(one.case));
  requireCandidates(candidates, of.offices);
  return {
    ...payload,
    sample: samples.length + 1,
    quotas: strata.flatMap((stratum) => payload.quotas.filter((one) => one.stratum === stratum && one.count > 0)),
    candidates: candidates.map(inOrder).sort((a, b) => (a.case < b.case ? -1 : 1)),
  };
}

function requireQuotas({ quotas, random }: SampleCommands['freezeSample']): void {
  const counts = [...quotas.map(({ count }) => count), random];
  const isOnce = new Set(quotas.map(({ stratum }) => stratum)).size === quotas.length;
  const isKnown = quotas.every(({ stratum }) => strata.includes(stratum));
  if (!isOnce || !isKnown || counts.some((count) => !Number.isInteger(count) || count < 0)) {
    throw refusal('sample_quota_wrong', 'each stratum once, and whole numbers');
  }
  const wanted = counts.reduce((sum, count) => sum + count, 0);
  if (wanted === 0) throw refusal('sample_quota_wrong', 'none is wanted');
  if (wanted > sampleMost) throw refusal('sample_too_large', 'nobody reads so many', { most: sampleMost });
}

function requireCandidates(candidates: readonly SampleCandidate[], offices: readonly OfficeId[]): void {
  if (candidates.length === 0) throw refusal('sample_empty', 'no case may be drawn');
  if (candidates.length > candidatesMost) {
    throw refusal('sample_too_many', 'too many may be drawn', { most: candidatesMost });
  }
  const ids = candidates.map((one) => one.case);
  // One line that anybody can hash.
  if (new Set(ids).size !== ids.length || ids.some((id) => !/^[0-9a-f-]{36}$/u.test(id))) {
    throw refusal('sample_case_unreadable', 'each case once, by its id');
  }
  const other = candidates.find(({ office }) => !offices.includes(office));
  if (other !== undefined) throw refusal('sample_office_other', 'it visits no such office', { office: other.office });
}

const inOrder = (one: SampleCandidate): SampleCandidate => ({
  ...one,
  strata: strata.filter((stratum) => one.strata.includes(stratum)),
});

/**
 * What is drawn, held to what was frozen: of each stratum in its turn as many as its quota, or all that there are; the rest of all that
 * are left. Which of them, the seed says, and whoever has the facts holds it to that.
 *
 * @throws DomainError not_found `inspection.sample_unknown`; invalid `inspection.sample_of_others`
 */
export function drawnSample(
  samples: readonly Sample[],
  payload: SampleCommands['drawSample'],
): SampleFacts['sampleDrawn'] | null {
  const found = samples[payload.sample - 1];
  if (found === undefined) throw refusal('sample_unknown', 'no such sample', { sample: payload.sample }, 'not_found');
  // Drawn once; whoever asks again is told the same.
  if (found.drawn !== null) return null;
  const { candidates, quotas, random } = found.frozen;
  const strataOf = new Map(candidates.map((one) => [one.case, one.strata]));
  const taken = new Set<string>();
  const isRight = [...quotas, { stratum: 'random', count: 0 } as const].every(({ stratum, count }) => {
    const mine = payload.drawn.flatMap((one) => (one.by === stratum ? [one.case] : []));
    const left = candidates.filter((one) => !taken.has(one.case) && isIn(one.strata, stratum));
    const wanted = stratum === 'random' ? quotas.reduce((sum, one) => sum + one.count, random) - taken.size : count;
    const isFit = mine.every((one) => !taken.has(one) && isIn(strataOf.get(one), stratum));
    for (const one of mine) taken.add(one);
    return isFit && new Set(mine).size === mine.length && mine.length === Math.min(wanted, left.length);
  });
  if (isRight && taken.size === payload.drawn.length) return payload;
  throw refusal('sample_of_others', 'it is no such sample of the candidates');
}

const isIn = (of: readonly Stratum[] | undefined, stratum: DrawnBy): boolean =>
  of !== undefined && (stratum === 'random' || of.includes(stratum));

/** The sample that is frozen and not drawn, with the fact whose chain hash is its seed; null: none is. */
export function toDraw({ samples }: SampleState): { readonly sample: number; readonly fact: number } | null {
  const at = samples.findIndex(({ drawn }) => drawn === null);
  const found = samples[at];
  return found === undefined ? null : { sample: at + 1, fact: found.fact };
}

/** What the facts of a sample change in its tour: candidates are kept until it is drawn, and then what was drawn. */
export const sampleEvolutions = {
  sampleFrozen: (
    { samples }: SampleState,
    { candidates, quotas, random }: SampleFacts['sampleFrozen'],
    { seq }: { readonly seq: number },
  ): SampleState => ({ samples: [...samples, { fact: seq, frozen: { candidates, quotas, random }, drawn: null }] }),
  sampleDrawn: ({ samples }: SampleState, { sample, drawn }: SampleFacts['sampleDrawn']): SampleState => ({
    samples: samples.map((one, at) => (at + 1 === sample ? { fact: one.fact, frozen: null, drawn } : one)),
  }),
} as const;

type SampleRefusal =
  Extract<InspectionCode, `inspection.sample_${string}`> extends `inspection.${infer What}` ? What : never;

function refusal(
  what: SampleRefusal,
  message: string,
  details: ErrorDetails = {},
  kind: ErrorKind = 'invalid',
): DomainError {
  return new DomainError(kind, `inspection.${what}`, message, details);
}
