// They turn what stands behind them around: “gnp.exe” reads as “exe.png”, and the sentence around the name with it.
const turning = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** The name of a file as it is shown: in the order of its characters, whatever it would have done to what is around it. */
export const shownName = (name: string): string => name.replaceAll(turning, '');
