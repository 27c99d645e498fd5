import { describe, expect, it } from "vitest";
import { ageBand, ageOn, judgeAge, toCalendarDate, todayIn } from "@/lib/compliance/age/policy";

describe("a calendar date", () => {
  it("is refused when it does not exist", () => {
    expect(toCalendarDate({ year: 2001, month: 2, day: 29 })).toBeNull();
    expect(toCalendarDate({ year: 2001, month: 4, day: 31 })).toBeNull();
    expect(toCalendarDate({ year: 2001, month: 13, day: 1 })).toBeNull();
    expect(toCalendarDate({ year: 2001, month: 0, day: 1 })).toBeNull();
    expect(toCalendarDate({ year: 99, month: 1, day: 1 })).toBeNull();
    expect(toCalendarDate({ year: 1999.5, month: 1, day: 1 })).toBeNull();
    expect(toCalendarDate({ year: Number.NaN, month: 1, day: 1 })).toBeNull();
    // A century that is not a leap year, and one that is.
    expect(toCalendarDate({ year: 1900, month: 2, day: 29 })).toBeNull();
    expect(toCalendarDate({ year: 2000, month: 2, day: 29 })).toBe("2000-02-29");
  });
});

describe("the age", () => {
  it("changes on the birthday and not the day before", () => {
    expect(ageOn("2008-11-20", "2026-11-19")).toBe(17);
    expect(ageOn("2008-11-20", "2026-11-20")).toBe(18);
    expect(ageOn("2008-12-31", "2026-12-30")).toBe(17);
    expect(ageOn("2008-01-01", "2026-01-01")).toBe(18);
  });

  it("of someone born on 29 February changes on 1 March of common years", () => {
    expect(ageOn("2008-02-29", "2026-02-28")).toBe(17);
    expect(ageOn("2008-02-29", "2026-03-01")).toBe(18);
    expect(ageOn("2008-02-29", "2028-02-28")).toBe(19);
    expect(ageOn("2008-02-29", "2028-02-29")).toBe(20);
  });
});

describe("today", () => {
  const now = new Date("2026-11-20T10:30:00Z");

  it("is the day where the visitor is", () => {
    expect(todayIn("Pacific/Auckland", now)).toBe("2026-11-20");
    expect(todayIn("Pacific/Kiritimati", now)).toBe("2026-11-21");
    expect(todayIn("Pacific/Pago_Pago", now)).toBe("2026-11-19");
  });

  it("is the latest day on earth to begin when the place is unknown or invented", () => {
    expect(todayIn(undefined, now)).toBe("2026-11-19");
    expect(todayIn("", now)).toBe("2026-11-19");
    expect(todayIn("Mars/Olympus", now)).toBe("2026-11-19");
    expect(todayIn(null, new Date("2026-11-20T12:00:00Z"))).toBe("2026-11-20");
  });
});

describe("the verdict", () => {
  it("turns on the minimum age to the day", () => {
    expect(judgeAge("2008-11-20", "2026-11-20", 18)).toBe("eligible");
    expect(judgeAge("2008-11-21", "2026-11-20", 18)).toBe("too_young");
    expect(judgeAge("2013-11-20", "2026-11-20", 13)).toBe("eligible");
    expect(judgeAge("2005-11-20", "2026-11-20", 21)).toBe("eligible");
  });

  it("never lets a child under 13 in, whatever the operator says", () => {
    expect(judgeAge("2014-01-01", "2026-11-20", 5)).toBe("too_young");
  });

  it("takes a date to come or beyond a lifetime for a slip", () => {
    expect(judgeAge("2026-11-21", "2026-11-20", 18)).toBe("impossible");
    expect(judgeAge("1900-01-01", "2026-11-20", 18)).toBe("impossible");
    expect(judgeAge("1906-11-20", "2026-11-20", 18)).toBe("eligible");
    expect(judgeAge("2026-11-20", "2026-11-20", 18)).toBe("too_young");
  });
});

describe("the age band", () => {
  it("treats an unknown or impossible age as unknown", () => {
    expect(ageBand(null, "2026-11-20")).toBe("unknown");
    expect(ageBand("2030-01-01", "2026-11-20")).toBe("unknown");
  });

  it("splits at 13 and 18", () => {
    expect(ageBand("2013-11-21", "2026-11-20")).toBe("child");
    expect(ageBand("2013-11-20", "2026-11-20")).toBe("teen");
    expect(ageBand("2008-11-21", "2026-11-20")).toBe("teen");
    expect(ageBand("2008-11-20", "2026-11-20")).toBe("adult");
  });
});
