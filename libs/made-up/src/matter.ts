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
  /** Which of the matters of the words it is: the same for two that differ in place and people alone. */
  readonly subject: string;
  /** It was said before, nearly alike. */
  readonly isAgain: boolean;
  readonly title: string;
  readonly text: string;
  /** What is asked for. */
  readonly claim: string;
  readonly findings: Findings;
  readonly petitioner: Petitioner;
  /** Name and address are clear enough to answer (art. 23(1)). */
  readonly isReachable: boolean;
}

/** What the organ that handles it finds, and what it can decide; what cannot be is null. */
export interface Findings {
  readonly found: string;
  readonly remedy: string;
  readonly explained: string | null;
  /** Found where the claim is not supported. */
  readonly against: string | null;
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

/** A matter of its own: one subject, a village, and sentences that are put together anew each time. */
function freshMatter(number: number, places: Places, known: Petitioner | null): Matter {
  const chance = new Chance(places.seed, 'fresh', number);
  // The open ones show every phase of an appeal.
  const kind = isOpenCase(number) ? 0 : chance.next();
  const subject = kind < 0.85 ? appeal(chance, places) : other(chance, kind < 0.95, places);
  const { village } = subject;
  const fill = filler(chance, placeNameOf(village));
  const claim = fill(chance.of(subject.asked));
  const [title, happened, detail] = [subject.titles, subject.happened, subject.detail].map((all) =>
    fill(chance.of(all)),
  );
  const parts = [
    fill(chance.of(words.openings[subject.isOwn ? 'one' : 'many'])),
    happened,
    detail,
    // Whoever suggests or accuses has asked nobody before.
    subject.class === 'appeal' ? fill(chance.of(words.pasts)) : '',
    chance.is(rareShare) ? chance.of(words.rare) : '',
    claim,
    subject.class === 'appeal' ? chance.of(words.endings) : '',
  ];
  return {
    class: subject.class,
    channel: chance.weighed(channels).channel,
    category: subject.category,
    place: village.id,
    placeName: placeNameOf(village),
    offices: subject.offices,
    subject: subject.name,
    isAgain: false,
    title: title ?? '',
    text: parts.join(''),
    claim,
    findings: subject.findings,
    petitioner: known ?? ownPetitioner(number, places),
    isReachable: isOpenCase(number) || chance.is(0.95),
  };
}

type Sentences = Readonly<Record<'titles' | 'happened' | 'detail' | 'asked', readonly string[]>>;

interface Subject extends Pick<Matter, 'class' | 'category' | 'offices' | 'findings'>, Sentences {
  readonly name: string;
  readonly village: Office;
  /** Somebody's own matter, and not that of a village. */
  readonly isOwn: boolean;
}

/** One matter of the words (事项): its sentences belong together, so that no title speaks of another thing than its text. */
interface WrittenMatter extends Sentences {
  readonly found: string;
  readonly remedy: string;
  readonly explained?: string;
  readonly against?: string;
  /** Another category or other offices than those of its topic. */
  readonly category?: string;
  readonly offices?: readonly string[];
  /** The townships where there is such a thing; left out: everywhere. */
  readonly where?: readonly string[];
  readonly isOwn?: boolean;
}

function appeal(chance: Chance, { villages }: Places): Subject {
  const topic = chance.weighed(words.topics);
  const index = chance.whole(0, topic.matters.length - 1);
  const matter: WrittenMatter | undefined = topic.matters[index];
  if (matter === undefined) throw new Error('a topic has matters');
  const { found, remedy, explained = null, against = null, where, isOwn = false } = matter;
  const village = chance.of(
    where === undefined ? villages : villages.filter(({ superior }) => where.includes(superior ?? '')),
  );
  const offices = (matter.offices ?? topic.offices).map((id) => (id === 'town' ? village.superior : id) as OfficeId);
  return {
    ...matter,
    class: 'appeal',
    name: `${topic.category}/${String(index)}`,
    category: matter.category ?? topic.category,
    village,
    isOwn,
    // Neighbouring matters go to another organ now and then: that is what objections are made of.
    offices: chance.is(0.8) ? offices : offices.toReversed(),
    findings: { found, remedy, explained, against },
  };
}

const nothingFound: Findings = { found: '', remedy: '', explained: null, against: null };

function other(chance: Chance, isSuggestion: boolean, { villages, discipline }: Places): Subject {
  const village = chance.of(villages);
  const common = { village, isOwn: true, detail: [''], findings: nothingFound };
  if (isSuggestion) {
    const suggestion = chance.of(words.suggestions);
    const offices = suggestion.offices as OfficeId[];
    return { ...common, ...suggestion, class: 'suggestion', offices, name: suggestion.titles.join() };
  }
  const accusation = chance.of(words.accusations);
  const of = { class: 'accusation', category: 'discipline', offices: [discipline] } as const;
  return { ...common, ...accusation, ...of, name: accusation.titles.join() };
}

/** The same matter in slightly other words. */
function saidAgain(number: number, earlier: number, places: Places, chance: Chance): Matter {
  const before = matterOf(earlier, places);
  const text = `${before.text}${chance.of(['这件事又拖了一段时间，再次反映。', '上次的答复不满意，请再看看。', '情况还是老样子。'])}`;
  const isSame = chance.is(samePetitionerShare);
  const petitioner = isSame ? before.petitioner : ownPetitioner(number, places);
  const isReachable = before.isReachable || isOpenCase(number);
  return { ...before, isAgain: true, text, petitioner, isReachable, channel: chance.weighed(channels).channel };
}

// What a matter is about is the same thing in all its sentences.
const things: readonly string[] = ['路', '物', '季', '区'];

/** Fills the slots of a sentence: `{路}` by one of its words, `{村}` by the place. */
export function filler(chance: Chance, place: string): (sentence: string) => string {
  const slots: Readonly<Record<string, readonly string[] | undefined>> = words.slots;
  const kept = new Map<string, string>();
  // Slots stand within what fills others.
  const fill = (sentence: string): string =>
    sentence.replaceAll(/\{(.)\}/gu, (_all, slot: string) => {
      if (slot === '村') return place;
      const choices = slots[slot];
      const filled = kept.get(slot) ?? (choices === undefined ? '' : fill(chance.of(choices)));
      if (things.includes(slot)) kept.set(slot, filled);
      return filled;
    });
  return fill;
}

function placeNameOf({ place, name }: Office): string {
  return place ?? name.zh;
}
