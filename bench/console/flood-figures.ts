import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { repositoryRoot } from '../../infra/local/places.js';
import { Asker, spreadOf, type Spread } from './asking.js';
import type { KeptStack } from './kept-stack.js';
import { accounts } from './questions.js';

/** What somebody who works waits beside one account that asks at full speed. */
export interface FloodFigures {
  readonly alone: Spread;
  readonly beside: Spread;
  /** How often the account that floods was answered, by status; 0: its connection was refused. */
  readonly answers: Readonly<Record<string, number>>;
}

const flooder = 'clerk';
// Its questions have filled whatever there is to fill.
const warmUpMs = 3_000;
const work = ['/api/duties?limit=50', '/api/duties/count', '/api/petitions?limit=50', '/api/session'];

/** @param requests of each of the questions that somebody asks who works */
export async function measureFlood(
  stack: KeptStack,
  requests: number,
  say: (line: string) => void,
): Promise<FloodFigures> {
  const asker = new Asker(stack.url, stack.password);
  const waits = async (): Promise<Spread> => {
    const taken: number[] = [];
    for (let turn = 0; turn < requests * work.length; turn += 1) {
      const began = performance.now();
      await asker.send(accounts.head, work[turn % work.length] ?? '');
      taken.push(performance.now() - began);
    }
    return spreadOf(taken);
  };
  await waits();
  const alone = await waits();
  say(`somebody who works, alone: ${alone.p50.toFixed(0)} / ${alone.p99.toFixed(0)} ms`);
  const program = join(repositoryRoot(), 'dist', 'bench', 'console', 'flood.js');
  const token = await asker.tokenOf(flooder);
  const flood = spawn(process.execPath, [program, stack.url, token], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  flood.stdout.on('data', (text: Buffer) => (said += text.toString('utf8')));
  await new Promise((done) => setTimeout(done, warmUpMs));
  const beside = await waits();
  flood.kill('SIGTERM');
  await new Promise((done) => flood.once('close', done));
  say(`beside one that floods: ${beside.p50.toFixed(0)} / ${beside.p99.toFixed(0)} ms; it was answered ${said.trim()}`);
  return { alone, beside, answers: JSON.parse(said) as FloodFigures['answers'] };
}
