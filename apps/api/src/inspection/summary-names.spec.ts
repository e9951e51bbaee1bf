import { describe, expect, it } from '@jest/globals';
import { DomainError, type OfficeId } from '#libs/kernel';
import { office, organisation } from '../../../../test/support/law.js';
import { requireUnnamed } from './summary-names.js';

const housing = '宾川县住房和城乡建设局';
const visits = [{ office: office('dept-housing') }, { office: office('town-jinniu') }] as unknown as Parameters<
  typeof requireUnnamed
>[0]['visits'];

/** The office for whose name a summary is refused; null: for none. `above`: what the centre of a like name stands under. */
function refusedFor(summary: string, above: OfficeId | null = null): unknown {
  const { offices } = organisation((one) =>
    one.id === 'dept-transport' ? { ...one, name: { ...one.name, zh: `${housing}服务中心` }, superior: above } : one,
  );
  try {
    requireUnnamed({ visits }, offices, summary);
    return null;
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return [error.code, error.details];
  }
}

describe('a summary for the public', () => {
  it('names no office that was visited, in neither language', () => {
    const refused = ['inspection.words_name_office', { office: 'dept-housing' }];
    expect(refusedFor(`走访了${housing}，总体规范。`)).toEqual(refused);
    expect(refusedFor('The Housing and Construction Bureau tells nobody.')).toEqual(refused);
    expect(refusedFor('走访了两个单位，总体规范。')).toBeNull();
  });

  it('may name another office of a like name, which does not stand below it', () => {
    expect(refusedFor(`由${housing}服务中心承办。`)).toBeNull();
    expect(refusedFor(`由${housing}服务中心承办。`, office('dept-housing'))).not.toBeNull();
  });

  it('names none in a short form either, however that is set', () => {
    for (const said of [
      '住房和城乡建设局没有移交记录。',
      '县 住房和城乡·建设局',
      'DEPT-HOUSING',
      'ｄｅｐｔ－ｈｏｕｓｉｎｇ',
    ]) {
      expect([said, refusedFor(said)]).toEqual([said, ['inspection.words_name_office', { office: 'dept-housing' }]]);
    }
    const forms = [
      '金牛镇没有指导记录。',
      '金牛镇政府',
      '金 牛 镇 人 民 政 府',
      '金牛镇\n人民政府',
      '金牛的登记不及时。',
      '金·牛·镇人民政府',
      '金\u200B牛镇',
    ];
    for (const said of [
      ...forms,
      'JINNIU has none.',
      'jinniu  town',
      'Jinniu\nTown',
      'town-jinniu',
      '金牛镇柳溪村没有。',
    ]) {
      expect([said, refusedFor(said)]).toEqual([said, ['inspection.words_name_office', { office: 'town-jinniu' }]]);
    }
    for (const said of ['州城镇、宾川县信访局、大理州住房和城乡建设局', '人民政府', '宾川县', 'The Jinniuhe river']) {
      expect([said, refusedFor(said)]).toEqual([said, null]);
    }
  });

  it('names none without the office that it is of', () => {
    const { offices } = organisation();
    const visited = [{ office: office('justice-jinniu') }] as unknown as typeof visits;
    for (const said of ['金牛镇司法所没有台账。', '司法局金牛镇司法所', '县司法局 金牛镇 司法所']) {
      expect(() => {
        requireUnnamed({ visits: visited }, offices, said);
      }).toThrow(expect.objectContaining({ details: { office: 'justice-jinniu' } }));
    }
  });

  it('has no number of a case', () => {
    const written = [
      '信2026-000027',
      '（信 2026—000012）',
      '问2026-000002',
      '访2026-614923',
      '演信2026-417',
      '督2026-000001',
    ];
    for (const said of [
      ...written,
      '（2026）白杨乡调字第17号',
      '(2026) 白杨乡调字第 17 号',
      '〔2026〕白杨乡调字第17号',
      '调2026-000003-2',
    ]) {
      expect([said, refusedFor(said)]).toEqual([said, ['inspection.words_name_case', {}]]);
    }
    for (const said of ['巡2026-000003', '回访2026-12-01，走访2026-12', '国办发〔2026〕17号', '来信2026件']) {
      expect([said, refusedFor(said)]).toEqual([said, null]);
    }
  });
});
