import { daysBetween, legalDateOf, quarterOf } from '#libs/calendar';
import { board, boardPictures, boardQuery, deadlinePage, deadlineQuery } from '#libs/contracts';
import { jurisdictionOf } from '#libs/docket';
import { as, type Instant } from '#libs/kernel';
import { reads } from '#libs/persistence';
import { supervisionBases, type Ladders } from '#libs/rules';
import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { cursorFrom, dutyCursorId, pageAnswer } from '../http/page.js';
import { Get, type Asked } from '../http/route.js';
import { Platform } from '../platform.js';
import { monthsTo, periodOf } from './period.js';
import { agesOf, boundsOf, byMonth, spansOf, waitingOf } from './pictures.js';
import { byOffice, byRule, inTreeOrder, totalOf } from './sums.js';

/** The supervision board (督办看板) and the deadlines behind its numbers, as far as the acting office may see. */
@ApiTags('board')
@Controller('board')
export class BoardController {
  constructor(private readonly platform: Platform) {}

  @Get('', {
    permit: 'read.board',
    summary: { zh: '督办看板', en: 'The supervision board' },
    description: 'By office in the order of the organisation, by rule and by rung. Each number has its list.',
    query: boardQuery,
    answers: board,
  })
  async board({ caller, query }: Asked<{ query: typeof boardQuery }>) {
    const { database } = this.platform;
    const now = nowOf();
    const period = periodOf(query.period ?? quarterOf(now.today));
    const isOver = period.to < now.today;
    const [counts, rungs, oldest, changedOn, world] = await Promise.all([
      reads.countBoard(database, caller.reader, { period, now }),
      reads.countRungs(database, caller.reader),
      reads.readOldestPetition(database, caller.reader),
      isOver ? reads.readChangedOn(database, caller.reader, period) : null,
      this.platform.world(),
    ]);
    const { name, from, to } = period;
    return {
      ...{ at: now.at, period: name, from, to },
      offices: inTreeOrder(byOffice(counts), world.offices),
      totals: totalOf(counts),
      changedOn,
      measured: counts.measured,
      rules: byRule(counts.deadlines),
      rungs: rungsOf(world.rulesFor('supervision', jurisdictionOf(world)).ladders, rungs),
      oldest: oldest === null ? null : { ...oldest, ageDays: ageOf(oldest.registeredAt, now.today) },
      thresholds: { bouncedFrom: reads.bouncedFrom, idleAfterDays: reads.idleAfterDays },
    };
  }

  @Get('pictures', {
    permit: 'read.board',
    summary: { zh: '看板图', en: 'What the pictures of the board are drawn of' },
    description: 'Deadlines by month, open petitions by age and by who holds them. Each number has its list.',
    query: boardQuery,
    answers: boardPictures,
  })
  async pictures({ caller, query }: Asked<{ query: typeof boardQuery }>) {
    const { database } = this.platform;
    const now = nowOf();
    const months = monthsTo(periodOf(query.period ?? quarterOf(now.today)), now.today);
    const world = await this.platform.world();
    const spans = spansOf(boundsOf(world.rulesFor('petition', jurisdictionOf(world))));
    const [ended, open] = await Promise.all([
      reads.countMonths(database, caller.reader, { period: months, now }),
      reads.countWaiting(database, caller.reader, { now, bounds: spans.slice(1).map(({ from }) => from) }),
    ]);
    return {
      at: now.at,
      months: byMonth(ended, months.names),
      ages: agesOf(open, spans),
      waiting: inTreeOrder(waitingOf(open, spans), world.offices),
    };
  }

  @Get('deadlines', {
    permit: 'read.board',
    summary: { zh: '看板所列时限', en: 'The deadlines behind a number of the board' },
    query: deadlineQuery,
    answers: deadlinePage,
  })
  async deadlines({ caller, query }: Asked<{ query: typeof deadlineQuery }>) {
    const { database } = this.platform;
    const now = nowOf();
    const period = periodOf(query.period ?? quarterOf(now.today));
    const { state, office, rule, cursor, limit } = query;
    const filter = { state, office, rule, period, now };
    const page = { after: cursorFrom(cursor, dutyCursorId), limit };
    const [found, total] = await Promise.all([
      reads.listDeadlines(database, caller.reader, filter, page),
      reads.countDeadlines(database, caller.reader, filter),
    ]);
    const { name, from, to } = period;
    const answer = pageAnswer(found, ({ closedAs, look, isBreached, ...row }) => ({
      ...row,
      state: standOf({ ...row, closedAs, look, isBreached }, now),
    }));
    return { ...answer, total, at: now.at, period: name, from, to };
  }
}

type Counted = Awaited<ReturnType<typeof reads.countRungs>>;

/** Every rung of the ladders in force, those without a case too; and a rung of an older ladder that still has one. */
function rungsOf(ladders: Ladders | null, counted: Counted) {
  return supervisionBases.flatMap((basis) => {
    const own = counted.filter((one) => one.basis === basis);
    const names = new Map((ladders?.[basis] ?? []).map(({ rung, name }) => [rung, { ...name }]));
    const rungs = [...new Set([...names.keys(), ...own.map(({ rung }) => rung)])].sort((a, b) => a - b);
    return rungs.map((rung) => ({
      ...{ basis, rung, name: names.get(rung) ?? { zh: '—', en: '—' } },
      count: own.find((one) => one.rung === rung)?.count ?? 0,
    }));
  });
}

function nowOf(): reads.BoardNow {
  const at = new Date().toISOString();
  return { at, today: legalDateOf(as<Instant>(at)) };
}

const ageOf = (registeredAt: string, today: string): number =>
  Math.max(0, daysBetween(legalDateOf(as<Instant>(registeredAt)), as(today)));

function standOf(row: reads.DeadlineRow, now: reads.BoardNow) {
  if (row.closedAt === null) return row.legalDueAt <= now.at ? 'overdue' : 'running';
  if (row.closedAs !== 'done') return 'cancelled';
  if (row.look === null) return row.closedAt < row.legalDueAt ? 'met' : 'met_late';
  if (row.isBreached) return 'met_late';
  return row.look === 'awaited' ? 'unconfirmed' : 'met';
}
