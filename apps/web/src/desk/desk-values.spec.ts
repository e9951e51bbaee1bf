import { describe, expect, it } from '@jest/globals';
import { counterPetition, proposedTitle } from '#contracts/petition';
import { as, type LegalDate } from '#libs/kernel';
import { blanksLeftOut } from '../command/blanks-left-out.js';
import {
  actsFor,
  bodyOf,
  hasGuardian,
  hasTyped,
  isLeftToChoose,
  isReachable,
  mostOf,
  neededOf,
  petitionersIn,
  titleAfter,
  withoutBlank,
  withoutOther,
} from './desk-values.js';
import type { DeskValues } from './desk-values.js';

const today = as<LegalDate>('2026-12-04');
const parsed = (values: DeskValues) => counterPetition.safeParse(blanksLeftOut(bodyOf(values, 'visit', today)));

describe('a draft', () => {
  it('is what somebody typed, not what the form fills in by itself', () => {
    expect(hasTyped({})).toBe(false);
    expect(hasTyped({ receivedOn: today, class: '', petitioner: { name: undefined }, others: [], repeats: [] })).toBe(
      false,
    );
    expect(hasTyped({ receivedOn: today, petitioner: { name: ' ' } })).toBe(false);
    expect(hasTyped({ petitioner: { phone: '13900001234' } })).toBe(true);
    expect(hasTyped({ matter: '路灯坏了' })).toBe(true);
    expect(hasTyped({ place: 'town-binju' })).toBe(true);
  });
});

describe('a proposed title', () => {
  it.each([
    ['修路把水渠挖断了,秋天浇不上水,找了村里两次。', '修路把水渠挖断了'],
    ['尊敬的领导：您好！我叫李秀兰，村口路灯坏了半年。', '村口路灯坏了半年'],
    ['低保，申请两个月没有回复', '低保，申请两个月没有回复'],
    ['', ''],
    ['您好。', ''],
  ])('of %j is %j', (matter, title) => expect(proposedTitle(matter)).toBe(title));

  it('is no longer than a line', () => expect(Array.from(proposedTitle('水'.repeat(80)))).toHaveLength(24));

  it('follows the matter until the clerk writes another', () => {
    expect(titleAfter('', '', '路灯不亮，半年了')).toBe('路灯不亮');
    expect(titleAfter('路灯不亮', '路灯不亮，半年', '村口路灯不亮，半年')).toBe('村口路灯不亮');
    expect(titleAfter('路灯', '路灯不亮，半年', '村口路灯不亮，半年')).toBe('路灯');
  });
});

describe('the body of a registration', () => {
  const full: DeskValues = {
    matter: '水渠断了。',
    receivedOn: today,
    petitioner: { name: ' 李秀兰 ', phone: '１３９００００１２３４', idNumber: '11010519491231 002x', address: '' },
  };

  it('is what the contract takes, with full-width digits made plain', () => {
    expect(parsed(full)).toMatchObject({
      success: true,
      data: {
        petitioner: { name: '李秀兰', phone: '13900001234', idNumber: '11010519491231002X' },
        receivedOn: null,
      },
    });
  });

  it('knows whether name and address are clear', () => {
    expect(isReachable({ name: '李秀兰', phone: '13900001234' })).toBe(true);
    expect(isReachable({ name: '李秀兰' })).toBe(false);
    expect(isReachable(null)).toBe(false);
  });

  it('names nobody where the matter is anonymous', () => {
    expect(bodyOf({ ...full, isAnonymous: true }, 'visit', today)['petitioner']).toBeNull();
  });

  it('asks for a name, unless anonymous', () => {
    const missing = parsed({ matter: '水渠断了。' });
    expect(missing.error?.issues.map(({ path }) => path.join('.'))).toEqual(['petitioner.name']);
    expect(parsed({ matter: '水渠断了。', isAnonymous: true }).success).toBe(true);
  });

  it('leaves out representatives that were not filled in, and decisions without a reason', () => {
    const decision = { number: '信2026-000001', holder: null, verdict: 'same' } as const;
    const [one, two] = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222'];
    const body = parsed({
      ...full,
      others: [{ name: '赵一' }, { name: ' ' }],
      repeats: [
        { ...decision, case: one, reason: '同一条水渠。' },
        { ...decision, case: two, reason: ' ' },
      ],
    });
    expect(body.data?.others).toMatchObject([{ name: '赵一', is: 'representative' }]);
    expect(body.data?.others).toHaveLength(1);
    expect(body.data?.repeats).toEqual([{ case: one, verdict: 'same', reason: '同一条水渠。' }]);
  });

  it('says who petitions too, and for whom a guardian acts, by the places of those who were filled in', () => {
    const body = parsed({
      ...full,
      petitioner: { ...full.petitioner, nature: 'organisation', capacity: 'none' },
      others: [
        { is: 'petitioner' },
        { name: '李小明', is: 'petitioner', capacity: 'none' },
        { name: '李守护', is: 'guardian', of: 3, shown: ' 户口簿 ' },
      ],
    });
    expect(body.data?.petitioner).toMatchObject({ nature: 'organisation', capacity: 'full' });
    expect(body.data?.others).toMatchObject([
      { is: 'petitioner', capacity: 'none' },
      { is: 'guardian', of: 2, shown: '户口簿' },
    ]);
  });

  it('asks who a guardian is whose row was left empty, and drops the rows of nobody else', () => {
    const others = [{ name: ' ' }, { is: 'petitioner', name: '李小宝', capacity: 'none' }, { is: 'guardian' }] as const;
    const left = withoutBlank(others);
    expect(left).toEqual(others.slice(1));
    const body = parsed({ ...full, others: left });
    expect(body.error?.issues.map(({ path }) => path.join('.'))).toEqual(['others.1.name']);
    expect(neededOf(left)).toEqual(['others.1.shown']);
  });

  it('has a guardian act for whoever needs one, and the representative by law for the organisation', () => {
    const others = [
      { is: 'petitioner', name: '合作社', nature: 'organisation' },
      { is: 'petitioner', name: '李小宝', capacity: 'none' },
      { is: 'guardian' },
      { is: 'statutory' },
      { is: 'agent' },
    ] as const;
    const values: DeskValues = { ...full, others };
    expect([2, 3, 4].map((at) => actsFor(values, at))).toEqual([3, 2, 1]);
    expect([hasGuardian(values, 3), hasGuardian(values, 1)]).toEqual([true, false]);
    // What somebody chose counts; the second guardian is for the next one who needs it.
    expect(actsFor({ ...values, others: [others[1], { is: 'guardian', of: 1 }] }, 1)).toBe(1);
    const two: DeskValues = {
      ...full,
      petitioner: { capacity: 'limited' },
      others: [others[1], { is: 'guardian' }, { is: 'guardian' }],
    };
    expect([1, 2].map((at) => actsFor(two, at))).toEqual([1, 2]);
  });

  it('keeps for whom somebody acts when another one is taken out of the form', () => {
    const others = [{ name: '赵一' }, { name: '李小明', is: 'petitioner' }, { is: 'guardian', of: 3 }] as const;
    expect(withoutOther(others, 0)).toEqual([others[1], { is: 'guardian', of: 2 }]);
    expect(withoutOther(others, 1)).toEqual([others[0], { is: 'guardian' }]);
    expect(petitionersIn(others)).toEqual([1, 3]);
    expect([mostOf('representative', 'visit'), mostOf('petitioner', 'visit')]).toEqual([4, 50]);
  });

  it('keeps a day that is not today', () => {
    expect(bodyOf({ ...full, receivedOn: '2026-12-01' }, 'letter', today)['receivedOn']).toBe('2026-12-01');
  });

  it('says of more than five who came in person that they should choose representatives', () => {
    const several = (count: number) => Array.from({ length: count }, () => ({ is: 'petitioner' as const }));
    expect(isLeftToChoose(several(5), 'visit')).toBe(true);
    expect(isLeftToChoose(several(4), 'visit')).toBe(false);
    expect(isLeftToChoose(several(5), 'letter')).toBe(false);
    expect(isLeftToChoose([...several(5), { is: 'representative' }], 'visit')).toBe(false);
  });
});
