import { originText, type Almanac } from '#libs/contracts';
import { nameIn } from '../base/name-in.js';
import { useSay } from './clock.messages.js';
import { ruleOf, useAlmanac } from './use-almanac.js';

interface RuleNameProps {
  readonly rule: Pick<Almanac['rules'][number], 'name' | 'article' | 'origin'> | null;
  /** Shown where the almanac does not know the rule. */
  readonly clock: string;
}

/** Names of rules by id, for where no element fits; one that the almanac does not know by its id. */
export function useRuleName(): (id: string) => string {
  const { language } = useSay();
  const book = useAlmanac();
  return (id) => {
    const rule = ruleOf(book, id);
    return rule === null ? id : nameIn(rule.name, language);
  };
}

/** Whose the limit of a rule is, by its id; empty for one that the almanac does not know. */
export function useRuleBasis(): (id: string) => string {
  const { language } = useSay();
  const book = useAlmanac();
  return (id) => {
    const rule = ruleOf(book, id);
    return rule === null ? '' : originText(rule, language);
  };
}

/** A rule by its name, whose its limit is, and its article (时限规则). */
export function RuleName({ rule, clock }: RuleNameProps) {
  const say = useSay();
  if (rule === null) return <span>{clock}</span>;
  return (
    <>
      <span>{nameIn(rule.name, say.language)}</span>{' '}
      <span className="quiet rule-article">{originText(rule, say.language)}</span>
    </>
  );
}
