/** Crewed machines: whoever they belong to does it, and they stand for themselves where nobody says who that is. */
export const CRAFT =
  /^(helicopters?|gunships?|jets?|warplanes?|planes?|aircraft|bombers?|warships?|gunboats?|tanks?|artillery)$/;
