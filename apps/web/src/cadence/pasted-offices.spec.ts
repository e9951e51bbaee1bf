import { describe, expect, it } from '@jest/globals';
import { addedBy, leftOf, officesIn } from './pasted-offices.js';

type Known = Parameters<typeof officesIn>[1][number];

const office = (id: string, type: Known['type'], zh: string, more: Partial<Known> = {}): Known => ({
  ...{ id, type, superior: 'county-government', isActive: true, isOutside: false, name: { zh, en: id } },
  ...more,
});
const village = (id: string, town: string, zh: string, more: Partial<Known> = {}): Known =>
  office(id, 'village', zh, { superior: town, ...more });

const county = [
  office('county-government', 'government', '宾川县人民政府', { superior: null }),
  office('bureau', 'petition-bureau', '宾川县信访局'),
  office('dept-housing', 'department', '宾川县住房和城乡建设局'),
  office('dept-culture', 'department', '宾川县文化和旅游局'),
  office('town-jinniu', 'township', '金牛镇人民政府', { name: { zh: '金牛镇人民政府', en: 'Jinniu Town' } }),
  office('town-zhoucheng', 'township', '州城镇人民政府'),
  village('village-jinniu-liuxi', 'town-jinniu', '金牛镇柳溪村民委员会'),
  village('village-jinniu-xinhua', 'town-jinniu', '金牛镇新华村民委员会'),
  village('village-zhoucheng-xinhua', 'town-zhoucheng', '州城镇新华村民委员会'),
  village('village-zhoucheng-old', 'town-zhoucheng', '州城镇老街村民委员会', { isActive: false }),
  office('prefecture', 'petition-bureau', '大理州信访局', { isOutside: true, superior: null }),
];
const as = (text: string, planned: readonly string[] = []) =>
  officesIn(text, county, planned).map((one) => [one.line, one.text, one.as, ...one.offices]);

describe('a pasted list of offices', () => {
  it('takes whole names, short forms and ids, however they are divided', () => {
    expect(as('金牛镇人民政府、柳溪村；bureau\r\n\r\n  Jinniu  Town  , 州城镇新华村\t信访局')).toEqual([
      [1, '金牛镇人民政府', 'added', 'town-jinniu'],
      [1, '柳溪村', 'added', 'village-jinniu-liuxi'],
      [1, 'bureau', 'added', 'bureau'],
      [3, 'Jinniu  Town', 'twice', 'town-jinniu'],
      [3, '州城镇新华村', 'added', 'village-zhoucheng-xinhua'],
      [3, '信访局', 'twice', 'bureau'],
    ]);
  });

  it('takes a short form that fits one name alone, and says that it has guessed', () => {
    expect(as('县住建局\n县文旅局')).toEqual([
      [1, '县住建局', 'guessed', 'dept-housing'],
      [2, '县文旅局', 'guessed', 'dept-culture'],
    ]);
  });

  it('leaves nothing out: what fits none or several, is there no more, planned already or listed twice', () => {
    const text = '1. 柳溪村\n2、新华村\n（3）老街村\n王家\n柳溪村\n金牛镇';
    expect(as(text, ['town-jinniu'])).toEqual([
      [1, '柳溪村', 'added', 'village-jinniu-liuxi'],
      [2, '新华村', 'several', 'village-jinniu-xinhua', 'village-zhoucheng-xinhua'],
      [3, '老街村', 'gone', 'village-zhoucheng-old'],
      [4, '王家', 'unknown'],
      [5, '柳溪村', 'twice', 'village-jinniu-liuxi'],
      [6, '金牛镇', 'there', 'town-jinniu'],
    ]);
    const entries = officesIn(text, county, ['town-jinniu']);
    expect(addedBy(entries)).toEqual(['village-jinniu-liuxi']);
    // It stays in the field, to be put right.
    expect(leftOf(entries)).toBe('新华村\n老街村\n王家');
  });

  it('takes ninety-two villages at once, each once', () => {
    const villages = Array.from({ length: 92 }, (_, n) =>
      village(`village-${String(n)}`, 'town-jinniu', `金牛镇第${String(n)}村民委员会`),
    );
    const text = villages.map(({ name }) => name.zh).join('\n');
    const entries = officesIn(text, [...county, ...villages], []);
    expect(addedBy(entries)).toEqual(villages.map(({ id }) => id));
    expect(officesIn(text, [...county, ...villages], addedBy(entries)).every((one) => one.as === 'there')).toBe(true);
  });

  it('means nothing by an empty list', () => {
    expect([as(''), as(' \n、，;\n'), leftOf([])]).toEqual([[], [], '']);
  });
});
