// A step that takes longer than this is told to whoever waits.
const quietMs = 1_500;
const againEveryMs = 5_000;

/** Says one thing in both languages. */
export function say(zh: string, en: string): void {
  console.log(`${zh}  /  ${en}`);
}

/** Runs a step of the start; one that takes longer says what it is, goes on saying so, and says when it is done. */
export async function step<T>(zh: string, en: string, work: () => Promise<T>): Promise<T> {
  const began = Date.now();
  let told = 0;
  const tell = () => {
    const seconds = told > 0 ? ` ${String(Math.round((Date.now() - began) / 1000))} s` : '';
    told += 1;
    say(`… ${zh}${seconds}`, `${en}${seconds}`);
  };
  const first = setTimeout(tell, quietMs);
  const again = setInterval(tell, againEveryMs);
  try {
    const result = await work();
    if (told > 0) console.log(`  ✓ ${((Date.now() - began) / 1000).toFixed(1)} s`);
    return result;
  } finally {
    clearTimeout(first);
    clearInterval(again);
  }
}
