import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';

/** The OpenAPI document, from the same schemas that parse requests. */
export function openApiOf(app: INestApplication): OpenAPIObject {
  const config = new DocumentBuilder()
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
    .addBearerAuth({ type: 'http', scheme: 'bearer' }, 'bearer')
    .addCookieAuth('__Host-maplebridge', { type: 'apiKey', in: 'cookie' }, 'cookie')
    .build();
  const document = SwaggerModule.createDocument(app, config, {
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '').toLowerCase()}.${method}`,
  });
  for (const path of Object.values(document.paths)) problemsAsTheyAre(path);
  return document;
}

/** Problems have a media type of their own, which Nest's decorators set for a whole operation only. */
function problemsAsTheyAre(path: object): void {
  for (const operation of Object.values(path) as {
    responses?: Record<string, { content?: Record<string, unknown> }>;
  }[]) {
    const content = operation.responses?.['default']?.content;
    if (content?.['application/json'] === undefined) continue;
    content['application/problem+json'] = content['application/json'];
    delete content['application/json'];
  }
}
