import { InvalidArgumentError } from 'commander';

/** Reads an option that is a whole number within bounds, both included. */
export const wholeNumber =
  (least: number, most: number) =>
  (text: string): number => {
    const number = Number(text);
    if (Number.isInteger(number) && number >= least && number <= most) return number;
    const [from, to] = [String(least), String(most)];
    throw new InvalidArgumentError(`应为 ${from} 到 ${to} 的整数 · expected a whole number from ${from} to ${to}`);
  };
