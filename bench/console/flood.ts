/**
 * One account that asks at full speed, until it is ended: for likely repeats of 19,000 different characters, the dearest
 * question that there is, a hundred at once. Its last line says how often it was answered with which status.
 *
 *   node dist/bench/console/flood.js URL TOKEN
 */
const [url = '', token = ''] = process.argv.slice(2);
const atOnce = 100;
const matter = Array.from({ length: 19_000 }, (_, n) => String.fromCodePoint(0x4e00 + n)).join('');
const request = {
  method: 'POST',
  headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
  body: JSON.stringify({ matter }),
};

const answers = new Map<number, number>();
let isOver = false;
process.once('SIGTERM', () => (isOver = true));

async function ask(): Promise<void> {
  while (!isOver) {
    const { status } = await fetch(`${url}/api/petitions/similar`, request).then(
      async (answer) => (await answer.arrayBuffer(), answer),
      () => ({ status: 0 }),
    );
    answers.set(status, (answers.get(status) ?? 0) + 1);
  }
}

await Promise.all(Array.from({ length: atOnce }, ask));
process.stdout.write(`${JSON.stringify(Object.fromEntries(answers))}\n`);
