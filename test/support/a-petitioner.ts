import { expect } from '@jest/globals';
import type { TestApi } from './api.js';
import { FormReader } from './form-reader.js';

/** A matter at the counter, with number and query code of its petitioner, who may enter the page with them. */
export async function aPetitioner(api: TestApi) {
  const matter = { title: '修渠', matter: '水渠被挖断。', petitioner: { name: '李秀兰', address: '宾居镇' } };
  const body = { channel: 'visit', class: 'appeal', ...matter };
  const { id, number, queryCode } = (await api.done('/api/petitions', 'clerk', body)).body as Record<string, string>;
  const right = { id: id ?? '', number: number ?? '', queryCode: queryCode ?? '' };
  const enter = async () => {
    const reader = new FormReader(await api.app.getUrl());
    const said = await reader.post('/p/enter', { number: right.number, queryCode: right.queryCode });
    expect(said).toMatchObject({ status: 303, to: '/p/status' });
    return { reader, right, said };
  };
  return { right, enter };
}
