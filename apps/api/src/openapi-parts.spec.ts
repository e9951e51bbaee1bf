import { describe, expect, it } from '@jest/globals';
import type { OpenAPIObject } from '@nestjs/swagger';
import { inOrder, shareParts } from './openapi-parts.js';

const problem = { description: 'A problem', content: {} };
const key = { name: 'Idempotency-Key', in: 'header', description: 'the same key', schema: {} };
const acted = (id: string) => ({
  summary: id,
  operationId: id,
  parameters: [{ name: 'id', in: 'path', description: 'Id of a case (案件), a UUID', schema: {} }, key],
  responses: { 200: { description: id, content: {} }, default: problem },
});
const documentOf = (...addresses: readonly string[]): OpenAPIObject =>
  ({
    openapi: '3.0.0',
    info: { title: 'x', version: '1' },
    tags: addresses.map((name) => ({ name })),
    paths: Object.fromEntries(addresses.map((one) => [`/api/${one}`, { post: acted(one), get: acted(`${one}.get`) }])),
    components: { schemas: Object.fromEntries(addresses.map((one) => [one, {}])) },
  }) as unknown as OpenAPIObject;
const textOf = (document: OpenAPIObject): string => {
  shareParts(document);
  return JSON.stringify(inOrder(document), null, 1);
};

describe('the parts of the document', () => {
  it('stand once where operations have them in common', () => {
    const text = textOf(documentOf('petitions', 'supervisions'));
    expect(text.match(/the same key/g)).toHaveLength(1);
    expect(text.match(/"A problem"/g)).toHaveLength(1);
    expect(text.match(/#\/components\/parameters\/CaseId/g)).toHaveLength(4);
  });

  it('do not depend on what was declared first, and a further kind moves no line of the others', () => {
    const two = textOf(documentOf('supervisions', 'petitions'));
    expect(two).toBe(textOf(documentOf('petitions', 'supervisions')));
    const three = textOf(documentOf('petitions', 'mediations', 'supervisions')).split('\n');
    let at = 0;
    for (const line of two.split('\n'))
      at =
        three.findIndex((one, index) => index >= at && one.replace(/,$/, '') === line.replace(/,$/, '')) + 1 ||
        Infinity;
    expect(at).toBeLessThanOrEqual(three.length);
  });
});
