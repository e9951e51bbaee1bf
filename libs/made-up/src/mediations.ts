import { addDays, nearestWorkingDay } from '#libs/calendar';
import { derivedCaseId } from '#libs/docket';
import type { LegalDate } from '#libs/kernel';
import { Chance } from './chance.js';
import { disputes, type Dispute } from './disputes.js';
import { MediationPlay } from './mediation-play.js';
import type { CasePlan, Setting } from './setting.js';

/**
 * The mediations that a new demonstration begins with, each with what was said apart: of every source but a petition, of every sort
 * and end. Where the register of a committee has nobody who mediates there are none of it. The same for the same setting.
 */
export const planMediations = (setting: Setting): readonly (readonly CasePlan[])[] =>
  disputes.flatMap((dispute, number) =>
    setting.mediatorsOf(dispute.committee).length === 0 ? [] : [played(dispute, number, setting)],
  );

function played(dispute: Dispute, number: number, setting: Setting): readonly CasePlan[] {
  const caseId = derivedCaseId('made-up', setting.seed, `mediation/${String(number)}`);
  const play = new MediationPlay(setting, new Chance(setting.seed, 'mediation', number), caseId, dispute);
  let day = openDay(addDays(setting.asOf, -dispute.daysAgo), setting);
  play.open(day);
  for (const [gap, act] of dispute.acts) {
    day = openDay(addDays(day, gap), setting);
    play.wait(day);
    act(play, day);
  }
  play.finish();
  return play.plans();
}

/** The day itself, or the next one on which offices are open, before the day of the county. */
function openDay(day: LegalDate, { law, asOf }: Setting): LegalDate {
  const on = nearestWorkingDay(day, 1, law.calendar);
  const last = addDays(asOf, -1);
  return on < last ? on : last;
}
