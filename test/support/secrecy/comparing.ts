import type { Said } from '../api.js';
import { Likeness } from './likeness.js';
import { ofLaterTours, type ReaderName } from './people.js';
import type { Asked } from './questions.js';
import type { Counties, Visited } from './toured-county.js';

/** How much happens in the whole county is told by the place of an event, and nothing of what it is. */
const withoutPlaces = (told: string): string =>
  told.replace(/"(position|next|head)":\d+|content-length: \d+/gu, (_all, name: string) => `<${name}>`);

interface Told {
  readonly said: Said;
  readonly there: Visited;
  readonly words: string;
}

/** Whether a county is answered otherwise than another one, or with another tag of the same. */
function isOtherwise(one: Told, other: Told): boolean {
  const [said, saidThere] = [one, other].map(({ words }) => (other.there === null ? withoutPlaces(words) : words));
  const [tag, tagThere] = [one, other].map(({ said: { headers } }) => headers['etag']);
  return said !== saidThere || (one.said.text === other.said.text && tag !== tagThere);
}

/** What several counties are answered that is not the same. */
export async function differencesOf(
  counties: Counties,
  reader: ReaderName,
  asked: readonly Asked[],
): Promise<string[]> {
  const compared = ofLaterTours.has(reader) ? counties.slice(0, 2) : counties;
  const likes = await Promise.all(compared.map((county) => Likeness.of(county)));
  const found: string[] = [];
  for (const [at, question] of asked.entries()) {
    // A limit answers with the seconds that are left.
    if (at % 50 === 0) await Promise.all(compared.map((county) => county.unlimited()));
    const [one, ...others] = await Promise.all(
      compared.map(async (county, n): Promise<Told> => {
        const said = await county.ask(reader, await county.now(question.in(county)));
        return { said, there: county.visits, words: likes[n]?.of(said) ?? '' };
      }),
    );
    if (one === undefined) continue;
    if (one.said.status === 500) found.push(`${question.of} is answered with a fault of ours`);
    for (const other of others.filter((each) => isOtherwise(one, each))) {
      found.push(`${reader}: ${question.of}, against ${other.there ?? 'no tour'}\n  ${one.words}\n  ${other.words}`);
    }
  }
  return found;
}
