/** What the texts say that the operator decides. */
export interface LegalFacts {
  minimumAge: number;
  operator: string;
  supportEmail: string;
  safetyEmail: string;
  privacyEmail: string;
}
