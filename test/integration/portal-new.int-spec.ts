import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApi } from '../support/api.js';
import { FormReader } from '../support/form-reader.js';

let api: TestApi;
let url = '';
beforeAll(async () => {
  api = await TestApi.open();
  url = await api.app.getUrl();
}, 60_000);
afterAll(() => api.close());

describe('a new matter', () => {
  it('is registered once however often it is sent, and its receipt is shown', async () => {
    const reader = new FormReader(url);
    const page = await reader.get('/p/new');
    const fields = {
      matter: '桥上的栏杆断了。',
      place: 'town-binju',
      category: 'rural-water',
      name: '李四',
      phone: '',
    };
    const said = await reader.send(page.text, '/p/new', fields);
    expect(said).toMatchObject({ status: 303, to: '/p/receipt' });
    expect((await reader.send(page.text, '/p/new', fields)).status).toBe(303);
    const receipt = (await reader.get('/p/receipt')).text;
    const number = /信\d{4}-\d{6}/.exec(receipt)?.[0] ?? '';
    expect(receipt).toMatch(/[0-9A-HJKMNP-TV-Z]{5}(-[0-9A-HJKMNP-TV-Z]{5}){3}/);
    expect(receipt).toContain('<svg');
    // What the counter's receipt says: to whom, what, who registered it, how to call them, what happens by when.
    const registered = /<dt>登记时间<\/dt>\s*<dd>(\d{4}年\d{1,2}月\d{1,2}日（星期.） \d\d:\d\d)<\/dd>/;
    expect(receipt).toMatch(registered);
    for (const said of ['信访事项登记回执', '李四', '桥上的栏杆断了', '宾川县信访局', '0872-0000102', '网上']) {
      expect(receipt).toContain(said);
    }
    expect(receipt).toMatch(/<li>宾川县信访局.*：最晚\d{4}年\d{1,2}月\d{1,2}日（星期.）（[^）]+）。/);
    expect(receipt).toContain('诉讼、仲裁、行政复议各有期限。');
    const found = await api.get(`/api/petitions?number=${encodeURIComponent(number)}`, 'clerk');
    expect(found.body.items).toMatchObject([
      { number, title: '桥上的栏杆断了', channel: 'web', place: 'town-binju', category: 'rural-water' },
    ]);
    const changed = await reader.send(page.text, '/p/new', { ...fields, matter: '另一件事。' });
    expect(changed.status).toBe(422);
    expect(changed.text).toMatch(/这一份已经提交过了[\s\S]*另一件事。/);
    expect((await reader.send(changed.text, '/p/new', { ...fields, matter: '另一件事。' })).status).toBe(303);
  });

  it('loses nothing when something is wrong', async () => {
    const reader = new FormReader(url);
    const fields = { matter: '栏杆断了。\n第二行', name: '', phone: '13900001234', place: 'town-binju' };
    const { status, text } = await reader.post('/p/new', fields);
    expect(status).toBe(422);
    expect(text).toContain('<a href="#name">留了住址或者电话，请也写上姓名。</a>');
    expect(text).toContain('栏杆断了。\n第二行</textarea>');
    expect(text).toMatch(/<option value="town-binju"\s+selected>/);
    expect(text).toContain('value="13900001234"');
  });
});
