/** One date of a clock of a mediation, counted by hand from the days off of 2026 (期限样例). */
export interface MediationVector {
  readonly rule: string;
  /** What happens, in words. */
  readonly zh: string;
  readonly en: string;
  /** Day 0. */
  readonly start: string;
  /** Its last day before and after the roll; null: the text has no number. */
  readonly raw: string | null;
  readonly legal: string | null;
  /** The fact that its end brings, or how the mediation ends by it; null: it has no end. */
  readonly brings:
    | ('overdue' | 'limitPassed' | 'appraisalOverran' | 'deemed_failed' | 'time_over' | 'declined')
    | ('lapsed' | 'callPassed' | 'visitDue')
    | null;
  /** Which clock of its rule it is; left out: the first one. */
  readonly turn?: number;
}

/** Of the rooms of a mediation: what one side says apart, and what has turned violent; and of a day on which somebody asks again. */
export const roomVectors = {
  M32: {
    rule: 'RM-TEAM',
    zh: '22时登记，次日2时，是中秋节',
    en: 'registered at 22:00, at 02:00 on Mid-Autumn',
    start: '2026-09-24',
    raw: '2026-09-25',
    legal: '2026-09-25',
    brings: 'overdue',
  },
  M33: {
    rule: 'RM-10',
    zh: '没有数字',
    en: 'no number',
    start: '2026-09-24',
    raw: null,
    legal: null,
    brings: null,
  },
  M34: {
    rule: 'RM-WATCH',
    zh: '末日在国庆节内，不顺延',
    en: 'ends inside the national holiday, not rolled',
    start: '2026-09-03',
    raw: '2026-10-03',
    legal: '2026-10-03',
    brings: 'lapsed',
  },
  M35: {
    rule: 'RM-APART',
    zh: '没有记录，末日在国庆节内，不顺延',
    en: 'nothing was said; ends inside the national holiday, not rolled',
    start: '2026-07-05',
    raw: '2026-10-03',
    legal: '2026-10-03',
    brings: 'lapsed',
  },
  M36: {
    rule: 'RM-APART',
    zh: '7月6日记录以后重新起算',
    en: 'counted anew after what was said on 6 July',
    start: '2026-07-06',
    raw: '2026-10-04',
    legal: '2026-10-04',
    brings: 'lapsed',
    turn: 2,
  },
  M37: {
    rule: 'RM-CALL',
    zh: '定在国庆节，不顺延',
    en: 'on a holiday, and not rolled',
    start: '2026-09-18',
    raw: '2026-10-03',
    legal: '2026-10-03',
    brings: 'callPassed',
  },
  M39: {
    rule: 'RM-VISIT',
    zh: '中秋节当日，不顺延',
    en: 'at Mid-Autumn, and not rolled',
    start: '2026-09-18',
    raw: '2026-09-25',
    legal: '2026-09-25',
    brings: 'visitDue',
  },
} as const satisfies Readonly<Record<string, MediationVector>>;
