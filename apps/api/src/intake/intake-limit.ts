// A household or an internet café behind one address hands in a few matters an hour; a flood hands in hundreds. Of all kinds together.
export const intakeLimit = { what: 'intake', limit: 20, windowSeconds: 3600 };
