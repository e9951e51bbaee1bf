/** A step of the court on a day, of which nothing else is known: the fields of `recordCourtStep`. */
export const courtStep = (step: string, on: string) => ({
  ...{ step, on },
  ...{ until: null, time: null, number: null, words: null },
});
