import type { INestApplication } from '@nestjs/common';

/** Every address that is served and can be got, pages among them, as the server itself draws them. */
export function addressesOf(app: INestApplication): string[] {
  const server = app.getHttpAdapter().getInstance() as { printRoutes(): string };
  const above: string[] = [];
  return server
    .printRoutes()
    .split('\n')
    .flatMap((line) => {
      const [, indent = '', part = '', methods = ''] = /^([│ ]*)[├└]── (\S*)(?: \((.*)\))?$/u.exec(line) ?? [];
      const depth = indent.length / 4;
      above.length = depth;
      above.push(`${above.at(-1) ?? ''}${part}`);
      return methods.includes('GET') ? above.slice(-1) : [];
    });
}
