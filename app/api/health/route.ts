import { checkHealth } from "@/lib/admin/health";
import { runRoute } from "@/lib/entry/route";
import { version } from "@/package.json";

/** For load balancers and monitors: 200 when a turn could be answered, 503 otherwise. Says nothing secret. */
export async function GET(): Promise<Response> {
  return runRoute("health", async () => {
    const { isUp, checkedAt, checks } = await checkHealth();
    return Response.json(
      { status: isUp ? "ok" : "unavailable", version, checkedAt, checks },
      { status: isUp ? 200 : 503, headers: { "cache-control": "no-store" } },
    );
  });
}
