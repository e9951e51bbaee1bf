import { cadencePlan, cadencePlanQuery, mostPeriods, type CadencePlan } from '#contracts/cadence';
import { addDays } from '#libs/calendar';
import { periodsUntil } from '#libs/cadence';
import { jurisdictionOf } from '#libs/docket';
import { as, type LegalDate } from '#libs/kernel';
import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Get, type Asked } from '../http/route.js';
import { Platform } from '../platform.js';

/** What recurring work (周期工作) has of routes beside those of every kind. */
@ApiTags('cadences')
@Controller('cadences')
export class CadenceController {
  constructor(private readonly platform: Platform) {}

  @Get('plan', {
    permit: 'cadence.open',
    summary: { zh: '周期工作计划预览', en: 'A plan before it is begun' },
    description: 'Every period from the one of that day on, by the calendar of the installation. Changes nothing.',
    query: cadencePlanQuery,
    answers: cadencePlan,
  })
  async yearAhead({ query: { unit, on, until } }: Asked<{ query: typeof cadencePlanQuery }>): Promise<CadencePlan> {
    const world = await this.platform.world();
    const calendar = world.calendar(jurisdictionOf(world));
    const periods = periodsUntil(unit, as<LegalDate>(on), as<LegalDate>(until)).slice(0, mostPeriods);
    return {
      periods: periods.map((one) => {
        const days = daysOf(one).map((day) => calendar.classify(day));
        const workingDays = days.filter(({ isWorking }) => isWorking).length;
        return { ...one, workingDays, isKnown: days.every(({ isKnown }) => isKnown) };
      }),
    };
  }
}

function daysOf({ from, until }: { readonly from: LegalDate; readonly until: LegalDate }): readonly LegalDate[] {
  const days: LegalDate[] = [];
  for (let day = from; day <= until; day = addDays(day, 1)) days.push(day);
  return days;
}
