/** As many as the longest ladder of the pack has; before the first of them a supervision stands at 0. */
export const rungs = ['1', '2', '3', '4', '5', '6', '7'] as const;
