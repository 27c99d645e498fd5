/**
 * Who runs this service, as its public pages name it. Whoever deploys NexusAI puts their own company,
 * address and mailboxes here before opening it to the public (docs: deployment runbook).
 */
export const OPERATOR = {
  name: "NexusAI",
  supportEmail: "support@nexusai.example",
  safetyEmail: "safety@nexusai.example",
  privacyEmail: "privacy@nexusai.example",
} as const;
