import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { dynamicConfiguration, serverNumbers } from './temporal.js';

const script = readFileSync(join(import.meta.dirname, '../images/temporal/run-temporal.sh'), 'utf8');

describe('what the server is told in every deployment', () => {
  it('is the same in the image as in a local start', () => {
    const inImage = [...script.matchAll(/^(history\.\w+):\n {2}- value: (\d+)$/gm)];
    expect(Object.fromEntries(inImage.map(([, name, count]) => [name, Number(count)]))).toEqual(serverNumbers);
    expect(dynamicConfiguration).toMatchObject({ 'history.timerProcessorSchedulerWorkerCount': '8' });
  });
});
