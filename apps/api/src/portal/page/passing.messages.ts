const isPassedOn = {
  zh: '{office}把这件事转送、交办给负责的单位',
  en: '{office} passes the matter to the office in charge',
} as const;

const wasPassedOn = {
  zh: '{office}把这件事转送、交办给了负责的单位',
  en: '{office} passed the matter to the office in charge',
} as const;

/** That the matter is passed on: by the petition department (art. 22(1)), or by an organ to which it came back. */
export const passingMessages = {
  'owed.XF-02': isPassedOn,
  'owed.XF-RETURN': isPassedOn,
  'past.XF-02': wasPassedOn,
  'past.XF-RETURN': wasPassedOn,
} as const;
