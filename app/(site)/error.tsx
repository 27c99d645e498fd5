"use client";

import { Failure } from "@/components/layout/failure";

/** Inside the frame, so that the navigation stays within reach. */
export default function SiteFailure({ error, retry }: { error: unknown; retry: () => void }) {
  return <Failure error={error} retry={retry} />;
}
