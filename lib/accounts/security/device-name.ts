/** What a user agent says of a browser, in names people know. Null where it says nothing we can trust. */
export interface DeviceName {
  browser: string | null;
  system: string | null;
  isHandheld: boolean;
}

/** First match wins: Chromium browsers all claim to be Chrome, and everything claims to be Mozilla. */
const BROWSERS: readonly [RegExp, string][] = [
  [/\bEdg(?:e|A|iOS)?\//, "Edge"],
  [/\b(?:OPR|OPiOS|Opera)\//, "Opera"],
  [/\bSamsungBrowser\//, "Samsung Internet"],
  [/\bVivaldi\//, "Vivaldi"],
  [/\bYaBrowser\//, "Yandex Browser"],
  [/\bDuckDuckGo\//, "DuckDuckGo"],
  [/\b(?:Firefox|FxiOS)\//, "Firefox"],
  [/\b(?:Chrome|CriOS|Chromium|HeadlessChrome)\//, "Chrome"],
  [/\bVersion\/[\d.]+.*\bSafari\//, "Safari"],
];

const SYSTEMS: readonly [RegExp, string][] = [
  [/\biPad\b/, "iPadOS"],
  [/\b(?:iPhone|iPod)\b/, "iOS"],
  [/\bAndroid\b/, "Android"],
  [/\bCrOS\b/, "ChromeOS"],
  [/\bWindows\b/, "Windows"],
  [/\bMac OS X\b|\bMacintosh\b/, "macOS"],
  [/\bLinux\b|\bX11\b/, "Linux"],
];

function firstMatch(rules: readonly [RegExp, string][], text: string): string | null {
  return rules.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

export function nameDevice(userAgent: string): DeviceName {
  const system = firstMatch(SYSTEMS, userAgent);
  const isMobileSystem = system === "iOS" || system === "iPadOS" || system === "Android";
  return {
    browser: firstMatch(BROWSERS, userAgent),
    system,
    isHandheld: isMobileSystem || /\bMobile\b/.test(userAgent),
  };
}
