import type { Fact } from '../parts/fact-list.js';
import { OfficeName } from '../office/office-name.js';
import type { PetitionDetail } from './petition-detail.js';
import { useSay } from './petition.messages.js';

/** What a petition is about and who has it, for whoever signs without its page in sight. */
export function useCaseSummary({ item, matter }: PetitionDetail): readonly Fact[] {
  const say = useSay();
  return [
    [
      say('petition.signed.case'),
      <span key="case">
        {item.title ?? item.number} <span className="quiet">{say('petition.day', { n: item.ageDays })}</span>
      </span>,
    ],
    [say('petition.holder'), <OfficeName key="holder" id={item.holder} />],
    ...(matter === null
      ? []
      : [
          [
            say('petition.matter'),
            <span key="matter" className="matter-words">
              {matter}
            </span>,
          ] as const,
        ]),
  ];
}
