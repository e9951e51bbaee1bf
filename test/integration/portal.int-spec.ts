import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApi } from '../support/api.js';
import { FormReader } from '../support/form-reader.js';
import { aPetitioner } from '../support/a-petitioner.js';
import { daysAhead } from '../support/days-ahead.js';

let api: TestApi;
let url = '';
beforeAll(async () => {
  api = await TestApi.open();
  url = await api.app.getUrl();
}, 60_000);
afterAll(() => api.close());

const aRight = async () => (await aPetitioner(api)).right;
const entered = async () => await (await aPetitioner(api)).enter();

describe('the entry', () => {
  it('takes number and code, gives a short strict cookie, and no address ever holds the code', async () => {
    const { said, right, reader } = await entered();
    expect(said.setCookies.join()).toMatch(
      /maplebridge-petitioner=.*Max-Age=1800; Path=\/p; HttpOnly; SameSite=Strict/,
    );
    expect(said.setCookies.join()).not.toContain(right.queryCode);
    const page = await reader.get('/p/status');
    expect(page.text).toContain(`<h1>${right.number}</h1>`);
    expect(page.text).toContain('标题：修渠');
    expect(page.text).not.toMatch(/李秀兰|水渠被挖断/);
    expect(page.headers.get('content-security-policy')).toContain("script-src 'self'");
    expect(page.headers.get('cache-control')).toBe('no-store');
    expect(api.logged.join()).not.toContain(right.queryCode);
  });

  it('says how many tries are left and what to do, keeps what was typed, and says the same of a number that is none', async () => {
    const { number } = await aRight();
    const wrong = { queryCode: 'AAAAA-BBBBB-CCCCC-DDDDD' };
    const said = await new FormReader(url).post('/p/enter', { number, ...wrong });
    expect(said.status).toBe(404);
    expect(said.text).toContain('编号或查询码不对，还可试 9 次。');
    expect(said.text).toContain('<title>没有办成：');
    expect(said.text).toMatch(/<a href="#queryCode">请照回执逐字核对/);
    expect(said.text).toContain(`value="${number}"`);
    expect(said.text).toContain(`value="${wrong.queryCode}"`);
    expect(said.headers.get('cache-control')).toBe('no-store');
    expect(api.logged.join()).not.toContain(wrong.queryCode);
    const other = await new FormReader(url).post('/p/enter', { number: '信2026-999999', ...wrong });
    expect(other.text.replaceAll('信2026-999999', number)).toBe(said.text);
    for (let n = 0; n < 9; n += 1) await new FormReader(url).post('/p/enter', { number, ...wrong });
    const late = await new FormReader(url).post('/p/enter', { number, ...wrong });
    expect(late).toMatchObject({ status: 429 });
    expect(late.text).toMatch(/请约 15 分钟后再试/);
  });

  it('takes a number with the blanks and dashes of any keyboard', async () => {
    const { number, queryCode } = await aRight();
    const typed = number.replace('信', '信 ').replace('-', '—').replace('2', '２');
    const bare = number.replace('信', '');
    const [year = '', count = ''] = bare.split('-');
    for (const one of [typed, bare, `${year}${count}`, `${year}-${String(Number(count))}`, ` ${year} － ${count} `]) {
      const codes = [queryCode, queryCode.toLowerCase(), queryCode.replaceAll('-', ' '), queryCode.replaceAll('-', '')];
      for (const code of codes) {
        const said = await new FormReader(url).post('/p/enter', { number: one, queryCode: code });
        expect([one, code, said.to]).toEqual([one, code, '/p/status']);
      }
    }
  });

  it('says beside each field what is missing', async () => {
    const { status, text } = await new FormReader(url).post('/p/enter', { number: '', queryCode: '' });
    expect(status).toBe(422);
    expect(text).toContain('<a href="#number">请填写编号。</a>');
    expect(text).toContain('<a href="#queryCode">请填写查询码。</a>');
    expect(text).toContain('aria-invalid="true"');
  });

  it('sends whoever has no pass, or a changed or foreign one, back to it', async () => {
    const { reader } = await entered();
    const forged = reader.cookie.replace(/\.read\./, '.new.');
    for (const cookie of ['', forged, reader.cookie.slice(0, -1), 'maplebridge-petitioner=%ff']) {
      for (const path of ['/p/status', '/p/document/3', '/p/material', '/p/evaluate', '/p/receipt']) {
        const said = await new FormReader(url).get(path, { cookie });
        expect([path, said.status, said.to]).toEqual([path, 303, '/p']);
      }
    }
    expect(await reader.get('/p/receipt')).toMatchObject({ status: 303, to: '/p' });
  });

  it('ends when somebody leaves, for whoever kept the cookie too', async () => {
    const { reader } = await entered();
    const page = await reader.get('/p/status');
    const kept = reader.cookie;
    expect((await new FormReader(url).get('/p/status', { cookie: kept })).status).toBe(200);
    expect((await reader.send(page.text, '/p/leave', {})).to).toBe('/p');
    expect(await new FormReader(url).get('/p/status', { cookie: kept })).toMatchObject({ status: 303, to: '/p' });
    expect(await reader.get('/p/status')).toMatchObject({ status: 303, to: '/p' });
  });

  it('changes size and language and goes nowhere else', async () => {
    const reader = new FormReader(url);
    expect((await reader.post('/p/look', { size: '3', back: '/p/new' })).to).toBe('/p/new');
    expect((await reader.post('/p/look', { language: 'en', back: '//elsewhere.example' })).to).toBe('/p');
    const { text } = await reader.get('/p');
    expect(text).toContain('<html lang="en" data-size="3">');
    expect(text).toContain('Look up my petition');
  });
});

describe('what comes from elsewhere', () => {
  it('is refused, for every form', async () => {
    const { reader, right } = await entered();
    const fields = { number: right.number, queryCode: right.queryCode, matter: 'x', material: 'x' };
    for (const path of ['enter', 'new', 'confirm', 'material', 'evaluate', 'look', 'leave']) {
      const elsewhere: Record<string, string>[] = [
        { 'sec-fetch-site': 'cross-site' },
        { origin: 'https://elsewhere.example' },
      ];
      for (const headers of elsewhere) {
        const said = await reader.post(`/p/${path}`, fields, headers);
        expect([path, said.status]).toEqual([path, 403]);
      }
    }
    // Our own page and no token of ours: a form that was made up.
    for (const path of ['confirm', 'material', 'evaluate']) {
      const said = await reader.post(`/p/${path}`, { ...fields, document: 'opinion', organ: 'satisfied' });
      expect([path, said.status]).toEqual([path, 403]);
    }
    expect((await reader.get('/p/status')).text).not.toContain('您补充过的材料');
  });

  it('is text and never markup', async () => {
    const reader = new FormReader(url);
    const nasty = `"><script>alert(1)</script>'\`&`;
    const first = await reader.get(`/p?no=${encodeURIComponent(nasty)}`);
    const wrong = await reader.post('/p/new', { matter: '', name: nasty, phone: nasty, place: nasty, category: nasty });
    for (const { text } of [first, wrong]) {
      expect(text).not.toContain('<script>alert');
      expect(text).toContain('&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;');
    }
    expect(wrong.text).toContain('请从列表里选。');
  });

  it('is read as UTF-8 or refused, and the API takes no form', async () => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded', origin: url };
    const said = await fetch(`${url}/p/new`, { method: 'POST', headers, body: 'matter=%ff%fe' });
    expect(said.status).toBe(400);
    const body = Buffer.concat([Buffer.from('matter='), Buffer.from([0xc3, 0x28, 0xff])]);
    expect((await fetch(`${url}/p/new`, { method: 'POST', headers, body })).status).toBe(400);
    const api = await fetch(`${url}/api/public/petitions`, { method: 'POST', headers, body: 'matter=x' });
    expect(api.status).toBe(415);
  });

  it('is led to the page without a slash at its end, with its query', async () => {
    const reader = new FormReader(url);
    const led = [
      ['/p/', '/p'],
      ['/p//', '/p'],
      ['/p/new/', '/p/new'],
      ['/p/document/3/', '/p/document/3'],
      ['/p/?no=%E4%BF%A12026-000001', '/p?no=%E4%BF%A12026-000001'],
    ] as const;
    for (const [typed, to] of led) expect(await reader.get(typed)).toMatchObject({ status: 308, to });
    expect((await reader.get('/p?no=a/')).status).toBe(200);
  });

  it('leaves the console where it is', async () => {
    const reader = new FormReader(url);
    expect((await reader.get('/petitions')).text).not.toContain('我的信访');
    expect(await reader.get('/p/nothing')).toMatchObject({ status: 404 });
    expect((await reader.get('/p/nothing')).text).toContain('没有这个页面。');
  });
});

describe('the own matter', () => {
  const opinion = {
    outcome: 'support',
    executeBy: daysAhead(20),
    claim: '恢复水渠。',
    facts: '水渠断了 12 米。',
    reasons: '施工所致。',
    opinion: '月底前修好 <b>不是标签</b>。',
    legalBasis: '《民法典》第一千一百六十五条。',
  };

  it('goes its way: read, material, opinion, confirmation, evaluation, each once', async () => {
    const { reader, right } = await entered();
    const act = async (by: 'clerk' | 'transportOfficer' | 'transportHead', command: string, body: object) => {
      const { version } = (await api.get(`/api/petitions/${right.id}`, by)).body.item;
      await api.done(`/api/petitions/${right.id}/${command}`, by, { seenVersion: version, ...body });
    };
    expect((await reader.get('/p/status')).text).toMatch(/aria-current="step"[\s\S]*转送、交办[\s\S]*现在在这里/);
    await act('clerk', 'refer', { to: 'dept-transport', manner: 'transfer' });
    await act('transportOfficer', 'accept', {});
    const running = (await reader.get('/p/status')).text;
    expect(running).toContain('现在在宾川县交通运输局。');
    expect(running).toContain('宾川县交通运输局作出书面处理意见');
    expect(running).toContain('宾川县信访局把这件事转送、交办给宾川县交通运输局');
    expect(running).toMatch(/受理是\d+年\d+月\d+日（星期.）。期限自\d+年\d+月\d+日（星期.）的次日起算，60 天/);
    expect(running).toContain('天数是条例规定的：《信访工作条例》第三十四条。');

    const form = await reader.get('/p/material');
    expect((await reader.send(form.text, '/p/material', { material: '渠口在桥东。' })).to).toBe(
      '/p/status?done=material',
    );
    expect((await reader.send(form.text, '/p/material', { material: '渠口在桥东。' })).status).toBe(303);
    const added = (await reader.get('/p/status?done=material')).text;
    expect(added).toMatch(/材料收到了，\d+年/);
    expect(added).toContain('第 1 份');
    expect(added).not.toContain('第 2 份');

    const token = /name="token" value="([^"]*)"/.exec((await reader.get('/p/material')).text)?.[1] ?? '';
    const early = await reader.post('/p/confirm', { token, document: '9999' });
    expect([early.status, early.to]).toEqual([409, null]);

    await act('transportOfficer', 'submitOpinion', opinion);
    // What waits for the head is not the petitioner's to read yet.
    expect((await reader.get('/p/status')).text).not.toContain('/p/document/');
    await act('transportHead', 'approveOpinion', { submission: 1 });
    const status = (await reader.get('/p/status')).text;
    const id = /\/p\/document\/(\d+)/.exec(status)?.[1] ?? '';
    const document = (await reader.get(`/p/document/${id}`)).text;
    expect(document).toContain('月底前修好 &lt;b&gt;不是标签&lt;/b&gt;。');
    expect(document).toMatch(/由宾川县交通运输局在\d+年\d+月\d+日（星期.）（含当日）以前执行。/);
    expect(document).toContain('可以自收到之日起 30 天内请求宾川县人民政府或者大理州交通运输局复查');
    expect(document).toContain(
      '大理州交通运输局复查后还不同意的，可以自收到复查的书面答复之日起 30 天内请求大理州人民政府复核。',
    );
    expect(document).toContain('确认，就证明您今天收到了这份意见书');
    expect((await reader.send(document, '/p/confirm', {})).to).toBe('/p/status?done=confirmed');
    expect((await reader.send(document, '/p/confirm', {})).status).toBe(303);
    const answered = (await reader.get('/p/status')).text;
    expect(answered).toMatch(
      /最晚\d+年\d+月\d+日（星期.）（条例规定的天数[^）]*）可请求宾川县人民政府或者大理州交通运输局复查，免费。/,
    );

    const evaluation = (await reader.get('/p/evaluate')).text;
    expect(evaluation).not.toContain('checked');
    const empty = await reader.send(evaluation, '/p/evaluate', { remark: '说一句' });
    expect(empty.status).toBe(422);
    expect(empty.text).toContain('说一句</textarea>');
    const rated = await reader.send(evaluation, '/p/evaluate', { organ: 'mostly' });
    expect(rated.to).toBe('/p/status?done=evaluated');
    expect((await reader.get('/p/status')).text).toContain('已评价，谢谢。');
    expect((await reader.get('/p/evaluate')).text).toContain('您已经评价过了');
  });

  it('keeps the text of whoever wrote for too long', async () => {
    const { right } = await entered();
    const reader = new FormReader(url);
    const said = await reader.post('/p/material', { material: '写了半天的话', key: randomUUID() });
    expect(said.status).toBe(403);
    expect(said.text).toContain('写了半天的话</textarea>');
    const { number, queryCode } = right;
    const wrong = await reader.send(said.text, '/p/material', { number, queryCode: 'AAAAA', material: '写了半天的话' });
    expect(wrong.status).toBe(404);
    const again = await reader.send(wrong.text, '/p/material', { number, queryCode, material: '写了半天的话' });
    expect(again.to).toBe('/p/status?done=material');
    expect((await reader.get('/p/status')).text).toContain('第 1 份');
  });
});
