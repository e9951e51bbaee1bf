import { addDays } from '#libs/calendar';
import { derivedCaseId } from '#libs/docket';
import type { CaseId } from '#libs/kernel';
import { Chance } from './chance.js';
import { matterOf, type Matter, type Places } from './matter.js';
import { isOpenCase, turnOf } from './numbers.js';
import { endedPlot, longPlot, openPlot, type Plot } from './plots.js';
import { PetitionPlay } from './petition-play.js';
import type { CasePlan, Setting } from './setting.js';
import { steps } from './steps.js';

/** The petition with this number in the county of a seed: the same whenever it is asked for. */
export function madeUpCaseId(seed: string, number: number): CaseId {
  return derivedCaseId('made-up', seed, String(number));
}

/** The number of the petition with 2,000 facts. */
export const longCase = 0;

/**
 * The petition with this number, from its registration to how it stands on the day of the county, with the supervisions
 * that came of it. The same for the same setting, whatever was made before.
 *
 * @returns in the order in which they are to be recorded
 */
export function planCase(number: number, setting: Setting): CasePlan[] {
  return played(number, matterOf(number, placesOf(setting)), setting, (play) => plotOf(number, play));
}

/** A petition as it is played to its day, with the supervisions that came of it. */
export function played(
  number: number,
  matter: Matter,
  setting: Setting,
  plotFor: (play: PetitionPlay) => Plot,
): CasePlan[] {
  const chance = new Chance(setting.seed, 'course', number);
  const play = new PetitionPlay(setting, chance, madeUpCaseId(setting.seed, number), matter);
  const plot = plotFor(play);
  const days = plot.steps.reduce((sum, { gap }) => sum + gap, 0);
  let day = addDays(setting.asOf, -1 - plot.idle - days);
  for (const { name, gap } of plot.steps) {
    day = addDays(day, gap);
    steps[name](play, day);
  }
  play.finish();
  return play.plans();
}

function plotOf(number: number, { chance, matter, setting }: PetitionPlay): Plot {
  if (number === longCase) return longPlot(chance);
  return isOpenCase(number) ? openPlot(turnOf(number), chance, setting) : endedPlot(chance, matter);
}

/** Where the matters of a county come from. */
export function placesOf({ seed, law, discipline }: Setting): Places {
  const villages = law.offices.all.filter(({ type, isActive }) => type === 'village' && isActive);
  return { seed, villages, discipline };
}
