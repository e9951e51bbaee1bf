import { addDays, countPeriod, daysBetween } from '#libs/calendar';
import type { LegalDate } from '#libs/kernel';
import type { Chance } from './chance.js';
import type { Matter } from './matter.js';
import type { Setting } from './setting.js';
import type { Step, StepName } from './steps.js';

/** A course as it is going to be: its steps, and how many days before the day of the county the last one lies. */
export interface Plot {
  readonly steps: readonly Step[];
  readonly idle: number;
}

/** A step so many days after the one before it. */
export const step = (name: StepName, gap: number): Step => ({ name, gap });
/** The registrations of two and a half years. */
const pastDays = 900;
// Of the ended ones so many were late somewhere; with the open ones that are late it is about one in twenty-five.
const lateShare = 0.036;
const withdrawnShare = 0.06;

type Late = 'accept' | 'decide' | 'deliver' | null;

function lateness(chance: Chance): Late {
  if (!chance.is(lateShare)) return null;
  const drawn = chance.next();
  if (drawn < 0.6) return 'decide';
  return drawn < 0.85 ? 'accept' : 'deliver';
}

/** A course that has ended, somewhere in the past. */
export function endedPlot(chance: Chance, matter: Matter): Plot {
  const late = matter.class === 'appeal' && matter.isReachable ? lateness(chance) : null;
  const isAssigned = late === null && matter.class === 'appeal' && chance.is(0.2);
  const before = intake(chance, matter, isAssigned);
  const steps = [...before, ...handling(chance, matter, late), ...ending(chance, isAssigned, late)];
  const isWithdrawn = late === null && matter.class !== 'accusation' && chance.is(withdrawnShare);
  const whole = isWithdrawn ? withdrawn(chance, steps) : steps;
  return { steps: whole, idle: chance.whole(15, pastDays - 200) };
}

/** From the counter to the organ that handles it; some are objected to, some bounce twice. */
function intake(chance: Chance, matter: Matter, isAssigned: boolean): Step[] {
  const isPlain = matter.class === 'appeal' && !isAssigned;
  if (isPlain && matter.channel !== 'web' && chance.is(0.15)) return [step('registerDirect', 0)];
  const refer = step(isAssigned ? 'assign' : 'refer', chance.whole(0, 6));
  const first = [step(chance.is(0.8) ? 'register' : 'registerUnclassified', 0), refer];
  return isPlain && chance.is(0.1) ? [...first, ...objection(chance)] : first;
}

/** The organ says that it is not its business: once, twice, or in vain. */
function objection(chance: Chance): Step[] {
  const drawn = chance.next();
  if (drawn < 0.2) return [...bounce(chance), ...bounce(chance)];
  if (drawn < 0.75) return bounce(chance);
  return [step('object', chance.whole(1, 3)), step('reject', chance.whole(1, 3))];
}

function bounce(chance: Chance): Step[] {
  const object = step('object', chance.whole(1, 3));
  if (chance.is(0.5)) return [object, step('upholdTo', chance.whole(1, 3))];
  return [object, step('uphold', chance.whole(1, 3)), step('refer', chance.whole(0, 4))];
}

function handling(chance: Chance, matter: Matter, late: Late): Step[] {
  const accept = step('accept', late === 'accept' ? chance.whole(17, 24) : chance.whole(1, 6));
  if (matter.class !== 'appeal') return [accept, step('decide', chance.whole(3, 25))];
  if (late === 'decide') return [accept, step('decide', chance.whole(63, 80))];
  // After silence the handling limit runs from the fifteenth day already.
  if (late !== null || chance.is(0.9)) return [accept, step('decide', chance.whole(5, late === 'accept' ? 35 : 52))];
  const extension = [step('askExtension', chance.whole(28, 40)), step('approveExtension', chance.whole(1, 2))];
  return [accept, ...extension, step('noticeExtension', chance.whole(1, 2)), step('decide', chance.whole(2, 25))];
}

function ending(chance: Chance, isAssigned: boolean, late: Late): Step[] {
  const deliver = step('deliver', late === 'deliver' ? chance.whole(13, 20) : chance.whole(0, 6));
  const report = isAssigned ? [step('report', chance.whole(0, 2))] : [];
  return [deliver, ...report, step('execute', chance.whole(1, 20)), step('close', chance.whole(0, 20))];
}

function withdrawn(chance: Chance, steps: readonly Step[]): Step[] {
  const kept = steps.slice(0, chance.whole(1, Math.max(1, steps.length - 2)));
  return [...kept, step('withdraw', chance.whole(1, 5))];
}

/** A course that is open on the day of the county. */
export type OpenPlot = (chance: Chance, setting: Setting) => Plot;

/** How far those that are open have come: referred, accepted, an extension asked for, decided. */
export const fresh = (chance: Chance): Step[] => [step('register', 0), step('refer', chance.whole(0, 5))];
export const inHand = (chance: Chance): Step[] => [...fresh(chance), step('accept', chance.whole(1, 10))];
export const asked = (chance: Chance): Step[] => [...inHand(chance), step('askExtension', chance.whole(28, 40))];
export const submitted = (chance: Chance): Step[] => [...inHand(chance), step('submit', chance.whole(30, 45))];
export const decidedOnes = (chance: Chance): Step[] => [...inHand(chance), step('decide', chance.whole(10, 50))];

/** What the open ones wait for. Each comes in turn, so that a small county has all of them. */
const openPlots: readonly OpenPlot[] = [
  (chance) => ({ steps: [step('register', 0)], idle: chance.whole(0, 9) }),
  (chance) => ({ steps: [step('registerUnclassified', 0)], idle: chance.whole(0, 9) }),
  (_chance, setting) => ({ steps: [step('register', 0)], idle: idleUntil(setting, 15, 0) }),
  // The petition bureau itself is late now and then only.
  (chance) => ({ steps: [step('register', 0)], idle: chance.is(0.15) ? chance.whole(17, 24) : chance.whole(0, 12) }),
  (chance) => ({ steps: fresh(chance), idle: chance.whole(0, 10) }),
  (chance, setting) => ({ steps: fresh(chance), idle: idleUntil(setting, 15, 0) }),
  (chance) => ({ steps: fresh(chance), idle: chance.whole(17, 28) }),
  (chance) => ({ steps: [...fresh(chance), step('object', chance.whole(1, 3))], idle: chance.whole(0, 2) }),
  (chance) => ({
    steps: [...fresh(chance), step('object', chance.whole(1, 3)), step('uphold', chance.whole(1, 3))],
    idle: chance.whole(0, 8),
  }),
  (chance) => ({ steps: inHand(chance), idle: chance.whole(0, 25) }),
  (chance) => ({ steps: inHand(chance), idle: chance.whole(26, 52) }),
  (chance, setting) => ({ steps: inHand(chance), idle: idleUntil(setting, 60, 0) }),
  (chance, setting) => ({ steps: inHand(chance), idle: idleUntil(setting, 60, chance.whole(1, 4)) }),
  (chance) => ({ steps: inHand(chance), idle: chance.whole(63, 95) }),
  (chance) => ({ steps: asked(chance), idle: chance.whole(0, 3) }),
  (chance) => ({ steps: [...asked(chance), step('approveExtension', 1)], idle: chance.whole(0, 3) }),
  (chance) => ({
    steps: [...asked(chance), step('approveExtension', 1), step('noticeExtension', 1)],
    idle: chance.whole(0, 10),
  }),
  (chance) => ({ steps: submitted(chance), idle: chance.whole(0, 3) }),
  (chance) => ({ steps: decidedOnes(chance), idle: chance.whole(0, 8) }),
  (chance) => ({ steps: [...decidedOnes(chance), step('deliver', chance.whole(0, 5))], idle: chance.whole(0, 25) }),
  // Supported, and not carried out by its date.
  (chance) => ({ steps: [...decidedOnes(chance), step('deliver', chance.whole(0, 5))], idle: chance.whole(38, 60) }),
  (chance) => ({ steps: [...fresh(chance), ...bounce(chance), ...bounce(chance)], idle: chance.whole(0, 10) }),
];

/** A course that is open, the next in turn. */
export function openPlot(turn: number, chance: Chance, setting: Setting): Plot {
  const plot = openPlots[turn % openPlots.length];
  if (plot === undefined) throw new Error('there are no open plots');
  return plot(chance, setting);
}

/** The case with a very long history: in hand, and tried again and again. */
export function longPlot(chance: Chance): Plot {
  return { steps: [...inHand(chance), step('retryALot', 1)], idle: 30 };
}

/** How long ago a period of days must have begun to be due some days after the day of the county. */
export function idleUntil({ law, asOf }: Setting, length: number, ahead: number): number {
  const wanted = addDays(asOf, ahead);
  const starts = Array.from({ length: 13 }, (_one, back) => addDays(wanted, -length - back));
  const isDueThen = (startOn: LegalDate): boolean =>
    law.calendar.classify(startOn).isWorking &&
    countPeriod({ unit: 'CALENDAR_DAY', length, startOn }, law.calendar).legalDueOn === wanted;
  const found = starts.find(isDueThen) ?? addDays(wanted, -length);
  return daysBetween(found, addDays(asOf, -1));
}
