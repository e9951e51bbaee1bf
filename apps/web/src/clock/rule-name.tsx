import { originText, type Almanac } from '#libs/contracts';
import { nameIn } from '../base/name-in.js';
import { useSay } from './clock.messages.js';
import { ruleOf, useAlmanac } from './use-almanac.js';

interface RuleNameProps {
  readonly rule: Pick<Almanac['rules'][number], 'name' | 'article' | 'origin'> | null;
  /** Shown where the almanac does not know the rule. */
  readonly clock: string;
  /** Whether its clock is counted from a start of ours: see `isStartOurs` of the contracts. */
  readonly isStartOurs?: boolean;
}

/** What of a date by a rule is ours all the same. */
type OursOfDate = Pick<Parameters<typeof originText>[0], 'isStartOurs' | 'isRolled'>;

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
export function useRuleBasis(): (id: string, ours: OursOfDate) => string {
  const { language } = useSay();
  const book = useAlmanac();
  return (id, ours) => {
    const rule = ruleOf(book, id);
    return rule === null ? '' : originText({ ...rule, ...ours }, language);
  };
}

/** A rule by its name, whose its limit is, and its article (时限规则). That a date moved, its own words say. */
export function RuleName({ rule, clock, isStartOurs = false }: RuleNameProps) {
  const say = useSay();
  if (rule === null) return <span>{clock}</span>;
  return (
    <>
      <span>{nameIn(rule.name, say.language)}</span>{' '}
      <span className="quiet rule-article">{originText({ ...rule, isStartOurs }, say.language)}</span>
    </>
  );
}
