import type { Fact } from '#libs/kernel';
import { inspectionKind } from './kind.js';
import type { InspectionFactType } from './facts.js';
import { initialInspection, type InspectionState } from './state.js';

/** Facts that change a plan which holds, each with its reasons. */
export const planChanges = [
  ...(['inspectorReplaced', 'inspectorAdded', 'leaderChanged'] as const),
  ...(['visitAdded', 'visitMoved', 'visitDropped'] as const),
] as const satisfies readonly InspectionFactType[];

/** All facts that a plan follows from. */
export const planFacts: readonly string[] = [
  ...([
    'opened',
    'declared',
    'steppedBack',
    'published',
    'inspectorLost',
  ] as const satisfies readonly InspectionFactType[]),
  ...[...planChanges, 'handedOver'],
];

/** A plan as these facts leave it, whatever has happened since. */
export const planAfter = (facts: readonly Fact[]): InspectionState =>
  facts.reduce<InspectionState>(
    (state, fact) =>
      fact.type === 'handedOver'
        ? (inspectionKind.handedOver?.(state, fact.data as never) ?? state)
        : planFacts.includes(fact.type)
          ? inspectionKind.evolve(state, fact)
          : state,
    initialInspection,
  );
