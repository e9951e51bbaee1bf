import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import {
  callBackFindings,
  callBackForm,
  calledBack,
  isCallBackRecord,
  readCallBackRecord,
  verifyCallBack,
  type CallBackRecord,
  type DrawLink,
} from './index.js';

function linksOf(last: string): readonly DrawLink[] {
  let previous: Buffer = Buffer.alloc(32);
  return ['opened', 'answered', last].map((type, at) => {
    const body = JSON.stringify({ seq: at + 1, type, data: { salt: String(at) } });
    previous = createHash('sha256').update(previous).update(body, 'utf8').digest();
    return { seq: at + 1, body, hash: previous.toString('hex') };
  });
}

const links = linksOf('closed');
const seed = links[2]?.hash ?? '';
const record: CallBackRecord = {
  form: callBackForm,
  case: 'r1',
  fact: 3,
  seed,
  oneIn: 2,
  isDrawn: calledBack(seed, 2),
};

describe('the record of a call back', () => {
  it('is right where the hash of the fact that closed it says the same', () => {
    expect([verifyCallBack(record).isRight, callBackFindings(record, links)]).toEqual([true, []]);
    expect(verifyCallBack({ ...record, isDrawn: !record.isDrawn }).isRight).toBe(false);
  });

  it('is found out where its seed was tried, or its facts are others', () => {
    expect(callBackFindings({ ...record, seed: 'f'.repeat(64) }, links)).toEqual(['seed']);
    expect(callBackFindings(record, links.slice(0, 2))).toEqual(['chain']);
    expect(callBackFindings(record, [...links.slice(0, 2), { ...links[0], seq: 3 } as DrawLink])).toEqual(['chain']);
    const other = linksOf('answered');
    expect(callBackFindings({ ...record, seed: other[2]?.hash ?? '' }, other)).toEqual(['frozen']);
  });

  it('is read as a whole, or not at all', () => {
    expect(readCallBackRecord({ ...record })).toEqual(record);
    expect([isCallBackRecord(record), isCallBackRecord({ form: 'maplebridge-draw/1' })]).toEqual([true, false]);
    expect(() => readCallBackRecord({ ...record, oneIn: 0 })).toThrow(
      expect.objectContaining({ code: 'draw.bad_record', details: { field: 'oneIn' } }),
    );
  });
});
