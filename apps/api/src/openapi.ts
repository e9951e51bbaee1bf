import { errorSentences } from '#libs/contracts';
import type { INestApplication } from '@nestjs/common';
import { workbookType } from './workbook/workbook.js';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';

/** The OpenAPI document, from the same schemas that parse requests. */
export function openApiOf(app: INestApplication): OpenAPIObject {
  const builder = new DocumentBuilder()
    .setTitle('Maplebridge · 枫桥')
    .setDescription(
      [
        'Commands name the version that was seen in the body field `seenVersion`: 409 if a person changed the case since.',
        'Every route that changes something needs an `Idempotency-Key`: the same key gives the same answer again.',
        'A case that the acting office may not see answers as one that does not exist.',
        'Errors are RFC 9457 problems with stable codes, in Chinese or English by `Accept-Language`.',
        'With a cookie, what changes something must come from the same origin (`Sec-Fetch-Site`) or carry `X-Maplebridge: 1`.',
      ].join('\n\n'),
    )
    .setVersion('1')
    .addServer('/', 'The platform itself (本平台)')
    .addBearerAuth({ type: 'http', scheme: 'bearer', bearerFormat: 'opaque' }, 'bearer')
    .addCookieAuth('__Host-maplebridge', { type: 'apiKey', in: 'cookie', description: cookieText }, 'cookie');
  for (const [name, description] of Object.entries(tags)) builder.addTag(name, description);
  const config = builder.build();
  const document = SwaggerModule.createDocument(app, config, {
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '').toLowerCase()}.${method}`,
  });
  for (const [address, path] of Object.entries(document.paths)) {
    for (const operation of Object.values(path as Record<string, Operation>)) {
      addProblems(operation, address);
      nameMediaType(operation, address);
    }
  }
  listCodes(document);
  return document;
}

const cookieText = 'Over plain HTTP, which only the loopback may use, the cookie is called maplebridge.';

const tags: Readonly<Record<string, string>> = {
  intake: '登记与查询 · how a matter comes in, and what its petitioner can learn of it',
  petitions: '信访件 · petitions and their commands',
  supervisions: '督办 · supervisions and their commands',
  cases: '案件 · history, chain and reasons of a case of any kind',
  duties: '待办 · what the acting office owes',
  calendar: '期限计算 · the calculator of deadlines',
  drills: '演练 · cases in accelerated time',
  courses: '进程 · what runs, for administrators',
  offices: '机构 · offices',
  packs: '规则包、日历包 · rules and calendars as they are loaded',
  session: '登录 · signing in and out',
  health: '健康检查 · is it alive, is it ready',
};

interface Answer {
  readonly description: string;
  readonly content?: Record<string, unknown>;
  readonly headers?: Record<string, unknown>;
}
interface Operation {
  responses: Record<string, Answer | undefined>;
  readonly parameters?: readonly { readonly name: string }[];
  readonly requestBody?: unknown;
  readonly security?: readonly unknown[];
}

const retryAfter = {
  'Retry-After': { description: 'Seconds after which to try again', schema: { type: 'integer', minimum: 1 } },
};

// What is answered with something else than JSON.
const mediaTypes: Readonly<Record<string, string>> = {
  '/api/petitions/export': workbookType,
  '/api/live': 'text/event-stream',
};

function nameMediaType({ responses }: Operation, address: string): void {
  const mediaType = mediaTypes[address];
  const answer = responses['200'];
  const schema = answer?.content?.['application/json'];
  if (mediaType === undefined || answer === undefined || schema === undefined) return;
  responses['200'] = { ...answer, content: { [mediaType]: schema } };
}

/** The refusals that an operation can meet, each with what it means here. */
function addProblems(operation: Operation, address: string): void {
  const problem = operation.responses['default']?.content?.['application/json'];
  if (problem === undefined) return;
  const content = { 'application/problem+json': problem };
  operation.responses['default'] = { description: 'A problem (RFC 9457)', content };
  for (const [status, description] of problemsOf(operation, address)) {
    const waits = status === 429 || status === 503;
    operation.responses[String(status)] ??= { description, ...(waits ? { headers: retryAfter } : {}), content };
  }
}

// What an account may ask for so many times an hour.
const countedPaths = /\/(?:export|reveal)$/u;

function problemsOf(operation: Operation, address: string): readonly (readonly [status: number, text: string])[] {
  const isPersonal = operation.security !== undefined;
  const hasBody = operation.requestBody !== undefined;
  const changes = operation.parameters?.some(({ name }) => name === 'Idempotency-Key') === true;
  const met: readonly (readonly [boolean, number, string])[] = [
    [true, 400, 'The request is not valid; `errors` names each field'],
    [isPersonal, 401, 'Nobody is signed in, or the session has ended'],
    [isPersonal, 403, 'The acting office or capacity may not'],
    [address.includes('{'), 404, 'There is none that the acting office may see'],
    [changes, 409, 'The case stands otherwise, or somebody changed it since `seenVersion`'],
    [hasBody, 415, 'The body is not JSON in UTF-8'],
    [changes, 422, 'The law or the data do not allow it, or the key was used for something else'],
    [(hasBody && !isPersonal) || countedPaths.test(address), 429, 'Too often'],
    [true, 503, 'Something that the platform stands on is away'],
  ];
  return met.filter(([isMet]) => isMet).map(([, status, text]) => [status, text]);
}

/** Every code that a problem may have now; a new one is no breaking change. */
function listCodes(document: OpenAPIObject): void {
  const schema = document.components?.schemas?.['Problem'] as
    { properties?: Record<string, Record<string, unknown>> } | undefined;
  const code = schema?.properties?.['code'];
  if (code !== undefined) code['x-extensible-enum'] = Object.keys(errorSentences()).sort();
}
