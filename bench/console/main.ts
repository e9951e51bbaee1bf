/**
 * Measures the console over a county of many petitions.
 *
 *   npm run measure -- --cases 100000 --state FOLDER [--only api,browser] [--json FILE] [--docs]
 */
import { Command, InvalidArgumentError } from 'commander';
import { measureApi } from './api-figures.js';
import { KeptStack } from './kept-stack.js';

interface Options {
  readonly cases: number;
  readonly state: string;
  readonly makeOnly: boolean;
  readonly requests: number;
}

function wholeNumber(text: string): number {
  const value = Number(text);
  if (Number.isInteger(value) && value > 0) return value;
  throw new InvalidArgumentError('a whole number above 0');
}

const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

async function run({ cases, state, makeOnly, requests }: Options): Promise<void> {
  const stack = new KeptStack(state, process.env, say);
  const stop = (): void => {
    void stack.stop().finally(() => process.exit(130));
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    await stack.openDatabase(true);
    await stack.command('demo', '--cases', String(cases));
    await stack.stop();
    if (makeOnly) return;
    await stack.openDatabase(false);
    await stack.startRest();
    await stack.settled();
    const api = await measureApi(stack, requests, say);
    console.log(JSON.stringify(api, null, 1));
  } finally {
    await stack.stop();
  }
}

await new Command('measure')
  .requiredOption('--cases <n>', 'how many petitions the county has', wholeNumber)
  .requiredOption('--state <folder>', 'where the county is kept; made there when it is not')
  .option('--requests <n>', 'of each question', wholeNumber, 200)
  .option('--make-only', 'make the county and measure nothing', false)
  .action((options: Options) => run(options))
  .parseAsync();
