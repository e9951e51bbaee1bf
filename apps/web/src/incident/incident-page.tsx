import { wordOf } from '#libs/contracts';
import type { DetailOf } from '../case/case-detail.js';
import { CasePage } from '../case/case-page.js';
import type { CaseSlots, NextStepWords } from '../case/case-slots.js';
import { useOfficeName } from '../office/office-name.js';
import { CaseLink } from '../parts/case-link.js';
import type { Fact } from '../parts/fact-list.js';
import { formHints } from './form-hints.js';
import { useSay } from './incident.messages.js';

type IncidentDetail = DetailOf<'incident'>;

const slots: CaseSlots<IncidentDetail> = {
  titleOf: () => null,
  Beside: () => null,
  useNextStep,
  useFirstLook,
  BeforeClocks: () => null,
  hints: formHints,
};

/** One incident (突发情况): who deals with it, whether it was reported, and until when it is watched. */
export const Screen = () => <CasePage kind="incident" slots={slots} />;

function useFirstLook({ item, team }: IncidentDetail): readonly Fact[] {
  const say = useSay();
  const officeName = useOfficeName();
  const { mediationNumber, stage, isReported } = item;
  const members = team.map(({ office, name }) => `${officeName(office)}${name === null ? '' : ` ${name}`}`);
  return [
    ...(mediationNumber === null
      ? []
      : [[say('word.ofMediation'), <CaseLink key="mediation" kind="mediation" number={mediationNumber} />] as const]),
    [say('incident.stage'), wordOf('incident', 'stage', stage, say.language)],
    [say('incident.team'), members.join(say.language === 'zh' ? '；' : '; ') || say('incident.noTeam')],
    [say('incident.reported'), say(isReported ? 'incident.isReported' : 'incident.notReported')],
    [say('word.whoSees'), say('incident.apart')],
  ];
}

function useNextStep({ commands, team, item }: IncidentDetail): NextStepWords {
  const say = useSay();
  const next = [
    ...(team.length === 0 ? ['nameTeam'] : []),
    ...(item.isReported ? [] : ['report']),
    'takeMeasures',
  ].find((command) => commands[command] === null);
  return {
    nothing: say('incident.nothingNext'),
    usual: next ?? null,
  };
}
