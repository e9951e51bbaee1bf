import type { DayLine } from '#libs/calendar';
import { as, DomainError, type CaseId } from '#libs/kernel';
import { reads } from '#libs/persistence';
import { explainClock, type ClockReason } from '#libs/rules';
import { Injectable } from '@nestjs/common';
import type { Knock } from '../http/request-state.js';
import { Platform } from '../platform.js';
import { clockOf } from './case-parts.js';

/** A line of an explanation as the contract says it. */
export function dayLineOf(line: DayLine) {
  return {
    on: line.on,
    isCounted: line.isCounted,
    total: line.total,
    role: line.role,
    rule: line.rule,
    isWorking: line.day?.isWorking ?? null,
    reason: line.day?.reason ?? null,
    notice: line.day?.notice ?? null,
    isRawDue: line.isRawDue,
    isLegalDue: line.isLegalDue,
  };
}

/** Why a clock has its date (日期依据), for whoever may see its case. */
@Injectable()
export class ClockReasons {
  constructor(private readonly platform: Platform) {}

  async of(knock: Knock, id: string, clockId: string) {
    const { database, docket } = this.platform;
    const caseId = as<CaseId>(id);
    const head = await reads.readCaseHead(database, knock.reader, caseId);
    if (head === null) throw new DomainError('not_found', 'docket.no_such_case', 'there is no such case');
    const dossier = await docket.dossier(caseId, database);
    const clock = dossier.clocks.find((one) => one.id === clockId);
    const row = (await reads.readClocks(database, knock.reader, caseId)).find((one) => one.id === clockId);
    if (clock === undefined || row === undefined) {
      throw new DomainError('not_found', 'rules.clock_not_found', `no clock ${clockId}`);
    }
    const world = await this.platform.world();
    const time = { rules: world.rules(clock.rulePack), calendar: world.calendar(clock.jurisdiction) };
    const reason = explainClock(time, clock);
    return {
      clock: clockOf(row, head.caseNow),
      rule: { id: reason.rule.id, name: reason.rule.name, article: reason.rule.article },
      counted: reason.counted,
      isSameCalendar: reason.isSameCalendar,
      sentence: sentenceOf(reason, row)[knock.language],
      days: reason.days.map(dayLineOf),
    };
  }
}

function sentenceOf(reason: ClockReason, row: reads.ClockRow): { zh: string; en: string } {
  const { name, article } = reason.rule;
  if (row.legalDueOn === null) {
    return {
      zh: `${name.zh}（${article}）：没有规定期限。`,
      en: `${name.en} (${article}): the text sets no limit.`,
    };
  }
  const provisional = row.provisional ? { zh: '，暂定', en: ', provisional' } : { zh: '', en: '' };
  const measured = row.binding ? { zh: '', en: '' } : { zh: '，仅作度量', en: ', measured only' };
  return {
    zh: `${name.zh}（${article}）：自 ${row.startOn} 次日起算，原始期限 ${row.rawDueOn ?? '—'}，法定期限 ${row.legalDueOn}${provisional.zh}${measured.zh}。`,
    en: `${name.en} (${article}): counted from the day after ${row.startOn}, raw date ${row.rawDueOn ?? '—'}, legal date ${row.legalDueOn}${provisional.en}${measured.en}.`,
  };
}
