import { originText } from '#libs/contracts';
import { Button } from 'antd';
import { nameIn, timeText, useMe } from '../base/index.js';
import { ruleOf, useAlmanac } from '../clock/use-almanac.js';
import { useOffices } from '../office/use-offices.js';
import { useSay } from './desk.messages.js';

interface DeskSubmitProps {
  readonly keptAt: string | null;
  readonly isBusy: boolean;
  readonly submit: () => void;
}

/** The biggest button, what follows from it in words, and when the draft was kept. */
export function DeskSubmit({ keptAt, isBusy, submit }: DeskSubmitProps) {
  const say = useSay();
  const consequence = useConsequence();
  return (
    <div className="row desk-submit">
      <Button type="primary" size="large" loading={isBusy} onClick={submit} aria-keyshortcuts="Control+Enter">
        {say('desk.submit')} <kbd aria-hidden="true">Ctrl-Enter</kbd>
      </Button>
      <p className="command-about">{consequence}</p>
      <p className="quiet" role="status">
        {keptAt === null ? '' : say('draft.kept', { time: timeText(keptAt) })}
      </p>
    </div>
  );
}

// The clock that runs from the registration at the bureau: to pass the matter on.
const referRule = 'XF-02';

function useConsequence(): string {
  const say = useSay();
  const { byId } = useOffices();
  const acting = byId.get(useMe().data?.acting?.office ?? '');
  const rule = ruleOf(useAlmanac(), referRule);
  if (acting === undefined || rule === null) return '';
  if (!acting.functions.includes('petition-bureau')) return say('desk.afterDirect');
  return say('desk.after', { rule: nameIn(rule.name, say.language), basis: originText(rule, say.language) });
}
