/** Where the middleware leaves the request's nonce for the root layout. */
export const NONCE_HEADER = "x-nonce";

interface PolicyContext {
  nonce: string;
  /** React's development build evaluates strings to rebuild stack traces; the overlay brings styles. */
  isDevelopment: boolean;
  isHttps: boolean;
}

/**
 * The content security policy of a page: scripts and style elements run by nonce only. Style
 * attributes stay allowed: React writes them for positions and sizes, and they can run nothing.
 */
export function pageSecurityPolicy({ nonce, isDevelopment, isHttps }: PolicyContext): string {
  const directives = [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ""}`,
    // The development overlay writes style elements of its own, without the nonce.
    isDevelopment ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "media-src 'self' blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "object-src 'none'",
    "frame-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ];
  if (isHttps) directives.push("upgrade-insecure-requests");
  return directives.join("; ");
}

/** What is not a page answers data: nothing in it may ever run or be framed. */
export const DATA_SECURITY_POLICY = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'";

/** Sent with every response, pages and files alike. */
export const FIXED_HEADERS = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Cross-Origin-Resource-Policy", value: "same-origin" },
  {
    key: "Permissions-Policy",
    value:
      "accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), hid=(), magnetometer=(), microphone=(), midi=(), payment=(), serial=(), usb=()",
  },
];

/** Two years, as the preload list asks. Only meaningful, and only sent, over https. */
export const TRANSPORT_HEADER = {
  key: "Strict-Transport-Security",
  value: "max-age=63072000; includeSubDomains; preload",
};
