import { aMediation, committeeHead, itself, mediator, mediatorId, petition } from './a-mediation.js';
import type { MediationInMemory } from './a-mediation.js';
import { day, office, text } from './law.js';

/** One date of a clock of a mediation, counted by hand from the days off of 2026 (期限样例). */
export interface MediationVector {
  readonly rule: string;
  /** What happens, in words. */
  readonly zh: string;
  readonly en: string;
  /** Day 0. */
  readonly start: string;
  readonly course: (mediation: MediationInMemory) => MediationInMemory;
  /** Its last day before and after the roll; null: the text has no number. */
  readonly raw: string | null;
  readonly legal: string | null;
  /** The fact that its end brings, and how the mediation ends by it; null: it has no end. */
  readonly brings: 'overdue' | 'limitPassed' | 'appraisalOverran' | 'deemed_failed' | 'time_over' | 'declined' | null;
}

const words = text('words');
const court = (
  track: 'delegated' | 'entrusted_ordinary' | 'entrusted_summary' | 'online' | 'online_ordinary' | 'online_summary',
) => ({ source: 'court', track }) as const;
const ready =
  (opening: Parameters<MediationInMemory['ready']>[0] = {}) =>
  (one: MediationInMemory) =>
    one.ready(opening);
const medical = ready({ sort: 'medical' });
const appraised = (mediation: MediationInMemory, from: string, to: string) =>
  mediation
    .on(from)
    .act('beginAppraisal', { on: day(from) }, mediator)
    .on(to)
    .act('endAppraisal', { on: day(to) }, mediator);
const later = (mediation: MediationInMemory, on: string, until: string) =>
  ['p1', 'p2'].reduce(
    (so, party) => so.act('agreeLater', { ...itself(party), until: day(until) }, mediator),
    mediation.on(on),
  );
const v = (
  rule: string,
  [zh, en]: readonly [string, string],
  start: string,
  course: MediationVector['course'],
  [raw, legal]: readonly [string | null, string | null],
  brings: MediationVector['brings'],
): MediationVector => ({ rule, zh, en, start, course, raw, legal, brings });
const same = (on: string): readonly [string, string] => [on, on];

/** Every kind of roll, exclusion and extension, and what the end of each clock means. */
export const mediationVectors: Readonly<Record<string, MediationVector>> = {
  M1: v(
    'RM-TAKE',
    ['劳动节在期限内', 'Labour Day inside'],
    '2026-04-30',
    (one) => one.opened(),
    same('2026-05-08'),
    'overdue',
  ),
  M2: v(
    'RM-36',
    ['中秋节在期限内', 'Mid-Autumn inside'],
    '2026-09-23',
    (one) => one.opened(court('online')),
    same('2026-09-29'),
    'declined',
  ),
  M3: v(
    'RM-37',
    ['劳动节在期限内', 'Labour Day inside'],
    '2026-04-30',
    (one) => one.prepared(court('online')),
    same('2026-05-08'),
    'limitPassed',
  ),
  M4: v(
    'RM-09',
    ['二月没有31日，不顺延', 'no 31st in February, never rolled'],
    '2026-01-31',
    ready(),
    same('2026-02-28'),
    'limitPassed',
  ),
  M5: v(
    'RM-40',
    ['末日是补班的星期六', 'ends on a make-up Saturday'],
    '2026-01-05',
    medical,
    same('2026-02-14'),
    'deemed_failed',
  ),
  M6: v(
    'RM-40',
    ['1月12日至26日鉴定', 'appraisal 12 to 26 January'],
    '2026-01-05',
    (one) => appraised(medical(one), '2026-01-12', '2026-01-26'),
    same('2026-03-06'),
    'deemed_failed',
  ),
  M7: v(
    'RM-40',
    ['2月10日各方同意延至4月4日', 'all agree on 10 February to 4 April'],
    '2026-01-05',
    (one) => later(medical(one), '2026-02-10', '2026-04-04'),
    ['2026-04-04', '2026-04-07'],
    'deemed_failed',
  ),
  M8: v(
    'RM-40',
    ['同意延至3月31日以后，3月2日至4日鉴定', 'later by consent to 31 March, then an appraisal of 2 to 4 March'],
    '2026-01-05',
    (one) => appraised(later(medical(one), '2026-02-10', '2026-03-31'), '2026-03-02', '2026-03-04'),
    same('2026-04-02'),
    'deemed_failed',
  ),
  M9: v(
    'RM-40',
    ['鉴定先后两次', 'two appraisals, one after the other'],
    '2026-01-05',
    (one) => appraised(appraised(medical(one), '2026-01-12', '2026-01-14'), '2026-01-19', '2026-01-21'),
    same('2026-02-27'),
    'deemed_failed',
  ),
  M10: v(
    'RM-40',
    ['鉴定超过预计时间，尚未结束', 'an appraisal that overruns and goes on'],
    '2026-01-05',
    (one) =>
      medical(one)
        .on('2026-01-12')
        .act('beginAppraisal', { on: day('2026-01-12') }, mediator),
    same('2026-04-20'),
    'appraisalOverran',
  ),
  M11: v(
    'RM-40A',
    ['春节在期限内', 'the spring festival inside'],
    '2026-01-12',
    (one) => medical(one).act('beginAppraisal', { on: day('2026-01-12') }, mediator),
    same('2026-03-13'),
    'overdue',
  ),
  M12: v(
    'RM-46',
    ['自收到之日起，不顺延', 'from the receipt, never rolled'],
    '2026-09-18',
    (one) => one.prepared({ sort: 'labour' }),
    same('2026-10-03'),
    'limitPassed',
  ),
  M13: v(
    'RM-SET',
    ['信访事项写明10月2日', 'a petition names 2 October'],
    '2026-09-10',
    (one) => one.ready({ source: 'petition', setOn: day('2026-10-02') }),
    ['2026-10-02', '2026-10-08'],
    'time_over',
  ),
  M14: v(
    'RM-30',
    ['末日是劳动节', 'ends on Labour Day'],
    '2026-04-01',
    ready(court('delegated')),
    ['2026-05-01', '2026-05-06'],
    'time_over',
  ),
  M15: v(
    'RM-30',
    ['同意延至6月20日（端午节）', 'all agree to 20 June, a day off'],
    '2026-04-01',
    (one) => later(one.ready(court('delegated')), '2026-04-20', '2026-06-20'),
    ['2026-06-20', '2026-06-22'],
    'time_over',
  ),
  M16: v(
    'RM-31',
    ['末日在国庆节内', 'ends inside the national holiday'],
    '2026-09-18',
    ready(court('entrusted_ordinary')),
    ['2026-10-03', '2026-10-08'],
    'time_over',
  ),
  M17: v(
    'RM-31S',
    ['末日在春节内', 'ends inside the spring festival'],
    '2026-02-12',
    ready(court('entrusted_summary')),
    ['2026-02-19', '2026-02-24'],
    'time_over',
  ),
  M18: v(
    'RM-32',
    ['6月8日至16日鉴定', 'appraisal 8 to 16 June'],
    '2026-06-01',
    (one) => appraised(one.ready(court('online')), '2026-06-08', '2026-06-16'),
    same('2026-07-09'),
    'time_over',
  ),
  M19: v(
    'RM-33',
    ['末日在春节内', 'ends inside the spring festival'],
    '2026-02-05',
    ready(court('online_ordinary')),
    ['2026-02-20', '2026-02-24'],
    'time_over',
  ),
  M20: v(
    'RM-33',
    ['立案后的鉴定计入期限', 'an appraisal after docketing is counted'],
    '2026-08-03',
    (one) => appraised(one.ready(court('online_ordinary')), '2026-08-05', '2026-08-10'),
    same('2026-08-18'),
    'time_over',
  ),
  M21: v(
    'RM-33S',
    ['工作日', 'a working day'],
    '2026-08-03',
    ready(court('online_summary')),
    same('2026-08-10'),
    'time_over',
  ),
  M22: v(
    'RM-RECUSE',
    ['劳动节在期限内', 'Labour Day inside'],
    '2026-04-30',
    (one) => one.ready().act('askRecusal', { ...itself('p1'), mediator: mediatorId, reason: words }, mediator),
    same('2026-05-08'),
    'overdue',
  ),
  M23: v(
    'RM-SHAM',
    ['末日是补班的星期日', 'ends on a make-up Sunday'],
    '2026-09-16',
    (one) => one.ready().act('suspectSham', { grounds: words }, mediator),
    same('2026-09-20'),
    'overdue',
  ),
  M24: v(
    'RM-JOINT',
    ['补班的星期日计入', 'a make-up Sunday counts'],
    '2026-09-17',
    (one) => one.accepted().act('askJoint', { committee: office('mediation-pingchuan'), words }, committeeHead),
    same('2026-09-21'),
    'overdue',
  ),
  M25: v(
    'RM-PROTECT',
    ['次日是中秋节', 'Mid-Autumn follows'],
    '2026-09-24',
    (one) => one.accepted({ sort: 'family' }).screened('suspected'),
    same('2026-09-28'),
    'overdue',
  ),
  M26: v(
    'RM-VIOLENCE',
    ['没有数字', 'no number'],
    '2026-09-24',
    (one) => one.accepted({ sort: 'family' }).screened('suspected', true),
    [null, null],
    null,
  ),
  M27: v(
    'RM-SEAL',
    ['补班的星期日计入', 'a make-up Sunday counts'],
    '2026-09-18',
    (one) => one.ready().drawnUp().signs('p1').signs('p2'),
    same('2026-09-22'),
    'overdue',
  ),
  M28: v(
    'RM-12',
    ['次日是中秋节', 'Mid-Autumn follows'],
    '2026-09-24',
    (one) => one.ready().withdrawn('p1'),
    same('2026-09-28'),
    'overdue',
  ),
  M29: v(
    'RM-REPORT',
    ['劳动节在期限内', 'Labour Day inside'],
    '2026-04-30',
    (one) => one.ready({ source: 'police' }).withdrawn('p1'),
    same('2026-05-08'),
    'overdue',
  ),
};

/** A mediation at the end of what a vector says of it. */
export const courseOfVector = ({ start, course, rule }: MediationVector): MediationInMemory =>
  course(aMediation(rule === 'RM-SET' ? petition : null).on(start));
