import { describe, expect, it } from '@jest/globals';
import { as, type OfficeId } from '#libs/kernel';
import { readCitations } from '#libs/rules';
import { madeUpCounty } from '#libs/county';
import {
  buildOfficeTree,
  capacitiesOf,
  handles,
  isOutside,
  OfficeType,
  reviewGapOf,
  reviewRouteOf,
  typeRules,
  type Office,
  type OfficeTree,
} from './index.js';

const { offices } = madeUpCounty();
const tree = buildOfficeTree(offices, '1');
const id = (text: string): OfficeId => as<OfficeId>(text);

/** `county-government → prefecture-government; …`, or why there is none. */
function told(of: OfficeTree, office: string): string {
  const { by, bodies } = reviewRouteOf(of, id(office));
  if (by !== 'bodies') return by;
  return bodies.map((body) => `${body.office} → ${body.finally.join(', ')}`).join('; ');
}

const government = 'county-government → prefecture-government';
const department = (line: string): string => `${government}; prefecture-${line} → prefecture-government`;

/** Who reviews the opinions of each office that may handle, as the law and the readings beside it have it. */
const expected: Readonly<Record<string, string>> = {
  'county-committee': 'prefecture-committee → province-committee',
  'county-government': 'prefecture-government → province-government',
  discipline: 'level_above',
  ...Object.fromEntries(
    'public-security agriculture transport culture-tourism natural-resources forestry water human-resources ethnic-religious housing health finance market justice civil-affairs'
      .split(' ')
      .map((line) => [`dept-${line}`, department(line)]),
  ),
  court: 'level_above',
  procuratorate: 'level_above',
  'womens-federation': 'county-committee → prefecture-committee; prefecture-womens-federation → ',
  'dept-ecology': 'prefecture-ecology → prefecture-government',
  ...Object.fromEntries(
    'jinniu zhoucheng binju daying jizushan lijiao pingchuan qiaodian zhongying lawu'
      .split(' ')
      .map((town) => [`town-${town}`, government]),
  ),
};

describe('the bodies for a review in the demonstration county', () => {
  it('are those of domain law for every office that may handle a matter, and every other office says why none', () => {
    for (const office of offices) {
      const wanted = expected[office.id];
      if (wanted !== undefined) expect([office.id, told(tree, office.id)]).toEqual([office.id, wanted]);
      else expect([office.id, handles(office), typeRules[office.type].reviewedBy]).toEqual([office.id, false, null]);
    }
    expect(offices.filter(handles).map((office) => office.id)).toEqual(
      offices.map((office) => office.id).filter((one) => Object.hasOwn(expected, one)),
    );
  });

  it('follow the functions too: a department that is the bureau or the conference as well handles nothing', () => {
    const handling = (what: Office['functions'][number]) => handles({ type: 'department', functions: [what] });
    expect((['petition-bureau', 'joint-conference'] as const).filter(handling)).toEqual([]);
    expect(handling('accusations')).toBe(true);
  });

  it('lack nothing', () => {
    expect(offices.filter((office) => reviewGapOf(tree, office) !== null)).toEqual([]);
  });

  it('never name a party committee over a government, nor the county over a branch of the prefecture', () => {
    expect(told(tree, 'county-government')).not.toContain('committee');
    expect(told(tree, 'dept-ecology')).not.toContain('county-government');
  });

  it('are of other levels in part: they have no place in the tree, and nobody acts for them', () => {
    const outside = offices.filter(isOutside);
    expect(outside).toHaveLength(22);
    for (const office of outside) {
      expect([office.superior, capacitiesOf(office)]).toEqual([null, []]);
      expect(tree.chainOf(office.id)).toEqual([office]);
      expect(tree.childrenOf(office.id)).toEqual([]);
      expect(tree.ofCounty).not.toContain(office);
    }
  });
});

function anOffice(name: string, type: OfficeType, more: Partial<Office> = {}): Office {
  return {
    id: id(name),
    name: { zh: name, en: name },
    type,
    functions: [],
    superior: null,
    isActive: true,
    place: null,
    reviewedBy: null,
    ...more,
  };
}

const ids = (...names: string[]): OfficeId[] => names.map(id);
const above: readonly Office[] = [
  anOffice('committee', 'committee', { functions: ['county-committee'], reviewedBy: ids('upper-committee') }),
  anOffice('government', 'government', { functions: ['county-government'], reviewedBy: ids('upper-government') }),
  anOffice('upper-committee', 'outside', { reviewedBy: ids('top') }),
  anOffice('upper-government', 'outside', { reviewedBy: ids('top') }),
  anOffice('upper-line', 'outside', { reviewedBy: ids('upper-government') }),
  anOffice('top', 'outside'),
];
const withOne = (one: Office, ...others: Office[]): OfficeTree => buildOfficeTree([...above, ...others, one], '1');
const one = (type: OfficeType, more: Partial<Office> = {}): Office => anOffice('one', type, more);
const byGovernment = 'government → upper-government';
const byCommittee = 'committee → upper-committee';

describe('the body for a review, by the type of the office', () => {
  it.each<[type: OfficeType, told: string, gap: 'none' | 'line' | null]>([
    ['township', byGovernment, null],
    ['department', byGovernment, 'line'],
    ['branch', 'level_above', 'none'],
    ['vertical-organ', 'level_above', 'none'],
    ['government', byGovernment, null],
    ['committee', byCommittee, null],
    ['party-department', byCommittee, 'line'],
    ['mass-organisation', byCommittee, 'line'],
    ['institution', 'level_above', 'none'],
    ['enterprise', 'level_above', 'none'],
    ...'discipline court procuratorate peoples-congress village grid mediation-committee mediation-studio dispute-centre guidance-committee dispatched-office petition-bureau joint-conference inspection-group outside'
      .split(' ')
      .map((type): [OfficeType, string, null] => [type as OfficeType, 'level_above', null]),
  ])('of %s is %s where nothing is said of the office itself', (type, wanted, gap) => {
    const offices = withOne(one(type));
    expect(told(offices, 'one')).toBe(wanted);
    expect(reviewGapOf(offices, one(type))).toBe(gap);
  });

  it('is said of every type there is', () => {
    expect(Object.keys(typeRules).sort()).toEqual(Object.values(OfficeType).sort());
    for (const rule of Object.values(typeRules)) {
      expect([rule.article, readCitations(rule.article)]).not.toEqual([rule.article, null]);
      expect((rule.remark === null) === (rule.remarkZh === null)).toBe(true);
      if (rule.origin === 'ours') expect(rule.remark).not.toBeNull();
      expect(rule.handles).toBe(rule.reviewedBy !== null);
    }
  });

  it('of an institution is the department in charge, and then whoever reviews that department', () => {
    const dept = anOffice('dept', 'department', { reviewedBy: ids('government', 'upper-line') });
    expect(told(withOne(one('institution', { superior: id('dept') }), dept), 'one')).toBe(
      'dept → government, upper-line',
    );
  });

  it('is the list of the office itself where it has one, whatever its type says', () => {
    const listed = one('department', { reviewedBy: ids('upper-line', 'government') });
    expect(told(withOne(listed), 'one')).toBe('upper-line → upper-government; government → upper-government');
    expect(reviewGapOf(withOne(listed), listed)).toBeNull();
    expect(told(withOne(one('court', { reviewedBy: ids('upper-line') })), 'one')).toBe('upper-line → upper-government');
  });
});

describe('the bodies of a county below its city in one tree', () => {
  const city = [
    anOffice('city-committee', 'committee', { functions: ['county-committee'] }),
    anOffice('city-government', 'government', { functions: ['county-government'], superior: id('city-committee') }),
    ...['a', 'b'].flatMap((name) => [
      anOffice(`${name}-committee`, 'committee', {
        ...{ functions: ['county-committee'], superior: id('city-government') },
      } as const),
      anOffice(`${name}-government`, 'government', {
        ...{ functions: ['county-government'], superior: id(`${name}-committee`) },
      } as const),
      anOffice(`${name}-water`, 'department', { superior: id(`${name}-government`) }),
    ]),
  ];
  const ofCity = buildOfficeTree(city, '1');

  it('are the government of the city over that of the county, though its own committee stands between', () => {
    expect(told(ofCity, 'b-government')).toBe('city-government → ');
    expect(told(ofCity, 'a-water')).toBe('a-government → city-government');
  });

  it('are the committee of the city over that of the county', () => {
    expect(told(ofCity, 'a-committee')).toBe('city-committee → ');
  });
});

describe('a missing body', () => {
  it('reads as the organ one level above, and is told as a gap', () => {
    const emptied = one('township', { reviewedBy: [] });
    expect(told(withOne(emptied), 'one')).toBe('level_above');
    expect(reviewGapOf(withOne(emptied), emptied)).toBe('none');
    expect(told(tree, 'moon')).toBe('level_above');
    const alone = buildOfficeTree([one('township')], '1');
    expect(told(alone, 'one')).toBe('level_above');
    expect(reviewGapOf(alone, one('township'))).toBe('none');
  });

  it('is one that is not active any more, for the final review too', () => {
    const ended = (name: string): OfficeTree =>
      buildOfficeTree(
        [...above, one('department', { reviewedBy: ids('government', 'upper-line') })].map((office) =>
          office.id === name ? { ...office, isActive: false } : office,
        ),
        '1',
      );
    expect(told(ended('upper-line'), 'one')).toBe(byGovernment);
    expect(told(ended('upper-government'), 'one')).toBe('government → ; upper-line → ');
    expect(reviewGapOf(ended('one'), { ...one('branch'), isActive: false })).toBeNull();
  });
});

describe('bodies that cannot be', () => {
  it.each<[what: string, offices: Office[], code: string, details: object]>([
    [
      'one that does not exist',
      [one('township', { reviewedBy: ids('moon') })],
      'reviewer_missing',
      { office: 'one', reviewer: 'moon' },
    ],
    ['the office itself', [one('township', { reviewedBy: ids('one') })], 'reviewer_cycle', { office: 'one' }],
    [
      'one that is reviewed by it',
      [
        one('department', { reviewedBy: ids('other') }),
        anOffice('other', 'department', { reviewedBy: ids('government', 'third') }),
        anOffice('third', 'department', { reviewedBy: ids('one') }),
      ],
      'reviewer_cycle',
      { office: 'one' },
    ],
    [
      'one that handles nothing',
      [one('township', { reviewedBy: ids('bureau') }), anOffice('bureau', 'petition-bureau')],
      'reviewer_unfit',
      { office: 'one', reviewer: 'bureau' },
    ],
    [
      'any, of an office that handles nothing',
      [one('village', { reviewedBy: ids('government') })],
      'reviewer_unfit',
      { office: 'one', reviewer: 'government' },
    ],
  ])('are refused: %s', (_what, added, code, details) => {
    expect(() => buildOfficeTree([...above, ...added], '1')).toThrow(
      expect.objectContaining({ kind: 'invalid', code: `office.${code}`, details }),
    );
  });

  it('are refused in a circle over the default of a type', () => {
    const circle = above.map((office) => (office.id === 'government' ? { ...office, reviewedBy: ids('one') } : office));
    expect(() => buildOfficeTree([...circle, one('township')], '1')).toThrow(
      expect.objectContaining({ code: 'office.reviewer_cycle' }),
    );
  });

  it('have no place in the tree, above or below', () => {
    for (const [type, superior] of [
      ['township', 'top'],
      ['outside', 'government'],
      ['outside', 'top'],
    ] as const) {
      expect(() => buildOfficeTree([...above, one(type, { superior: id(superior) })], '1')).toThrow(
        expect.objectContaining({ code: 'office.outside_in_tree', details: { office: 'one', superior } }),
      );
    }
  });
});

describe('what a type of office is by default', () => {
  const of = (isWanted: (rule: (typeof typeRules)[OfficeType]) => boolean) =>
    Object.entries(typeRules)
      .filter(([, rule]) => isWanted(rule))
      .map(([type]) => type);

  it('is whether it may handle, whether an organ of its line stands above it, and who reviews', () => {
    expect(of(({ handles: mayHandle }) => !mayHandle)).toEqual([
      ...['village', 'grid', 'mediation-committee', 'mediation-studio', 'dispute-centre', 'guidance-committee'],
      ...['dispatched-office', 'petition-bureau', 'joint-conference', 'inspection-group', 'outside'],
    ]);
    expect(of(({ hasLine }) => hasLine)).toEqual([
      ...['department', 'branch', 'vertical-organ', 'party-department', 'mass-organisation'],
    ]);
    expect(of(({ reviewedBy }) => reviewedBy?.[0] === 'superior')).toEqual(['institution', 'enterprise']);
  });

  it('is explained in both languages, but for the one that the law names itself', () => {
    for (const [type, { remark, remarkZh }] of Object.entries(typeRules)) {
      const said = [remark, remarkZh].map((text) => text !== null && text.length > 3);
      expect([type, said]).toEqual([type, type === 'township' ? [false, false] : [true, true]]);
    }
  });
});
