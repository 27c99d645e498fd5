import { describe, expect, it } from "vitest";
import { networkOf } from "@/lib/entry/network";

describe("networkOf", () => {
  it("takes the client out of a proxy's list, however it writes it", () => {
    for (const header of ["203.0.113.7", " 203.0.113.7 , 10.0.0.1", "203.0.113.7:51234"]) {
      expect(networkOf(header), header).toBe("203.0.113.7");
    }
    expect(networkOf("::ffff:203.0.113.7")).toBe("203.0.113.7");
    expect(networkOf("[::FFFF:203.0.113.7]:443")).toBe("203.0.113.7");
    expect(networkOf("::ffff:cb00:7107")).toBe("203.0.113.7");
  });

  it("sees one network where a subscriber has billions of addresses", () => {
    const home = "2001:db8:12:340::/64";
    for (const header of [
      "2001:db8:12:340::1",
      "2001:DB8:0012:0340:ffff:eeee:dddd:cccc",
      "[2001:db8:12:340:1::2]:8080",
      "2001:db8:12:340::1%eth0",
    ]) {
      expect(networkOf(header), header).toBe(home);
    }
    expect(networkOf("2001:db8:12:341::1")).not.toBe(home);
    expect(networkOf("2001:db8::1")).toBe("2001:db8:0:0::/64");
    expect(networkOf("::1")).toBe("0:0:0:0::/64");
  });

  it("is null for what is no address: a stranger's text is nobody's network", () => {
    for (const header of [null, "", " ", "unknown", "evil", "1.2.3", "300.1.1.1", ",1.2.3.4"]) {
      expect(networkOf(header), String(header)).toBeNull();
    }
  });
});
