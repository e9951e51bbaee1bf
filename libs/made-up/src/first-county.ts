import type { OfficeId } from '#libs/kernel';
import { placesOf, played } from './county.js';
import { matterOf, type Matter, type Places } from './matter.js';
import { isOpenCase } from './numbers.js';
import {
  asked,
  decidedOnes,
  endedPlot,
  fresh,
  idleUntil,
  inHand,
  openPlot,
  step,
  submitted,
  type OpenPlot,
  type Plot,
} from './plots.js';
import type { PetitionPlay } from './petition-play.js';
import type { CasePlan, Setting } from './setting.js';

/** One petition that a new demonstration begins with: how it stands, and which office is to have it. */
interface Scene {
  /** Null: whichever has such matters. */
  readonly office: string | null;
  readonly plot: OpenPlot;
}

// Two offices have a door on the page of sign-in: what they have to do must not hang on chance.
const department = 'dept-transport';
const township = 'town-jinniu';

const idle = (steps: Plot['steps'], days: number): Plot => ({ steps, idle: days });
/** In hand, and due some days after today; before it for less than 0. */
const dueIn =
  (days: number): OpenPlot =>
  (chance, setting) =>
    idle(inHand(chance), idleUntil(setting, 60, days));

/** What each office that has a door finds in its inbox: something new, late, due, and for its head to sign. */
const ofAnOffice: readonly OpenPlot[] = [
  (chance) => idle(fresh(chance), 2),
  (chance) => idle(fresh(chance), 17),
  (chance) => idle(inHand(chance), 9),
  dueIn(0),
  dueIn(3),
  (chance) => idle(asked(chance), 1),
  (chance) => idle(submitted(chance), 1),
  (chance) => idle([...decidedOnes(chance), step('deliver', 2)], 12),
];

/** What must be there once, wherever. */
const once: readonly Scene[] = [
  // Late so long that the supervision climbs: to the letter, to the recommendation of rung 3, and further.
  ...[-5, -10, -11, -12, -14, -30].map((days) => ({ office: null, plot: dueIn(days) })),
  { office: department, plot: dueIn(-12) },
  // Given back by the head, to be changed and submitted again.
  { office: department, plot: (chance) => idle([...submitted(chance), step('giveBack', 1)], 1) },
  { office: null, plot: (chance) => idle([...inHand(chance), step('addMaterial', 6)], 2) },
  { office: null, plot: (chance) => idle([...decidedOnes(chance), step('deliver', 2), step('evaluate', 3)], 8) },
  // Its breach was not passed on: what an administrator finds among the courses.
  { office: null, plot: (chance) => idle([step('getStuck', 0), ...fresh(chance)], 19) },
];

// One of each stage that a county of any size shows in turn, and what has ended.
const turns = 22;
const ended = 16;

const scenes: readonly (Scene | 'ended')[] = [
  ...[department, township].flatMap((office) => ofAnOffice.map((plot) => ({ office, plot }))),
  ...once,
  ...Array.from(
    { length: turns },
    (_one, turn) =>
      ({
        office: null,
        plot: (chance, setting) => openPlot(turn, chance, setting),
      }) satisfies Scene,
  ),
  ...Array.from({ length: ended }, () => 'ended' as const),
];

/**
 * The petitions that a new demonstration begins with: their numbers in the county of the seed, so that `maplebridge demo`
 * goes on from them. Every stage is among them, and every door of the page of sign-in has something to do.
 */
export function firstCases(setting: Setting): readonly FirstCase[] {
  const drawn = drawnOnce(placesOf(setting));
  const taken = new Set<string>();
  return scenes.map((scene) => {
    const office = scene === 'ended' ? null : scene.office;
    const { number, matter } = nextOf(drawn, taken, { isOpen: scene !== 'ended', office });
    taken.add(matter.subject);
    return { number, matter, plotFor: plotOf(scene) };
  });
}

/** Matters by their numbers; each is made up once, however often it is looked at. */
function drawnOnce(places: Places): (number: number) => Matter {
  const drawn = new Map<number, Matter>();
  return (number) => {
    const matter = drawn.get(number) ?? matterOf(number, places);
    drawn.set(number, matter);
    return matter;
  };
}

/** One of them. */
export interface FirstCase {
  readonly number: number;
  readonly matter: Matter;
  readonly plotFor: (play: PetitionPlay) => Plot;
}

/** One of them, played to the day of the county; the same for the same setting. */
export function planFirstCase({ number, matter, plotFor }: FirstCase, setting: Setting): CasePlan[] {
  return played(number, matter, setting, plotFor);
}

function plotOf(scene: Scene | 'ended'): (play: PetitionPlay) => Plot {
  if (scene === 'ended') return ({ chance, matter }) => endedPlot(chance, matter);
  return ({ chance, setting }) => scene.plot(chance, setting);
}

/**
 * The next number whose matter goes to the office and is about something that no other is about: nobody believes a county
 * in which a bridge is broken four times. The first of all has a history of its own.
 */
function nextOf(
  drawn: (number: number) => Matter,
  taken: ReadonlySet<string>,
  { isOpen, office }: { readonly isOpen: boolean; readonly office: string | null },
): { readonly number: number; readonly matter: Matter } {
  for (let number = 1; ; number += 1) {
    if (isOpenCase(number) !== isOpen) continue;
    const matter = drawn(number);
    if (matter.isAgain || taken.has(matter.subject)) continue;
    if (office === null || matter.offices[0] === (office as OfficeId)) return { number, matter };
  }
}
