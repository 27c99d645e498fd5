import "server-only";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import { localPath, registerPath, signInPath } from "@/lib/accounts/paths";
import { type Viewer, viewerRow } from "@/lib/accounts/schema";
import { findIdentity } from "@/lib/auth/identity";
import { AppError, toAppError } from "@/lib/kernel/errors";
import { visitorDb } from "@/lib/supabase/clients";
import { unwrap } from "@/lib/supabase/unwrap";

/** Set by the middleware to the path being asked for, so that signing in can come back to it. */
export const REQUEST_PATH_HEADER = "x-nexus-path";

type Visit = { state: "signed_out" } | { state: "ended" } | { state: "member"; viewer: Viewer };

const loadVisit = cache(async (): Promise<Visit> => {
  const db = await visitorDb();
  const identity = await findIdentity(db);
  if (!identity) return { state: "signed_out" };
  let answer: unknown;
  try {
    answer = unwrap(await db.rpc("get_viewer"));
  } catch (thrown) {
    // The token was good when we looked and not when the database did: it ended in between.
    if (toAppError(thrown).kind === "unauthenticated") return { state: "ended" };
    throw thrown;
  }
  if (answer === null) return { state: "ended" };
  const row = viewerRow.parse(answer);
  if (!row.session_alive || row.is_deleted) return { state: "ended" };
  return {
    state: "member",
    viewer: {
      accountId: row.account_id,
      sessionId: identity.sessionId,
      email: identity.email,
      username: row.username,
      displayName: row.display_name,
      bio: row.bio,
      avatarPath: row.avatar_path,
      country: row.country,
      timezone: row.timezone,
      locale: row.locale,
      interests: row.interests,
      role: row.role,
      birthDate: row.birth_date,
      assuranceLevel: row.assurance_level,
      registeredAt: row.registered_at,
      createdAt: row.created_at,
      isSuspended: row.is_suspended,
      theme: row.theme,
      deletionDueAt: row.deletion_due_at,
    },
  };
});

/** The signed-in member, or null: signed out, revoked, idle for 24 h or deleted. One round trip per request. */
export async function findViewer(): Promise<Viewer | null> {
  const visit = await loadVisit();
  return visit.state === "member" ? visit.viewer : null;
}

/** Whoever is signed in, registered or not; redirects to /sign-in otherwise. Pages only. */
export async function requireSignedIn(path?: string): Promise<Viewer> {
  const visit = await loadVisit();
  if (visit.state === "member") return visit.viewer;
  const next = path ?? localPath((await headers()).get(REQUEST_PATH_HEADER));
  redirect(signInPath(next, visit.state === "ended" ? "session_ended" : undefined));
}

/** The registered member, for pages: redirects to /sign-in, or to /register while age and consents are missing. */
export async function requireViewer(path?: string): Promise<Viewer> {
  const viewer = await requireSignedIn(path);
  if (viewer.registeredAt === null) {
    const next = path ?? localPath((await headers()).get(REQUEST_PATH_HEADER));
    redirect(registerPath(next));
  }
  return viewer;
}

/** The registered member, for actions and routes: throws `session_ended` or `registration_needed`. */
export async function getViewer(): Promise<Viewer> {
  const viewer = await findViewer();
  if (!viewer) throw new AppError("unauthenticated", "session_ended");
  if (viewer.registeredAt === null) throw new AppError("forbidden", "registration_needed");
  return viewer;
}
