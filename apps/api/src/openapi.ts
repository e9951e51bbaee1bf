import { errorSentences, factTypes, heads, kindNames } from '#libs/contracts';
import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { contracts } from './contracts.js';
import { inOrder, operationsOf, shareParts, type Answer, type Operation } from './openapi-parts.js';

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
  for (const [name, description] of Object.entries({ ...tags, ...tagsOfKinds })) builder.addTag(name, description);
  const config = builder.build();
  const document = SwaggerModule.createDocument(app, config, {
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '').toLowerCase()}.${method}`,
  });
  for (const { address, operation } of operationsOf(document)) addProblems(operation, address);
  listNames(document);
  shareParts(document);
  return inOrder(document);
}

const cookieText = 'Over plain HTTP, which only the loopback may use, the cookie is called maplebridge.';

const tags: Readonly<Record<string, string>> = {
  intake: '登记与查询 · how a matter comes in, and what its petitioner can learn of it',
  cases: '案件 · history, chain and reasons of a case of any kind',
  scans: '扫描仪 · what the scanner of the acting office has put down',
  duties: '待办 · what the acting office owes',
  calendar: '期限计算 · the calculator of deadlines',
  drills: '演练 · cases in accelerated time',
  courses: '进程 · what runs, for administrators',
  offices: '机构 · offices',
  packs: '规则包、日历包 · rules and calendars as they are loaded',
  programs: '程序账户 · accounts of other systems, their tokens and scopes',
  events: '事件流 · what happened to the cases of an office, for other systems',
  webhooks: '推送接收方 · who is told of events, and how far each has got',
  session: '登录 · signing in and out',
  health: '健康检查 · is it alive, is it ready',
};

const tagsOfKinds = Object.fromEntries(kindNames.map((kind) => [heads[kind].address, contracts[kind].api.about]));

const retryAfter = {
  'Retry-After': { description: 'Seconds after which to try again', schema: { type: 'integer', minimum: 1 } },
};

/** The refusals that an operation can meet, each with what it means here. */
function addProblems(operation: Operation, address: string): void {
  const { 'x-taken-sparingly': isCounted = false, responses } = operation;
  // Under the media type of what is answered: a problem has one of its own.
  const [problem] = Object.values((responses['default'] as Answer | undefined)?.content ?? {});
  if (problem === undefined) return;
  const content = { 'application/problem+json': problem };
  delete operation['x-taken-sparingly'];
  responses['default'] = { description: 'A problem (RFC 9457)', content };
  for (const [status, description] of problemsOf(operation, address, isCounted)) {
    const waits = status === 429 || status === 503;
    responses[String(status)] ??= { description, ...(waits ? { headers: retryAfter } : {}), content };
  }
}

function problemsOf(
  operation: Operation,
  address: string,
  isCounted: boolean,
): readonly (readonly [status: number, text: string])[] {
  const isPersonal = operation.security !== undefined;
  const hasBody = operation.requestBody !== undefined;
  const changes = operation.parameters?.some((one) => 'name' in one && one.name === 'Idempotency-Key') === true;
  const met: readonly (readonly [boolean, number, string])[] = [
    [true, 400, 'The request is not valid; `errors` names each field'],
    [isPersonal, 401, 'Nobody is signed in, or the session has ended'],
    [isPersonal, 403, 'The acting office or capacity may not'],
    [address.includes('{'), 404, 'There is none that the acting office may see'],
    [changes, 409, 'The case stands otherwise, or somebody changed it since `seenVersion`'],
    [hasBody, 415, 'The body is not JSON in UTF-8'],
    [changes, 422, 'The law or the data do not allow it, or the key was used for something else'],
    [isPersonal || hasBody || isCounted, 429, 'Too often, or too much at once'],
    [true, 503, 'Something that the platform stands on is away'],
  ];
  return met.filter(([isMet]) => isMet).map(([, status, text]) => [status, text]);
}

/** Every name that a field may have now, in the words of the kinds; a new one is no breaking change. */
const namesNow: readonly { readonly schema: string; readonly field: string; readonly names: () => string[] }[] = [
  { schema: 'Problem', field: 'code', names: () => Object.keys(errorSentences()) },
  { schema: 'HistoryLine', field: 'type', names: () => kindNames.flatMap(factTypes) },
  ...['Duty', 'InboxDuty'].map((schema) => ({ schema, field: 'what', names: () => dutyNames() })),
];

const dutyNames = (): string[] => kindNames.flatMap((kind) => Object.keys(heads[kind].duties));

function listNames({ components }: OpenAPIObject): void {
  for (const { schema, field, names } of namesNow) {
    const found = components?.schemas?.[schema] as { properties?: Record<string, object> } | undefined;
    const property = found?.properties?.[field];
    if (property !== undefined) Object.assign(property, { 'x-extensible-enum': [...new Set(names())].sort() });
  }
}
