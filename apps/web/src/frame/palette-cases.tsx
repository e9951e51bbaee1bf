import { phaseText } from '#libs/contracts';
import { useAnswer, useSettled } from '../base/index.js';
import * as z from 'zod';
import { useSay } from './frame.messages.js';
import { Entries } from './palette-entries.js';
import type { KindPages } from '../case/kind-pages.js';
import { apiOf } from '../command/contracts-of.js';
import { addressOfNumber, caseAddress } from '../parts/case-address.js';
import type { Finder } from './finders.js';

interface CasesProps {
  readonly text: string;
  readonly finders: readonly Finder[];
  readonly go: (address: string) => void;
}

// Longer than between two keys, shorter than one waits for.
const pauseMs = 200;
const mostCases = 5;

// Full-width digits and signs are what a Chinese keyboard gives.
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/[—–－−]/g, '-')
    .trim();
const whole = /^\p{Script=Han}{1,2}\d{4}-\d{6}$/u;

/** A case by its number, which is the number of the petitioner's receipt too, or by the last digits of it. */
export function Cases({ text, finders, go }: CasesProps) {
  const say = useSay();
  const number = plain(text);
  if (whole.test(number)) {
    const address = addressOfNumber(number);
    if (address === null) return null;
    const entry = { value: `case ${number}`, text: say('palette.openCase', { number }), choose: () => go(address) };
    return <Entries heading={say('word.case')} entries={[entry]} />;
  }
  const digits = /\d/.test(number) ? number : '';
  return finders.map((finder) => <Found key={finder.pages.kind} finder={finder} number={digits} go={go} />);
}

const listed = z.looseObject({
  items: z.array(z.looseObject({ id: z.string(), number: z.string(), phase: z.string() })),
});

interface FoundProps {
  readonly finder: Finder;
  readonly number: string;
  readonly go: (address: string) => void;
}

function Found({ finder: { pages, byText }, number, go }: FoundProps) {
  const say = useSay();
  const { kind }: KindPages = pages;
  const asked = useSettled(number, pauseMs);
  const query = { [byText]: asked, limit: mostCases };
  const found = useAnswer(listed, asked === '' ? null : apiOf(kind), { query, keepsPrevious: true });
  const items = asked === '' ? [] : (found.data?.items ?? []);
  const entries = items.map((item) => ({
    value: `case ${item.number}`,
    text: item.number,
    beside: <span className="quiet">{phaseText(kind, item.phase, say.language)}</span>,
    choose: () => go(caseAddress(kind, item.number)),
  }));
  return <Entries heading={say('word.case')} entries={entries} />;
}
