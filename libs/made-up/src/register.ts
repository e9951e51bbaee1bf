import type { RosterPerson } from '#libs/contracts';
import type { RegisteredPerson, RegisteredVenue } from '#libs/county';
import { OfficeType, type Office } from '#libs/office';
import { Chance } from './chance.js';
import { petitionerOf } from './petitioner.js';

// As a county of this size reports them: 1,861 mediators, 70 experts; grid members of the villages that have made-up ones.
const [mediators, experts, gridMembersOfVillage] = [1861, 70, 3] as const;

type Speciality = RosterPerson['specialities'][number];
type Qualification = RosterPerson['qualifications'][number];

const village: readonly Speciality[] = [
  'family',
  'neighbours',
  'land',
  'housing',
  'debt',
  'water',
  'forestry',
  'injury',
];
const ofCounty: readonly Speciality[] = [
  'medical',
  'traffic',
  'labour',
  'finance',
  'construction',
  'environment',
  'resources',
  'consumer',
];
const villagers: readonly Qualification[] = ['legally-informed', 'elder', 'retired-cadre', 'legal-adviser'];
const learned: readonly Qualification[] = [
  'lawyer',
  'doctor',
  'engineer',
  'appraiser',
  'counsellor',
  'notary',
  'teacher',
];

/** The register of a made-up county: whoever is in it does not exist, the same people each time. */
export function madeUpRegister(offices: readonly Office[]): {
  readonly people: readonly RegisteredPerson[];
  readonly venues: readonly RegisteredVenue[];
} {
  const chance = new Chance('register');
  const of = (type: OfficeType): readonly Office[] =>
    offices.filter((office) => office.isActive && office.type === type);
  const committees = [...of(OfficeType.mediationCommittee), ...of(OfficeType.mediationStudio)];
  const departments = of(OfficeType.department);
  const people = [
    ...spread(mediators, committees).map((office, at) => mediatorOf(office, at, chance)),
    ...spread(experts, departments).map((office, at) => expertOf(office, at, chance)),
    ...of(OfficeType.village).flatMap((office, v) =>
      Array.from({ length: gridMembersOfVillage }, (_, at) =>
        gridMemberOf(office, v * gridMembersOfVillage + at, chance),
      ),
    ),
  ];
  const rooms = committees.filter(({ type }) => type === OfficeType.mediationCommittee);
  return { people, venues: rooms.map((office, at) => roomOf(office, at)) };
}

/** So many, the offices in turn. */
const spread = (count: number, offices: readonly Office[]): Office[] =>
  offices.length === 0 ? [] : Array.from({ length: count }, (_, at) => offices[at % offices.length] as Office);

function personOf(code: string, office: Office, chance: Chance) {
  const { name, phone } = petitionerOf(chance);
  return {
    ...{ code, name, office: office.id, fromOn: '2026-01-01', untilOn: '2028-12-31' },
    ...{ phone, email: null, address: null, account: null, isActive: true, leftOn: null },
  };
}

function mediatorOf(office: Office, at: number, chance: Chance): RegisteredPerson {
  const isFullTime = chance.is(0.12);
  return {
    ...personOf(codeOf('T', at), office, chance),
    ...{ kind: 'mediator', isFullTime, mostCases: isFullTime ? 12 : null },
    specialities: someOf(
      office.superior?.startsWith('town') === true || chance.is(0.9) ? village : ofCounty,
      chance,
      3,
    ),
    languages: chance.is(0.3) ? ['mandarin', chance.is(0.6) ? 'bai' : 'yi'] : ['mandarin'],
    qualifications: chance.is(0.4) ? [chance.of(villagers)] : [],
  };
}

function expertOf(office: Office, at: number, chance: Chance): RegisteredPerson {
  return {
    ...personOf(codeOf('Z', at), office, chance),
    ...{ kind: 'expert', isFullTime: false, mostCases: 4 },
    specialities: someOf(ofCounty, chance, 2),
    languages: ['mandarin'],
    qualifications: [chance.of(learned)],
  };
}

function gridMemberOf(office: Office, at: number, chance: Chance): RegisteredPerson {
  return {
    ...personOf(codeOf('W', at), office, chance),
    ...{ kind: 'grid-member', isFullTime: chance.is(0.2), mostCases: null },
    ...{ specialities: [], languages: ['mandarin'], qualifications: [] },
  };
}

const roomOf = ({ id, place }: Office, at: number): RegisteredVenue => ({
  ...{ code: codeOf('C', at), kind: 'room', name: '调解室', office: id, address: place, phone: null },
  ...{ seats: 8 + (at % 3) * 4, isActive: true, leftOn: null },
});

const codeOf = (letter: string, at: number): string => `${letter}${String(at + 1).padStart(4, '0')}`;

/** One to so many different ones. */
function someOf<T>(list: readonly T[], chance: Chance, most: number): T[] {
  const chosen = new Set(Array.from({ length: chance.whole(1, most) }, () => chance.of(list)));
  return [...chosen];
}
