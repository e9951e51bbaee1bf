import type { INestApplication } from '@nestjs/common';
import { MetadataScanner, ModulesContainer } from '@nestjs/core';
import { permitKey, type Demand } from './route.js';

/** One route as it is declared. */
export interface DeclaredRoute {
  readonly controller: string;
  readonly method: string;
  readonly permit: Demand | undefined;
}

/** Every handler of every controller, with what it demands. */
export function declaredRoutes(app: INestApplication): DeclaredRoute[] {
  const scanner = new MetadataScanner();
  return [...app.get(ModulesContainer, { strict: false }).values()].flatMap((module) =>
    [...module.controllers.values()].flatMap(({ metatype }) => {
      const prototype = (metatype as { prototype?: object } | null)?.prototype;
      if (prototype === undefined) return [];
      return scanner.getAllMethodNames(prototype).flatMap((method): DeclaredRoute[] => {
        const handler = (prototype as Record<string, unknown>)[method];
        if (typeof handler !== 'function' || !Reflect.hasMetadata('path', handler)) return [];
        const permit = Reflect.getMetadata(permitKey, handler) as Demand | undefined;
        return [{ controller: metatype?.name ?? '', method, permit }];
      });
    }),
  );
}

/** Refuses to start with a route that demands nothing: deny by default, and not by accident. */
export function requireDeclaredRoutes(app: INestApplication): void {
  const open = declaredRoutes(app).filter(({ permit }) => permit === undefined);
  if (open.length === 0) return;
  throw new Error(`routes without a permission: ${open.map((one) => `${one.controller}.${one.method}`).join(', ')}`);
}
