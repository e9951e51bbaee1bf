import { describe, expect, it } from '@jest/globals';
import { organisation } from '../../../../test/support/law.js';
import { allContracts } from '#libs/contracts';
import { wordsOf } from '../case/written.js';
import { officesAmong, requireNoNumber, requireUnnamed } from './unnamed.js';

await allContracts();

const parties = { people: ['陈小明', '王'], organisations: ['宾川绿源农资有限公司', '水站'] };
const isRefused = (run: () => void): boolean => {
  try {
    run();
    return false;
  } catch {
    return true;
  }
};

describe('what members of a joint mediation read', () => {
  it('names no party, and holds no number of one', () => {
    const refused = [
      '陈小明家的院墙',
      '宾川绿源农资有限公司供水的价格',
      '电话13800138000。',
      '138-0013-8000',
      '53292419800101001x',
      '138 0013 8000',
      '１３８００１３８０００',
    ];
    const taken = [
      '申请人家的院墙',
      '王家村的渠道',
      '水站的渠道',
      '每秒 13800138 升',
      '（2026）金牛镇调字第16号',
      '0872-7140001',
    ];
    expect(refused.map((words) => isRefused(() => requireUnnamed(parties, [words])))).toEqual(refused.map(() => true));
    expect(taken.map((words) => isRefused(() => requireUnnamed(parties, [words])))).toEqual(taken.map(() => false));
    expect([isRefused(() => requireNoNumber([undefined, 7])), isRefused(() => requireNoNumber(['陈小明']))]).toEqual([
      ...[false, false],
    ]);
  });

  it('is every free word of a command, of its rows too, and no id of it', () => {
    const excluded = [{ expert: '13800138-0000-4000-8000-000000000000', because: 'recused', reasons: '亲属' }];
    const words: readonly (readonly ['joint' | 'share', string, object, readonly string[]])[] = [
      ['joint', 'freezeDraw', { speciality: 'water', candidates: ['x'], excluded, reasons: '再抽' }, ['再抽', '亲属']],
      [
        'joint',
        'proposeLead',
        { lead: 'x', members: [{ office: 'x', request: '请说明' }], reasons: '理由' },
        ['理由', '请说明'],
      ],
      ['joint', 'conclude', { as: 'agreed', answer: '答复' }, ['答复']],
      ['share', 'setTask', { what: '交办', until: '2026-12-01' }, ['交办']],
      ['share', 'confirmLead', {}, []],
    ];
    for (const [kind, command, body, expected] of words) {
      expect([command, wordsOf(kind, { command, body: { ...body } })]).toEqual([command, expected]);
    }
  });

  it('leaves an office out whose very name a party has', () => {
    const { offices } = organisation();
    const [first] = offices.all;
    const organisations = [` ${first?.name.zh ?? ''} `, '某公司'];
    expect(officesAmong(offices, { people: [], organisations })).toEqual([first?.id]);
    expect(officesAmong(offices, { people: [first?.name.zh ?? ''], organisations: [] })).toEqual([]);
  });
});
