import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { OpenAPIObject } from '@nestjs/swagger';
import { ApiModule } from './api.module.js';
import { openApiOf } from './openapi.js';
import { Platform } from './platform.js';

/** The OpenAPI document as `docs/openapi.json` keeps it: made without a database, since nothing is asked. */
export async function openApiDocument(): Promise<OpenAPIObject> {
  // Services only keep the platform until a request comes, and none does.
  const nothing = new Platform({} as never);
  const app: NestFastifyApplication = await NestFactory.create(ApiModule.over(nothing), new FastifyAdapter(), {
    logger: false,
    abortOnError: false,
  });
  try {
    app.setGlobalPrefix('api');
    return openApiOf(app);
  } finally {
    await app.close();
  }
}

/** The document as text, formatted as it is kept. */
export async function openApiText(): Promise<string> {
  return `${JSON.stringify(await openApiDocument(), null, 2)}\n`;
}
