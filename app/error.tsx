"use client";

import { Failure } from "@/components/layout/failure";

export default function RootFailure({ error, retry }: { error: unknown; retry: () => void }) {
  return (
    <main id="main" className="grid min-h-dvh">
      <Failure error={error} retry={retry} />
    </main>
  );
}
