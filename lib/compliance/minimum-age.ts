const DEFAULT_MINIMUM_AGE = 18;

/**
 * The operator's minimum age, for what public pages say. Read alone so that they stand without the rest
 * of the environment; what is enforced is checked in lib/compliance/age/policy.ts.
 */
export function minimumAge(): number {
  const given = Number(process.env.MINIMUM_AGE);
  return Number.isInteger(given) && given >= 13 && given <= 21 ? given : DEFAULT_MINIMUM_AGE;
}
