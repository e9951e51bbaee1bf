import type { OfficeId } from '#libs/kernel';
import type { Office } from '#libs/office';
import words from '../words/matters.json' with { type: 'json' };
import { Chance } from './chance.js';
import { isOpenCase } from './numbers.js';
import { petitionerOf, type Petitioner } from './petitioner.js';

/** By which channel a made-up matter came. */
export type MadeUpChannel = 'visit' | 'call' | 'letter' | 'web';

/** What a made-up petition is about. */
export interface Matter {
  readonly class: 'appeal' | 'suggestion' | 'accusation';
  readonly channel: MadeUpChannel;
  readonly category: string;
  readonly place: OfficeId;
  readonly placeName: string;
  /** The organs whose business it is, the likeliest first. */
  readonly offices: readonly OfficeId[];
  readonly title: string;
  readonly text: string;
  readonly petitioner: Petitioner;
  /** Name and address are clear enough to answer (art. 23(1)). */
  readonly isReachable: boolean;
}

/** Where matters come from and who handles them. */
export interface Places {
  readonly seed: string;
  readonly villages: readonly Office[];
  readonly discipline: OfficeId;
}

const channels = [
  { channel: 'visit', weight: 45 },
  { channel: 'web', weight: 22 },
  { channel: 'call', weight: 20 },
  { channel: 'letter', weight: 13 },
] as const;
// Of a hundred matters so many are said again, nearly alike: by the same petitioner, or by a neighbour.
const repeatShare = 0.05;
const samePetitionerShare = 0.6;
// Another matter of somebody who came before.
const againShare = 0.06;
const rareShare = 0.002;

/** The matter of the petition with this number. Near-duplicates refer to lower numbers. */
export function matterOf(number: number, places: Places): Matter {
  const chance = new Chance(places.seed, 'matter', number);
  const earlier = number > 0 ? chance.whole(Math.max(0, number - 400), number - 1) : null;
  const again = earlier !== null && chance.is(repeatShare) ? saidAgain(number, earlier, places, chance) : null;
  if (again !== null && (again.class === 'appeal' || !isOpenCase(number))) return again;
  const petitioner = earlier !== null && chance.is(againShare) ? ownPetitioner(earlier, places) : null;
  return freshMatter(number, places, petitioner);
}

function ownPetitioner(number: number, { seed }: Places): Petitioner {
  return petitionerOf(new Chance(seed, 'petitioner', number));
}

/** A matter of its own: one topic, a village, and sentences that are put together anew each time. */
function freshMatter(number: number, places: Places, known: Petitioner | null): Matter {
  const chance = new Chance(places.seed, 'fresh', number);
  const village = chance.of(places.villages);
  // The open ones show every phase of an appeal.
  const kind = isOpenCase(number) ? 0 : chance.next();
  const subject = kind < 0.85 ? appeal(chance, village) : other(chance, kind < 0.95, places);
  const fill = filler(chance, placeNameOf(village));
  const parts = [
    chance.of(words.openings),
    chance.of(subject.happened),
    chance.of(subject.detail),
    chance.of(words.pasts),
    chance.is(rareShare) ? chance.of(words.rare) : '',
    chance.of(subject.asked),
    chance.of(words.endings),
  ];
  return {
    class: subject.class,
    channel: chance.weighed(channels).channel,
    category: subject.category,
    place: village.id,
    placeName: placeNameOf(village),
    offices: subject.offices,
    title: fill(chance.of(subject.titles)),
    text: parts.map(fill).join(''),
    petitioner: known ?? ownPetitioner(number, places),
    isReachable: isOpenCase(number) || chance.is(0.95),
  };
}

type Sentences = Readonly<Record<'titles' | 'happened' | 'detail' | 'asked', readonly string[]>>;
type Subject = Pick<Matter, 'class' | 'category' | 'offices'> & Sentences;

function appeal(chance: Chance, village: Office): Subject {
  const topic = chance.weighed(words.topics);
  const offices = topic.offices.map((id) => (id === 'town' ? village.superior : id) as OfficeId);
  // Neighbouring matters go to another organ now and then: that is what objections are made of.
  return { ...topic, class: 'appeal', offices: chance.is(0.8) ? offices : offices.toReversed() };
}

function other(chance: Chance, isSuggestion: boolean, { discipline }: Places): Subject {
  const topic = chance.weighed(words.topics);
  const detail = [''];
  if (!isSuggestion) {
    return { ...words.accusations, class: 'accusation', category: 'discipline', offices: [discipline], detail };
  }
  const offices = topic.offices.filter((id) => id !== 'town') as OfficeId[];
  return { ...words.suggestions, class: 'suggestion', category: topic.category, offices, detail };
}

/** The same matter in slightly other words. */
function saidAgain(number: number, earlier: number, places: Places, chance: Chance): Matter {
  const before = matterOf(earlier, places);
  const text = `${before.text}${chance.of(['这件事又拖了一段时间，再次反映。', '上次的答复不满意，请再看看。', '情况还是老样子。'])}`;
  const isSame = chance.is(samePetitionerShare);
  const petitioner = isSame ? before.petitioner : ownPetitioner(number, places);
  const isReachable = before.isReachable || isOpenCase(number);
  return { ...before, text, petitioner, isReachable, channel: chance.weighed(channels).channel };
}

/** Fills the slots of a sentence: `{路}` by one of its words, `{村}` by the place. */
export function filler(chance: Chance, place: string): (sentence: string) => string {
  const slots: Readonly<Record<string, readonly string[] | undefined>> = words.slots;
  // Slots stand within what fills others.
  const fill = (sentence: string): string =>
    sentence.replaceAll(/\{(.)\}/gu, (_all, slot: string) => {
      if (slot === '村') return place;
      const choices = slots[slot];
      return choices === undefined ? '' : fill(chance.of(choices));
    });
  return fill;
}

function placeNameOf({ place, name }: Office): string {
  return place ?? name.zh;
}
