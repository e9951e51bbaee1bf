import { factTypes, factWord, kindNames, type Language } from '#libs/contracts';
import { Suspense } from 'react';
import { useEveryContract } from '../base/index.js';
import { NameWithCode } from '../parts/name-with-code.js';
import { useSay } from './webhook.messages.js';

interface FactNamesProps {
  readonly facts: readonly string[];
  /** Of which kinds; null: of all. */
  readonly kinds: readonly string[] | null;
}

/** Facts by their word, each with the code that the other system is sent; until the words are there by their codes. */
export function FactNames(props: FactNamesProps) {
  return (
    <Suspense fallback={<code>{props.facts.join(' ')}</code>}>
      <Names {...props} />
    </Suspense>
  );
}

/** What a fact is called by those kinds that have it: each word once, the code where none has one. */
export function wordsOfFact(fact: string, kinds: readonly string[] | null, language: Language): string {
  const having = (kinds ?? kindNames).filter((kind) => factTypes(kind).includes(fact));
  const words = new Set(having.map((kind) => factWord(kind, fact, language)).filter((word) => word !== fact));
  return words.size === 0 ? fact : [...words].join(' / ');
}

function Names({ facts, kinds }: FactNamesProps) {
  const say = useSay();
  useEveryContract();
  return (
    <span className="words">
      {facts.map((fact) => (
        <span key={fact}>
          <NameWithCode name={wordsOfFact(fact, kinds, say.language)} code={fact} />
        </span>
      ))}
    </span>
  );
}
