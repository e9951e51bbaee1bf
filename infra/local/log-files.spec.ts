import {
  appendFileSync,
  closeSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { boundLog } from './log-files.js';

const folder = mkdtempSync(join(tmpdir(), 'maplebridge-logs-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('a log of the local start', () => {
  it('is put aside when it is too large, the oldest goes, and its process writes on', () => {
    const file = join(folder, 'api.log');
    const bounds = { mostBytes: 100, kept: 2 };
    const process = openSync(file, 'a');
    for (const word of ['one', 'two', 'three', 'four']) {
      writeSync(process, `${word} `.repeat(40));
      boundLog(file, bounds);
    }
    writeSync(process, 'now');
    boundLog(file, bounds);
    closeSync(process);
    expect(readdirSync(folder).sort()).toEqual(['api.log', 'api.log.1', 'api.log.2']);
    const begins = ['', '.1', '.2'].map((end) => readFileSync(`${file}${end}`, 'utf8').slice(0, 4).trim());
    expect(begins).toEqual(['now', 'four', 'thre']);
  });

  it('is left as it is while it is small', () => {
    const file = join(folder, 'worker.log');
    appendFileSync(file, 'x'.repeat(100));
    boundLog(file, { mostBytes: 100, kept: 2 });
    expect(readFileSync(file, 'utf8')).toHaveLength(100);
  });
});

describe('the logs of containers', () => {
  it('are bounded for every service', () => {
    const compose = readFileSync(join(import.meta.dirname, '../compose/compose.yaml'), 'utf8');
    const services = [...(compose.split(/^services:$/m)[1] ?? '').split(/^volumes:$/m)[0]!.matchAll(/^ {2}(\w+):$/gm)];
    const bounded = [...compose.matchAll(/^ {4}(?:logging: \*bounded|<<: \*platform)$/gm)];
    expect(services.map(([, name]) => name)).toEqual(['postgres', 'temporal', 'migrate', 'worker', 'api']);
    expect(bounded).toHaveLength(services.length);
    expect(compose).toMatch(
      /^x-logging: &bounded\n {2}driver: json-file\n {2}options: \{ max-size: 10m, max-file: '4' \}/m,
    );
    expect(compose).toMatch(/^x-platform: &platform\n(?: {2}.*\n)*? {2}logging: \*bounded$/m);
  });
});
