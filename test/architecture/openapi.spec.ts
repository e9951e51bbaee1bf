import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { openApiDocument, openApiText } from '../../apps/api/src/openapi-document.js';
import { petitionCommands } from '#contracts/petition';
import { supervisionCommands } from '#contracts/supervision';
import { repository } from './temporary-tree.js';

describe('docs/openapi.json', () => {
  it('is fresh; `npm run docs:openapi` writes it', async () => {
    expect(await readFile(join(repository, 'docs/openapi.json'), 'utf8')).toBe(await openApiText());
  });

  it('has one route per command, each with a body, an answer, a key and a summary in both languages', async () => {
    const { paths } = await openApiDocument();
    const routes = [
      ...Object.keys(petitionCommands).map((command) => `/api/petitions/{id}/${command}`),
      ...Object.keys(supervisionCommands).map((command) => `/api/supervisions/{id}/${command}`),
    ];
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
