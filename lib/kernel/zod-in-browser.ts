import { z } from "zod";

// Zod compiles its parsers from strings where it can, and tries whether it can: the content security
// policy of our pages refuses that and reports it. Before any schema is made.
if (typeof window !== "undefined") z.config({ jitless: true });
