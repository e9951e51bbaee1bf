import type { OwnMediation } from '#contracts/mediation';
import { partyNamed } from '#libs/kernel';
import type { ReplacementAgreed } from '#libs/mediation';
import { factsOf, type OwnFile } from './own-file.js';

/** What one side has offered to all, because it said so; what was said apart is in no fact of the mediation. */
export function offersOf(file: OwnFile): OwnMediation['offers'] {
  const { dossier, party, textOf } = file;
  return factsOf(file, 'offerConveyed').map(({ at, data }) => {
    const by = partyNamed(dossier.parties, data.party)?.party ?? data.party;
    return { by, isOwn: by === party, at, text: textOf(data.text) };
  });
}

/** What was drawn up last, if it stands: to be read. */
export function agreementOf(file: OwnFile): OwnMediation['agreement'] {
  const { dossier, textOf } = file;
  const { agreement } = dossier.state;
  if (agreement === null) return null;
  const { form, isWhole, limits, drawnUpOn, sealedOn, effectiveOn, replacedBy } = agreement;
  const drawnUp = factsOf(file, 'drawnUp').findLast(({ data }) => data.text.digest === agreement.text.digest);
  const obligations = drawnUp?.data.obligations ?? [];
  const nameOf = (party: string): string => partyNamed(dossier.parties, party)?.party ?? party;
  const ownWord = ({ party, by, isSealed = false, manner, on }: ReplacementAgreed) => ({
    ...{ party: nameOf(party), by: nameOf(by), isSealed, manner, on },
  });
  return {
    facts: textOf(drawnUp?.data.facts),
    text: textOf(agreement.text),
    form,
    obligations: obligations.map(({ by, jointly = [], to, what, amountCents, on, instalments, place }) => ({
      ...{ by: nameOf(by), jointly: jointly.map(nameOf), to: nameOf(to), what: textOf(what), amountCents, on },
      instalments: (instalments ?? []).map((one) => ({ amountCents: one.amountCents ?? 0, on: one.on })),
      place: textOf(place),
    })),
    ...{ isWhole, limits: [...limits], drawnUpOn, sealedOn, effectiveOn },
    replacedBy: replacedBy && { ...replacedBy, agreed: replacedBy.agreed.map(ownWord) },
  };
}
