import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { jurisdictionOf } from "@/lib/compliance/jurisdictions";
import { NOTICE_KINDS, NOTICE_TEXT_VERSION } from "@/lib/compliance/notices/schema";

const chat = readFileSync("supabase/migrations/20261101000700_chat.sql", "utf8");
const compliance = readFileSync("supabase/migrations/20261101000200_compliance.sql", "utf8");

describe("notices", () => {
  it("are logged by the database under the edition the interface shows", () => {
    const inserts = [...chat.matchAll(/insert into public\.notices[^;]*;/g)].map(([sql]) => sql);
    expect(inserts.length).toBeGreaterThan(0);
    for (const sql of inserts) expect(sql).toContain(`'${NOTICE_TEXT_VERSION}'`);
  });

  it("are of the kinds the database knows", () => {
    for (const kind of NOTICE_KINDS) expect(compliance).toContain(`'${kind}'`);
  });

  it("come as often as the strictest law in the table asks", () => {
    const strictest = jurisdictionOf(null);
    const timer = /function private\.record_due_notice[\s\S]*?end \$\$;/.exec(chat)?.[0] ?? "";
    const hours = [...timer.matchAll(/v_last <= now\(\) - interval '(\d+) hours?'/g)].map((match) =>
      Number(match[1]),
    );
    expect(hours.sort()).toEqual([
      strictest.minorDisclosureMinutes / 60,
      strictest.disclosureMinutes / 60,
    ]);
  });
});
