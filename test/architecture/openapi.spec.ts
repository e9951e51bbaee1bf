import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { openApiDocument, openApiText } from '../../apps/api/src/openapi-document.js';
import { heads } from '#libs/contracts';
import { repository } from './temporary-tree.js';

describe('docs/openapi.json', () => {
  it('is fresh; `npm run docs:openapi` writes it', async () => {
    expect(await readFile(join(repository, 'docs/openapi.json'), 'utf8')).toBe(await openApiText());
  });

  it('has one route per command, each with a body, an answer, a key and a summary in both languages', async () => {
    const { paths } = await openApiDocument();
    const routes = Object.values(heads).flatMap(({ address, commands }) =>
      Object.keys(commands).map((command) => `/api/${address}/{id}/${command}`),
    );
    expect(routes.length).toBeGreaterThan(20);
    for (const route of routes) {
      const post = paths[route]?.post;
      expect(post?.requestBody).toBeDefined();
      expect(post?.responses['200']).toHaveProperty('content');
      expect(post?.summary).toMatch(/^\p{Script=Han}+.* · [A-Z]/u);
      expect(JSON.stringify(post?.parameters)).toContain('Idempotency-Key');
    }
  });

  it('says where an answer is no JSON', async () => {
    const { paths } = await openApiDocument();
    const answerOf = (responses: object | undefined) =>
      Object.keys((responses as Record<string, { content?: object }> | undefined)?.['200']?.content ?? {});
    expect(answerOf(paths['/api/live']?.get?.responses)).toEqual(['text/event-stream']);
    const file = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    expect(answerOf(paths['/api/petitions/export']?.post?.responses)).toEqual([file]);
  });

  it('is in the order of its names, so that a further kind of case moves nothing of the others', async () => {
    const { paths, tags = [], components = {} } = await openApiDocument();
    const sections = Object.values(components).map((section) => Object.keys(section as object));
    for (const names of [Object.keys(paths), tags.map(({ name }) => name), ...sections]) {
      expect(names).toEqual([...names].sort());
    }
  });

  it('refers only to schemas that it holds, and names every operation once', async () => {
    const document = await openApiDocument();
    const text = JSON.stringify(document);
    const referred = new Set([...text.matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name));
    const held = Object.keys(document.components?.schemas ?? {});
    expect([...referred].filter((name) => !held.includes(name ?? ''))).toEqual([]);
    const ids = [...text.matchAll(/"operationId":"([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
