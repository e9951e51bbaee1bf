import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { INestApplication } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import { openApiOf } from './openapi.js';

// The files of Swagger UI that the page needs, and no others, so that a name in a path can reach nothing else.
const assets: Readonly<Record<string, string>> = {
  'swagger-ui.css': 'text/css; charset=utf-8',
  'swagger-ui-bundle.js': 'text/javascript; charset=utf-8',
  'favicon-32x32.png': 'image/png',
};

const page = `<!doctype html>
<html lang="zh">
<head><meta charset="utf-8"><title>Maplebridge · 枫桥 API</title>
<link rel="stylesheet" href="/api/docs/swagger-ui.css"><link rel="icon" href="/api/docs/favicon-32x32.png"></head>
<body><div id="page"></div><script src="/api/docs/swagger-ui-bundle.js"></script>
<script src="/api/docs/start.js"></script></body></html>
`;
const start = `SwaggerUIBundle({ url: '/api/openapi.json', dom_id: '#page', deepLinking: true, validatorUrl: null });\n`;

/**
 * Serves the OpenAPI document at `/api/openapi.json` and a readable page at `/api/docs`, without anything from
 * elsewhere. The document is made when it is first asked for.
 */
export function serveDocuments(app: INestApplication, fastify: FastifyInstance): void {
  const folder = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));
  let text: string | undefined;
  fastify.get('/api/openapi.json', (_request, reply) => {
    text ??= JSON.stringify(openApiOf(app));
    return reply.type('application/json; charset=utf-8').send(text);
  });
  // Whoever types half of the address is brought to the page.
  for (const address of ['/api', '/api/', '/api/docs/']) {
    fastify.get(address, (_request, reply) => reply.redirect('/api/docs', 302));
  }
  fastify.get('/api/docs/openapi.json', (_request, reply) => reply.redirect('/api/openapi.json', 302));
  fastify.get('/api/docs', (_request, reply) => reply.type('text/html; charset=utf-8').send(page));
  fastify.get('/api/docs/start.js', (_request, reply) => reply.type('text/javascript; charset=utf-8').send(start));
  for (const [name, type] of Object.entries(assets)) {
    fastify.get(`/api/docs/${name}`, async (_request, reply) =>
      reply.type(type).send(await readFile(join(folder, name))),
    );
  }
}
