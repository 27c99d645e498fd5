/** A calendar date without a time or a place: `YYYY-MM-DD`. */
export type CalendarDate = string;

export const ADULT_AGE = 18;
/** Below it, refused always and everywhere. */
export const CHILD_AGE = 13;
const OLDEST_AGE = 120;

interface DateParts {
  year: number;
  month: number;
  day: number;
}

function partsOf(date: CalendarDate): DateParts {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  return { year, month, day };
}

/** The date these numbers name, or null when there is none: 31 April, 29 February of a common year. */
export function toCalendarDate({ year, month, day }: DateParts): CalendarDate | null {
  if (![year, month, day].every(Number.isInteger) || year < 1000 || year > 9999) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? date.toISOString().slice(0, 10) : null;
}

/**
 * What day it is where the visitor is. Without a zone we can believe in, the day at UTC-12: the last
 * place on earth where a birthday begins, so that nobody is let in a day early.
 */
export function todayIn(timezone: string | null | undefined, now: Date): CalendarDate {
  for (const zone of [timezone, "Etc/GMT+12"]) {
    if (!zone) continue;
    try {
      // The Swedish locale writes dates as ISO does.
      return new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short" }).format(now);
    } catch {
      // Not a zone this runtime knows.
    }
  }
  return now.toISOString().slice(0, 10);
}

/** Full years lived on `today`. Someone born on 29 February ages on 1 March of common years. */
export function ageOn(birthDate: CalendarDate, today: CalendarDate): number {
  const born = partsOf(birthDate);
  const now = partsOf(today);
  const hadBirthday = now.month > born.month || (now.month === born.month && now.day >= born.day);
  return now.year - born.year - (hadBirthday ? 0 : 1);
}

export type AgeVerdict = "eligible" | "too_young" | "impossible";

/** Whether someone born then may register now. A date to come or too long ago is a slip, not a refusal. */
export function judgeAge(
  birthDate: CalendarDate,
  today: CalendarDate,
  minimumAge: number,
): AgeVerdict {
  const age = ageOn(birthDate, today);
  if (birthDate > today || age > OLDEST_AGE) return "impossible";
  return age >= Math.max(minimumAge, CHILD_AGE) ? "eligible" : "too_young";
}

export type AgeBand = "unknown" | "child" | "teen" | "adult";

/** The rules that hold for someone: an unknown age is treated as a minor's. */
export function ageBand(birthDate: CalendarDate | null, today: CalendarDate): AgeBand {
  if (birthDate === null || birthDate > today) return "unknown";
  const age = ageOn(birthDate, today);
  if (age >= ADULT_AGE) return "adult";
  return age >= CHILD_AGE ? "teen" : "child";
}

/** How long a refusal stands for what it was keyed on. An address is shared and changes hands. */
export const REFUSAL_HOURS = { DEVICE: 365 * 24, EMAIL: 365 * 24, ADDRESS: 24 } as const;
export type RefusalSubject = keyof typeof REFUSAL_HOURS;
