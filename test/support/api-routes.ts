import type { INestApplication } from '@nestjs/common';
import { declaredRoutes } from '../../apps/api/src/http/declared-routes.js';
import { openApiOf } from '../../apps/api/src/openapi.js';

/** One route of the application. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly permit: string;
}

/** Every route of the document, with what its handler demands. */
export function routesOf(app: INestApplication): Route[] {
  const demands = new Map(
    declaredRoutes(app).map((one) => [
      `${one.controller.replace('Controller', '').toLowerCase()}.${one.method}`,
      String(one.permit),
    ]),
  );
  return Object.entries(openApiOf(app).paths).flatMap(([path, operations]) =>
    Object.entries(operations as Record<string, { operationId?: string }>).map(([method, { operationId = '' }]) => ({
      method: method.toUpperCase() as Route['method'],
      path,
      permit: demands.get(operationId) ?? 'nothing',
    })),
  );
}
